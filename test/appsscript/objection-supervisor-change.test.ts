// What becomes of objections when somebody else becomes the supervisor: none disappears, and a decided one stays readable.
import type { Result } from '../../src/core/result';
import { tabNames } from '../../src/core/tab-names';
import { head, hr, joko, type RunningOffice, siti } from '../../src/local/office/running-office';
import { answer, boss, filesWith, first, lodge, published, to3 } from '../support/objection-office';
import { TrackedOffice } from '../support/tracked-office';

const waits =
  'Keberatan Siti Aminah belum diputus, jadi atasan langsungnya dalam penilaian ini tetap Budi Santoso.';

/** The roster has another supervisor for Siti. */
const moved = (office: RunningOffice, to = boss.nip) => office.get('importOffice', filesWith(to));

const refresh = (office: RunningOffice) =>
  office.get('refreshAssignments', { token: office.get('previewAssignments').token });

/** What a call has told, whether it was refused or not. */
const messages = (result: Result<unknown>) =>
  ((result.ok ? result.warnings : result.problems) ?? []).map(({ message }) => message);

const raterOfSiti = (office: RunningOffice) =>
  office.get('getPanel').hr?.people.find(({ nip }) => nip === siti.nip)?.supervisorName;

describe('while an objection is not decided', () => {
  it('the supervisor stays, and the preview and the refusal say so by name', () => {
    const office = published();
    lodge(office, 'M.01');
    moved(office);
    const preview = office.call('previewAssignments');
    expect(preview.ok && preview.value.changes).toEqual([]);
    expect(messages(preview)).toContain(waits);
    const token = preview.ok ? preview.value.token : '';
    const applied = office.call('refreshAssignments', { token });
    expect([applied.ok, messages(applied)]).toEqual([false, [waits]]);
    expect(raterOfSiti(office)).toBe(head.name);
    expect(office.get('getObjections').cases).toHaveLength(1);
  });

  it('all other changes go on, and what waits is said with them', () => {
    const office = published();
    lodge(office, 'M.01');
    new TrackedOffice(office).type('Pegawai', joko.nip, 'NIP Atasan', boss.nip);
    new TrackedOffice(office).type('Pegawai', siti.nip, 'NIP Atasan', boss.nip);
    const { token, changes } = office.get('previewAssignments');
    expect(changes.map(({ ratee }) => ratee)).toEqual([joko.nip]);
    const applied = office.call('refreshAssignments', { token });
    expect([applied.ok, messages(applied)]).toEqual([true, expect.arrayContaining([waits])]);
    expect(raterOfSiti(office)).toBe(head.name);
  });

  it('an earlier change of supervisor cannot be undone either', () => {
    const office = published();
    moved(office);
    refresh(office);
    office.work('makeForms');
    office.answer('supervisor', siti.nip, 3);
    office.get('publishResults', {});
    lodge(office, 'M.01');
    expect(office.refusal('undoReassignment', { nip: siti.nip })).toEqual(['objections-pending']);
    expect(raterOfSiti(office)).toBe(boss.name);
  });

  it('the change goes through once it is decided', () => {
    const office = published();
    lodge(office, 'M.01');
    answer(office, 'M.01');
    office.get('decideObjection', { ...first, decisions: to3 }, boss.email);
    moved(office);
    refresh(office);
    expect(raterOfSiti(office)).toBe(boss.name);
  });
});

describe('an objection decided before the supervisor changed', () => {
  const office = published();
  lodge(office, 'M.01');
  answer(office, 'M.01');
  office.get('decideObjection', { ...first, decisions: to3 }, boss.email);
  moved(office, 'SEKRETARIS DAERAH');
  refresh(office);
  const words =
    /^Penilaian atasan sebelumnya \(Budi Santoso\)\. Keberatan atas .*level 2 menjadi level 3 \(Ratna Dewi/;

  it.each([
    ['the employee', siti.email, 'employee'],
    ['the supervisor of then', head.email, 'supervisor'],
    ['who decided', boss.email, 'upper'],
    ['HR', undefined, 'hr'],
  ])('stays in the list of %s, and can be read', (_, email, as) => {
    const [line] = office.get('getObjections', undefined, email).cases;
    expect(line).toMatchObject({ nip: siti.nip, number: 1, decided: true, mine: false });
    const read = office.get('getObjection', first, email);
    expect([read.as, read.points[0]?.from, read.points[0]?.decision]).toEqual([
      as,
      2,
      { to: 3, reason: 'Bukti cukup' },
    ]);
  });

  it('stays on the trail of the person, as one to the earlier rating', () => {
    for (const email of [siti.email, undefined])
      expect(office.get('getPerson', { nip: siti.nip }, email).objections).toEqual([
        expect.stringMatching(words),
      ]);
  });

  it('leaves the new rating as it is, and an objection to it is one more', () => {
    office.get('importOffice', filesWith(boss.nip));
    refresh(office);
    office.work('makeForms');
    // Nobody rates with another's levels in view.
    expect(office.get('getPerson', { nip: siti.nip }, boss.email).objections).toEqual([]);
    office.answer('supervisor', siti.nip, 1);
    office.get('publishResults', {});
    const { competencies, objections } = office.get('getPerson', { nip: siti.nip }, siti.email);
    expect([competencies[0]?.supervisor, objections]).toEqual([1, [expect.stringMatching(words)]]);
    expect(office.get('getPerson', { nip: siti.nip }, boss.email).objections).toEqual(objections);
    expect(lodge(office, 'M.01').cases.map(({ number, decided }) => [number, decided])).toEqual([
      [2, false],
      [1, true],
    ]);
    office.work('makeTabs');
    expect(office.tab('Siti Aminah 2001').flat().join('\n')).toMatch(/Penilaian atasan sebelumnya \(Budi/);
  });
});

it('one that lost its supervisor by hand before it was decided is said to have lapsed, and goes no further', () => {
  const office = published();
  lodge(office, 'M.01');
  // In a workbook whose rows bear no copy of what identifies: with one, such a row is held until it is put back.
  const { script = {} } = office.host.properties as { script?: Record<string, string> };
  script['timbang.sealed'] = (script['timbang.sealed'] ?? '').replace('penugasan', '').trim();
  // What was looked up before is kept for six hours.
  office.host.advance(7 * 3_600_000);
  const grid = office.tab(tabNames.assignments);
  const at = (heading: string) => (grid[0] ?? []).indexOf(heading);
  const row = grid.findIndex(
    (one) => one[at('ID Penilai')] === head.nip && one[at('NIP Pegawai')] === siti.nip,
  );
  const sheetId =
    office.host.workbook.state.sheets.find(({ title }) => title === tabNames.assignments)?.sheetId ?? 0;
  office.host.desk(() => hr).editCell(sheetId, row, at('Status Penilai'), 'Digantikan');
  for (const email of [siti.email, head.email, hr])
    expect(office.get('getObjections', undefined, email).cases).toEqual([
      expect.objectContaining({ mine: false, next: expect.stringMatching(/^Gugur: /) }),
    ]);
  expect(office.refusal('answerObjection', { ...first, answers: { 'M.01': 'x' } }, head.email)).toEqual([
    'objection-lapsed',
  ]);
  expect(office.get('getPerson', { nip: siti.nip }, siti.email).objections.join()).toContain('Gugur: ');
});
