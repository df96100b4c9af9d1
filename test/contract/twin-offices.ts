// Offices alike but for one secret: what somebody said of a person. Whoever may not know it is answered the same in all of them.

import type { Role } from '../../src/core/cycle/cycle';
import type { UserRole } from '../../src/core/office/access';
import type { Part, Progress, Stage, Viewer } from '../../src/core/visibility/visibility';
import {
  exportFile,
  hr,
  playedOnce,
  RunningOffice,
  supervisorFile,
} from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

const leader = { job: 'Kepala Seksi Contoh', jobType: 'Jabatan Struktural', echelon: 'IV.a' };

/** Ratna leads Budi and Wati, an officer of HR; Budi rates Siti and Joko; Wati rates Dewi, whose mailbox is Eko's too. */
const people = {
  ratna: { nip: '196901011994032001', name: 'Ratna Dewi', email: 'ratna@contoh.example', ...leader },
  budi: { nip: '197001011995031001', name: 'Budi Santoso', email: 'budi@contoh.example', ...leader },
  wati: { nip: '197502022000032002', name: 'Wati Lestari', email: 'wati@contoh.example', ...leader },
  siti: { nip: '199001152015032001', name: 'Siti Aminah', email: 'siti@contoh.example' },
  joko: { nip: '198805052010011002', name: 'Joko Susilo', email: 'joko@contoh.example' },
  dewi: { nip: '199203032016032003', name: 'Dewi Kartika', email: 'loket@contoh.example' },
  eko: { nip: '199304042017031004', name: 'Eko Prasetyo', email: 'loket@contoh.example' },
} as const;
export type Somebody = keyof typeof people;

const rater: Readonly<Partial<Record<Somebody, Somebody>>> = {
  budi: 'ratna',
  wati: 'ratna',
  siti: 'budi',
  joko: 'budi',
  dewi: 'wati',
  eko: 'wati',
};

/** What one office has otherwise than the others. */
export interface Secret {
  readonly part: Part;
  readonly of: Somebody;
}

/** A caller: by an account's address, or by a one-time code handed over to somebody. */
export interface Caller {
  readonly name: string;
  readonly role: UserRole;
  readonly user: string;
  readonly via: 'sidebar' | 'webapp';
  readonly code?: Somebody;
  /** As what the caller looks at people, or has said it; nobody's business otherwise. */
  readonly looks: Readonly<Partial<Record<Somebody, Viewer | 'author'>>>;
}

export const officers: readonly Caller[] = [
  {
    name: 'HR',
    role: 'hr',
    user: hr,
    via: 'sidebar',
    looks: { siti: 'hr', wati: 'hr', dewi: 'hr', joko: 'hr' },
  },
  {
    name: 'an officer of HR who rates and is rated',
    role: 'hr',
    user: people.wati.email,
    via: 'webapp',
    looks: { siti: 'hr', wati: 'employee', dewi: 'supervisor', joko: 'hr' },
  },
];

const nobody: readonly Pick<Caller, 'name' | 'user'>[] = [
  { name: 'whoever reads a mailbox of two', user: people.dewi.email },
  { name: 'a stranger', user: 'orang@lain.example' },
  { name: 'an unknown visitor', user: '' },
];

const supervisor = {
  name: 'the supervisor',
  role: 'supervisor',
  looks: { siti: 'supervisor', joko: 'author' },
} as const;
const employee = { name: 'the employee', role: 'employee', looks: { siti: 'employee' } } as const;

