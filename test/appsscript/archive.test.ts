// A closed cycle becomes one file; the file fills an empty workbook and nothing else, on the shipped script.
import fc from 'fast-check';
import { contentHash } from '../../src/core/archive/archive';
import { tabNames } from '../../src/core/tab-names';
import { RunningOffice, smallOffice, supervisorFile } from '../../src/local/office/running-office';
import {
  archiveOf,
  closedOffice,
  emptyOffice,
  head,
  hr,
  joko,
  siti,
  talk,
  type,
} from '../support/archived-office';

/** Rows without the empty ones that are offered below, and without their fingerprints, which each workbook makes with its own secret. */
function filled(office: RunningOffice, tab: string): readonly (readonly string[])[] {
  const [heads = [], ...rows] = office.tab(tab);
  const own = heads.indexOf('Sidik Baris');
  return [heads, ...rows]
    .map((row) => row.filter((_, column) => column !== own))
    .filter((row) => row.some((cell) => cell !== ''));
}

const tabsThatCount = [tabNames.answers, tabNames.quarantined, tabNames.summary, tabNames.raterChecks];

describe.each(['person', 'team'] as const)('an archive of a cycle with one form a %s', (layout) => {
  const office = closedOffice(layout);
  const archive = archiveOf(office);
  const text = JSON.stringify(archive);

  it('holds every tab of the cycle, what people wrote, and the texts of the forms', () => {
    expect(text).toContain(talk);
    const held = archive.content.tabs.map(({ name }) => name);
    expect(held).toEqual(
      expect.arrayContaining([tabNames.settings, tabNames.employees, tabNames.log, tabNames.practiceCases]),
    );
    expect(held.filter((name) => name.startsWith('Jawaban Diri'))).toHaveLength(1);
    expect(archive.content.forms.map(({ plan }) => plan.title).sort()).toEqual(
      office.host.forms.map(({ title }) => title).sort(),
    );
    expect(archive.content.forms.every(({ asPlanned }) => asPlanned)).toBe(true);
  });

  it('restores to the same tabs, cell by cell, and the same report, figure by figure', () => {
    const empty = emptyOffice();
    const { sentences } = empty.get('restoreArchive', { text });
    expect(sentences.join()).toContain('sama persis');
    for (const name of [...tabsThatCount, tabNames.settings])
      expect(filled(empty, name)).toEqual(filled(office, name));
    expect(empty.tab('Siti Aminah 2001')).toEqual(office.tab('Siti Aminah 2001'));
    empty.at('2027-01-10 10:00');
    expect(empty.get('getBias').checks).toEqual(office.get('getBias').checks);
    const { tabs: _, ...report } = empty.get('getReport') as { tabs: unknown };
    const { tabs: __, ...reported } = office.get('getReport') as { tabs: unknown };
    expect(report).toEqual(reported);
    expect(empty.get('rebuildAnswers').identical).toBe(true);
  });
});

