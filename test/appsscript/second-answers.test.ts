// Answers of second raters on the shipped script: by grid as by person, held, entered by HR; and second raters who leave or change place.
import type { FormLayout } from '../../src/contract/cycle-view';
import { hr, RunningOffice, supervisorFile } from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';
import { agus, budi, joko, leaderOf, members, siti, twoTeams, wati } from '../support/two-teams';

function open(
  layout: FormLayout,
  ...pairs: readonly { readonly rater: string; readonly ratee: string }[]
): TrackedOffice {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', twoTeams);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
    layout,
  });
  office.get('appointSeconds', { pairs: [...pairs] });
  office.work('makeForms');
  return new TrackedOffice(office);
}

/** Rows of second raters. */
const seconds = (tracked: TrackedOffice, tab: 'Nilai' | 'Daftar Penilai') =>
  tracked.rows(tab).filter((row) => row['Peran'] === 'Penilai Kedua');

const codeOf = (tracked: TrackedOffice, ratee: string, role = 'Penilai Kedua') =>
  tracked.rows('Daftar Penilai').find((row) => row['NIP Pegawai'] === ratee && row['Peran'] === role)?.[
    'Kode'
  ] ?? '';

const asked = (tracked: TrackedOffice) => tracked.get('getSeconds').asked.map(({ words }) => words);

describe('the same second answers, by person and by team grid', () => {
  const people = [siti, joko];
  const levels: Readonly<Record<string, Readonly<Record<string, number | undefined>>>> = {
    [siti.nip]: { 'M.01': 1, 'M.02': 2, 'M.03': 5, 'SK.01': 3 },
    [joko.nip]: { 'M.01': 4, 'M.04': 3 },
  };

  const answered = (layout: FormLayout): TrackedOffice => {
    const tracked = open(layout, ...people.map(({ nip }) => ({ rater: wati.nip, ratee: nip })));
    const { office } = tracked;
    if (layout === 'person') for (const { nip } of people) office.answer('second', nip, levels[nip]);
    else {
      const link = office.link('second', siti.nip);
      const form = office.host.forms.find(({ publishedId }) => link.link.includes(publishedId));
      const grids = (form?.items ?? []).filter(({ kind }) => kind === 'GRID');
      expect(grids).toHaveLength(9);
      const answers = grids.map(({ id, title, rows, columns }) => [
        String(id),
        rows.map((row) => {
          const nip = people.find(({ name }) => row.startsWith(name))?.nip ?? '';
          const level = levels[nip]?.[title.split(' ')[0] ?? ''];
          return columns.find((one) => one === String(level)) ?? columns[columns.length - 1] ?? null;
        }),
      ]);
      const sent = { form: link.link, answers: Object.fromEntries(answers), email: wati.email };
      expect(office.host.submitForm(sent).ok).toBe(true);
    }
    // What the supervisors say is entered alike in both: the forms of second raters are compared.
    for (const { nip } of [budi, wati, ...members]) {
      const given = { 'M.01': 2 + (Number(nip.slice(-1)) % 2), 'M.04': 3 };
      tracked.get('enterAnswer', { code: codeOf(tracked, nip, 'Atasan'), levels: given });
    }
    return tracked;
  };

  const [alone, together] = [answered('person'), answered('team')];

  it('give the same rows of Nilai', () => {
    const told = (tracked: TrackedOffice) =>
      seconds(tracked, 'Nilai')
        .map(({ Kode: _, ...row }) =>
          Object.entries(row).filter(([heading]) =>
            /^(M|SK)\.|Pegawai|Penilai|Status|Dikenali/.test(heading),
          ),
        )
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(told(together)).toEqual(told(alone));
    expect(
      seconds(together, 'Nilai')
        .map((row) => [row['M.01'], row['M.03'], row['M.04']])
        .sort(),
    ).toEqual([
      ['1', '5', ''],
      ['4', '', '3'],
    ]);
  });

  it('give the same figures of raters and of people', () => {
    const figures = (tracked: TrackedOffice) => {
      const { design, checks, linkingPlan } = tracked.get('getBias');
      return {
        design,
        linkingPlan,
        checks: checks.filter(({ check }) => check !== 'timing'),
        people: people.map(({ nip }) => {
          const { seconds, competencies, match } = tracked.get('getPerson', { nip });
          return { seconds, competencies, match };
        }),
      };
    };
    expect(figures(together)).toEqual(figures(alone));
    expect(figures(alone).design?.secondShare).toBe(2 / 8);
  });
});

describe('an answer of a second rater from another address', () => {
  const tracked = open('person', { rater: wati.nip, ratee: siti.nip });
  tracked.office.answer('second', siti.nip, 4, { email: 'lain@pos.example', typed: 'lain@pos.example' });

  it('is held, counts for nothing and leaves the request open', () => {
    expect(tracked.get('getQuarantine')).toMatchObject([{ reason: 'email-mismatch', acceptable: true }]);
    expect(seconds(tracked, 'Nilai')).toEqual([]);
    expect(asked(tracked)).toEqual([`${wati.name} tentang ${siti.name}: belum masuk.`]);
  });

  it('counts as the second rater’s once an officer lets it in', () => {
    const [held] = tracked.get('getQuarantine');
    tracked.get('decideQuarantine', { key: held?.key ?? '', decision: 'accept' });
    expect(seconds(tracked, 'Nilai').map((row) => [row['M.01'], row['Diterima Oleh']])).toEqual([['4', hr]]);
    expect(asked(tracked)).toEqual([`${wati.name} tentang ${siti.name}: sudah masuk.`]);
    expect(tracked.get('getQuarantine')).toEqual([]);
  });
});

