// What is promised is what happens: the sentence that stands on the forms, against what everybody really gets at every stage.
import type { Result } from '../../src/core/result';
import { careerTexts } from '../../src/core/text/id/career';
import { dialogueTexts } from '../../src/core/text/id/dialogue';
import { observationTexts } from '../../src/core/text/id/observation';
import { upkeepTexts } from '../../src/core/text/id/upkeep';
import { type Part, type Stage, stages } from '../../src/core/visibility/visibility';
import {
  exportFile,
  head,
  hr,
  RunningOffice,
  siti,
  supervisorFile,
} from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

const boss = {
  nip: '196501011990031001',
  name: 'Ratna Dewi',
  email: 'ratna@contoh.example',
  job: 'Kepala Dinas Contoh',
  jobType: 'Jabatan Struktural',
  echelon: 'II.b',
};
const files = {
  employees: exportFile([boss, head, siti]),
  supervisors: supervisorFile([
    [boss.nip, 'WALI KOTA'],
    [head.nip, boss.nip],
    [siti.nip, head.nip],
  ]),
};

/** Who rated Siti for a while, and who is asked for a second opinion. */
const former = {
  nip: '197502022000032002',
  name: 'Wati Lestari',
  email: 'wati@contoh.example',
  job: 'Kepala Seksi Contoh',
  jobType: 'Jabatan Struktural',
  echelon: 'IV.a',
};
const rina = { nip: '199001152015032003', name: 'Rina Wulandari', email: 'rina@contoh.example' };
const wholeOffice = {
  employees: exportFile([boss, head, former, siti, rina]),
  supervisors: supervisorFile([
    [boss.nip, 'WALI KOTA'],
    [head.nip, boss.nip],
    [former.nip, boss.nip],
    [siti.nip, head.nip],
    [rina.nip, former.nip],
  ]),
};
const noted = 'Menjelaskan prosedur kepada pegawai baru';
const inView = head.job;
const talkedOver = 'Jadwal piket semester depan';

const parts: readonly Part[] = ['self', 'rating', 'earlier', 'second', 'dialogue', 'observation', 'target'];

/** Everybody who might look at Siti. */
const addresses = {
  employee: siti.email,
  supervisor: head.email,
  upper: boss.email,
  hr,
  second: rina.email,
  colleague: 'asing@contoh.example',
};
type Who = keyof typeof addresses;
const everybody = Object.keys(addresses) as Who[];

/** What everybody is called in a sentence, to whom it does not speak; those whom it speaks to, and theirs, are called otherwise. */
const called: Readonly<Record<Who | 'file', string>> = {
  employee: 'pegawai yang dinilai',
  supervisor: 'atasan langsung',
  upper: 'atasan dari atasan langsung',
  hr: 'pengelola kepegawaian di panel Timbang',
  second: 'penilai kedua',
  colleague: 'rekan',
  file: 'siapa pun yang dapat membuka buku kerja (termasuk pengelola kepegawaian)',
};
const toEmployee = {
  ...called,
  employee: 'Anda',
  supervisor: 'atasan langsung Anda',
  upper: 'atasan dari atasan langsung Anda',
};
const names: Readonly<Record<Part, Readonly<Record<Who | 'file', string>>>> = {
  self: toEmployee,
  rating: { ...called, supervisor: 'Anda', upper: 'atasan Anda' },
  earlier: called,
  second: { ...called, second: 'Anda' },
  dialogue: called,
  observation: toEmployee,
  target: toEmployee,
  colleagues: called,
};

/** How far things are, as anybody in the office could tell. */
interface Facts {
  readonly sent: readonly Part[];
  readonly published: boolean;
  readonly objected: boolean;
}

/** Whom a sentence names, each with the words that say from when. */
const clausesOf = (
  sentence: string,
): readonly { readonly who: readonly string[]; readonly when: string }[] => {
  const [, list = ''] = sentence.split(': ');
  return list
    .replace(/\.$/, '')
    .split('; ')
    .map((clause) => {
      const at = clause.search(/ (?:sejak|setelah) (?!.* (?:sejak|setelah) )/);
      return { who: clause.slice(0, at).split(/, | serta /), when: clause.slice(at + 1) };
    });
};

