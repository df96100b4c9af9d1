// Rows of people's words that somebody types over, forges or writes notes beside: nobody's word is put into another's mouth.
import type { Input } from '../../src/contract/functions';
import { copiedWorkbook } from '../../src/local/host/spreadsheet/stored/state';
import { head, hr, type RunningOffice, siti } from '../../src/local/office/running-office';
import { cellsOf, tabsOf } from '../support/found-cells';
import { answer, boss, first, lodge, published as objecting, to3 } from '../support/objection-office';
import { finish, published, write } from '../support/talked-office';

const sheetOf = (office: RunningOffice, tab: string) => {
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === tab);
  if (sheet === undefined) throw new Error(`no tab ${tab}`);
  return sheet.sheetId;
};
const column = (office: RunningOffice, tab: string, heading: string) =>
  (office.tab(tab)[0] ?? []).indexOf(heading);

/** Place of the first row that holds a word. */
const rowOf = (office: RunningOffice, tab: string, word: string) =>
  office.tab(tab).findIndex((row) => row.includes(word));
/** Place of the first row below the last that holds anything. */
const spareRow = (office: RunningOffice, tab: string) =>
  1 + office.tab(tab).reduce((last, row, at) => (row.some((cell) => cell !== '') ? at : last), 0);

/** Types over the cell under a heading in a row, or in the first one that holds a word. */
function type(office: RunningOffice, tab: string, row: string | number, heading: string, to: string): void {
  const at = typeof row === 'number' ? row : rowOf(office, tab, row);
  const typed = office.host
    .desk(() => hr)
    .editCell(sheetOf(office, tab), at, column(office, tab, heading), to);
  if (at < 1 || !typed.ok) throw new Error(`nothing typed into ${tab}`);
}

const note: Input<'noteObservation'> = {
  nip: siti.nip,
  day: '2026-10-01',
  competency: 'M.01',
  what: 'Menolak bingkisan.',
};
const action: Input<'saveAction'> = {
  nip: siti.nip,
  competency: 'M.01',
  what: 'Memimpin rapat etika.',
  kind: 'task',
  helper: '',
  due: '2027-03-01',
  state: 'planned',
  note: '',
};
const warned = (
  office: RunningOffice,
  name: 'getTalks' | 'getDevelopment' | 'getObservations',
  user: string,
) => {
  const result = office.call(name as 'getTalks', { nip: siti.nip }, user);
  if (!result.ok) throw new Error('refused');
  return { words: JSON.stringify(result.value), told: (result.warnings ?? []).map(({ code }) => code) };
};
const changedIn = (office: RunningOffice, tab: string) =>
  office
    .get('checkCycle')
    .findings.filter(
      (one) => cellsOf(one)[0]?.tab === tab && one.title.includes('diubah di luar layar Timbang'),
    );

describe.each<readonly [string, 'getTalks' | 'getDevelopment' | 'getObservations', string, string, string]>([
  ['Dialog', 'getTalks', 'Saya ingin belajar.', 'Kata Pegawai', 'Penilaian atasan saya adil.'],
  ['Catatan Perilaku', 'getObservations', note.what, 'Yang Terlihat', 'Menerima bingkisan.'],
  ['Catatan Perilaku', 'getObservations', note.what, 'ID Penulis', head.nip],
  ['Rencana', 'getDevelopment', action.what, 'Kegiatan', 'Tidak perlu apa-apa.'],
])('a cell of %s typed over (%s: %s, %s)', (tab, name, word, heading, to) => {
  const office = published();
  write(office, siti.email, { heldOn: '2026-10-19', words: 'Saya ingin belajar.' });
  office.get('noteObservation', note, siti.email);
  office.get('saveAction', action, siti.email);
  const was = office.tab(tab).find((row) => row.includes(word))?.[column(office, tab, heading)] ?? '';

  it('is nobody’s word any more, is told to both and to HR with the row; put back it is the author’s again', () => {
    expect(warned(office, name, head.email)).toEqual({ words: expect.stringContaining(word), told: [] });
    expect(changedIn(office, tab)).toEqual([]);
    type(office, tab, word, heading, to);
    for (const user of [siti.email, head.email]) {
      const { words, told } = warned(office, name, user);
      expect(told).toEqual(['rows-changed']);
      expect(words).not.toContain(heading === 'ID Penulis' ? word : to);
    }
    expect(changedIn(office, tab)).toMatchObject([{ where: { kind: 'cells', cells: [{ tab, row: 2 }] } }]);
    type(office, tab, to, heading, was);
    expect(warned(office, name, siti.email)).toEqual({ words: expect.stringContaining(word), told: [] });
    expect(changedIn(office, tab)).toEqual([]);
  });
});

