// Colleagues and members of the team: named, approved, asked, and told as groups; then as somebody curious would go at them, with every screen, tab, mail and file.
import type { Output } from '../../src/contract/functions';
import {
  exportFile,
  head,
  hr,
  playedOnce,
  RunningOffice,
  supervisorFile,
} from '../../src/local/office/running-office';
import { toldAbout } from '../support/everything-read';
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
  name: `Anggota ${'ABCDEFGHI'[at - 1]}`,
  email: `anggota${at}@contoh.example`,
});
const team = [1, 2, 3, 4, 5, 6].map(member);
const [ani = member(1), ...others] = team;
const files = {
  employees: exportFile([boss, head, ...team]),
  supervisors: supervisorFile([
    [boss.nip, 'WALI KOTA'],
    [head.nip, boss.nip],
    ...team.map(({ nip }) => [nip, head.nip] as const),
  ]),
};
const days = { name: 'Penilaian 2026', selfDeadline: '2026-10-15', supervisorDeadline: '2026-10-31' };

const opened = (on = true) =>
  playedOnce(['colleagues', on], () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    office.get('importOffice', files);
    if (on)
      new TrackedOffice(office).type('Pengaturan', 'Pandangan rekan sejawat dan anggota tim', 'Nilai', 'Ya');
    office.get('openCycle', days);
    office.work('makeForms');
    return office;
  });

type Found = Output<'getColleagues'>;
const seen = (office: RunningOffice, email: string): Found => office.get('getColleagues', undefined, email);

/** What stands for people on the screen of somebody who may name them. */
const keys = (office: RunningOffice, email: string, names: readonly string[]): string[] => {
  const choices = seen(office, email).own?.choices ?? [];
  return names.flatMap((name) => choices.find((one) => one.name === name)?.who ?? []);
};

const name = (
  office: RunningOffice,
  who: { readonly email: string },
  named: readonly { readonly name: string }[],
) =>
  office.get(
    'nominate',
    {
      who: keys(
        office,
        who.email,
        named.map((one) => one.name),
      ),
    },
    who.email,
  );

/** Names and approves. */
function ask(
  office: RunningOffice,
  who: { readonly nip: string; readonly email: string },
  named: readonly { readonly name: string }[],
  decider = hr,
) {
  const { own } = name(office, who, named);
  const waiting = own?.nominees.flatMap((one) => (one.state === 'named' ? [one.who] : [])) ?? [];
  return office.get('decideNominees', { nip: who.nip, who: waiting, state: 'approved' }, decider);
}

/** One level throughout, of one person. */
function view(
  office: RunningOffice,
  rater: { readonly email: string },
  of: { readonly name: string },
  level: number,
  comment = '',
) {
  const one = seen(office, rater.email).asked.find((asked) => asked.name === of.name);
  return {
    who: one?.who ?? '',
    levels: Object.fromEntries((one?.codes ?? []).map((code) => [code, level])),
    comment,
  };
}
const say = (...[office, rater, ...of]: Parameters<typeof view>) =>
  office.get('answerColleagues', { views: [view(office, rater, ...of)] }, rater.email);

/** Rates and publishes somebody. */
function publish(office: RunningOffice, { nip }: { readonly nip: string }) {
  office.answer('self', nip, 3);
  office.answer('supervisor', nip, 3);
  office.get('publishResults', {});
}

const groupsOf = (office: RunningOffice, email: string, { name }: { readonly name: string }) =>
  seen(office, email).told.find((one) => one.name === name)?.groups ?? [];

describe('a period that asks no colleagues, as every one does until HR says otherwise', () => {
  it('shows no door, and refuses what is pressed all the same', () => {
    const office = opened(false);
    expect(office.get('getPanel', undefined, ani.email)).not.toHaveProperty('colleagues');
    expect(seen(office, ani.email)).toMatchObject({ off: expect.any(String), told: [], asked: [] });
    expect(office.refusal('nominate', { who: ['x'] }, ani.email)).toEqual(['not-asked']);
    expect(office.refusal('answerColleagues', { views: [] }, ani.email)).toEqual(['not-asked']);
  });

  it('stays so when the setting is changed after it was opened', () => {
    const office = opened(false);
    new TrackedOffice(office).type('Pengaturan', 'Pandangan rekan sejawat dan anggota tim', 'Nilai', 'Ya');
    expect(seen(office, ani.email).off).toBeDefined();
  });
});