const clauseFor = (sentence: string, part: Part, who: Who | 'file') =>
  clausesOf(sentence).find((clause) => clause.who.includes(names[part][who]));

/** Reads the promise as an employee would: after which words somebody is named says when they may look. HR reads the file, too. */
function promised(sentence: string, part: Part, who: Who | 'file', facts: Facts): boolean {
  const clause =
    clauseFor(sentence, part, who) ?? (who === 'hr' ? clauseFor(sentence, part, 'file') : undefined);
  if (clause === undefined || !facts.sent.includes(part)) return false;
  if (clause.when.includes('menerbitkan hasil')) return facts.published;
  if (clause.when.includes('mengajukan keberatan')) return facts.objected;
  if (clause.when.includes('mengirim penilaian')) return facts.sent.includes('rating');
  return clause.when === 'sejak dikirim';
}

/** The sentence that says who can see a part, in a text that people are shown. */
function sentenceIn(text: string, part: string): string {
  const found = text.match(new RegExp(`Yang dapat melihat ${part}: [^.]*\\.`));
  if (!found) throw new Error(`no promise about ${part}`);
  return found[0];
}

/** The sentences as the forms have them; of what no form asks, as the screens do on which it is read or written. */
function sentencesOf(office: RunningOffice): Readonly<Record<Part, string>> {
  const form = (title: string) =>
    office.host.forms.find((one) => one.title.startsWith(title))?.description ?? '';
  return {
    self: sentenceIn(form('Penilaian Diri'), 'penilaian diri'),
    rating: sentenceIn(form('Penilaian Atasan'), 'penilaian atasan'),
    earlier: sentenceIn(upkeepTexts.openCycle.promises.join(' '), 'penilaian atasan sebelumnya'),
    second: sentenceIn(form('Penilaian Kedua'), 'penilaian kedua'),
    dialogue: sentenceIn(dialogueTexts.seen.hr, 'catatan dialog'),
    observation: sentenceIn(observationTexts.seen.employee, 'catatan perilaku'),
    target: sentenceIn(careerTexts.career.seen.join(' '), 'jabatan tujuan'),
    colleagues: sentenceIn(careerTexts.colleagues.promise.join(' '), 'gambaran kelompok rekan'),
  };
}

/** What somebody gets to see of Siti on all screens there are. */
function gets(office: RunningOffice, email: string): Readonly<Record<Part, boolean>> {
  const asked = { nip: siti.nip };
  const told = <T>(result: Result<T>): T | undefined => (result.ok ? result.value : undefined);
  const person = told(office.call('getPerson', asked, email));
  const objection = told(office.call('getObjection', { ...asked, number: 1 }, email));
  const given = JSON.stringify(told(office.call('getMyData', undefined, email))?.sections ?? []);
  const page = JSON.stringify(told(office.call('getKeptPage', asked, email)) ?? '');
  const competencies = person?.competencies ?? [];
  const rating = competencies.some(({ supervisor, gap }) => supervisor !== undefined || gap !== undefined);
  // No figure made of a rating without the rating.
  if (person !== undefined && !rating) {
    const { match, examples, points } = person;
    expect([match, examples, points]).toEqual([
      undefined,
      [],
      { strengths: [], differences: [], nextSteps: [] },
    ]);
  }
  return {
    self: [...competencies, ...(objection?.points ?? [])].some(({ self }) => self !== undefined),
    rating: rating || (objection?.points ?? []).some(({ from }) => from !== undefined),
    earlier:
      (person?.earlier ?? []).length > 0 || page.includes(`Penilaian atasan sebelumnya, ${former.name}`),
    // Who gave it finds it among the own data.
    second:
      (person?.seconds ?? []).length > 0 ||
      page.includes(`Penilaian kedua, ${rina.name}`) ||
      (email === rina.email && given.includes(`tentang ${siti.name}`)),
    dialogue: JSON.stringify(told(office.call('getTalks', asked, email)) ?? '').includes(talkedOver),
    observation: JSON.stringify(told(office.call('getObservations', asked, email)) ?? '').includes(noted),
    target: told(office.call('getCareer', asked, email))?.targets[0]?.job === inView,
    // Nobody is asked here; what groups say is played in colleagues.test.ts.
    colleagues: (told(office.call('getColleagues', undefined, email))?.told ?? []).length > 0,
  };
}

