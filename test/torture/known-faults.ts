// What torture finds and is not mended yet: told every time, and kept from hiding anything new. Mending one takes its line away.

/** A kind of trial that fails at times, and what is wrong then. */
interface KnownFault {
  readonly kind: RegExp;
  readonly what: string;
}

const knownFaults: readonly KnownFault[] = [
  {
    kind: /^(an inserted|a deleted) row .*, in a tab that warns of it/,
    what: 'rows of a tab that the add-on writes are left over, or lost, where people shift them',
  },
  {
    kind: /^an inserted column .*, in a tab that warns of it/,
    what: 'an own column in a tab that the add-on writes is wiped',
  },
  {
    kind: /^(a half-typed row|a note in a spare row) .*, in a tab that warns of it/,
    what: 'what people type below a tab that the add-on writes is wiped',
  },
  {
    kind: /^a reworded heading .*, in a tab that warns of it/,
    what: 'a heading reworded between two calls of making forms loses a row of Formulir',
  },
  {
    kind: /^a sort .*, in a tab that warns of it/,
    what: "a person's tab that is sorted while it is being written keeps a row at both places",
  },
];

/** The known fault that a failure is one of; undefined for a new one. */
export const knownFault = (failure: string): KnownFault | undefined =>
  knownFaults.find(({ kind }) => kind.test(failure));
