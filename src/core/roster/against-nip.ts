// Compares what a row says with what the NIP says.

import { sameDay } from '../day';
import { doubtsOf, type Nip } from '../nip';
import type { Wording } from '../problem';
import { readDate } from '../read-date';
import { isBlank } from './blank';
import type { DelimitedRow } from './delimited';
import type { RosterKey, RowContext } from './row-context';

/** 'PNS' or 'PPPK' where the words say so or nothing is said; else the words. */
export function employmentOf(words: string, nip: Nip): string {
  if (/pppk|p3k|perjanjian kerja/i.test(words)) return 'PPPK';
  if (/pns|pegawai negeri/i.test(words)) return 'PNS';
  return isBlank(words) ? nip.employment : words;
}

/**
 * Compares the NIP with the clock and with the columns of birth, sex and employment, which are then
 * forgotten.
 */
export function checkAgainstNip(
  nip: Nip,
  row: DelimitedRow,
  { table, today, texts, sexOf }: RowContext,
  tell: (severity: 'warning', code: string, wording: Wording, key: RosterKey) => void,
): void {
  for (const doubt of doubtsOf(nip, today)) tell('warning', `nip-${doubt}`, texts.nipDoubt(doubt), 'nip');

  const sex = sexOf(table.cell(row, 'sex'));
  if (sex === 'unclear') tell('warning', 'sex-unreadable', texts.sexUnreadable, 'sex');
  else if (sex !== undefined && sex !== nip.sex)
    tell('warning', 'sex-against-nip', texts.sexAgainstNip, 'sex');

  const birthWords = table.cell(row, 'birth');
  const birth = readDate(birthWords);
  if (!isBlank(birthWords) && birth === undefined)
    tell('warning', 'birth-unreadable', texts.birthUnreadable, 'birth');
  if (birth !== undefined && !sameDay(birth, nip.birth))
    tell('warning', 'birth-against-nip', texts.birthAgainstNip, 'birth');

  const employment = employmentOf(table.cell(row, 'employment'), nip);
  if ((employment === 'PNS' || employment === 'PPPK') && employment !== nip.employment) {
    tell('warning', 'employment-against-nip', texts.employmentAgainstNip(nip.employment), 'employment');
  }
}
