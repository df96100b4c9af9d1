// Erasure and the right to object: nothing that an objection may still need is erased, and once it needs nothing more all of it can be.
import { head, hr, joko, type RunningOffice, siti } from '../../src/local/office/running-office';
import { answer, boss, first, lodge, published, to3 } from '../support/objection-office';
import { deputy, TrackedOffice } from '../support/tracked-office';

const asked: readonly (readonly [who: string, what: string, confirm: string])[] = [
  ['whom a result is about', siti.nip, siti.nip],
  ['who rated', head.nip, head.nip],
  ['who would decide', boss.nip, boss.nip],
  ['the whole period', '2026-1', 'Penilaian 2026'],
];

const refusals = (office: RunningOffice, what: string, confirm: string): readonly string[] => [
  ...office.refusal('previewErasure', { what, keepRoster: true }),
  ...office.refusal('stepErasure', { what, keepRoster: true, confirm }),
];

describe('on the last day to object', () => {
  const office = published();
  office.get('closeCycle');
  office.at('2026-10-15 23:00');

  it.each(asked)('%s is not erased, and the day is said', (_, what, confirm) => {
    expect(refusals(office, what, confirm)).toEqual(['objection-within', 'objection-within']);
    expect(office.call('previewErasure', { what, keepRoster: true })).toMatchObject({
      problems: [{ action: 'Ulangi setelah 15 Oktober 2026 lewat.' }],
    });
  });

  it('whoever has no part in a published result is not held back', () => {
    expect(office.refusal('previewErasure', { what: deputy.nip, keepRoster: true })).toEqual([]);
  });

  it('the right is there to be used', () => {
    const objection = { reasons: { 'M.01': 'Ada buktinya' } };
    expect(office.refusal('lodgeObjection', objection, siti.email)).toEqual([]);
  });
});

describe('a day later', () => {
  it.each(asked)('%s can be erased', (_, what, confirm) => {
    const office = published();
    office.get('closeCycle');
    office.at('2026-10-16 08:00');
    expect(refusals(office, what, confirm)).toEqual([]);
  });
});

describe('while the next period is open already', () => {
  const office = published();
  office.get('closeCycle');
  office.at('2026-10-10 08:00');
  office.get('openCycle', {
    name: 'Penilaian 2027',
    selfDeadline: '2026-11-15',
    supervisorDeadline: '2026-11-30',
  });

  it('the earlier one is not erased before its days are over', () => {
    expect(refusals(office, '2026-1', 'Penilaian 2026')).toEqual(['objection-within', 'objection-within']);
    office.at('2026-10-16 08:00');
    expect(refusals(office, '2026-1', 'Penilaian 2026')).toEqual([]);
  });
});

it('a result that changed after it was seen is published again before it is erased', () => {
  const office = published();
  office.at('2026-10-10 08:00').answer('supervisor', siti.nip, 1);
  office.get('closeCycle');
  office.at('2026-10-20 08:00');
  expect(refusals(office, siti.nip, siti.nip)).toEqual(['objection-anew', 'objection-anew']);
  office.get('publishResults', {});
  expect(refusals(office, siti.nip, siti.nip)).toEqual(['objection-within', 'objection-within']);
  office.at('2026-11-04 08:00');
  expect(refusals(office, siti.nip, siti.nip)).toEqual([]);
});

const later = { name: 'Penilaian 2027', selfDeadline: '2026-11-15', supervisorDeadline: '2026-11-30' };

it('the next period does not open over a result that nobody could object to any more', () => {
  const office = published();
  office.at('2026-10-10 08:00').answer('supervisor', siti.nip, 1);
  office.get('closeCycle');
  expect(office.call('openCycle', later)).toMatchObject({
    problems: [{ code: 'results-changed', message: expect.stringContaining(siti.name) }],
  });
  office.get('publishResults', {});
  office.get('openCycle', later);
  const objected = office.call(
    'lodgeObjection',
    { reasons: { 'M.01': 'Ada contohnya' } },
    siti.email,
    'webapp',
    '2026-1',
  );
  expect(objected.ok).toBe(true);
});

