// People a file names and the roster does not take in.

export interface LeftOut {
  readonly row: number;
  /** The NIP as far as it could be read: eighteen digits, sound or damaged; undefined otherwise. */
  readonly nip: string | undefined;
  /** '' when the row could not be trusted to have the name in its place. */
  readonly name: string;
  readonly reason: 'inactive' | 'duplicate' | 'invalid';
  /** Of an invalid row: its status says that the person is not at work any more. */
  readonly gone?: true;
}
