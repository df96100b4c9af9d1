// Paper forms entered twice: another officer enters a sample again without seeing the first, and what differs is decided by the paper.
import { head, hr, RunningOffice, siti } from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

const second = 'sdm2@contoh.example';
const third = 'sdm3@contoh.example';

/** An office in which every paper form is entered twice, with three officers. */
const checked = (share = '1/1') => {
  const office = RunningOffice.withOpenCycle();
  const tracked = new TrackedOffice(office);
  tracked.type('Pengaturan', 'Email pengelola kepegawaian', 'Nilai', `${hr}, ${second}, ${third}`);
  tracked.type('Pengaturan', 'Bagian lembar cetak yang dimasukkan dua kali', 'Nilai', share);
  const code = tracked
    .rows('Daftar Penilai')
    .find((row) => row['NIP Pegawai'] === siti.nip && row['Peran'] === 'Atasan')?.['Kode'] as string;
  return { office, tracked, code };
};
/** What the employee reads once the result is published. */
const traceRead = (office: RunningOffice) => {
  office.answer('self', siti.nip, { 'M.01': 2, 'M.02': 2 });
  office.get('publishResults', {});
  return office.get('getPerson', { nip: siti.nip }, siti.email).trace.join('\n');
};
const levels = { 'M.01': 3, 'M.02': 4 };
const checks = (office: RunningOffice, user = hr) => office.get('getEntryChecks', undefined, user);

describe('a paper form in the sample', () => {
  const { office, tracked, code } = checked();
  office.get('enterAnswer', { code, levels, examples: { 'M.01': 'Jujur.' } });

  it('waits for another officer, who sees nothing of the first entry', () => {
    expect(checks(office).waiting).toEqual([{ code, rater: head.name, ratee: siti.name, own: true }]);
    expect(office.get('getSheet', { code })).toMatchObject({ again: false, answered: true });
    const sheet = office.get('getSheet', { code }, second);
    expect(sheet).toMatchObject({ again: true });
    expect(JSON.stringify(sheet)).not.toContain('Jujur');
  });

  it('is not entered again by whoever entered it first', () => {
    expect(office.refusal('enterAnswer', { code, levels, again: true })).toEqual(['own-entry']);
  });

  it('counts once: the second entry changes nothing', () => {
    const before = office.tab('Nilai');
    office.at('2026-10-02 09:00');
    office.get('enterAnswer', { code, levels: { 'M.01': 2, 'M.02': 4 }, again: true }, second);
    expect(office.tab('Nilai')).toEqual(before);
    expect(office.get('rebuildAnswers')).toMatchObject({ identical: true });
    expect(office.refusal('enterAnswer', { code, levels, again: true }, third)).toEqual(['no-difference']);
  });

  it('shows what differs side by side to the two, to nobody else', () => {
    expect(checks(office, second)).toMatchObject({
      waiting: [],
      differing: [{ code, by: [hr, second], levels: [{ code: 'M.01', first: 3, second: 2, highest: 5 }] }],
      figures: { sheets: 1, sheetsDiffer: 1, levels: 2, levelsDiffer: 1 },
    });
    expect(checks(office, third)).toMatchObject({ differing: [], decidedByOthers: 1 });
    expect(office.refusal('decideEntry', { code, levels: { 'M.01': 2 } }, third)).toEqual(['no-difference']);
    expect(office.refusal('getEntryChecks', undefined, siti.email)).toEqual(['not-allowed']);
  });

  it('is decided level by level, and the employee reads who entered what and why it changed', () => {
    expect(office.refusal('decideEntry', { code, levels: { 'M.02': 4 } })).toEqual(['entry-undecided']);
    office.at('2026-10-03 09:00');
    expect(office.get('decideEntry', { code, levels: { 'M.01': 2 } }, second).differing).toEqual([]);
    expect(tracked.rows('Nilai').map((row) => [row['M.01'], row['M.02'], row['Status']])).toEqual([
      ['3', '4', 'Digantikan'],
      ['2', '4', 'Berlaku'],
    ]);
    const trace = traceRead(office);
    expect(trace).toContain('Integritas 3 menjadi 2');
    expect(trace).toContain(`dimasukkan dua kali (${hr} dan ${second}) dan berbeda`);
    expect(checks(office).figures).toEqual({ sheets: 1, sheetsDiffer: 1, levels: 2, levelsDiffer: 1 });
  });
});

it('the trace tells a decision that left the levels as they were, and a level not observed is 0', () => {
  const { office, code } = checked();
  office.get('enterAnswer', { code, levels });
  office.at('2026-10-02 09:00');
  office.get('enterAnswer', { code, levels: { ...levels, 'M.03': 5 }, again: true }, second);
  office.at('2026-10-03 09:00');
  office.get('decideEntry', { code, levels: { 'M.03': 0 } });
  expect(traceRead(office)).toContain('level tetap');
});

it('two equal entries need no decision and are counted', () => {
  const { office, code } = checked();
  office.get('enterAnswer', { code, levels });
  office.get('enterAnswer', { code, levels, again: true }, second);
  expect(checks(office, second)).toMatchObject({
    waiting: [],
    differing: [],
    figures: { sheets: 1, sheetsDiffer: 0, levels: 2, levelsDiffer: 0 },
  });
});

it('without a share nothing is entered twice, and nobody checks in the own case', () => {
  const { office, code, tracked } = checked('0');
  office.get('enterAnswer', { code, levels });
  expect(checks(office).waiting).toEqual([]);
  expect(office.refusal('enterAnswer', { code, levels, again: true }, second)).toEqual(['no-difference']);
  tracked.type('Pengaturan', 'Bagian lembar cetak yang dimasukkan dua kali', 'Nilai', '1/1');
  tracked.type('Pengaturan', 'Email pengelola kepegawaian', 'Nilai', `${hr}, ${head.email}`);
  const own = tracked
    .rows('Daftar Penilai')
    .find((row) => row['NIP Pegawai'] === head.nip && row['Peran'] === 'Diri');
  office.get('enterAnswer', { code: own?.['Kode'] ?? '', levels });
  expect(checks(office).waiting).toHaveLength(2);
  expect(checks(office, head.email).waiting).toEqual([]);
});
