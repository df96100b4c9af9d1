// What is promised is what happens: the sentence that stands on the forms, against what everybody really gets at every stage.
import type { Role } from '../../src/core/cycle/cycle';
import type { Part } from '../../src/core/visibility/visibility';
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

type Asked = Extract<Part, 'self' | 'rating'>;
const parts: readonly Asked[] = ['self', 'rating'];

/** Everybody who might look at Siti, and what each form calls them; '' where it does not name them. */
const people = {
  employee: { email: siti.email, self: 'Anda', rating: 'pegawai yang dinilai' },
  supervisor: { email: head.email, self: 'atasan langsung Anda', rating: 'Anda' },
  upper: { email: boss.email, self: 'atasan dari atasan', rating: 'atasan Anda' },
  hr: { email: hr, self: 'pengelola kepegawaian di panel', rating: 'termasuk pengelola kepegawaian' },
  colleague: { email: 'asing@contoh.example', self: 'rekan', rating: 'rekan' },
} as const;
type Who = keyof typeof people;

/** How far things are, as anybody in the office could tell. */
interface Facts {
  readonly sent: Readonly<Record<Asked, boolean>>;
  readonly published: boolean;
}

/** Reads the promise as an employee would: after which words somebody is named says when they may look. */
function promised(sentence: string, name: string, part: Asked, { sent, published }: Facts): boolean {
  const [, list = ''] = sentence.split(': ');
  const clause = list
    .split('; ')
    .find((one) => one.split(/ serta | setelah | sejak /).some((who) => who.includes(name)));
  if (clause === undefined || !sent[part]) return false;
  if (clause.includes('menerbitkan hasil')) return published;
  return clause.includes('sejak dikirim') || (clause.includes('mengirim penilaian') && sent.rating);
}

/** The sentence on the form of a role about the answers given in it. */
function sentenceOf(office: RunningOffice, role: Role): string {
  const title = role === 'self' ? 'Penilaian Diri' : 'Penilaian Atasan';
  const form = office.host.forms.find((one) => one.title.startsWith(title));
  const part = role === 'self' ? 'penilaian diri' : 'penilaian atasan';
  const found = form?.description.match(new RegExp(`Yang dapat melihat ${part}: [^.]*\\.`));
  if (!found) throw new Error(`no promise on the form ${title}`);
  return found[0];
}

/** What somebody gets to see of Siti, by getPerson. */
function gets(office: RunningOffice, email: string): Record<Asked, boolean> {
  const result = office.call('getPerson', { nip: siti.nip }, email);
  if (!result.ok) return { self: false, rating: false };
  const { competencies, match, examples, points } = result.value;
  const rating = competencies.some(({ supervisor, gap }) => supervisor !== undefined || gap !== undefined);
  // No figure made of a rating without the rating.
  if (!rating)
    expect([match, examples, points]).toEqual([
      undefined,
      [],
      { strengths: [], differences: [], nextSteps: [] },
    ]);
  return { self: competencies.some(({ self }) => self !== undefined), rating };
}

const nothing: Facts = { sent: { self: false, rating: false }, published: false };
const own: Facts = { ...nothing, sent: { self: true, rating: false } };
const both: Facts = { ...nothing, sent: { self: true, rating: true } };
const out: Facts = { ...both, published: true };

/** From one stage to the next. */
const course: readonly (readonly [stage: string, facts: Facts, go: (office: RunningOffice) => void])[] = [
  ['self: nothing is in', nothing, () => undefined],
  ['supervisor: the own answer is in', own, (office) => office.answer('self', siti.nip, 4)],
  ['supervisor: both answers are in', both, (office) => office.answer('supervisor', siti.nip, 3)],
  ['objection: just published', out, (office) => office.get('publishResults', {})],
  ['dialogue: two weeks later', out, (office) => office.at('2026-10-20 08:00')],
  ['finished: closed', out, (office) => office.get('closeCycle')],
  [
    'archive: archived',
    out,
    (office) => new TrackedOffice(office).type('Periode', '2026-1', 'Diarsipkan', '2026-11-01 08:00'),
  ],
];

describe('the promise on the forms', () => {
  const office = RunningOffice.withOpenCycle(files);
  const sentences = { self: sentenceOf(office, 'self'), rating: sentenceOf(office, 'supervisor') };

  it('names the same people on the mail of invitation and on the screen that opens a period', () => {
    office.work('remind');
    const mail = office.host.outbox.find(({ to }) => to.includes(head.email));
    expect(mail?.body).toContain(sentences.self);
    expect(mail?.body).toContain(sentences.rating);
  });

  describe.each(course)('%s', (_, facts, go) => {
    const got = {} as Record<Who, Record<Asked, boolean>>;
    beforeAll(() => {
      go(office);
      for (const who of Object.keys(people) as Who[]) got[who] = gets(office, people[who].email);
    });

    it.each((Object.keys(people) as Who[]).flatMap((who) => parts.map((part) => [who, part] as const)))(
      'what %s gets of the %s is what the form says',
      (who, part) => {
        expect(got[who][part]).toBe(promised(sentences[part], people[who][part], part, facts));
      },
    );

    it('whoever opens the workbook finds each answer that is in, as both forms say', () => {
      const raw = (prefix: string) =>
        office.host.workbook.state.sheets
          .filter(({ title }) => title.startsWith(prefix))
          .flatMap(({ title }) => office.tab(title).slice(1))
          .filter((row) => row.some((cell) => cell.includes(siti.name))).length > 0;
      for (const sentence of Object.values(sentences))
        expect(sentence).toMatch(/dapat membuka buku kerja[^;]* sejak dikirim/);
      expect(raw('Jawaban Diri')).toBe(facts.sent.self);
      expect(raw('Jawaban Atasan')).toBe(facts.sent.rating);
    });

    it('the own page says that the result is out exactly when it is', () => {
      expect(office.get('getPanel', undefined, siti.email).own?.resultOpen).toBe(facts.published);
    });
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
