// From answers to what may be said of raters: links, release, adjusted scores, groups.
import { simulateOffice } from '../../../src/analysis/simulation/simulate-office';
import { biasReport } from '../../../src/core/checks/bias-report';
import { adjustedMean, adjustedState, firmnessOf } from '../../../src/core/checks/firmness';
import { groupReport } from '../../../src/core/checks/group-report';
import { officeNorms } from '../../../src/core/checks/office-norms';
import { analyseRaters } from '../../../src/core/checks/rater-analysis';
import { raterChecks, releasedChecks } from '../../../src/core/checks/rater-checks';
import { evidenceOf } from '../../../src/core/checks/rater-evidence';
import { raterRelease } from '../../../src/core/checks/rater-release';
import type { Assignment } from '../../../src/core/cycle/cycle';
import { serialOf } from '../../../src/core/moment';
import { recognise } from '../../../src/core/office/access';
import { currentPeople, type Office, readOffice } from '../../../src/core/office/office';
import { defaultCases } from '../../../src/core/practice/default-cases';
import type { AcceptedAnswer } from '../../../src/core/response/answer';
import { aCycle, anAssignment, anEmployee } from '../../support/builders';

const empty = readOffice({ tabs: [] });

const answerTo = (
  assignment: Assignment,
  moment: string,
  levels: Record<string, number>,
): AcceptedAnswer => ({
  key: `${assignment.code} ${moment}`,
  cycle: assignment.cycle,
  code: assignment.code,
  role: assignment.role,
  rater: assignment.rater.id,
  ratee: assignment.ratee.nip,
  time: serialOf(moment) ?? 0,
  levels,
  examples: {},
  knownBy: 'code',
  acceptedBy: '',
  inForce: true,
});

/** An office of simulated sheets. Sex by turns within each team, so that both are everywhere. */
function simulated(seed: number, supervisors: number, habit?: { kind: 'leniency'; points: number }): Office {
  const { sheets, planted } = simulateOffice(seed, {
    supervisors,
    ...(habit === undefined ? {} : { habit, share: 1 / supervisors }),
  });
  const codes = Array.from({ length: 9 }, (_, i) => `M.0${i + 1}`);
  const nips = new Map<string, string>();
  const nipOf = (id: string) => {
    const known = nips.get(id);
    if (known !== undefined) return known;
    const n = nips.size;
    const made = `19${70 + (n % 25)}0101199${n % 10}01${1 + (n % 2)}${String(n + 1).padStart(3, '0')}`;
    nips.set(id, made);
    return made;
  };
  const assignments: Assignment[] = [];
  const answers: AcceptedAnswer[] = [];
  for (const [index, sheet] of sheets.entries()) {
    if (sheet.role !== 'self' && sheet.role !== 'supervisor') continue;
    const ratee = nipOf(sheet.ratee);
    const assignment = anAssignment({
      code: `C${index}`,
      role: sheet.role,
      rater: {
        id: sheet.role === 'self' ? ratee : sheet.rater,
        name: `Penilai ${sheet.rater}`,
        email: undefined,
      },
      ratee: { nip: ratee, name: `Pegawai ${sheet.ratee}` },
      required: Object.fromEntries(codes.map((code) => [code, 3])),
    });
    assignments.push(assignment);
    const levels = Object.fromEntries(
      sheet.levels.flatMap((level, c) => (typeof level === 'number' ? [[codes[c] ?? '', level]] : [])),
    );
    answers.push(answerTo(assignment, '2026-10-20 08:00:00', levels));
  }
  const cycle = aCycle({ competencies: codes });
  const office: Office = {
    ...empty,
    cycles: [cycle],
    cycle,
    assignments,
    answers,
    employees: [...nips.values()].map((nip, i) => anEmployee({ nip, grade: i % 3 === 0 ? 'III/a' : 'II/c' })),
  };
  expect(planted.size).toBe(habit === undefined ? 0 : 1);
  return office;
}