const callers: readonly Caller[] = [
  ...officers,
  ...(['sidebar', 'webapp'] as const).flatMap((via): Caller[] => [
    { ...supervisor, user: people.budi.email, via },
    { ...employee, user: people.siti.email, via },
  ]),
  {
    name: 'the supervisor of the supervisor',
    role: 'supervisor',
    user: people.ratna.email,
    via: 'webapp',
    looks: { siti: 'upper', wati: 'supervisor', dewi: 'upper', joko: 'supervisor' },
  },
  {
    name: 'a colleague',
    role: 'employee',
    user: people.joko.email,
    via: 'webapp',
    looks: { joko: 'employee' },
  },
  ...nobody.map((one): Caller => ({ ...one, role: 'nobody', via: 'webapp', looks: {} })),
  {
    ...supervisor,
    name: 'the supervisor by a code',
    user: 'budi.pribadi@pos.example',
    via: 'webapp',
    code: 'budi',
  },
  {
    ...employee,
    name: 'the employee by a code',
    user: 'siti.pribadi@pos.example',
    via: 'webapp',
    code: 'siti',
  },
  {
    name: 'one of two at a mailbox by a code',
    role: 'employee',
    user: 'dewi.pribadi@pos.example',
    via: 'webapp',
    code: 'dewi',
    looks: { dewi: 'employee' },
  },
];

/** A colleague who is asked for a second rating of Siti. */
const secondRater: Caller = {
  name: 'the second rater',
  role: 'supervisor',
  user: people.joko.email,
  via: 'webapp',
  looks: { joko: 'employee', siti: 'second' },
};

/** Each of them once, by the door people mostly use. */
const byAddress = callers.filter(
  ({ role, via, code }) => role === 'hr' || (via === 'webapp' && code === undefined),
);

/** A moment in the story of an office, and where its people then stand. */
export interface Scene extends Progress {
  readonly name: string;
  readonly stage: Stage;
  /** What has been said by now. */
  readonly parts: readonly Part[];
  readonly happen: (twin: TwinOffice) => void;
  /** Id of the earlier cycle that is looked at. */
  readonly cycle?: string;
}

export interface Story {
  readonly name: string;
  readonly secrets: readonly Secret[];
  /** Who asks. */
  readonly by: readonly Caller[];
  readonly scenes: readonly Scene[];
}

const self = (of: Somebody): Secret => ({ part: 'self', of });
const rating = (of: Somebody): Secret => ({ part: 'rating', of });
const noted = (of: Somebody): Secret => ({ part: 'observation', of });
const talked = (of: Somebody): Secret => ({ part: 'dialogue', of });

const days = { selfDeadline: '2026-10-15', supervisorDeadline: '2026-10-31' };

const open = (office: RunningOffice, name: string, deadlines: typeof days): void => {
  office.get('openCycle', { name, ...deadlines });
  office.work('makeForms');
  office.work('makeTabs');
};

/** What all of the offices begin from: two officers, an open cycle. */
const opened = () =>
  playedOnce(['twins'], () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    office.get('importOffice', {
      employees: exportFile(Object.values(people)),
      supervisors: supervisorFile([
        [people.ratna.nip, 'WALI KOTA'],
        ...Object.entries(rater).map(([of, by]) => [people[of as Somebody].nip, people[by].nip] as const),
      ]),
    });
    const officers = `${hr}, ${people.wati.email}`;
    new TrackedOffice(office).type('Pengaturan', 'Email pengelola kepegawaian', 'Nilai', officers);
    open(office, 'Penilaian 2026', days);
    return office;
  });

/** One of the offices. */
export class TwinOffice {
  readonly office = opened();
  private readonly tracked = new TrackedOffice(this.office);

  /** @param secret undefined for the office that the others are held against */
  constructor(private readonly secret?: Secret) {}

  /** Opens the next cycle; nobody says anything else in it than in the other offices. */
  openNext(name: string, deadlines: typeof days): void {
    this.cycles += 1;
    open(this.office, name, deadlines);
  }

  private cycles = 1;
  private since = Date.parse('2026-10-01T08:00:00Z');

  /** Moves the clock to a local moment, 'yyyy-mm-dd hh:mm'. */
  readonly at = (moment: string): void => {
    this.since = Date.parse(`${moment.replace(' ', 'T')}:00Z`);
    this.office.at(moment);
  };

  /** Two minutes on: what takes its time in one of the offices and not in another is over in both. */
  private tick(): void {
    this.since += 120_000;
    this.office.at(new Date(this.since).toISOString().slice(0, 16).replace('T', ' '));
  }

