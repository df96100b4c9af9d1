// How the workbook writes the role of an answer sheet: identifiers of its tabs, the same in every language.
import { type Role, roles } from '../cycle/cycle';

export const roleWords: Readonly<Record<Role, string>> = { self: 'Diri', supervisor: 'Atasan' };

export const readRole = (word: string): Role | undefined => roles.find((role) => roleWords[role] === word);