describe('a result of an earlier period that was changed and never published again, as an earlier version could leave it', () => {
  const never = /^Hasil 1 pegawai berubah .*tidak pernah diterbitkan lagi/;
  it.each(asked.slice(0, 3))('is told before %s is erased, and in the certificate', (_, what, confirm) => {
    const office = published();
    office.get('closeCycle');
    office.get('openCycle', later);
    // Its rows bore no copy of what identifies.
    const { script = {} } = office.host.properties as { script?: Record<string, string> };
    script['timbang.sealed'] = (script['timbang.sealed'] ?? '').replace('penugasan', '').trim();
    const [heads = [], ...rows] = office.tab('Daftar Penilai');
    const of = (row: readonly string[], heading: string) => row[heads.indexOf(heading)];
    const at = rows.findIndex((row) => of(row, 'NIP Pegawai') === siti.nip && of(row, 'Peran') === 'Atasan');
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Daftar Penilai');
    office.host.desk(() => hr).editCell(sheet?.sheetId ?? -1, at + 1, heads.indexOf('Hasil Diterbitkan'), '');
    office.at('2026-11-20 08:00');
    office.get('closeCycle');
    const told = office.get('previewErasure', { what, keepRoster: true });
    expect(told.sentences).toContainEqual(expect.stringMatching(never));
    const done = office.get('stepErasure', { what, keepRoster: true, confirm });
    expect([done.state, done.sentences]).toEqual([
      'done',
      expect.arrayContaining([expect.stringMatching(never)]),
    ]);
    expect(
      office
        .get('previewErasure', { what: '2026-1', keepRoster: true })
        .sentences.some((one) => never.test(one)),
    ).toBe(what !== siti.nip);
  });
});

describe('once somebody with a part in a decided objection is erased', () => {
  /** Siti's objection is decided, the days are over. */
  const over = (): RunningOffice => {
    const office = published();
    lodge(office, 'M.01');
    answer(office, 'M.01');
    office.get('decideObjection', { ...first, decisions: to3 }, boss.email);
    office.get('closeCycle');
    return office.at('2026-10-16 08:00');
  };
  const erase = (office: RunningOffice, nip: string) =>
    office.get('stepErasure', { what: nip, keepRoster: true, confirm: nip });
  const reads = (office: RunningOffice, user: string) =>
    JSON.stringify(office.get('getObjections', undefined, user));

  it('as the employee, nobody is shown the case or warned of lost rows, and the house goes on', () => {
    const office = over();
    expect(erase(office, siti.nip).state).toBe('done');
    for (const user of [head.email, boss.email, hr]) {
      const list = office.call('getObjections', undefined, user);
      expect(list.ok && [list.value.cases, list.warnings ?? []]).toEqual([[], []]);
      expect(office.refusal('getObjection', first, user)).toEqual(['unknown-case']);
      expect(office.refusal('getPerson', { nip: siti.nip }, user)).not.toEqual([]);
    }
    expect(office.refusal('getObjections', undefined, siti.email)).toEqual(['not-allowed']);
    expect(office.get('getPublication').people.map(({ nip }) => nip)).not.toContain(siti.nip);
    expect(office.get('checkCycle').findings.map(({ kind }) => kind)).not.toContain('objections-lost');
    new TrackedOffice(office).at('2026-10-17 06:00').morning();
    office.get('openCycle', later);
    expect(
      office.host.outbox.filter(
        ({ to, at }) => to.includes(siti.email) && at >= Date.parse('2026-10-16T08:00+07:00'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['the supervisor', head, boss],
    ['who decided', boss, head],
  ])('as %s, the employee keeps result, decision and reason, without the name', (_, gone, stays) => {
    const office = over();
    expect(erase(office, gone.nip).state).toBe('done');
    const page = office.call('getPerson', { nip: siti.nip }, siti.email);
    expect(page).toMatchObject({ ok: true, value: { ratingWithheld: false } });
    expect(page.ok && (page.warnings ?? [])).toEqual([]);
    const said = JSON.stringify([
      page,
      office.get('getObjection', first, siti.email),
      reads(office, siti.email),
    ]);
    expect(said).toContain('Bukti cukup');
    expect(said).toContain('Jawaban M.01');
    for (const word of [gone.name, gone.nip, gone.email]) expect(said).not.toContain(word);
    expect(reads(office, stays.email)).not.toContain(gone.name);
    expect(office.refusal('getObjections', undefined, joko.nip)).not.toEqual([]);
    new TrackedOffice(office).at('2026-10-17 06:00').morning();
    expect(office.refusal('openCycle', later).filter((code) => code.startsWith('objection'))).toEqual([]);
  });
});
