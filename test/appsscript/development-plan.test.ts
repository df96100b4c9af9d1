// The development plan as people use it: who may write, what is kept from cycle to cycle, who is reminded, what is refused.
import type { Input } from '../../src/contract/functions';
import { head, hr, joko, playedOnce, RunningOffice, siti } from '../../src/local/office/running-office';
import { archiveOf, emptyOffice } from '../support/archived-office';
import { cellsOf } from '../support/found-cells';
import { TrackedOffice } from '../support/tracked-office';

const written: Input<'saveAction'> = {
  nip: siti.nip,
  competency: 'M.01',
  what: 'Memimpin pembahasan etika setiap bulan.',
  kind: 'task',
  helper: 'Budi Santoso',
  hours: 8,
  due: '2026-12-10',
  state: 'planned',
  note: '',
};

/** Both have answered and the result is out. */
const published = () => playedOnce(['published with a gap'], playedToPublication);

function playedToPublication(): RunningOffice {
  const office = RunningOffice.withOpenCycle();
  office.at('2026-10-02 08:00');
  for (const { nip } of [siti, joko, head]) office.answer('self', nip, 3);
  for (const { nip } of [siti, joko]) office.answer('supervisor', nip, { ...all(3), 'M.01': 2 });
  office.get('publishResults', {});
  return office;
}

const all = (level: number) =>
  Object.fromEntries(
    ['M.01', 'M.02', 'M.03', 'M.04', 'M.05', 'M.06', 'M.07', 'M.08', 'SK.01'].map((code) => [code, level]),
  );