/** Every supervisor answers every case, this much above the key. */
const practised = (office: Office, add: (rater: string) => number): Office => ({
  ...office,
  practiceCases: defaultCases,
  practice: [
    ...new Set(office.assignments.flatMap(({ role, rater }) => (role === 'self' ? [] : [rater.id]))),
  ].flatMap((rater) =>
    defaultCases.map(({ id, key }, v) => ({
      rater,
      practiceCase: id,
      answeredAt: '',
      levels: Object.fromEntries(
        // Whole levels only: a fraction is met by raising as many of the twenty ratings.
        key.map(({ code, level }, i) => [
          code,
          level + ((7 * (v * key.length + i) + 3 * Number(rater.slice(-2))) % 20 < 20 * add(rater) ? 1 : 0),
        ]),
      ),
    })),
  ),
});

describe('adjusted scores', () => {
  const office = simulated(11, 14);
  const linked = practised(office, () => 0.2);
  const on = (one: Office): Office =>
    one.cycle === undefined ? one : { ...one, cycle: { ...one.cycle, adjusted: true } };
  const late = '2026-12-01';

  it('are refused on self-scores alone, and allowed once every rater has practised', () => {
    expect(analyseRaters(office)?.report.claimLevel).toBe(1);
    expect(adjustedState(office)).toMatchObject({ allowed: false });
    expect(analyseRaters(linked)?.report.claimLevel).toBe(3);
    expect(adjustedState(linked)).toMatchObject({ allowed: true, on: false });
  });

  it('are the raw mean less the leniency, shown only when HR has switched them on', () => {
    const [person] = currentPeople(linked);
    if (person === undefined) throw new Error('nobody');
    expect(adjustedMean(linked, person, late)).toBeUndefined();
    const shown = adjustedMean(on(linked), person, late);
    const levels = Object.values(person.supervisor?.levels ?? {});
    const raw = levels.reduce((sum, level) => sum + level, 0) / levels.length;
    const leniency = analyseRaters(linked)?.report.leniency[person.supervisor?.rater ?? ''] ?? Number.NaN;
    expect(shown?.raw).toBeCloseTo(raw, 12);
    expect(shown?.adjusted).toBeCloseTo(raw - leniency, 12);
  });

  it('stay away while the design does not carry them, though the switch is on', () => {
    const [person] = currentPeople(office);
    if (person === undefined) throw new Error('nobody');
    expect(adjustedMean(on(office), person, late)).toBeUndefined();
  });

  it('leave the raw result and its band untouched', () => {
    expect(currentPeople(on(linked)).map(({ summary }) => summary)).toEqual(
      currentPeople(linked).map(({ summary }) => summary),
    );
  });
});

