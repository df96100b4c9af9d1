// What is undecided when a cycle is about to be closed, and what closing means.

export interface Closing {
  /** Each with the people or answers it is about, by name; empty ones are left out. */
  readonly open: readonly { readonly title: string; readonly names: readonly string[] }[];
  /** What can be undone afterwards, and what cannot. */
  readonly means: readonly string[];
}