describe('a development plan', () => {
  const office = published();

  it('suggests for the next level, what is furthest below the standard first', () => {
    const { suggestions, actions, own } = office.get('getDevelopment', { nip: siti.nip }, siti.email);
    expect(own).toBe(true);
    expect(actions).toEqual([]);
    expect(suggestions.find(({ competency }) => competency === 'M.01')?.level).toBe(3);
    expect(suggestions.every(({ entries }) => entries.length >= 3)).toBe(true);
  });

  it('is written by the person and by the supervisor, each seeing what the other wrote', () => {
    office.get('saveAction', written, siti.email);
    const [action] = office.get('getDevelopment', { nip: siti.nip }, head.email).actions;
    expect(action).toMatchObject({ what: written.what, by: siti.name, state: 'planned', hours: 8 });
    const { id = '', at = '' } = action ?? {};
    office.at('2026-10-03 08:00');
    const plan = office.get(
      'saveAction',
      { ...written, id, at, state: 'running', note: 'Mulai Senin' },
      head.email,
    );
    expect(plan.actions).toEqual([
      expect.objectContaining({ id, state: 'running', note: 'Mulai Senin', by: head.name }),
    ]);
    expect(plan.hours[0]).toContain('8 JP direncanakan');
    // Whoever still has the earlier version open does not write over it.
    expect(office.refusal('saveAction', { ...written, id, at, note: 'lain' }, siti.email)).toEqual([
      'changed-meanwhile',
    ]);
  });

  it('is nobody else’s to see or to write', () => {
    expect(office.refusal('getDevelopment', { nip: joko.nip }, siti.email)).toEqual(['not-yours']);
    expect(office.refusal('saveAction', { ...written, nip: joko.nip }, siti.email)).toEqual(['not-yours']);
    expect(office.refusal('getDevelopment', { nip: siti.nip }, 'asing@contoh.example')).toEqual([
      'not-allowed',
    ]);
    const [action] = office.get('getDevelopment', { nip: siti.nip }, head.email).actions;
    const { id = '', at = '' } = action ?? {};
    // An action is found by its own person alone.
    expect(office.refusal('saveAction', { ...written, nip: joko.nip, id, at }, head.email)).toEqual([
      'unknown-action',
    ]);
  });

  it('says all that is wrong at once', () => {
    expect(
      office.refusal(
        'saveAction',
        { ...written, what: ' ', competency: 'X.99', due: '2026-13-40' },
        siti.email,
      ),
    ).toEqual(['what-missing', 'not-rated', 'due-unreadable']);
  });

  it('keeps 5,000 characters, markup and formulas as the text they are', () => {
    const what = `=IMPORTXML("http://x")<script>${'x'.repeat(4960)}`;
    office.get('saveAction', { ...written, what, due: undefined }, siti.email);
    const found = office
      .get('getDevelopment', { nip: siti.nip }, head.email)
      .actions.find((one) => one.what === what);
    expect(found?.due).toBeUndefined();
    const cells = office.host.workbook.state.sheets.find(({ title }) => title === 'Rencana')?.rows.flat();
    expect(cells?.some((cell) => cell?.userEnteredValue?.formulaValue !== undefined)).toBe(false);
    expect(
      office.host.scriptRun('saveAction', [{ ...written, what: 'x'.repeat(5001) }], {
        user: siti.email,
        via: 'sidebar',
      }),
    ).toMatchObject({
      value: { ok: false },
    });
  });

  it('is written by HR for people, with the officer’s address', () => {
    const plan = office.get('saveAction', { ...written, nip: joko.nip }, hr);
    expect(plan.actions[0]?.by).toBe(`pengelola kepegawaian (${hr})`);
  });

  it('holds an action once that is sent again because the answer was lost', () => {
    const again = { ...written, what: 'Dikirim dua kali.' };
    const count = () => office.tab('Rencana').filter((row) => row.includes(again.what)).length;
    office.get('saveAction', again, siti.email);
    const { actions } = office.get('saveAction', again, siti.email);
    expect([count(), actions.filter(({ what }) => what === again.what).length]).toEqual([1, 1]);
    const { id, at } = actions.find(({ what }) => what === again.what) ?? {};
    office.get('saveAction', { ...again, id, at, state: 'cancelled' }, siti.email);
  });

  it.each(['1926-12-10', '2026-09-30', '2126-01-01'])('has no target on %s: refused and said', (due) => {
    const told = office.call('saveAction', { ...written, what: 'Jauh', due }, siti.email);
    expect(told).toMatchObject({ ok: false, problems: [{ code: 'due-far' }] });
    expect(!told.ok && told.problems[0]?.message).toMatch(/1 Oktober 2026.*2031/);
  });

  it('reminds the person and the supervisor once before the day and once after it', () => {
    const morning = (at: string) => new TrackedOffice(office.at(at)).morning();
    const mailsTo = (address: string) =>
      office.host.outbox.filter(({ to, subject }) => to.includes(address) && subject.startsWith('Rencana'))
        .length;
    morning('2026-12-04 06:30');
    expect([mailsTo(siti.email), mailsTo(head.email)]).toEqual([1, 1]);
    morning('2026-12-05 06:30');
    expect([mailsTo(siti.email), mailsTo(head.email)]).toEqual([1, 1]);
    morning('2026-12-12 06:30');
    expect([mailsTo(siti.email), mailsTo(head.email)]).toEqual([2, 2]);
    morning('2026-12-13 06:30');
    expect([mailsTo(siti.email), mailsTo(head.email)]).toEqual([2, 2]);
  });
});

describe('a plan before the result is out, and after the next cycle has begun', () => {
  it('waits for publication', () => {
    const office = RunningOffice.withOpenCycle();
    expect(office.refusal('saveAction', written, siti.email)).toEqual(['not-published']);
    expect(office.get('getDevelopment', { nip: siti.nip }, siti.email).suggestions).toEqual([]);
  });

  it('carries open actions over under the name of their own cycle, and shows the earlier cycle read-only', () => {
    const office = published();
    const first = office.get('saveAction', written, siti.email).actions[0];
    office.get('saveAction', { ...written, what: 'Selesai tahun lalu.', state: 'done' }, siti.email);
    office.at('2026-11-02 08:00').get('closeCycle');
    office.get('openCycle', {
      name: 'Penilaian 2027',
      selfDeadline: '2026-11-20',
      supervisorDeadline: '2026-11-30',
    });
    const plan = office.get('getDevelopment', { nip: siti.nip }, siti.email);
    expect(plan.actions.map(({ what, from }) => [what, from])).toEqual([[written.what, 'Penilaian 2026']]);
    expect(plan.suggestions).toEqual([]);
    const { id = '', at = '' } = first ?? {};
    expect(office.get('saveAction', { ...written, id, at, state: 'done' }, siti.email).actions).toEqual([]);
    const [past] = office.get('getPanel').cycles?.filter(({ name }) => name === 'Penilaian 2026') ?? [];
    const earlier = office.call('getDevelopment', { nip: siti.nip }, siti.email, 'sidebar', past?.id);
    expect(earlier.ok && earlier.value.actions.map(({ what }) => what).sort()).toEqual(
      [written.what, 'Selesai tahun lalu.'].sort(),
    );
    const refused = office.call('saveAction', { ...written, id, at }, siti.email, 'sidebar', past?.id);
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(['cycle-past']);
  });
});