describe('the release of verdicts', () => {
  const mine = ['1', '2'].map((n) =>
    anAssignment({ code: `A${n}`, ratee: { nip: `19900115201503200${n}`, name: `Orang ${n}` } }),
  );
  const [one, two] = mine;
  if (one === undefined || two === undefined) throw new Error('no assignments');
  const rater = one.rater.id;
  const cycle = aCycle();
  const base: Office = { ...empty, cycles: [cycle], cycle, assignments: mine };
  const all = [
    answerTo(one, '2026-10-20 08:00:00', { 'M.01': 3 }),
    answerTo(two, '2026-10-21 09:30:00', { 'M.01': 3 }),
  ];

  it.each([
    ['nothing in, deadline ahead', {}, '2026-10-31', undefined, false],
    ['one of two in', { answers: all.slice(0, 1) }, '2026-10-31', undefined, false],
    ['all in, two days ago', { answers: all }, '2026-10-23', '2026-10-21 09:30:00', false],
    ['all in, three days ago', { answers: all }, '2026-10-24', '2026-10-21 09:30:00', true],
    ['deadline past, not all in', {}, '2026-11-02', '2026-11-01 00:00:00', false],
    ['deadline three days past', {}, '2026-11-04', '2026-11-01 00:00:00', true],
    [
      'all in and looked at',
      { answers: all, mirrors: [{ cycle: '2026-1', rater, openedAt: '2026-10-21 10:00:00' }] },
      '2026-10-21',
      '2026-10-21 09:30:00',
      true,
    ],
    [
      'looked at by somebody else',
      { answers: all, mirrors: [{ cycle: '2026-1', rater: 'other', openedAt: '2026-10-21 10:00:00' }] },
      '2026-10-21',
      '2026-10-21 09:30:00',
      false,
    ],
    [
      'closed early',
      { cycle: aCycle({ status: 'closed', closedAt: '2026-10-10 12:00:00' }) },
      '2026-10-13',
      '2026-10-10 12:00:00',
      true,
    ],
    [
      'more time given',
      { assignments: [one, { ...two, extendedTo: '2026-11-10' }] },
      '2026-11-04',
      undefined,
      false,
    ],
  ] as const)('%s', (_, part, today, since, released) => {
    expect(raterRelease({ ...base, ...part }, rater, today)).toMatchObject({ since, released });
  });

  it.each([
    ['shut: after the last deadline and the days of the mirror', {}, '2026-10-20', '2026-11-04'],
    [
      'shut with more time given',
      { assignments: [one, { ...two, extendedTo: '2026-11-10' }] },
      '2026-10-20',
      '2026-11-14',
    ],
    ['open: the day it is released', { answers: all }, '2026-10-22', '2026-10-24'],
  ] as const)('HR sees it at the latest, %s', (_, part, today, latest) => {
    expect(raterRelease({ ...base, ...part }, rater, today).latest).toBe(latest);
  });

  it('counts from the first answer: a correction does not shut the mirror again', () => {
    const corrected = [
      ...all.map((answer) => ({ ...answer, inForce: answer.code !== two.code })),
      answerTo(two, '2026-10-30 08:00:00', { 'M.01': 4 }),
    ];
    expect(raterRelease({ ...base, answers: corrected }, rater, '2026-10-30').since).toBe(
      '2026-10-21 09:30:00',
    );
  });

  it('holds flags and clears back alike, so that waiting says nothing', () => {
    const office = simulated(5, 12, { kind: 'leniency', points: 1.5 });
    const rows = raterChecks(office, currentPeople(office));
    expect(rows.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['flag', 'clear', 'shown']));
    const early = releasedChecks(office, rows, '2026-10-20');
    expect(early.filter(({ verdict }) => verdict === 'flag' || verdict === 'clear')).toEqual([]);
    const held = early.filter(({ waiting }) => waiting);
    expect(held).toHaveLength(rows.filter(({ verdict }) => verdict === 'flag' || verdict === 'clear').length);
    const traces = held.map(
      ({ rater: _r, raterId: _i, name: _n, check: _c, title: _t, n: _k, unit: _u, ...rest }) => rest,
    );
    expect(new Set(traces.map((trace) => JSON.stringify(trace))).size).toBe(1);
    expect(releasedChecks(office, rows, '2026-10-23')).toEqual(rows);
  });
});

describe('links between raters', () => {
  it('takes a replaced supervisor’s sheet as a second rating of the same person', () => {
    const before = anAssignment({
      code: 'OLD',
      rater: { id: 'LUAR: Plt', name: 'Plt', email: undefined },
      state: 'replaced',
    });
    const now = anAssignment({ code: 'NEW' });
    const cycle = aCycle();
    const office: Office = {
      ...empty,
      cycles: [cycle],
      cycle,
      assignments: [before, now],
      answers: [
        answerTo(before, '2026-10-02 08:00:00', { 'M.01': 3 }),
        answerTo(now, '2026-10-20 08:00:00', { 'M.01': 2 }),
      ],
    };
    expect(analyseRaters(office)?.sheets.map(({ role, team }) => [role, team])).toEqual([
      ['second', now.rater.id],
      ['supervisor', now.rater.id],
    ]);
    expect(analyseRaters(office)?.report.design.secondShare).toBe(1);
  });

  it('compares on competencies everyone is rated on', () => {
    const cycle = aCycle({ competencies: ['M.01', 'M.02', 'T.01'], technical: ['T.01'] });
    expect(analyseRaters({ ...empty, cycles: [cycle], cycle })?.codes).toEqual(['M.01', 'M.02']);
  });

  it('offers second ratings and practice where they help', () => {
    const office = simulated(3, 12);
    const plan = biasReport(office, recognise('sdm@contoh.example', office), '2026-12-01')?.linkingPlan;
    expect(plan?.steps.length).toBeGreaterThan(0);
    expect(plan?.after).toBeGreaterThanOrEqual(plan?.before ?? 0);
  });
});

