// Publishing results: who is ready, who waits, whose result is out, and who has looked.

export interface Publication {
  /** In the order of the cycle. */
  readonly people: readonly PublishedPerson[];
  /** Names of those on whose objections nobody could decide: to be mended before they are told of a result. */
  readonly undecidable: readonly string[];
  /** Mails about results that are owed and have not gone. */
  readonly owed: number;
  /** Mails the account may still send today; absent where Google does not tell. */
  readonly mailsLeft?: number;
}

export interface PublishedPerson {
  readonly nip: string;
  readonly name: string;
  readonly unit: string;
  /** 'waiting': the supervisor has not rated, or the own answer may still come. */
  readonly state: 'waiting' | 'ready' | 'published';
  /** ISO day. */
  readonly on?: string;
  /** No mail reaches the person: HR tells of the result. */
  readonly unreached?: true;
  /** The person has opened the result: it is not taken back any more. */
  readonly seen?: true;
}