describe('a plan at the end of its days', () => {
  it('is in the archive of its cycle and comes back from it', () => {
    const office = published();
    office.get('saveAction', written, siti.email);
    office.at('2026-11-02 08:00').get('closeCycle');
    const empty = emptyOffice();
    empty.get('restoreArchive', { text: JSON.stringify(archiveOf(office)) });
    const plan = (one: RunningOffice) => one.get('getDevelopment', { nip: siti.nip }, siti.email).actions;
    expect(plan(empty)).toEqual(plan(office));
    expect(plan(empty)).toHaveLength(1);
  });

  it('goes with its person, and what that person wrote for others stays without the name', () => {
    const office = published();
    office.get('saveAction', written, head.email);
    office.get('saveAction', { ...written, nip: joko.nip }, head.email);
    office.at('2026-11-02 08:00').get('closeCycle');
    for (const { nip } of [siti, head])
      office.get('stepErasure', { what: nip, keepRoster: false, confirm: nip });
    const rows = office.tab('Rencana').filter(([nip]) => /^\d{18}$/.test(nip ?? ''));
    expect(rows.map(([nip]) => nip)).toEqual([joko.nip]);
    const text = JSON.stringify(rows);
    for (const { nip, name } of [siti, head])
      for (const word of [nip, name]) expect(text).not.toContain(word);
  });
});

it('stands on the page of the person, to be printed', () => {
  const office = published();
  office.get('saveAction', written, siti.email);
  office.work('refresh');
  office.work('makeTabs');
  const page = office.tab('Siti Aminah 2001');
  const line = page.find((row) => row.includes(written.what));
  expect(line?.join()).toContain('Integritas · Penugasan · target 10 Desember 2026 · Direncanakan');
});

describe('a reminder of actions', () => {
  const rencana = (office: RunningOffice, address: string) =>
    office.host.outbox.filter(({ to, subject }) => to.includes(address) && subject.startsWith('Rencana'))
      .length;

  it('is not told as sent where nothing could be sent, and goes on the next morning', () => {
    const office = published();
    const tracked = new TrackedOffice(office);
    office.get('saveAction', written, siti.email);
    tracked.at('2026-12-04 01:00').leaveQuota(0);
    tracked.at('2026-12-04 06:30').morning();
    expect([rencana(office, siti.email), rencana(office, head.email)]).toEqual([0, 0]);
    expect(tracked.rows('Rencana')[0]?.['Diingatkan']).toBe('');
    tracked.at('2026-12-05 06:30').morning();
    expect([rencana(office, siti.email), rencana(office, head.email)]).toEqual([1, 1]);
    tracked.at('2026-12-06 06:30').morning();
    expect([rencana(office, siti.email), rencana(office, head.email)]).toEqual([1, 1]);
  });
});

describe('a cell of Rencana altered by hand', () => {
  it.each(['Periode', 'Kompetensi'])('%s: is a finding', (heading) => {
    const office = published();
    office.get('saveAction', written, siti.email);
    new TrackedOffice(office).type('Rencana', siti.nip, heading, 'Z.99');
    const found = office.get('checkCycle').findings.filter((one) => cellsOf(one)[0]?.tab === 'Rencana');
    expect(found).toContainEqual(
      expect.objectContaining({
        title: expect.stringContaining('diubah di luar layar Timbang'),
        where: { kind: 'cells', cells: [expect.objectContaining({ row: 2 })] },
      }),
    );
  });
});

