// How the workbook writes the role of an answer sheet: identifiers of its tabs, the same in every language.
import type { Role } from '../cycle/cycle';
import { oneOf } from '../workbook/cell-kind';

export const role = oneOf<Role>({ self: 'Diri', supervisor: 'Atasan', second: 'Penilai Kedua' });
