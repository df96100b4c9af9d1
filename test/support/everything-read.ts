// What every function that only reads tells everybody of everybody: to be compared, before and after, here and there.
import { type FunctionName, functions } from '../../src/contract/functions';
import type { ServedFunction } from '../../src/contract/served-function';
import type { Result } from '../../src/core/result';
import { hr, type RunningOffice } from '../../src/local/office/running-office';
import { budi, leaderOf, type Member, members, wati } from './two-teams';

/** Functions that tell of the workbook, its installation or the moment, not of a cycle. */
const ofTheWorkbook: readonly FunctionName[] = [
  // The first screen and the list of screens: what is to be done now.
  'getPanel',
  'getPage',
  'putAwayWelcome',
  // What a press would do now.
  'previewImport',
  'previewOfficial',
  'previewStandards',
  'previewClosing',
  'previewTask',
  'previewAssignments',
  'previewRestore',
  'previewErasure',
  'previewUndo',
  'getSheet',
  // What was done in this workbook, and with it.
  'getArchives',
  'getPastActions',
  'checkCycle',
  'getInstallation',
  'getFileAccess',
  'getStandards',
  'getAgencyFacts',
  'getMyData',
];

/** A function that remembers a first look is still one that reads. */
const reads = (name: string, served: ServedFunction<never, unknown>): boolean =>
  (served.writes === undefined || name === 'getMirror') && !ofTheWorkbook.includes(name as FunctionName);

const readingFunctions = (Object.entries(functions) as [FunctionName, ServedFunction<never, unknown>][])
  .filter(([name, served]) => reads(name, served))
  .map(([name]) => name);

/** What a function takes, as often as there is something to ask: about every person, or once. */
function inputsOf(name: FunctionName): readonly unknown[] {
  const { input } = functions[name] as ServedFunction<never, unknown>;
  if (input === undefined) return [undefined];
  // Pseudonyms are each workbook's own.
  if (name === 'getEvidence') return [{ names: true }];
  const people = [...members, budi, wati].map(({ nip }) => nip);
  if (name === 'getObjection') return people.map((nip) => ({ nip, number: 1 }));
  return people.map((nip) => ({ nip }));
}

/** Who asks about whom: HR about everybody, everybody about themselves, a supervisor about the own people. */
const askers = (input: unknown): readonly string[] => {
  const { nip } = (input ?? {}) as { nip?: string };
  const asked = members.find((one) => one.nip === nip);
  const all: readonly Member[] = [...members, budi, wati];
  return nip === undefined
    ? [hr, ...all.map(({ email }) => email)]
    : [
        hr,
        ...all.filter((one) => one.nip === nip).map(({ email }) => email),
        ...(asked ? [leaderOf(asked).email] : []),
      ];
};

/** What is told of the moment and of the workbook beside it: the day, how many days are left, what may still be written, which tabs there are. */
const besideIt: readonly string[] = ['today', 'daysLeft', 'writableFrom', 'tabs'];

const withoutMoment = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, part) => (besideIt.includes(key) ? undefined : part));

/** Every answer by who asked what, of a cycle; the one in force if none is named. */
export function everythingRead(office: RunningOffice, cycle?: string): Readonly<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const name of readingFunctions)
    for (const input of inputsOf(name))
      for (const user of askers(input)) {
        const result: Result<unknown> = office.call(name, input as never, user, 'sidebar', cycle);
        told[`${name} ${JSON.stringify(input ?? '')} ${user}`] = result.ok
          ? withoutMoment(result.value)
          : result.problems.map(({ code }) => code);
      }
  return told;
}

/** The places where two of these are not the same, and what stands there in each. */
export function differences(one: unknown, other: unknown, at = ''): readonly string[] {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other ? [] : [`${at}: ${JSON.stringify(one)} | ${JSON.stringify(other)}`];
  const [a, b] = [one, other] as Record<string, unknown>[];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    differences(a?.[key], b?.[key], at === '' ? key : `${at}.${key}`),
  );
}

/** What functions that only read are asked about one person. */
const questionsAbout = (nip: string): readonly unknown[] => [
  undefined,
  {},
  { nip },
  { nip, number: 1 },
  { names: true },
  { names: false },
];

/** Every answer that somebody gets who tries all that only reads about a person, refusals too. */
export function toldAbout(
  office: RunningOffice,
  nip: string,
  user: string,
): Readonly<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const [name, served] of Object.entries(functions) as [
    FunctionName,
    ServedFunction<never, unknown>,
  ][]) {
    if (served.writes !== undefined && name !== 'getMirror') continue;
    const { input } = served;
    for (const asked of questionsAbout(nip))
      if (input === undefined ? asked === undefined : asked !== undefined && input.safeParse(asked).success) {
        const result: Result<unknown> = office.call(name, asked as never, user);
        told[`${name} ${JSON.stringify(asked ?? '')}`] = result.ok
          ? JSON.parse(JSON.stringify(result.value))
          : result.problems.map(({ code }) => code);
      }
  }
  return told;
}