/** What stands in the workbook, for whoever opens it. */
function standsInFile(office: RunningOffice, part: Part): boolean {
  const rowsOf = (prefix: string) =>
    office.host.workbook.state.sheets
      .filter(({ title }) => title.startsWith(prefix))
      .flatMap(({ title }) => office.tab(title));
  const answered = (prefix: string, { email }: { readonly email: string }) =>
    rowsOf(prefix).some((row) => row.includes(siti.name) && row.includes(email));
  return {
    self: () => answered('Jawaban Diri', siti),
    rating: () => answered('Jawaban Atasan', head),
    earlier: () => answered('Jawaban Atasan', former),
    second: () => answered('Jawaban Penilai Kedua', rina),
    dialogue: () => rowsOf('Dialog').flat().includes(talkedOver),
    observation: () => rowsOf('Catatan Perilaku').flat().includes(noted),
    target: () => rowsOf('Jabatan Tujuan').flat().includes(inView),
    colleagues: () => false,
  }[part]();
}

function openPeriod(office: RunningOffice): void {
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  office.get('appointSeconds', { pairs: [{ rater: rina.nip, ratee: siti.nip }] });
  office.work('makeForms');
  office.work('makeTabs');
}

/** Gives Siti another supervisor, as HR does it. */
function superviseBy(office: RunningOffice, { nip }: { readonly nip: string }): void {
  new TrackedOffice(office).type('Pegawai', siti.nip, 'NIP Atasan', nip);
  office.get('refreshAssignments', { token: office.get('previewAssignments').token });
}

const objection = { nip: siti.nip, number: 1 };

/**
 * From one stage of the table to the next, every one of them: what is in by then, and how the office gets there. The days to object
 * begin with publication, so Keberatan comes before the rest of Dialog.
 */
const course: readonly (readonly [
  stage: `${Stage}: ${string}`,
  sent: readonly Part[],
  go: (office: RunningOffice) => void,
])[] = [
  [
    'preparation: no period yet, behaviour is noted',
    ['observation'],
    (office) =>
      office.get(
        'noteObservation',
        { nip: siti.nip, day: '2026-10-01', competency: 'M.01', what: noted },
        head.email,
      ),
  ],
  ['self: nothing is in', [], openPeriod],
  [
    'self: the employee has chosen a job to come to',
    ['target'],
    (office) => office.get('chooseTarget', { job: inView, chosen: true }, siti.email),
  ],
  ['supervisor: the own answer is in', ['self'], (office) => office.answer('self', siti.nip, 4)],
  [
    'supervisor: somebody has rated who is the supervisor no more',
    ['earlier'],
    (office) => {
      superviseBy(office, former);
      office.answer('supervisor', siti.nip, 2);
      superviseBy(office, head);
    },
  ],
  ['supervisor: the second rater has rated', ['second'], (office) => office.answer('second', siti.nip, 5)],
  ['supervisor: the supervisor has rated', ['rating'], (office) => office.answer('supervisor', siti.nip, 3)],
  ['objection: just published', [], (office) => office.get('publishResults', {})],
  [
    'objection: the two have talked',
    ['dialogue'],
    (office) =>
      office.get(
        'writeTalk',
        {
          nip: siti.nip,
          talk: 1,
          seen: 0,
          heldOn: '2026-10-01',
          place: 'Ruang rapat',
          topics: talkedOver,
          agreements: '',
          words: '',
          show: true,
        },
        siti.email,
      ),
  ],
  [
    'objection: the employee has objected',
    [],
    (office) => office.get('lodgeObjection', { reasons: { 'M.01': 'Alasan' } }, siti.email),
  ],
  [
    'dialogue: decided, and the days to object are over',
    [],
    (office) => {
      office.get('answerObjection', { ...objection, answers: { 'M.01': 'Jawaban' } }, head.email);
      office.get(
        'decideObjection',
        { ...objection, decisions: { 'M.01': { level: 3, reason: 'Tetap' } } },
        boss.email,
      );
      office.at('2026-10-20 08:00');
    },
  ],
  ['finished: closed', [], (office) => office.get('closeCycle')],
  [
    'archive: archived',
    [],
    (office) => new TrackedOffice(office).type('Periode', '2026-1', 'Diarsipkan', '2026-11-01 08:00'),
  ],
];
const stageAt = (at: number) => course[at]?.[0].split(':')[0] ?? '';
const factsAt = (at: number): Facts => {
  const reached = course.slice(0, at + 1);
  const passed = (what: string) => reached.some(([stage]) => stage === what);
  return {
    sent: reached.flatMap(([, sent]) => sent),
    published: passed('objection: just published'),
    objected: passed('objection: the employee has objected'),
  };
};

