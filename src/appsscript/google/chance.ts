// Randomness from Google, for secrets that nobody may be able to guess: codes of links, one-time codes.
import { from } from './part';

/** A random UUID: 122 bits of Google's own randomness. */
export const chance = (): string => from('tools', () => Utilities.getUuid());