describe('a confirmation typed into Dialog', () => {
  it('finishes no talk, and no statement is answered on it', () => {
    const office = published();
    write(office, siti.email, { heldOn: '2026-10-19', words: 'Saya ingin belajar.' });
    for (const who of ['Pegawai', 'Atasan']) {
      type(office, 'Dialog', 'Saya ingin belajar.', `${who} Menyatakan`, '2026-10-19 10:00:00');
      type(office, 'Dialog', 'Saya ingin belajar.', `${who} Dikenal Lewat`, 'Alamat Terverifikasi');
    }
    expect(office.get('getTalks', { nip: siti.nip }, siti.email).talks.some(({ finished }) => finished)).toBe(
      false,
    );
    expect(office.refusal('answerTalkQuality', { answers: Array(9).fill(4) }, siti.email)).toEqual([
      'not-talked',
    ]);
  });

  it('forged with a fingerprint that is copied from another row, neither', () => {
    const office = published();
    write(office, siti.email, { heldOn: '2026-10-19', words: 'Saya ingin belajar.' });
    const [heads = [], row = []] = office.tab('Dialog');
    const spare = spareRow(office, 'Dialog');
    for (const [at, heading] of heads.entries())
      type(office, 'Dialog', spare, heading, heading === 'Versi' ? '9' : (row[at] ?? ''));
    expect(office.get('getTalks', { nip: siti.nip }, siti.email).talks.map(({ version }) => version)).toEqual(
      [1],
    );
  });
});

describe('a decision whose level is typed over', () => {
  it('does not count: the page says so, and nothing goes on until it is back', () => {
    const office = objecting();
    lodge(office, 'M.01');
    answer(office, 'M.01');
    office.get('decideObjection', { ...first, decisions: to3 }, boss.email);
    type(office, 'Keberatan', 'Diputuskan', 'Level Putusan', '5');
    const page = office.call('getPerson', { nip: siti.nip }, siti.email);
    expect(page.ok && page.value.competencies.find(({ code }) => code === 'M.01')?.supervisor).not.toBe(5);
    expect(page.ok && page.warnings?.map(({ code }) => code)).toEqual(['objections-unread']);
    const shown = office.tab('Ringkasan');
    office.work('refresh');
    expect(office.tab('Ringkasan')).toEqual(shown);
    expect(office.refusal('closeCycle')).not.toEqual([]);
    expect(changedIn(office, 'Keberatan')).toHaveLength(1);
    type(office, 'Keberatan', 'Diputuskan', 'Level Putusan', '3');
    expect(
      office.get('getPerson', { nip: siti.nip }, siti.email).competencies.find(({ code }) => code === 'M.01'),
    ).toMatchObject({ supervisor: 3 });
  });
});

describe.each([
  ['Keberatan', 'Alasan, Jawaban, atau Putusan'],
  ['Keberatan', 'Waktu'],
])('a note in a row of its own in %s, under %s', (tab, heading) => {
  it('is a finding and stops nobody', () => {
    const office = objecting();
    lodge(office, 'M.01');
    office.host.desk(() => hr).addRow(sheetOf(office, tab), 1);
    type(office, tab, 1, heading, 'cek dulu ke Bu Ratna');
    answer(office, 'M.01');
    office.get('decideObjection', { ...first, decisions: to3 }, boss.email);
    office.work('refresh');
    expect(
      office.get('getPerson', { nip: siti.nip }, siti.email).competencies.find(({ code }) => code === 'M.01'),
    ).toMatchObject({ supervisor: 3 });
    expect(office.tab(tab).flat()).toContain('cek dulu ke Bu Ratna');
    expect(tabsOf(office.get('checkCycle').findings)).toContain(tab);
  });
});

describe('a note in a spare row of the statements', () => {
  it('stops nobody from answering, and the answer of whose row is changed is asked for no second time', () => {
    const office = finish(published());
    const say = { answers: Array(9).fill(4) };
    office.get('answerTalkQuality', say, siti.email);
    type(office, 'Mutu Dialog', spareRow(office, 'Mutu Dialog'), 'Periode', 'catatan');
    expect(office.refusal('answerTalkQuality', say, siti.email)).toEqual(['answered-before']);
    const sealed = office.tab('Mutu Dialog')[1]?.[column(office, 'Mutu Dialog', 'Jawaban Tersegel')] ?? '';
    const flipped = (Number.parseInt(sealed[0] ?? '0', 16) ^ 1).toString(16) + sealed.slice(1);
    type(office, 'Mutu Dialog', sealed, 'Jawaban Tersegel', flipped);
    expect(office.refusal('answerTalkQuality', say, siti.email)).toEqual(['answer-lost']);
  });
});