  /** Levels and words of somebody of a person: other ones throughout where that is the secret. */
  say(role: Role, of: Somebody, part: Part = role === 'self' ? 'self' : 'rating'): void {
    const other = this.cycles === 1 && this.secret?.part === part && this.secret.of === of;
    const link = this.office.link(role, people[of].nip);
    const form = this.office.host.forms.find(({ publishedId }) => link.link.includes(publishedId));
    const answers: Record<string, string> = {};
    let asked = 0;
    for (const { id, kind, choices } of form?.items ?? []) {
      if (kind === 'MULTIPLE_CHOICE') {
        // Far apart throughout, so that no mean, count or band is the same by chance.
        const level = other ? 1 + ((asked + of.length) % 2) : 3 + ((asked + of.length) % 3);
        answers[String(id)] = choices.find((one) => one.startsWith(`${level} `)) ?? '';
        asked += 1;
      } else if (kind === 'PARAGRAPH_TEXT')
        answers[String(id)] = `${other ? 'Menolak hadiah' : 'Membantu warga'} ${part} ${of} ${asked}`;
    }
    this.tick();
    const email = link.email ?? 'pribadi@pos.example';
    const sent = this.office.host.submitForm({ form: link.link, answers, email });
    if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
  }

  /** Asks somebody for a second rating. */
  askSecond(rater: Somebody, of: Somebody): void {
    this.office.get('appointSeconds', { pairs: [{ rater: people[rater].nip, ratee: people[of].nip }] });
    this.office.work('makeForms');
  }

  /** What the supervisor notes about somebody: other words where that is the secret. */
  note(of: Somebody): void {
    const other = this.secret?.part === 'observation' && this.secret.of === of;
    this.tick();
    this.office.get(
      'noteObservation',
      {
        nip: people[of].nip,
        day: '2026-10-01',
        competency: 'M.01',
        what: other ? 'Menolak bingkisan rekanan' : 'Membantu rekan yang sakit',
      },
      people[rater[of] ?? of].email,
    );
  }

  /** What somebody writes about the own result, for the supervisor to read: other words where that is the secret. */
  talk(of: Somebody): void {
    const other = this.secret?.part === 'dialogue' && this.secret.of === of;
    this.tick();
    this.office.get(
      'writeTalk',
      {
        nip: people[of].nip,
        talk: 1,
        seen: 0,
        heldOn: '2026-10-16',
        place: '',
        topics: other ? 'Permohonan pindah' : 'Beban kerja',
        agreements: other ? 'Mutasi tahun depan' : 'Pelatihan bersama',
        words: other ? 'Saya merasa ditekan.' : 'Saya ingin belajar.',
        show: true,
      },
      people[of].email,
    );
  }

  private readonly tokens = new Map<Somebody, string>();

  /** What a caller is answered, word by word. */
  ask({ user, via, code }: Caller, name: string, input: unknown, cycle?: string): string {
    const token = code === undefined ? undefined : (this.tokens.get(code) ?? this.signIn(code, user));
    this.tick();
    if (code !== undefined && name === 'signOut') this.tokens.delete(code);
    const given = [input ?? null, token ?? null, ...(cycle === undefined ? [] : [cycle])];
    return JSON.stringify(this.office.host.scriptRun(name, given, { user, via }));
  }

  private signIn(as: Somebody, user: string): string {
    const { nip } = people[as];
    const { code } = this.office.get('handOverCode', { nip });
    const signed = this.office.call('signIn', { as: nip, code }, user, 'webapp');
    if (!signed.ok) throw new Error(`${as} could not sign in`);
    this.tokens.set(as, signed.value.token);
    return signed.value.token;
  }

  /** What a function can be asked about somebody: the person, an erasure, an answer, an action that was done. */
  about(of: Somebody): readonly unknown[] {
    const { nip } = people[of];
    const rows = this.tracked.rows('Daftar Penilai').filter((row) => row['NIP Pegawai'] === nip);
    return [
      { nip },
      { nip, number: 1 },
      { what: nip, keepRoster: false },
      { code: rows.find((row) => row['Peran'] === 'Atasan')?.['Kode'] },
      { id: this.office.get('getPastActions')[0]?.id },
    ];
  }

