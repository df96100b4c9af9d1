// The workspace of a three-person office as text, at four moments of its first cycle: what a reader of test/golden sees is what HR has.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from '../../src/local/host/dump';
import { head, joko, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';
import { readable, type Section, sectionsOf } from '../support/readable-dump';

/** UPDATE_GOLDEN=1 writes what is there now; read the difference before committing it. */
const updating = process.env['UPDATE_GOLDEN'] === '1';

/** The national dictionary and the practice cases stand elsewhere. */
const rows = { Kompetensi: 2, Latihan: 2 };

/** The lines that differ, with their numbers. */
function difference(kept: string, now: string): string {
  const [before, after] = [kept.split('\n'), now.split('\n')];
  const found: string[] = [];
  for (let at = 0; at < Math.max(before.length, after.length) && found.length < 40; at += 1) {
    if (before[at] === after[at]) continue;
    if (before[at] !== undefined) found.push(`${at + 1} - ${before[at]}`);
    if (after[at] !== undefined) found.push(`${at + 1} + ${after[at]}`);
  }
  return found.join('\n');
}

describe('the workspace of a three-person office', () => {
  const office = new RunningOffice();
  let before: readonly Section[] = [];

  /** What changed since the moment before, against test/golden. @param most rows of further tabs to show */
  const compare = (name: string, most: Readonly<Record<string, number>> = {}) => {
    const sections = sectionsOf(dump(office.host));
    const text = readable(sections, before, { ...rows, ...most });
    before = sections;
    const file = join('test', 'golden', `${name}.txt`);
    if (updating) writeFileSync(file, text);
    expect(difference(existsSync(file) ? readFileSync(file, 'utf8') : '', text)).toBe('');
  };

  it('after setting up', () => {
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    compare('1-set-up');
  });

  it('after the import', () => {
    office.get('importOffice', smallOffice);
    compare('2-imported');
  });

  it('after opening the cycle, with forms and tabs', () => {
    office.get('openCycle', {
      name: 'Penilaian 2026',
      selfDeadline: '2026-10-15',
      supervisorDeadline: '2026-10-31',
    });
    office.work('makeForms');
    office.work('makeTabs');
    // The tabs of people without answers differ in the name only.
    compare('3-opened', { 'Budi Santoso 1001': 8, 'Joko Susilo 1002': 8 });
  });

  it('after the answers, one of them from a stranger', () => {
    office.at('2026-10-05 09:00').answer('self', head.nip, 3);
    office.at('2026-10-06 10:30').answer('self', siti.nip, { 'M.01': 2, 'M.02': 3, 'M.03': 2 });
    office
      .at('2026-10-12 08:15')
      .answer('supervisor', siti.nip, { 'M.01': 3, 'M.02': 2, 'M.03': 1, 'M.04': 4 });
    office.at('2026-10-13 08:20').answer('supervisor', joko.nip, 2, { email: 'orang.lain@contoh.example' });
    office.at('2026-10-14 16:45').answer('supervisor', joko.nip, 2);
    compare('4-answered');
  });
});
