// Finds the people of the office in its workbook, whatever its tabs are called, so that one can be any of them.

import type { SheetState, WorkbookState } from '../../host/spreadsheet/stored/state';
import type { Person } from '../wire/wire';

/** Rows in which a header may stand. */
const HEADER_ROWS = 6;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const EMAIL_HEADER = /^(alamat )?(e-?mail|surel)( address)?$/i;
const NAME_HEADER = /^(nama|name)( lengkap| pegawai)?$/i;
const NUMBER_HEADER = /^nip$/i;
const SUPERVISOR_HEADER = /^(nip|e-?mail) atasan$|^supervisor/i;

const textAt = (sheet: SheetState, row: number, column: number): string => {
  const value = sheet.rows[row]?.[column]?.userEnteredValue;
  return (value?.stringValue ?? String(value?.numberValue ?? '')).trim();
};

interface Found {
  readonly email: string;
  readonly name: string;
  readonly number: string;
}

interface FoundInTab {
  readonly people: readonly Found[];
  /** E-mails or numbers of those named as somebody's superior. */
  readonly superiors: readonly string[];
}

const NOBODY: FoundInTab = { people: [], superiors: [] };

function read(sheet: SheetState): FoundInTab {
  // Response tabs repeat who answered; the roster is elsewhere.
  if (sheet.formUrl !== undefined) return NOBODY;
  for (let header = 0; header < Math.min(HEADER_ROWS, sheet.rows.length); header += 1) {
    const titles = (sheet.rows[header] ?? []).map((_, column) => textAt(sheet, header, column));
    const column = (pattern: RegExp) => titles.findIndex((title) => pattern.test(title));
    const email = column(EMAIL_HEADER);
    if (email < 0) continue;
    const [name, number, superior] = [column(NAME_HEADER), column(NUMBER_HEADER), column(SUPERVISOR_HEADER)];
    const rows = Array.from({ length: sheet.rows.length - header - 1 }, (_, index) => header + 1 + index);
    return {
      people: rows
        .map((row) => ({
          email: textAt(sheet, row, email).toLowerCase(),
          name: textAt(sheet, row, name),
          number: textAt(sheet, row, number),
        }))
        .filter((person) => EMAIL.test(person.email)),
      superiors: rows.map((row) => textAt(sheet, row, superior).toLowerCase()).filter((text) => text !== ''),
    };
  }
  return NOBODY;
}

const known = new WeakMap<SheetState, FoundInTab>();

function peopleOf(sheet: SheetState): FoundInTab {
  const found = known.get(sheet) ?? read(sheet);
  known.set(sheet, found);
  return found;
}

/** The owner, the editors, then everybody whose address stands under a heading such as "Email", superiors first. */
export function peopleIn({ owner, editors, sheets }: WorkbookState): readonly Person[] {
  const tabs = sheets.map(peopleOf);
  const superiors = new Set(tabs.flatMap((tab) => tab.superiors));
  const found = new Map<string, Found>();
  for (const person of tabs.flatMap((tab) => tab.people)) {
    if (!found.get(person.email)?.name) found.set(person.email, person);
  }
  const named = (email: string, role: Person['role']): Person => ({
    email,
    name: found.get(email)?.name ?? '',
    role,
  });
  const first = [named(owner, 'owner'), ...editors.map((email) => named(email, 'editor'))];
  const rest = [...found.values()]
    .filter(({ email }) => !first.some((person) => person.email === email))
    .map(({ email, name, number }): Person => {
      const above = superiors.has(email) || (number !== '' && superiors.has(number));
      return { email, name, role: above ? 'supervisor' : 'person' };
    });
  // Somebody who only answered a form has an address and no name.
  const rank = ({ role, name }: Person): number => (role === 'supervisor' ? 0 : name === '' ? 2 : 1);
  return [...first, ...rest.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))];
}
