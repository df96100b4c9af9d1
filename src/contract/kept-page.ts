// A person's page of a cycle, with all that people wrote on it.

export interface KeptPage {
  /** Its rows that hold anything, the cells that hold anything from left to right. */
  readonly rows: readonly (readonly string[])[];
}