describe('an archive of the second of two cycles, in which somebody has changed supervisor', () => {
  const office = closedOffice();
  const page = filled(office, 'Siti Aminah 2001');
  office.at('2027-10-01 08:00').get('importOffice', {
    employees: smallOffice.employees,
    supervisors: supervisorFile([
      [head.nip, 'WALI KOTA'],
      [siti.nip, head.nip],
      [joko.nip, siti.nip],
    ]),
  });
  office.get('openCycle', {
    name: 'Penilaian 2027',
    selfDeadline: '2027-10-15',
    supervisorDeadline: '2027-10-31',
  });
  office.work('makeForms');
  office.work('makeTabs');
  for (const one of [head, siti, joko]) office.answer('self', one.nip, 3);
  office.answer('supervisor', siti.nip, 2);
  office.answer('supervisor', joko.nip, { 'M.01': 1, 'M.02': 3 });
  office.at('2027-11-05 09:00').get('closeCycle');
  office.at('2027-12-01 09:00').work('refresh');

  it('restores to the same checks: the earlier answers that they rest on come along', () => {
    const empty = emptyOffice().at('2027-12-10 09:00');
    const { sentences } = empty.get('restoreArchive', { text: JSON.stringify(archiveOf(office, '2027-1')) });
    expect(sentences.join()).toContain('sama persis');
    for (const name of [tabNames.summary, tabNames.raterChecks, 'Joko Susilo 1002'])
      expect(filled(empty, name)).toEqual(filled(office, name));
    expect(empty.get('getBias')).toEqual(office.get('getBias'));
    expect(empty.get('rebuildAnswers').identical).toBe(true);
  });

  it('of the first restores to the first alone, its pages that were put away as tabs again', () => {
    const empty = emptyOffice().at('2027-12-10 09:00');
    const { sentences } = empty.get('restoreArchive', { text: JSON.stringify(archiveOf(office)) });
    expect(filled(empty, 'Siti Aminah 2001')).toEqual(page);
    expect(page.flat()).toContain(talk);
    empty.work('makeTabs');
    expect(filled(empty, 'Siti Aminah 2001')).toEqual(page);
    expect(sentences.join()).toContain('sama persis');
    const before = office.call('getBias', undefined, hr, 'sidebar', '2026-1');
    expect(before).toMatchObject({ ok: true, value: { checks: empty.get('getBias').checks } });
    expect(JSON.stringify(empty.host.stored)).not.toContain('Penilaian 2027');
  });
});

describe('an archive of any office', () => {
  const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  const given = fc.record({
    layout: fc.constantFrom('person' as const, 'team' as const),
    self: fc.array(fc.tuple(fc.constantFrom(siti, joko, head), level), { maxLength: 6 }),
    supervisor: fc.array(fc.tuple(fc.constantFrom(siti, joko), level), { maxLength: 4 }),
    words: fc.string({ unit: 'grapheme', maxLength: 60 }),
  });

  it('restores to the same figures, whatever was answered and typed', () => {
    fc.assert(
      fc.property(given, ({ layout, self, supervisor, words }) => {
        const office = new RunningOffice();
        office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
        office.get('importOffice', smallOffice);
        office.get('openCycle', {
          name: 'Penilaian',
          selfDeadline: '2026-10-15',
          supervisorDeadline: '2026-10-31',
          layout,
        });
        office.work('makeForms');
        office.work('makeTabs');
        office.at('2026-10-05 09:00');
        for (const [who, levels] of self) office.answer('self', who.nip, levels);
        if (layout === 'person')
          for (const [who, levels] of supervisor) office.answer('supervisor', who.nip, levels);
        type(office, 'Siti Aminah 2001', 'Kesepakatan', words);
        office.at('2026-11-05 09:00').get('closeCycle');
        office.work('refresh');
        const empty = emptyOffice();
        const { sentences } = empty.get('restoreArchive', { text: JSON.stringify(archiveOf(office)) });
        expect(sentences.join()).toContain('sama persis');
        for (const name of [...tabsThatCount, 'Siti Aminah 2001'])
          expect(filled(empty, name)).toEqual(filled(office, name));
      }),
      { numRuns: 6 },
    );
  });
});

