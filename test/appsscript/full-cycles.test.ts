// Two full cycles with every kind of word and decision: the first stays within reach as it stood, the second begins blank, and an archive tells the same.

import { tabs } from '../../src/core/report/tabs';
import { tabNames } from '../../src/core/tab-names';
import { hr } from '../../src/local/office/running-office';
import { archiveOf, emptyOffice, stored } from '../support/archived-office';
import { differences, everythingRead } from '../support/everything-read';
import {
  bothClosed,
  first,
  firstClosed,
  open,
  type PlayedCycle,
  second,
  wordsOf,
} from '../support/full-cycles';
import { agus, budi, dewi, leaderOf, members, pageName, siti, wati } from '../support/two-teams';

describe('every reading function', () => {
  const closed = firstClosed();
  const asItStood = everythingRead(closed);
  it('tells of an earlier cycle what it told while that was in force: while a later one is open', () => {
    const office = firstClosed();
    open(office, second);
    expect(differences(asItStood, everythingRead(office, '2026-1'))).toEqual([]);
  });
  it('and while none is open', () => {
    expect(differences(asItStood, everythingRead(bothClosed(), '2026-1'))).toEqual([]);
  });
});

describe('a closed cycle in which nobody can object any more', () => {
  it('asks HR for no name of who decides, and the next one asks again', () => {
    const office = firstClosed();
    expect(office.get('getObjections').undecidable).toEqual([]);
    open(office, second);
    const earlier = office.call('getObjections', undefined, hr, 'sidebar', '2026-1');
    expect(earlier).toMatchObject({ ok: true, value: { undecidable: [] } });
    expect(office.get('getObjections').undecidable?.map(({ nip }) => nip)).toEqual([budi.nip]);
  });
});

describe('the list of results to publish', () => {
  it('is in the order of names', () => {
    const names = firstClosed()
      .get('getPublication')
      .people.map(({ name }) => name);
    expect(names).toEqual([
      'Agus Pratama',
      'Budi Santoso',
      'Dewi Anggraini',
      'Eko Nugroho',
      'Joko Susilo',
      'Rina Wulandari',
      'Siti Aminah',
      'Wati Lestari',
    ]);
  });
});

describe('an archive of the second cycle', () => {
  it('restored into an empty workbook tells everybody the same of everybody', () => {
    const office = bothClosed();
    const empty = emptyOffice().at('2027-11-20 09:00');
    const { sentences } = empty.get('restoreArchive', { text: JSON.stringify(archiveOf(office, '2027-1')) });
    expect(sentences.join()).toContain('sama persis');
    expect(differences(everythingRead(office), everythingRead(empty))).toEqual([]);
  });
});

/** Every word that is written into a cycle, and every signature. */
const wordsWritten = (played: PlayedCycle): readonly string[] => [
  ...members.flatMap((person) => [
    wordsOf(person, 'Pokok', played),
    wordsOf(person, 'Kesepakatan', played),
    wordsOf(person, `Kata tentang ${person.name},`, played),
    wordsOf(leaderOf(person), `Kata tentang ${person.name},`, played),
    wordsOf(person, 'Tanda tangan', played),
    wordsOf(person, 'Catatan tentang', played),
  ]),
  ...[siti, dewi].map((person) => wordsOf(person, 'Kegiatan', played)),
  wordsOf(siti, 'Lanjutan', played),
  wordsOf(agus, 'Alasan', played),
  wordsOf(wati, 'Jawaban', played),
  wordsOf(budi, 'Putusan', played),
];

/** Those of them that stand in what is given. */
const standing = (words: readonly string[], given: unknown): readonly string[] => {
  const text = JSON.stringify(given);
  return words.filter((word) => text.includes(word));
};