describe('rows from before there were fingerprints', () => {
  /** As an earlier version left the tab: no such column, and nothing that tells of one. */
  function older(): RunningOffice {
    const office = finish(published());
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Dialog');
    if (sheet === undefined) throw new Error('no tab');
    const at = column(office, 'Dialog', 'Sidik Baris');
    const desk = office.host.desk(() => hr);
    office.tab('Dialog').forEach((_, row) => {
      desk.editCell(sheet.sheetId, row, at, '');
    });
    for (const entry of sheet.developerMetadata ?? [])
      if (entry.metadataKey === 'timbang')
        Object.assign(entry, { metadataValue: (entry.metadataValue ?? '').replace(/\.[^ .]+ /, ' ') });
    const kept = office.host.properties['script'] ?? {};
    const others = (kept['timbang.sealed'] ?? '')
      .split(' ')
      .filter((key) => !/^(dialog|penugasan)$/.test(key));
    kept['timbang.sealed'] = others.join(' ');
    office.at('2026-10-21 09:00');
    return office;
  }

  it('are read as they stand, HR is told so, and the first writing gives each of them one', () => {
    const office = older();
    expect(office.get('getTalks', { nip: siti.nip }, siti.email).talks[0]?.finished).toBe(true);
    expect(office.get('checkCycle').findings.map(({ kind }) => kind)).toContain('rows-unsealed');
    office.get('writeTalk', { ...blankOf(office), talk: 2, seen: 0, words: 'Tambahan saya' }, siti.email);
    const rows = office
      .tab('Dialog')
      .slice(1)
      .filter((row) => row.some((cell) => cell !== ''));
    const seal = column(office, 'Dialog', 'Sidik Baris');
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row[seal]).toMatch(/^[0-9a-f]{16}$/);
    expect(office.get('checkCycle').findings.map(({ kind }) => kind)).not.toContain('rows-unsealed');
    type(office, 'Dialog', 'Saya dukung.', 'Kata Atasan', 'Saya menolak.');
    expect(JSON.stringify(office.get('getTalks', { nip: siti.nip }, siti.email))).not.toContain(
      'Saya menolak.',
    );
  });
});

describe('rows in a copy of the workbook', () => {
  /** As "Make a copy" leaves it: all tabs, and a script that remembers nothing or the same; the day after, and made its own. */
  function copy(script: 'new' | 'the same'): RunningOffice {
    const office = finish(published());
    const { workbook } = office.host;
    workbook.state = copiedWorkbook(workbook.state, `salinan${workbook.state.spreadsheetId}`.slice(0, 44));
    if (script === 'new') {
      for (const store of Object.values(office.host.properties))
        for (const key of Object.keys(store)) delete store[key];
      office.host.triggers.length = 0;
    }
    office.at('2026-10-22 09:00');
    office.get('adoptCopy');
    return office;
  }

  it('whose script has another secret are their authors’ words, are called changed nowhere, and HR is told that they bear none yet', () => {
    const office = copy('new');
    const { talks } = office.get('getTalks', { nip: siti.nip }, siti.email);
    expect(talks[0]?.finished).toBe(true);
    expect(JSON.stringify(talks)).toContain('Saya dukung.');
    expect(changedIn(office, 'Dialog')).toEqual([]);
    expect(office.get('checkCycle').findings.map(({ kind }) => kind)).toContain('rows-unsealed');
  });

  it('that takes the place of the original with its script are sealed as they were: one typed over is called changed', () => {
    const office = copy('the same');
    expect(JSON.stringify(office.get('getTalks', { nip: siti.nip }, siti.email))).toContain('Saya dukung.');
    expect(changedIn(office, 'Dialog')).toEqual([]);
    expect(office.get('checkCycle').findings.map(({ kind }) => kind)).not.toContain('rows-unsealed');
    type(office, 'Dialog', 'Saya dukung.', 'Kata Atasan', 'Saya tidak dukung.');
    expect(changedIn(office, 'Dialog')).toHaveLength(1);
  });
});

const blankOf = (office: RunningOffice) => {
  const [last] = office.get('getTalks', { nip: siti.nip }, siti.email).talks;
  const { heldOn = '', place = '', topics = '', agreements = '' } = last?.said ?? {};
  return { nip: siti.nip, talk: 1, seen: last?.version ?? 0, heldOn, place, topics, agreements, show: true };
};