describe('naming', () => {
  it('offers everybody of the office but oneself and whoever stands above', () => {
    const choices = seen(opened(), ani.email).own?.choices ?? [];
    expect(choices.map((one) => one.name)).toEqual(others.map((one) => one.name));
    expect(new Set(choices.map(({ role }) => role))).toEqual(new Set(['peer']));
    expect(JSON.stringify(choices)).not.toMatch(/\d{18}/);
    const ofHead = seen(opened(), head.email).own?.choices ?? [];
    expect(ofHead.map(({ role }) => role)).toEqual(team.map(() => 'report'));
  });

  it('refuses oneself, a superior, whoever is of no office, and a name twice, all at once', () => {
    const office = opened();
    const [b = ''] = keys(office, ani.email, [others[0]?.name ?? '']);
    const [self = ''] = keys(office, others[0]?.email ?? '', [ani.name]);
    const [above = ''] = keys(office, boss.email, [head.name]);
    expect(office.refusal('nominate', { who: [self, above, 'orang-luar', b, b] }, ani.email)).toEqual([
      'oneself',
      'above',
      'outside',
      'twice',
    ]);
    expect(office.refusal('nominate', { who: [] }, ani.email)).toEqual(['nothing-entered']);
    expect(office.host.workbook.state.sheets.map(({ title }) => title)).not.toContain('Usulan Rekan');
  });

  it('is approved by the supervisor or HR from three up, by nobody else, and each step stays written', () => {
    const office = opened();
    const { own } = name(office, ani, others.slice(0, 2));
    const who = own?.nominees.map((one) => one.who) ?? [];
    const decide = (email: string, of = ani.nip) =>
      office.refusal('decideNominees', { nip: of, who, state: 'approved' }, email);
    expect(decide(head.email)).toEqual(['too-few']);
    expect(own?.sentences.join()).toContain('kurang 1 nama');
    expect(decide(others[0]?.email ?? '')).toEqual(['unknown-person']);
    expect(decide(ani.email)).toEqual(['not-yours', 'not-yours']);
    ask(office, ani, others.slice(2, 3), head.email);
    const states = () => new TrackedOffice(office).rows('Usulan Rekan').map((row) => row['Keputusan']);
    expect(states().filter((one) => one === 'Diusulkan')).toHaveLength(3);
    expect(states()).toHaveLength(6);
    expect(seen(office, others[0]?.email ?? '').asked.map((one) => one.name)).toEqual([ani.name]);
    // Asked, they are HR's to withdraw alone: that an answer is in is nobody else's to know.
    const withdraw = { nip: ani.nip, who: who.slice(0, 1), state: 'withdrawn' } as const;
    expect(office.refusal('decideNominees', withdraw, head.email)).toEqual(['not-yours']);
    const after = office.get('decideNominees', withdraw, hr);
    expect(after.deciding[0]?.sentences.join()).toContain('kurang 1 nama');
    expect(seen(office, others[0]?.email ?? '').asked).toEqual([]);
  });

  it('tells whoever decides how much is asked of one whom many have named', () => {
    const office = opened();
    const last = others[4] ?? member(6);
    for (const one of team.slice(0, 3)) name(office, one, [last]);
    new TrackedOffice(office).type('Pengaturan', 'Lama satu pandangan rekan (menit)', 'Nilai', '5');
    const [first] = seen(office, head.email).deciding;
    expect(first?.nominees[0]?.words).toContain('diminta pandangan tentang 3 pegawai, kira-kira 15 menit');
    // The person does not read how much is asked of others.
    expect(seen(office, ani.email).own?.nominees[0]?.words).toBe('menunggu persetujuan');
  });
});