  /** Gives somebody another supervisor in the roster, and in the cycle. */
  changeSupervisor(of: Somebody, to: Somebody): void {
    this.tracked.type('Pegawai', people[of].nip, 'NIP Atasan', people[to].nip);
    this.office.get('refreshAssignments', { token: this.office.get('previewAssignments').token });
  }
}

const yet = { rated: false, published: false, objected: false };
const rated = { ...yet, rated: true };
const out = { ...rated, published: true };
const objected = { ...out, objected: true };

const rateAll = (twin: TwinOffice) => {
  for (const of of ['siti', 'wati', 'dewi', 'budi', 'joko', 'eko'] as const) twin.say('supervisor', of);
};

export const stories: readonly Story[] = [
  {
    name: 'notes of behaviour through the year',
    secrets: [noted('siti'), noted('wati')],
    by: callers,
    scenes: [
      {
        name: 'noted while the cycle runs',
        stage: 'self',
        ...yet,
        parts: ['observation'],
        happen: (twin) => {
          for (const of of ['siti', 'wati', 'dewi'] as const) twin.note(of);
        },
      },
      {
        name: 'rated, closed and archived',
        stage: 'archive',
        ...rated,
        parts: ['observation'],
        happen: (twin) => {
          rateAll(twin);
          twin.at('2026-11-02 08:00');
          twin.office.get('closeCycle');
          twin.office.work('refresh');
          twin.office.get('makeArchive', { cycle: '2026-1' });
        },
      },
    ],
  },
  {
    name: 'an appraisal from the own answers to the archive',
    secrets: [self('siti'), rating('wati'), rating('dewi')],
    by: callers,
    scenes: [
      {
        name: 'own answers in',
        stage: 'supervisor',
        ...yet,
        parts: ['self'],
        happen: (twin) => {
          for (const of of ['siti', 'wati', 'dewi', 'budi'] as const) twin.say('self', of);
        },
      },
      { name: 'rated', stage: 'supervisor', ...rated, parts: ['self', 'rating'], happen: rateAll },
      {
        name: 'published',
        stage: 'objection',
        ...out,
        parts: ['self', 'rating'],
        happen: ({ office, at }) => {
          at('2026-10-16 08:00');
          office.get('publishResults', {});
        },
      },
      {
        name: 'archived',
        stage: 'archive',
        ...out,
        parts: ['self', 'rating'],
        happen: ({ office, at }) => {
          at('2026-11-02 08:00');
          office.get('closeCycle');
          office.work('refresh');
          office.get('makeArchive', { cycle: '2026-1' });
        },
      },
    ],
  },
  {
    name: 'ratings before the own answers, never published, and the next period',
    secrets: [rating('siti'), rating('wati')],
    by: byAddress,
    scenes: [
      { name: 'rated first', stage: 'self', ...rated, parts: ['rating'], happen: rateAll },
      {
        name: 'closed unpublished',
        stage: 'finished',
        ...rated,
        parts: ['rating'],
        happen: ({ office, at }) => {
          at('2026-11-02 08:00');
          office.get('closeCycle');
          office.work('refresh');
        },
      },
      {
        name: 'looked back at',
        stage: 'finished',
        ...rated,
        parts: ['rating'],
        cycle: '2026-1',
        happen: (twin) => {
          twin.at('2026-11-05 08:00');
          twin.openNext('Penilaian 2027', { selfDeadline: '2026-12-15', supervisorDeadline: '2026-12-31' });
          for (const of of ['siti', 'wati'] as const) twin.say('self', of);
          rateAll(twin);
          twin.office.get('publishResults', {});
        },
      },
      {
        name: 'held against the next, which is published',
        stage: 'finished',
        ...rated,
        parts: ['rating'],
        happen: () => undefined,
      },
    ],
  },
  {
    name: 'a second rating',
    secrets: [{ part: 'second', of: 'siti' }, self('siti'), rating('siti')],
    by: [...byAddress.filter(({ user }) => user !== secondRater.user), secondRater],
    scenes: [
      {
        name: 'in before the supervisor’s',
        stage: 'supervisor',
        ...yet,
        parts: ['self', 'second'],
        happen: (twin) => {
          twin.say('self', 'siti');
          twin.askSecond('joko', 'siti');
          twin.say('second', 'siti', 'second');
        },
      },
      { name: 'rated', stage: 'supervisor', ...rated, parts: ['self', 'rating', 'second'], happen: rateAll },
      {
        name: 'published',
        stage: 'objection',
        ...out,
        parts: ['self', 'rating', 'second'],
        happen: ({ office, at }) => {
          at('2026-10-16 08:00');
          office.get('publishResults', {});
        },
      },
      {
        name: 'closed and archived',
        stage: 'archive',
        ...out,
        parts: ['self', 'rating', 'second'],
        happen: ({ office, at }) => {
          at('2026-11-02 08:00');
          office.get('closeCycle');
          office.work('refresh');
          office.get('makeArchive', { cycle: '2026-1' });
        },
      },
    ],
  },
  {
    name: 'an objection',
    secrets: [self('siti'), rating('siti')],
    by: callers,
    scenes: [
      {
        name: 'lodged',
        stage: 'objection',
        ...objected,
        parts: ['self', 'rating'],
        happen: (twin) => {
          twin.say('self', 'siti');
          rateAll(twin);
          twin.at('2026-10-16 08:00');
          twin.office.get('publishResults', {});
          twin.office.get('lodgeObjection', { reasons: { 'M.01': 'Bukti ada' } }, people.siti.email);
        },
      },
      {
        name: 'decided',
        stage: 'objection',
        ...objected,
        parts: ['self', 'rating'],
        happen: ({ office }) => {
          const one = { nip: people.siti.nip, number: 1 };
          office.get('answerObjection', { ...one, answers: { 'M.01': 'Lain' } }, people.budi.email);
          office.get(
            'decideObjection',
            { ...one, decisions: { 'M.01': { level: 4, reason: 'Cukup' } } },
            people.ratna.email,
          );
        },
      },
    ],
  },
  {
    name: 'a talk about the result',
    secrets: [talked('siti'), talked('wati')],
    by: callers,
    scenes: [
      {
        name: 'written',
        stage: 'objection',
        ...out,
        parts: ['dialogue'],
        happen: (twin) => {
          for (const of of ['siti', 'wati'] as const) twin.say('self', of);
          rateAll(twin);
          twin.at('2026-10-16 08:00');
          twin.office.get('publishResults', {});
          for (const of of ['siti', 'wati'] as const) twin.talk(of);
        },
      },
      {
        name: 'closed and archived',
        stage: 'archive',
        ...out,
        parts: ['dialogue'],
        happen: ({ office, at }) => {
          at('2026-11-02 08:00');
          office.get('closeCycle');
          office.work('refresh');
          office.get('makeArchive', { cycle: '2026-1' });
        },
      },
    ],
  },
  {
    name: 'another supervisor',
    secrets: [{ part: 'earlier', of: 'joko' }],
    by: byAddress,
    scenes: [
      {
        name: 'replaced',
        stage: 'supervisor',
        ...yet,
        parts: ['earlier'],
        happen: (twin) => {
          twin.say('self', 'joko');
          twin.say('supervisor', 'joko', 'earlier');
          twin.changeSupervisor('joko', 'ratna');
        },
      },
      {
        name: 'rated by the new one',
        stage: 'supervisor',
        ...rated,
        parts: ['earlier'],
        happen: (twin) => twin.say('supervisor', 'joko'),
      },
      {
        name: 'published',
        stage: 'objection',
        ...out,
        parts: ['earlier'],
        happen: ({ office, at }) => {
          at('2026-10-16 08:00');
          office.get('publishResults', {});
        },
      },
    ],
  },
];