describe('the promise on the forms', () => {
  const opened = RunningOffice.withOpenCycle(wholeOffice);
  opened.get('appointSeconds', { pairs: [{ rater: rina.nip, ratee: siti.nip }] });
  opened.work('makeForms');
  const sentences = sentencesOf(opened);

  it('names the same people on the mail of invitation', () => {
    opened.work('remind');
    const bodyTo = (address: string) => opened.host.outbox.find(({ to }) => to.includes(address))?.body;
    expect(bodyTo(head.email)).toContain(sentences.self);
    expect(bodyTo(head.email)).toContain(sentences.rating);
    expect(bodyTo(rina.email)).toContain(sentences.second);
  });

  it('is played at every stage of the table, in the order in which they come', () => {
    const played = new Set(course.map((_, at) => stageAt(at)));
    expect([...played].sort()).toEqual([...stages].sort());
  });

  it('names nobody who is not asked here', () => {
    const asked = new Set(Object.values(names).flatMap((one) => Object.values(one)));
    const named = Object.values(sentences).flatMap((one) => clausesOf(one).flatMap(({ who }) => who));
    expect(named.filter((one) => !asked.has(one))).toEqual([]);
  });

  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', wholeOffice);

  describe.each(course.map(([stage, , go], at) => [stage, factsAt(at), go] as const))(
    '%s',
    (stage, facts, go) => {
      const got = {} as Record<Who, Readonly<Record<Part, boolean>>>;
      beforeAll(() => {
        go(office);
        for (const who of everybody) got[who] = gets(office, addresses[who]);
      });

      it.each(everybody.flatMap((who) => parts.map((part) => [who, part] as const)))(
        'what %s gets of the %s is what is said',
        (who, part) => {
          // Whom a sentence names as a reader of the file alone, no screen shows it.
          const inFile = who === 'hr' && clauseFor(sentences[part], part, 'hr') === undefined;
          const found = got[who][part] || (inFile && standsInFile(office, part));
          expect(found).toBe(promised(sentences[part], part, who, facts));
        },
      );

      it.each(parts)('whoever opens the workbook finds the %s once it is in, as is said', (part) => {
        expect(clauseFor(sentences[part], part, 'file')?.when).toBe('sejak dikirim');
        expect(standsInFile(office, part)).toBe(facts.sent.includes(part));
      });

      it('whoever decides on an objection reads of what it is about alone', () => {
        const points = office.call('getObjection', objection, boss.email);
        expect(points.ok ? points.value.points.map(({ code }) => code) : []).toEqual(
          facts.objected ? ['M.01'] : [],
        );
      });

      it('the own page says that the result is out exactly when it is', () => {
        const { own } = office.get('getPanel', undefined, siti.email);
        expect(own?.resultOpen).toBe(stage.startsWith('preparation') ? undefined : facts.published);
      });
    },
  );

  it('is said in the same words where talks and notes are written', () => {
    const asked = { nip: siti.nip };
    expect(office.get('getTalks', asked, hr).seen).toBe(sentences.dialogue);
    expect(office.get('getObservations', asked, siti.email).log?.seen).toContain(sentences.observation);
  });

  it('does not change when the settings do', () => {
    const tracked = new TrackedOffice(office);
    tracked.type('Pengaturan', 'Masa simpan data (tahun)', 'Nilai', '9');
    expect(tracked.rows('Periode')[0]?.['Ketentuan']).toBe('keberatan=14 simpan=5 jawab=7 putus=14');
  });
});

