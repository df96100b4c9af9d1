// How long Google keeps what is put into its cache.

/** Seconds, at most; a value may be gone any time before. */
export const longestCached = 21_600;
