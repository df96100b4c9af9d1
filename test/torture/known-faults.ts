// What torture finds and is not mended yet: told every time, and kept from hiding anything new. Mending one takes its line away.

/** A kind of trial that fails at times, and what is wrong then. */
interface KnownFault {
  readonly kind: RegExp;
  readonly what: string;
}

const knownFaults: readonly KnownFault[] = [];

/** The known fault that a failure is one of; undefined for a new one. */
export const knownFault = (failure: string): KnownFault | undefined =>
  knownFaults.find(({ kind }) => kind.test(failure));