describe('an answer that HR enters for a second rater', () => {
  const tracked = open('person', { rater: wati.nip, ratee: siti.nip });
  const code = codeOf(tracked, siti.nip);

  it.each([
    ['the second rater', wati.email],
    ['the person rated', siti.email],
  ])('is not entered by an officer who is %s', (_, email) => {
    tracked.type('Pengaturan', 'Email pengelola kepegawaian', 'Nilai', `${hr}, ${email}`);
    expect(tracked.refusal('enterAnswer', { code, levels: { 'M.01': 3 } }, email)).toEqual(['own-case']);
    expect(seconds(tracked, 'Nilai')).toEqual([]);
  });

  it('stands as the second rater’s with the officer beside it, and never as the supervisor’s', () => {
    expect(tracked.get('getSheet', { code })).toMatchObject({
      role: 'second',
      rater: wati.name,
      ratee: siti.name,
    });
    tracked.get('enterAnswer', { code, levels: { 'M.01': 3 } });
    expect(
      seconds(tracked, 'Nilai').map((row) => [row['M.01'], row['Dikenali Dari'], row['Diterima Oleh']]),
    ).toEqual([['3', 'Dimasukkan pengelola atas nama penilai', hr]]);
    expect(tracked.get('getPanel').hr?.supervisor.done).toBe(0);
    expect(tracked.get('getPerson', { nip: siti.nip }).seconds).toMatchObject([{ rater: wati.name }]);
  });
});

describe('a second rater when the roster changes', () => {
  const links = (changes: Readonly<Record<string, string>>) =>
    supervisorFile(
      [
        [budi.nip, 'WALI KOTA'] as const,
        [wati.nip, budi.nip] as const,
        ...members.map((one) => [one.nip, leaderOf(one).nip] as const),
      ].map(([nip, supervisor]) => [nip, changes[nip] ?? supervisor] as const),
    );
  const follow = (tracked: TrackedOffice, files: typeof twoTeams) => {
    tracked.get('importOffice', files);
    const { token, changes } = tracked.get('previewAssignments');
    tracked.get('refreshAssignments', { token });
    return changes.flatMap(({ kind, role, words }) => (role === 'second' ? [[kind, words]] : []));
  };
  const state = (tracked: TrackedOffice, ratee: string) =>
    seconds(tracked, 'Daftar Penilai').find((row) => row['NIP Pegawai'] === ratee)?.['Status Penilai'];

  it('who leaves is asked no more where nothing was said; what was said stays, and somebody else can be asked', () => {
    const pairs = [siti, joko].map(({ nip }) => ({ rater: agus.nip, ratee: nip }));
    const tracked = open('person', ...pairs);
    tracked.office.answer('second', joko.nip, 4);
    const employees = twoTeams.employees
      .split('\n')
      .map((line) => (line.startsWith(agus.nip) ? line.replace(';Aktif;', ';Pensiun;') : line))
      .join('\n');
    const told = follow(tracked, { employees, supervisors: twoTeams.supervisors });
    expect(told.map(([kind]) => kind)).toEqual(['withdrawn']);
    expect(asked(tracked)).toEqual([`${agus.name} tentang ${joko.name}: sudah masuk.`]);
    expect(tracked.get('getPerson', { nip: joko.nip }).seconds).toMatchObject([{ rater: agus.name }]);
    expect(tracked.refusal('appointSeconds', { pairs: pairs.slice(0, 1) })).toEqual(['second-raterLeft']);
    tracked.get('appointSeconds', { pairs: [{ rater: wati.nip, ratee: siti.nip }] });
    expect(asked(tracked)).toHaveLength(2);
  });

  it.each([
    {
      who: 'becomes the supervisor',
      changes: { [siti.nip]: agus.nip },
      kind: 'secondEnded',
      words: `${siti.name}: ${agus.name} kini atasan langsungnya, jadi bukan lagi penilai keduanya.`,
    },
    {
      who: 'comes to stand below the person',
      changes: { [agus.nip]: siti.nip },
      kind: 'secondBelow',
      words: `${siti.name}: ${agus.name} kini berada di bawahnya, jadi bukan lagi penilai keduanya.`,
    },
    {
      who: 'comes to stand two steps below',
      changes: { [wati.nip]: siti.nip },
      kind: 'secondBelow',
      words: `${siti.name}: ${agus.name} kini berada di bawahnya, jadi bukan lagi penilai keduanya.`,
    },
  ])('who $who is none any more, asked or answered', ({ changes, kind, words }) => {
    for (const answered of [false, true]) {
      const tracked = open('person', { rater: agus.nip, ratee: siti.nip });
      if (answered) tracked.office.answer('second', siti.nip, 4);
      expect(follow(tracked, { employees: twoTeams.employees, supervisors: links(changes) })).toEqual([
        [kind, words],
      ]);
      expect(asked(tracked)).toEqual([]);
      expect(state(tracked, siti.nip)).toBe('Digantikan');
      expect(tracked.get('getBias').design?.secondShare ?? 0).toBe(0);
      expect(tracked.get('previewAssignments').changes).toEqual([]);
    }
  });
});
