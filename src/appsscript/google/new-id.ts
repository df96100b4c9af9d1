// A new identity for a row: random, of no meaning.
import { chance } from './chance';

export const newId = (): string => chance();
