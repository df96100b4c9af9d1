// The nine statements as somebody curious would go at them: HR with the whole workbook, the supervisor, the superior looking twice.
import {
  exportFile,
  head,
  hr,
  playedOnce,
  RunningOffice,
  supervisorFile,
} from '../../src/local/office/running-office';
import { archiveOf, emptyOffice } from '../support/archived-office';
import { TrackedOffice } from '../support/tracked-office';

const boss = {
  nip: '196501011990031001',
  name: 'Ratna Dewi',
  email: 'ratna@contoh.example',
  job: 'Kepala Dinas Contoh',
  jobType: 'Jabatan Struktural',
  echelon: 'II.b',
};
const member = (at: number) => ({
  nip: `19900115201503200${at}`,
  name: `Anggota ${'ABCDEFGH'[at]}`,
  email: `anggota${at}@contoh.example`,
});
const team = [1, 2, 3, 4, 5, 6].map(member);
const files = {
  employees: exportFile([boss, head, ...team]),
  supervisors: supervisorFile([
    [boss.nip, 'WALI KOTA'],
    [head.nip, boss.nip],
    ...team.map(({ nip }) => [nip, head.nip] as const),
  ]),
};

/** @param talked how many of the team have talked, on paper */
const published = (talked = 6) => playedOnce(['talked on paper', talked], () => playedToTalks(talked));

function playedToTalks(talked: number): RunningOffice {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', files);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  office.work('makeForms');
  for (const { nip } of team) {
    office.answer('self', nip, 3);
    office.answer('supervisor', nip, 3);
  }
  office.get('publishResults', {});
  office.at('2026-10-20 09:00');
  for (const { nip } of team.slice(0, talked)) office.get('enterSignedPage', { ...signedPage, nip });
  return office;
}

const signedPage = {
  ...{ talk: 1, seen: 0, heldOn: '2026-10-18', place: 'Ruang rapat', topics: 'Integritas' },
  ...{ agreements: 'Magang', employee: 'Setuju.', supervisor: '', signedOn: '2026-10-19' },
};

const answers = (level: number) => Array.from({ length: 9 }, () => level);
const say = (office: RunningOffice, at: number, level: number) =>
  office.get('answerTalkQuality', { answers: answers(level) }, team[at]?.email ?? '');
const seenBy = (office: RunningOffice, email: string) =>
  office.get('getTalkQuality', undefined, email).groups;

