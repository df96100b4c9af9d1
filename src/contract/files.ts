// Files for the panel to offer for saving.

/** A file for the panel to offer for saving. */
export interface TextFile {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

export interface EvidencePack {
  /** Tidy long CSV, one row a rating; settings as JSON; published figures as JSON, with how they are computed again. */
  readonly files: readonly TextFile[];
  /** SHA-256 of the files in their order, hexadecimal. */
  readonly hash: string;
  /** Names and NIPs are replaced by stable pseudonyms. */
  readonly pseudonyms: boolean;
  readonly sentence: string;
}