describe('an action that is written anew', () => {
  const office = published();
  const plan = (user: string) => office.get('getDevelopment', { nip: siti.nip }, user).actions;
  office.at('2026-10-20 10:00');
  office.get('saveAction', { ...written, what: 'Memimpin dua rapat.' }, siti.email);

  it('keeps what it said, by whom and when, for both to read and in a row of its own', () => {
    const [first] = plan(head.email);
    office.at('2026-10-21 10:00');
    const change = { ...written, what: 'Memimpin satu rapat.', id: first?.id ?? '', at: first?.at ?? '' };
    office.get('saveAction', change, head.email);
    for (const user of [siti.email, head.email]) {
      const [now] = plan(user);
      expect(now).toMatchObject({ what: 'Memimpin satu rapat.', by: head.name });
      expect(now?.former).toEqual([
        expect.stringMatching(/^20 Oktober 2026.*Siti Aminah: Memimpin dua rapat\. · /),
      ]);
      expect(plan(user)).toHaveLength(1);
    }
    const rows = new TrackedOffice(office).rows('Rencana');
    expect(rows.map((row) => row['Kegiatan'])).toEqual(['Memimpin dua rapat.', 'Memimpin satu rapat.']);
    expect(office.get('checkCycle').findings.map(({ kind }) => kind)).not.toContain('rows-lost');
  });

  it('is the earlier one again where the later row is typed over, and both are told', () => {
    const rows = office.tab('Rencana');
    const at = rows.findIndex((row) => row.includes('Memimpin satu rapat.'));
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Rencana');
    const desk = office.host.desk(() => hr);
    desk.editCell(sheet?.sheetId ?? -1, at, rows[0]?.indexOf('Kegiatan') ?? -1, 'Tidak jadi.');
    const read = office.call('getDevelopment', { nip: siti.nip }, siti.email);
    expect(read.ok && read.value.actions.map(({ what }) => what)).toEqual(['Memimpin dua rapat.']);
    expect(read.ok && read.warnings?.map(({ code }) => code)).toEqual(['rows-changed']);
  });
});

it.each([
  [2600, []],
  [2601, ['bad-input']],
])('%i JP, against the working time of a year', (hours, refused) => {
  expect(published().refusal('saveAction', { ...written, hours }, siti.email)).toEqual(refused);
});

it('an action whose row somebody deleted from Rencana is told to both', () => {
  const office = published();
  office.get('saveAction', written, siti.email);
  const told = () =>
    [siti.email, head.email].map((email) => {
      const read = office.call('getDevelopment', { nip: siti.nip }, email);
      return read.ok ? (read.warnings ?? []).map(({ code }) => code) : [];
    });
  expect(told()).toEqual([[], []]);
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Rencana');
  office.host.desk(() => hr).deleteRow(sheet?.sheetId ?? -1, 1);
  expect(told()).toEqual([['rows-lost'], ['rows-lost']]);
});

it('the same change sent again, because its answer was lost, is done', () => {
  const office = published();
  office.get('saveAction', written, siti.email);
  const [{ id = '', at = '' } = {}] = office.get('getDevelopment', { nip: siti.nip }, siti.email).actions;
  office.at('2026-10-03 08:00');
  const change = { ...written, id, at, note: 'Mulai Senin.' };
  expect(office.refusal('saveAction', change, siti.email)).toEqual([]);
  office.at('2026-10-03 09:00');
  expect(office.refusal('saveAction', change, siti.email)).toEqual([]);
  expect(office.refusal('saveAction', { ...change, note: 'Lain.' }, siti.email)).toEqual([
    'changed-meanwhile',
  ]);
  expect(office.refusal('saveAction', change, head.email)).toEqual(['changed-meanwhile']);
});