describe('five of six have answered, one of them all against', () => {
  const office = published();
  const close = () => {
    office.at('2026-11-20 08:00');
    office.get('closeCycle');
  };
  for (const at of [0, 1, 2, 3]) say(office, at, 4);

  it('nothing is told while the period is open, however many have answered', () => {
    expect(seenBy(office, boss.email)).toEqual([
      { supervisor: head.name, withheld: expect.stringContaining('setelah periode ditutup') },
    ]);
    say(office, 4, 1);
    expect(JSON.stringify(seenBy(office, boss.email))).not.toMatch(/figures|agree/);
  });

  it('is answered once, whole, and by nobody without a published result', () => {
    const refusal = (given: readonly number[], email: string) =>
      office.refusal('answerTalkQuality', { answers: [...given] }, email);
    expect(refusal(answers(2), team[0]?.email ?? '')).toEqual(['answered-before']);
    expect(refusal(answers(2).slice(1), team[5]?.email ?? '')).toEqual(['incomplete']);
    expect(refusal([...answers(2), 2], team[5]?.email ?? '')).toEqual(['incomplete']);
    expect(refusal([5, 1, 1, 1, 1, 1, 1, 1, 1], team[5]?.email ?? '')).toEqual(['bad-input']);
    expect(refusal(answers(2), head.email)).toEqual(['not-yet']);
    expect(refusal(answers(2), hr)).toEqual(['not-yet']);
  });

  it('the workbook shows who has answered, but neither what nor when nor in which order', () => {
    const rows = new TrackedOffice(office).rows('Mutu Dialog');
    expect(rows.map((row) => row['NIP Pegawai']).sort()).toEqual(team.slice(0, 5).map(({ nip }) => nip));
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'Periode',
      'NIP Pegawai',
      'ID Atasan',
      'Jawaban Tersegel',
      'ID Jawaban',
      'Sidik Baris',
    ]);
    const ids = rows.map((row) => row['ID Jawaban'] ?? '');
    expect(ids).toEqual([...ids].sort());
    // Four have said the same, and nothing tells the fifth from them.
    expect(new Set(rows.map((row) => row['Jawaban Tersegel'])).size).toBe(5);
    for (const row of rows) expect(row['Jawaban Tersegel']).toMatch(/^[0-9a-f]{18}$/);
  });

  it('the superior of the supervisor reads counts after closing, and nobody else anything', () => {
    close();
    expect(seenBy(office, boss.email)).toEqual([
      { supervisor: head.name, figures: { answers: 5, agree: answers(4) } },
    ]);
    for (const email of [head.email, hr, ...team.map((one) => one.email)])
      expect(seenBy(office, email)).toEqual([]);
  });

  it('a second look after reopening tells no newcomer’s answer: nobody can answer any more', () => {
    const before = seenBy(office, boss.email);
    office.get('reopenCycle', { reason: 'Satu jawaban terlewat' });
    expect(office.refusal('answerTalkQuality', { answers: answers(1) }, team[5]?.email ?? '')).toEqual([
      'closed',
    ]);
    expect(JSON.stringify(seenBy(office, boss.email))).not.toMatch(/figures/);
    office.get('closeCycle');
    expect(seenBy(office, boss.email)).toEqual(before);
  });

  it('a look before and after somebody is erased is the same, and the workbook does not name the erased', () => {
    const before = seenBy(office, boss.email);
    const nip = team[4]?.nip ?? '';
    office.get('stepErasure', { what: nip, keepRoster: true, confirm: nip });
    expect(seenBy(office, boss.email)).toEqual(before);
    expect(office.tab('Mutu Dialog').flat().join(' ')).not.toContain(nip);
  });
});

it('no statement is answered before the talk is finished, and the page says when', () => {
  const office = published(0);
  const me = team[0] ?? { nip: '', email: '' };
  const own = () => office.get('getTalkQuality', undefined, me.email).own;
  const refused = () => office.refusal('answerTalkQuality', { answers: answers(4) }, me.email);
  const meeting = { place: '', topics: '', agreements: '', heldOn: '2026-10-19', show: true };
  const confirm = (email: string) => office.get('confirmTalk', { nip: me.nip, talk: 1, seen: 1 }, email);
  expect(refused()).toEqual(['not-talked']);
  office.get('writeTalk', { nip: me.nip, talk: 1, seen: 0, ...meeting, words: 'Kata saya' }, me.email);
  confirm(me.email);
  expect(refused()).toEqual(['not-talked']);
  expect(own()?.obstacle).toContain('setelah dialog Anda dengan atasan selesai');
  confirm(head.email);
  expect(own()?.obstacle).toBeUndefined();
  expect(refused()).toEqual([]);
});

it('four answers stay untold after closing, and their number too', () => {
  const office = published();
  for (const at of [0, 1, 2, 3]) say(office, at, 1);
  office.at('2026-11-20 08:00');
  office.get('closeCycle');
  expect(seenBy(office, boss.email)).toEqual([
    { supervisor: head.name, withheld: 'Tidak ditampilkan: kurang dari lima jawaban.' },
  ]);
});

