// A new identity for a row: random, of no meaning.
export const newId = (): string => Utilities.getUuid();