describe('three colleagues, all asked at once', () => {
  const office = opened();
  const raters = others.slice(0, 3);
  ask(office, ani, raters);
  ask(office, others[4] ?? ani, [ani, ...raters]);
  const [b = ani, c = ani, d = ani] = raters;

  it('about everybody in one form; what is incomplete, twice or not asked is refused, each with its reason', () => {
    expect(seen(office, b.email).asked.map((one) => one.name)).toEqual([ani.name, others[4]?.name]);
    const whole = view(office, b, ani, 3);
    const refused = (views: readonly ReturnType<typeof view>[], email = b.email) =>
      office.refusal('answerColleagues', { views: [...views] }, email);
    expect(
      refused([
        { ...whole, levels: {} },
        { ...whole, who: 'x' },
      ]),
    ).toEqual(['incomplete', 'not-asked']);
    expect(refused([whole], others[3]?.email)).toEqual(['not-asked']);
    expect(refused([{ ...whole, comment: '💬'.repeat(100) }])).toEqual(['comment-long']);
    expect(refused([whole, whole])).toEqual(['answered-before']);
    say(office, b, ani, 2, 'Teliti & "jujur" = ya — café');
    expect(refused([whole])).toEqual(['answered-before']);
  });

  it('HR sees who has answered, and nobody else does', () => {
    const words = (email: string) =>
      seen(office, email)
        .deciding.find((one) => one.nip === ani.nip)
        ?.nominees.map((one) => one.words)
        .join();
    expect(words(hr)).toContain('pandangan sudah masuk');
    expect(words(head.email)).not.toMatch(/masuk/);
    expect(JSON.stringify(seen(office, ani.email).own)).not.toMatch(/masuk/);
  });

  it('nothing is told before publication; then a level and whether views lie close, to the person and the supervisor alone', () => {
    say(office, c, ani, 3);
    say(office, d, ani, 5, 'Sering membantu');
    expect(seen(office, head.email).told).toEqual([]);
    publish(office, ani);
    // (2 + 3 + 5) / 3 = 3.33: level 3; 5 - 2 is more than one level.
    for (const email of [ani.email, head.email]) {
      const [group, ...more] = groupsOf(office, email, ani);
      expect(more).toEqual([]);
      expect(new Set(group?.figures?.map(({ about, close }) => `${about} ${close}`))).toEqual(
        new Set(['3 false']),
      );
      expect([...(group?.comments ?? [])].sort()).toEqual([
        'Sering membantu',
        'Teliti & "jujur" = ya — café',
      ]);
    }
    for (const email of [hr, boss.email, b.email, others[3]?.email ?? ''])
      expect(seen(office, email).told).toEqual([]);
  });

  it('neither a withdrawal nor a later answer changes what was published, nor does publishing again', () => {
    const before = groupsOf(office, head.email, ani);
    office.get('publishResults', { withdraw: true });
    expect(groupsOf(office, head.email, ani)).toEqual([]);
    expect(office.refusal('nominate', { who: ['x'] }, ani.email)).toEqual(['published']);
    const who = keys(office, b.email, []);
    expect(who).toEqual([]);
    office.get('publishResults', {});
    expect(groupsOf(office, head.email, ani)).toEqual(before);
  });

  it('whoever deletes a row to see a difference sees nothing any more', () => {
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Pandangan Rekan');
    const copy = office.tab('Pandangan Rekan');
    expect(copy.flat().join()).not.toMatch(/Teliti|membantu/);
    office.host.desk(() => hr).deleteRow(sheet?.sheetId ?? -1, 1);
    expect(groupsOf(office, head.email, ani)).toEqual([
      { group: 'Rekan sejawat', withheld: expect.stringContaining('tidak sama lagi') },
    ]);
  });
});

it('two answers at publication are told never, also when a third would come later', () => {
  const office = opened();
  const raters = others.slice(0, 3);
  ask(office, ani, raters);
  for (const one of raters.slice(0, 2)) say(office, one, ani, 5);
  publish(office, ani);
  const third = raters[2] ?? ani;
  expect(office.refusal('answerColleagues', { views: [view(office, third, ani, 1)] }, third.email)).toEqual([
    'published',
  ]);
  expect(groupsOf(office, ani.email, ani)).toEqual([
    { group: 'Rekan sejawat', withheld: expect.stringContaining('kurang dari tiga') },
  ]);
});

it('a rater who comes to stand above reads nothing of a group with the own answer in it', () => {
  const office = opened();
  const raters = others.slice(0, 3);
  ask(office, ani, raters);
  for (const one of raters) say(office, one, ani, 4);
  const b = raters[0] ?? ani;
  new TrackedOffice(office).type('Pegawai', ani.nip, 'NIP Atasan', b.nip);
  office.get('refreshAssignments', { token: office.get('previewAssignments').token });
  office.work('makeForms');
  publish(office, ani);
  expect(groupsOf(office, b.email, ani)).toEqual([
    { group: 'Rekan sejawat', withheld: expect.stringContaining('Anda ikut menjawab') },
  ]);
  expect(groupsOf(office, ani.email, ani)[0]?.figures?.length).toBeGreaterThan(0);
});

