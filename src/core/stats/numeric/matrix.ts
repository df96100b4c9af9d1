// A small dense matrix as the numeric kernels take it.

/** Rows of equal length. */
export type Matrix = readonly (readonly number[])[];
