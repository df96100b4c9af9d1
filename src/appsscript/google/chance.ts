// What nobody can guess.

/** A random UUID: 122 bits of Google's own randomness. */
export const chance = (): string => Utilities.getUuid();