it('what members of a team say of their supervisor goes to that supervisor and the superior', () => {
  const office = opened();
  ask(office, head, team.slice(0, 3), boss.email);
  team.slice(0, 3).forEach((one, at) => {
    say(office, one, head, [4, 4, 3][at] ?? 4);
  });
  publish(office, head);
  for (const email of [head.email, boss.email])
    expect(groupsOf(office, email, head)[0]).toMatchObject({
      group: 'Anggota tim',
      figures: expect.arrayContaining([expect.objectContaining({ about: 4, close: true })]),
    });
  for (const email of [hr, ...team.map((one) => one.email)]) expect(seen(office, email).told).toEqual([]);
});

it('the result of a person is the same with views of colleagues and without', () => {
  const withViews = opened();
  ask(withViews, ani, others.slice(0, 3));
  for (const one of others.slice(0, 3)) say(withViews, one, ani, 1);
  const without = opened();
  for (const office of [withViews, without]) publish(office, ani);
  const match = (office: RunningOffice) => office.get('getPerson', { nip: ani.nip }, ani.email).match;
  expect(match(withViews)).toEqual(match(without));
});

it('erased, a rater is named nowhere and the group is told as before; an erased person takes all answers along', () => {
  const office = opened();
  const raters = others.slice(0, 3);
  ask(office, ani, raters);
  for (const one of raters) say(office, one, ani, 4);
  publish(office, ani);
  office.at('2026-11-20 08:00');
  office.get('closeCycle');
  const before = groupsOf(office, head.email, ani);
  expect(before[0]?.figures?.length).toBeGreaterThan(0);
  const erase = (nip: string) => office.get('stepErasure', { what: nip, keepRoster: true, confirm: nip });
  const gone = raters[0]?.nip ?? '';
  erase(gone);
  expect(groupsOf(office, head.email, ani)).toEqual(before);
  const tabs = () => [...office.tab('Pandangan Rekan'), ...office.tab('Usulan Rekan')].flat().join(' ');
  expect(tabs()).not.toContain(gone);
  erase(ani.nip);
  expect(tabs()).not.toMatch(/\d{18}/);
});

// The adversary: offices that differ in what one colleague said alone. Whatever anybody can see of them is the same.

/** HR, the two above, the person, a rater, and a colleague who was not asked. */
const everybody = [hr, boss.email, head.email, ani.email, others[0]?.email ?? '', others[4]?.email ?? ''];

/** Everything there is to see: each function for each of them, tabs without what is sealed, mails, the log, and files to take along. */
function allThereIs(office: RunningOffice): Readonly<Record<string, unknown>> {
  const sealed = /^(Jawaban Tersegel|Sidik Baris)$/;
  const tabs = office.host.workbook.state.sheets.map(({ title }) => {
    const [heads = [], ...rows] = office.tab(title);
    const open = heads.map((heading) => !sealed.test(heading));
    return [title, heads, rows.map((row) => row.filter((_, at) => open[at] ?? true))];
  });
  const archive = office.get('makeArchive', { cycle: '2026-1' });
  return {
    ...Object.fromEntries(everybody.map((user) => [user, toldAbout(office, ani.nip, user)])),
    tabs,
    mails: office.host.outbox.map(({ to, subject, body }) => [to, subject, body]),
    evidence: office.get('getEvidence', { names: true }),
    archive: JSON.stringify(archive).replace(/[0-9a-f]{16,}/g, 'tersegel').length,
    pages: everybody.map((user) => office.host.doGet(user)),
  };
}

/** Four are asked; so many answer, these levels. */
function answered(levels: readonly number[]): RunningOffice {
  const office = opened();
  const raters = others.slice(0, 4);
  ask(office, ani, raters);
  levels.forEach((level, at) => {
    say(office, raters[at] ?? ani, ani, level);
  });
  publish(office, ani);
  office.at('2026-11-20 08:00');
  office.get('closeCycle');
  return office;
}

describe.each([
  ['a group of two', [1, 5], [4, 2]],
  ['who of three gave which level', [2, 3, 4], [4, 3, 2]],
  ['one of three who all gave the same, or one the level beside it', [3, 3, 3], [3, 4, 3]],
])('of %s nobody finds anything', (_, levels, otherwise) => {
  it('on any screen, in any tab, mail or file', () => {
    expect(allThereIs(answered(otherwise))).toEqual(allThereIs(answered(levels)));
  });
});
