// What people do by hand to the rows in which words are kept: it stops no one else, is found, and is told.
import { head, hr, type RunningOffice, siti } from '../../src/local/office/running-office';
import { tabsOf } from '../support/found-cells';
import { answer, first, lodge, published as objecting } from '../support/objection-office';
import { blank, page, published, write } from '../support/talked-office';

const sheetOf = (office: RunningOffice, tab: string) => {
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === tab);
  if (sheet === undefined) throw new Error(`no tab ${tab}`);
  return sheet;
};
const desk = (office: RunningOffice) => office.host.desk(() => hr);
const column = (office: RunningOffice, tab: string, heading: string) => {
  const at = (office.tab(tab)[0] ?? []).indexOf(heading);
  if (at < 0) throw new Error(`no column ${heading}`);
  return at;
};
const reword = (office: RunningOffice, tab: string, heading: string, to: string) =>
  desk(office).editCell(sheetOf(office, tab).sheetId, 0, column(office, tab, heading), to);
const titles = (office: RunningOffice) => office.get('checkCycle').findings.map(({ title }) => title);

describe('a heading that somebody reworded', () => {
  it.each(['Periode', 'Kata Pegawai', 'Draf Penulis', 'Kesepakatan'])(
    '%s of Dialog: writing is refused with what to do, and nothing is half done',
    (heading) => {
      const office = published();
      write(office, siti.email, { words: 'Kata Siti' });
      reword(office, 'Dialog', heading, 'Lain');
      const before = office.tab('Dialog');
      const talks = office.call('getTalks', { nip: siti.nip }, head.email);
      expect(talks.ok).toBe(true);
      const refused = office.refusal(
        'writeTalk',
        {
          nip: siti.nip,
          talk: 1,
          seen: 1,
          heldOn: '',
          place: '',
          topics: '',
          agreements: '',
          words: 'Kata',
          show: true,
        },
        head.email,
      );
      expect(refused).toEqual(['dialogue-unreadable']);
      expect(office.tab('Dialog')).toEqual(before);
    },
  );

  it.each(['Waktu', 'Alasan, Jawaban, atau Putusan', 'Dicatat Oleh', 'Nama'])(
    '%s of Keberatan: lodging is refused, nobody is mailed and no row is added',
    (heading) => {
      const office = objecting();
      lodge(office, 'M.01');
      reword(office, 'Keberatan', heading, 'Lain');
      const [mails, rows] = [office.host.outbox.length, office.tab('Keberatan')];
      const refused = office.call('lodgeObjection', { reasons: { 'M.02': 'x' } }, siti.email);
      expect(refused.ok ? [] : refused.problems.map(({ action }) => action !== '')).toContain(true);
      expect(refused.ok).toBe(false);
      expect([office.host.outbox.length, office.tab('Keberatan')]).toEqual([mails, rows]);
    },
  );
});

describe('a note in a spare row of Dialog', () => {
  it('is a finding and stops nobody', () => {
    const office = published();
    write(office, siti.email, { words: 'Kata Siti' });
    desk(office).editCell(
      sheetOf(office, 'Dialog').sheetId,
      office.tab('Dialog').findIndex((row) => row.every((cell) => cell === '')),
      column(office, 'Dialog', 'Kata Pegawai'),
      'jangan lupa rapat',
    );
    write(office, head.email, { words: 'Kata Budi' });
    expect(office.get('getTalks', { nip: siti.nip }, siti.email).talks[0]?.said.supervisor).toBe('Kata Budi');
    expect(office.tab('Dialog').flat()).toContain('jangan lupa rapat');
    expect(tabsOf(office.get('checkCycle').findings)).toContain('Dialog');
  });
});

describe('the tab Dialog deleted', () => {
  it('leaves the words on the pages, is told, and stops the two whose rows are gone', () => {
    const office = published();
    write(office, siti.email, { words: 'Kata Siti', heldOn: '2026-10-19' });
    const shown = office.tab(page).flat().join('\n');
    expect(shown).toContain('Kata Siti');
    desk(office).deleteSheet(sheetOf(office, 'Dialog').sheetId);
    office.work('makeTabs');
    office.work('refresh');
    expect(office.tab(page).flat().join('\n')).toContain('Kata Siti');
    expect(titles(office)).toContain('Tab Dialog: 1 baris Siti Aminah hilang atau tidak terbaca.');
    expect(office.refusal('writeTalk', { ...blank, words: 'Lain' }, siti.email)).toEqual([
      'dialogue-unreadable',
    ]);
  });
});

describe('a row that somebody deleted', () => {
  const remove = (office: RunningOffice, tab: string, text: string) => {
    const at = office.tab(tab).findIndex((row) => row.includes(text));
    expect(at).toBeGreaterThan(0);
    desk(office).deleteRow(sheetOf(office, tab).sheetId, at);
  };

  it('of Dialog is told with its person, and still after others have written', () => {
    const office = published();
    write(office, siti.email, { words: 'Kata Siti' });
    write(office, siti.email, { words: 'Kata kedua' });
    expect(titles(office).filter((title) => title.includes('hilang'))).toEqual([]);
    remove(office, 'Dialog', 'Kata kedua');
    const lost = 'Tab Dialog: 1 baris Siti Aminah hilang atau tidak terbaca.';
    expect(titles(office)).toContain(lost);
    expect(office.refusal('writeTalk', { ...blank, seen: 1, words: 'x' }, head.email)).toEqual([
      'dialogue-unreadable',
    ]);
  });

  it('of Keberatan and Rencana is told with its person', () => {
    const office = objecting();
    lodge(office, 'M.01');
    answer(office, 'M.01');
    office.get('saveAction', action, siti.email);
    office.get('saveAction', { ...action, what: 'Kegiatan kedua' }, siti.email);
    expect(titles(office).filter((title) => title.includes('hilang'))).toEqual([]);
    remove(office, 'Keberatan', 'Jawaban M.01');
    remove(office, 'Rencana', 'Kegiatan kedua');
    expect(
      titles(office)
        .filter((title) => title.includes('hilang'))
        .sort(),
    ).toEqual([
      'Tab Keberatan: 1 baris Siti Aminah hilang atau tidak terbaca.',
      'Tab Rencana: 1 baris Siti Aminah hilang atau tidak terbaca.',
    ]);
    office.get('saveAction', { ...action, what: 'Kegiatan ketiga' }, siti.email);
    expect(titles(office)).toContain('Tab Rencana: 1 baris Siti Aminah hilang atau tidak terbaca.');
    expect(office.get('getObjection', first, siti.email).points[0]?.reason).toBe('Alasan M.01');
  });
});

const action = {
  nip: siti.nip,
  competency: 'M.01',
  what: 'Kegiatan pertama',
  kind: 'task',
  helper: '',
  due: '2027-03-01',
  state: 'planned',
  note: '',
} as const;