describe('publishing', () => {
  const office = RunningOffice.withOpenCycle(files);
  for (const one of [head, siti]) office.answer('self', one.nip, 3);
  for (const one of [head, siti]) office.answer('supervisor', one.nip, 3);
  const states = () =>
    office
      .get('getPublication')
      .people.map(({ name, state, seen }) => `${name} ${state}${seen ? ' seen' : ''}`);

  it('reaches the people of one unit alone', () => {
    office.get('publishResults', { unit: 'Unit LAIN' });
    expect(states().filter((one) => one.includes('published'))).toEqual([]);
    office.get('publishResults', { unit: 'Unit CONTOH' });
    expect(states()).toEqual([`${head.name} published`, `${boss.name} waiting`, `${siti.name} published`]);
  });

  it('is taken back where the person has not looked, and stays where the person has', () => {
    office.get('getPerson', { nip: siti.nip }, head.email);
    office.get('getPerson', { nip: head.nip }, head.email);
    office.get('publishResults', { withdraw: true });
    expect(states()).toEqual([`${head.name} published seen`, `${boss.name} waiting`, `${siti.name} ready`]);
    expect(gets(office, siti.email).rating).toBe(false);
    expect(gets(office, head.email).rating).toBe(true);
  });

  it('is for HR alone', () => {
    expect(office.refusal('publishResults', {}, head.email)).toEqual(['not-allowed']);
    expect(office.refusal('getPublication', undefined, siti.email)).toEqual(['not-allowed']);
  });
});

describe('the trace of access', () => {
  const office = RunningOffice.withOpenCycle(files);
  office.answer('self', siti.nip, 4);
  const trace = () =>
    office
      .get('getMyData', undefined, siti.email)
      .openings.map(({ by, as, door, times }) => `${by} ${as} ${door} ${times}`);

  it('tells the person who looked, from which door and how often', () => {
    office.answer('supervisor', siti.nip, 3);
    office.get('getPerson', { nip: siti.nip }, hr);
    office.at('2026-10-02 08:00');
    office.call('getPerson', { nip: siti.nip }, head.email, 'webapp');
    office.call('getPerson', { nip: siti.nip }, head.email, 'webapp');
    expect(trace()).toEqual([`${head.name} supervisor page 2`, `${hr} hr panel 1`]);
  });

  it('tells of files in which everybody is named', () => {
    office.at('2026-10-03 08:00');
    office.get('getEvidence', { names: true });
    office.get('getEvidence', { names: false });
    expect(trace()[0]).toBe(`${hr} hr file 1`);
  });

  it('is empty for whoever nobody looked at but for those files, and tells nothing of others', () => {
    expect(office.get('getMyData', undefined, boss.email).openings.map(({ door }) => door)).toEqual(['file']);
  });

  it('notes nothing where nothing was shown', () => {
    const before = trace();
    office.call('getPerson', { nip: siti.nip }, boss.email);
    expect(trace()).toEqual(before);
  });

  it('costs four calls more than looking, whoever looks', () => {
    office.call('getPerson', { nip: siti.nip }, head.email, 'webapp');
    const methods = office.host.actions.at(-1)?.methods ?? {};
    const properties = Object.entries(methods).filter(([name]) => /^Properties\.(get|set)/.test(name));
    expect(properties.reduce((sum, [, { calls }]) => sum + calls, 0)).toBeLessThanOrEqual(4);
  });
});