describe('every word and signature', () => {
  const ofFirst = wordsWritten(first);

  it('of the first cycle can be read again, and of the second none is there yet', () => {
    const office = firstClosed();
    open(office, second);
    expect(standing(ofFirst, everythingRead(office, '2026-1'))).toEqual(ofFirst);
    const pages = [...members, wati, budi].map((person) => office.tab(pageName(person)));
    // What is agreed and still to be done goes on, and says from where.
    const goingOn = ['Kegiatan', 'Lanjutan'].map((what) => wordsOf(siti, what, first));
    goingOn.splice(1, 0, wordsOf(dewi, 'Kegiatan', first));
    expect([...standing(ofFirst, [everythingRead(office), pages])].sort()).toEqual([...goingOn].sort());
    expect(JSON.stringify(office.get('getDevelopment', { nip: dewi.nip }))).toContain(
      '"from":"Penilaian 2026"',
    );
    for (const { nip } of members) {
      expect(office.refusal('getPerson', { nip }, hr)).toEqual([]);
      expect(office.get('getPerson', { nip }).competencies.filter((one) => 'supervisor' in one)).toEqual([]);
    }
  });

  it('stands in the archive with people in the order of names, and the match as the page of the person has it', () => {
    const { pages } = archiveOf(bothClosed(), '2026-1').content;
    const names = pages.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    const match = pages.find(({ nip }) => nip === siti.nip)?.sections.find(({ title }) => title === 'JPM');
    // Level 2 of each competency where 1 is required: a surplus does not count in the figure that comes first.
    expect(match?.rows[0]).toEqual(['100,0% dibatasi pada standar; 200,0% tanpa dibatasi', 'Optimal']);
  });

  it('of both stands in the archive of each, also in the pages that are read without the add-on', () => {
    const office = bothClosed();
    const pages = archiveOf(office, '2026-1').content.pages;
    expect(standing(ofFirst, pages)).toEqual(ofFirst);
    const { content } = archiveOf(office, '2027-1');
    expect(standing(wordsWritten(second), content.pages)).toEqual(wordsWritten(second));
    expect(standing(wordsWritten(second), archiveOf(office, '2026-1').content.tabs)).toEqual([]);
  });

  it('of the first is nowhere once that is erased, and the second stays as it was', () => {
    const office = bothClosed();
    // What was agreed in the first goes with it.
    const pages = () =>
      archiveOf(office, '2027-1').content.pages.map(({ sections }) =>
        sections.filter(({ title }) => title !== 'Rencana pengembangan'),
      );
    const before = pages();
    const preview = office.get('previewErasure', { what: '2026-1', keepRoster: true });
    expect(preview.sentences).toContain(
      'Juga dihapus: 6 dialog, 3 kegiatan rencana pengembangan, 1 keberatan beserta jawaban dan putusannya, 6 catatan perilaku.',
    );
    const done = office.get('stepErasure', { what: '2026-1', keepRoster: true, confirm: first.name });
    expect(done.state).toBe('done');
    expect(standing(ofFirst, stored(office))).toEqual([]);
    expect(pages()).toEqual(before);
  });

  it.each([
    ['of a person', siti, '2 dialog, 4 kegiatan rencana pengembangan, 2 catatan perilaku.'],
    [
      'of a person who objected',
      agus,
      '2 dialog, 2 keberatan beserta jawaban dan putusannya, 2 catatan perilaku.',
    ],
    ['of a rater', wati, undefined],
  ])(
    '%s is nowhere once the person is erased, and what others said of others stays',
    (_, person, written) => {
      const office = bothClosed();
      const others = members.filter(({ nip }) => nip !== person.nip);
      const told = others.map(({ nip }) => office.get('getPerson', { nip }).competencies);
      const preview = office.get('previewErasure', { what: person.nip, keepRoster: false });
      const also = preview.sentences.filter((one) => one.startsWith('Juga dihapus'));
      expect(also).toEqual(written === undefined ? [] : [`Juga dihapus: ${written}`]);
      const own = [first, second].flatMap((played) =>
        wordsWritten(played).filter((word) => word.includes(person.name)),
      );
      const done = office.get('stepErasure', { what: person.nip, keepRoster: false, confirm: person.nip });
      expect(done.state).toBe('done');
      expect(standing([person.nip, person.name, person.email, ...own], stored(office))).toEqual([]);
      expect(others.map(({ nip }) => office.get('getPerson', { nip }).competencies)).toEqual(told);
    },
  );
});

describe('a tab that somebody has deleted', () => {
  const office = bothClosed();
  const deleted = Object.values(tabs).flatMap(({ key, name }) =>
    // Without Pengaturan nobody is an officer, and without Periode there is no cycle to check: both are told at once.
    // What an import said of its lists is there only where it had something to say, and is said again by the next.
    office.host.workbook.state.sheets.some(({ title }) => title === name) &&
    ![tabNames.settings, tabNames.importNotes].some((one) => one === name)
      ? [[name, key] as const]
      : [],
  );
  it.each(deleted)('is found: %s', (name, key) => {
    const now = bothClosed();
    const sheet = now.host.workbook.state.sheets.find(({ title }) => title === name);
    now.host.desk(() => hr).deleteSheet(sheet?.sheetId ?? -1);
    expect(now.get('checkCycle').findings.map(({ id }) => id)).toContain(`tab-missing:${key}`);
  });

  it('is none while all are there', () => {
    expect(office.get('checkCycle').findings.filter(({ id }) => id.startsWith('tab-missing'))).toEqual([]);
  });
});
