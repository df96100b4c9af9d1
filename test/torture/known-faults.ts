// What torture finds and is not mended yet: told every time, and kept from hiding anything new. Mending one takes its line away.

/** A kind of trial that fails at times, and what is wrong then. */
interface KnownFault {
  readonly kind: RegExp;
  readonly what: string;
}

const knownFaults: readonly KnownFault[] = [
  {
    kind: /, setLanguage, [^,]+ \d{4}, press/,
    what: 'a page written in another language is found by places alone: rows and columns that people inserted move its words',
  },
];

/** The known fault that a failure is one of; undefined for a new one. */
export const knownFault = (failure: string): KnownFault | undefined =>
  knownFaults.find(({ kind }) => kind.test(failure));