describe('an archive', () => {
  const office = closedOffice();
  const archive = archiveOf(office);
  const text = JSON.stringify(archive);

  it('has a page for each person, with every version of every answer and what was decided', () => {
    const page = archive.content.pages.find(({ nip }) => nip === siti.nip);
    const words = JSON.stringify(page);
    expect(page?.sections.filter(({ title }) => title.startsWith('Penilaian atasan'))).toHaveLength(2);
    expect(words).toContain('Digantikan jawaban yang lebih baru');
    expect(words).toContain(talk);
    expect(words).not.toContain(joko.name);
  });

  it('is not made while the cycle is open', () => {
    const open = RunningOffice.withOpenCycle();
    expect(open.refusal('makeArchive', { cycle: '2026-1' })).toEqual(['cycle-open']);
    expect(open.refusal('makeArchive', { cycle: '2025-1' })).toEqual(['unknown-cycle']);
  });

  it('is not made by an officer who would read in it what is withheld in the own case', () => {
    const own = closedOffice();
    type(own, tabNames.settings, 'Email pengelola kepegawaian', `${hr}, ${siti.email}`, 1);
    expect(own.refusal('makeArchive', { cycle: '2026-1' }, siti.email)).toEqual(['own-case']);
    expect(own.refusal('makeArchive', { cycle: '2026-1' }, hr)).toEqual([]);
  });

  it('notes in the log who made it, and its hash', () => {
    const [last] = office.tab(tabNames.log).filter(([, , action]) => action === 'Mengarsipkan periode');
    expect(last?.[1]).toBe(hr);
    expect(last?.[3]).toContain(archive.hash.slice(0, 12));
  });

  const altered = JSON.stringify({
    ...archive,
    content: { ...archive.content, office: 'Dinas lain' },
  });
  const content = { ...archive.content, tabs: [{ key: 1 }] };
  const cases: readonly (readonly [string, string, string])[] = [
    ['no JSON', 'NIP;NAMA', 'not-an-archive'],
    ['another file', '{"format":"rater-norms/1"}', 'not-an-archive'],
    ['nothing', 'null', 'not-an-archive'],
    ['a cut file', text.slice(0, text.length / 2), 'archive-truncated'],
    ['an altered file', altered, 'archive-altered'],
    ['a newer version', JSON.stringify({ ...archive, version: 2 }), 'archive-newer'],
    [
      'a malformed one',
      JSON.stringify({ ...archive, content, hash: contentHash(content) }),
      'archive-malformed',
    ],
  ];
  it.each(cases)('refuses %s whole', (_, given, code) => {
    const empty = emptyOffice();
    const before = JSON.stringify(empty.host.workbook.state);
    expect(empty.refusal('previewRestore', { text: given })).toEqual([code]);
    expect(empty.refusal('restoreArchive', { text: given })).toEqual([code]);
    expect(JSON.stringify(empty.host.workbook.state)).toBe(before);
  });

  it('is read all the same with the byte order mark that an editor puts before it', () => {
    expect(emptyOffice().refusal('previewRestore', { text: `\uFEFF${text}` })).toEqual([]);
  });

  it('is never restored over data that are there', () => {
    expect(office.refusal('restoreArchive', { text })).toEqual(['workbook-not-empty']);
    const full = RunningOffice.withOpenCycle();
    expect(full.refusal('restoreArchive', { text })).toEqual(['workbook-not-empty']);
  });

  it('lets nobody in whom the workbook has not: the officers stay', () => {
    const empty = new RunningOffice({ owner: 'baru@contoh.example' }).at('2027-01-10 09:00');
    empty.get('setUpWorkbook', { office: '' }, 'baru@contoh.example');
    empty.get('restoreArchive', { text }, 'baru@contoh.example');
    expect(empty.refusal('getBias', undefined, hr)).toEqual(['not-allowed']);
  });

  it('goes on where restoring was interrupted', () => {
    const calls = (k: number) => {
      const empty = emptyOffice();
      empty.host.failAt(k, 'after');
      const outcome = empty.host.scriptRun('restoreArchive', [{ text }], { user: hr });
      const done = outcome.ok && (outcome.value as { ok: boolean }).ok;
      // What failed with the last call of all is done already.
      if (!done)
        expect([[], ['workbook-not-empty']]).toContainEqual(empty.refusal('restoreArchive', { text }));
      for (const name of tabsThatCount) expect(filled(empty, name)).toEqual(filled(office, name));
      return done;
    };
    for (let k = 1; !calls(k); k += 1) expect(k).toBeLessThan(60);
  });
});