/** Seeded, and another one than the host's own. */
function otherChance(): () => number {
  let state = 12_345;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

describe('whoever edits the hidden tab after closing to see a difference', () => {
  const closed = (count: number) => {
    const office = published();
    for (let at = 0; at < count; at += 1) say(office, at, at === 0 ? 1 : 4);
    office.at('2026-11-20 08:00');
    office.get('closeCycle');
    return office;
  };
  const edit = (office: RunningOffice, row: number, heading: string, words: string) => {
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Mutu Dialog');
    const [heads = []] = office.tab('Mutu Dialog');
    office.host.desk(() => hr).editCell(sheet?.sheetId ?? 0, row, heads.indexOf(heading), words);
  };
  const emptyRow = (office: RunningOffice, row: number) => {
    for (const heading of office.tab('Mutu Dialog')[0] ?? []) edit(office, row, heading, '');
  };
  const altered = [{ supervisor: head.name, withheld: expect.stringContaining('tidak sama dengan saat') }];
  const cell = (office: RunningOffice, row: number, heading: string) => {
    const [heads = [], ...rows] = office.tab('Mutu Dialog');
    return rows[row - 1]?.[heads.indexOf(heading)] ?? '';
  };

  it.each([
    ['deletes a row', emptyRow],
    [
      'gives a row to another supervisor',
      (office: RunningOffice, row: number) => edit(office, row, 'ID Atasan', boss.nip),
    ],
    [
      'takes a row to another cycle',
      (office: RunningOffice, row: number) => edit(office, row, 'Periode', '2025-1'),
    ],
    [
      'spoils a sealed answer',
      (office: RunningOffice, row: number) => edit(office, row, 'Jawaban Tersegel', 'rusak'),
    ],
    ['renames an answer', (office: RunningOffice, row: number) => edit(office, row, 'ID Jawaban', 'lain')],
  ])(
    'and %s reads nothing, nor after opening and closing again; put back, it reads the same',
    (_, change) => {
      const office = closed(6);
      const before = seenBy(office, boss.email);
      expect(before[0]?.figures?.answers).toBe(6);
      const row = (office.tab('Mutu Dialog')[0] ?? []).map(
        (heading) => [heading, cell(office, 3, heading)] as const,
      );
      change(office, 3);
      expect(seenBy(office, boss.email)).toEqual(altered);
      office.get('reopenCycle', { reason: 'Mencoba' });
      office.get('closeCycle');
      expect(seenBy(office, boss.email)).toEqual(altered);
      for (const [heading, words] of row) edit(office, 3, heading, words);
      expect(seenBy(office, boss.email)).toEqual(before);
    },
  );

  it('learns nothing from a group of five, either, and the erased cycle leaves no trace of it', () => {
    const office = closed(5);
    emptyRow(office, 1);
    expect(seenBy(office, boss.email)).toEqual(altered);
    const kept = () =>
      Object.keys(office.host.properties['script'] ?? {}).filter((key) => key.includes('talks'));
    expect(kept()).toHaveLength(1);
    office.get('stepErasure', { what: '2026-1', keepRoster: true, confirm: 'Penilaian 2026' });
    expect(kept()).toEqual([]);
  });

  it('looking writes nothing', () => {
    const office = closed(5);
    const before = JSON.stringify(office.host.properties);
    seenBy(office, boss.email);
    expect(JSON.stringify(office.host.properties)).toBe(before);
  });

  it('a restored archive says that its answers cannot be read there, and looking makes no key', () => {
    // Of other chance than the first, as every workbook is.
    const empty = emptyOffice({ random: otherChance() });
    empty.get('restoreArchive', { text: JSON.stringify(archiveOf(closed(6))) });
    const before = JSON.stringify(empty.host.properties);
    expect(seenBy(empty, boss.email)).toEqual([
      { supervisor: head.name, withheld: expect.stringContaining('tidak dapat dibaca di buku kerja ini') },
    ]);
    expect(JSON.stringify(empty.host.properties)).toBe(before);
    empty.get('reopenCycle', { reason: 'Dipulihkan' });
    empty.get('closeCycle');
    expect(JSON.stringify(seenBy(empty, boss.email))).toContain('tidak dapat dibaca di buku kerja ini');
  });
});