describe('groups', () => {
  const office = simulated(9, 12);
  const people = currentPeople(office);

  it('finds the difference that was put in, for the sex it was put in', () => {
    const favoured: Office = {
      ...office,
      answers: office.answers.map((answer) =>
        answer.role === 'supervisor' && answer.ratee[14] === '2'
          ? {
              ...answer,
              levels: Object.fromEntries(Object.entries(answer.levels).map(([c, l]) => [c, l + 1])),
            }
          : answer,
      ),
    };
    const sexOf = (one: Office) =>
      groupReport(one, currentPeople(one), '2026-10-20').find(({ attribute }) => attribute === 'sex');
    const [before, after] = [sexOf(office), sexOf(favoured)];
    // Men less women: one level more for women is one level less.
    expect(after?.groups).toEqual(['laki-laki', 'perempuan']);
    expect((after?.estimate ?? 0) - (before?.estimate ?? 0)).toBeCloseTo(-1, 9);
  });

  it('says nothing of groups below ten', () => {
    const few = groupReport(office, people.slice(0, 18), '2026-10-20');
    for (const one of few.filter(({ n }) => Math.min(...n) < 10)) {
      expect(one).not.toHaveProperty('estimate');
      expect(one.sentence).toContain('sedikitnya 10');
    }
    expect(few.some(({ n }) => Math.min(...n) < 10)).toBe(true);
  });
});

describe('what stands beside', () => {
  it('calls a band far from every bound robust, and one on the edge fragile', () => {
    const assignment = anAssignment({ required: { 'M.01': 2, 'M.02': 2 } });
    const cycle = aCycle();
    const firmness = (level: number) => {
      const office: Office = {
        ...empty,
        cycles: [cycle],
        cycle,
        assignments: [assignment],
        answers: [answerTo(assignment, '2026-10-20 08:00:00', { 'M.01': level, 'M.02': level })],
      };
      const [person] = currentPeople(office);
      return person && firmnessOf(office, person, '2026-10-20');
    };
    // 200 % and at least 150 % whatever one level does; 100 % falls to 75 % with one level less.
    expect(firmness(4)).toEqual({ badge: 'robust', sentence: 'Cukup pasti' });
    expect(firmness(2)).toMatchObject({ badge: 'fragile' });
  });

  it('makes norms of a pool that is large enough, without a person in them', () => {
    const made = officeNorms(simulated(21, 60), '2026-12-01');
    expect(made).toMatchObject({ ok: true, norms: { raters: 60, date: '2026-12-01' } });
    expect(JSON.stringify(made)).not.toMatch(/Pegawai|Penilai S|\d{18}"/);
    expect(officeNorms(simulated(21, 12), '2026-12-01')).toEqual({ ok: false, problems: ['tooFewRaters'] });
  });

  it('gives the same person the same pseudonym as rater and as ratee, another in another workbook', () => {
    const office = simulated(2, 10);
    const [one, again, other] = ['secret', 'secret', 'another'].map(
      (secret) =>
        evidenceOf(office, {
          pseudonymFor: secret,
          mayTell: () => true,
          published: () => true,
          shown: office,
        })?.csv,
    );
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    const self = one
      ?.split('\r\n')
      .map((line) => line.split(','))
      .filter(([, , role]) => role === 'self');
    expect(self?.length).toBeGreaterThan(0);
    for (const [, , , rater, ratee] of self ?? []) expect(rater).toBe(ratee);
  });
});
