// Official job standards (SKJ) and an agency's technical competencies: read, set beside what is there, and taken as HR has chosen.
import type { Input } from '../../contract/functions';
import type { StandardsImport } from '../../contract/standards-import';
import { planHeld } from '../../core/office/office';
import {
  kindWords,
  levelWords,
  readOfficial,
  type StandardsRead,
  takeOfficial,
  withoutLevel,
} from '../../core/office/official-standards';
import { type Result, success } from '../../core/result';
import { holdersOf } from '../../core/roster/holders';
import type { Context } from '../entry';
import { describing } from '../google/workbook';
import { officeInOwn } from '../own-language';
import { writePlans } from '../write-plans';

function told(context: Context, { jobs, dictionary, problems }: StandardsRead): StandardsImport {
  const office = officeInOwn(context);
  const competencies = [...office.competencies, ...dictionary.map(({ given }) => given)];
  const nameOf = (code: string) => competencies.find((one) => one.code === code)?.name ?? code;
  const holders = holdersOf(office.employees);
  return {
    jobs: jobs.map(({ key, given, there, standing }) => ({
      key,
      name: given.name,
      kind: kindWords(given.kind, office.texts),
      standing,
      confirmed: there?.confirmed ?? false,
      levels: Object.entries(given.required).map(([code, level]) => ({
        competency: nameOf(code),
        level,
        before: there?.required[code],
      })),
      requirements: given.requirements,
      requirementsBefore: there?.requirements ?? '',
      missing: withoutLevel(given, office.competencies).map(({ name }) => name),
      holders: holders(given.name),
    })),
    competencies: dictionary.map(({ key, given, there, standing }) => ({
      key,
      name: `${there?.code ?? given.code} ${given.name}`,
      standing,
      levels: given.levels.map((level, at) => ({
        level: level.level,
        words: levelWords(level),
        before: levelWords(there?.levels[at]),
      })),
    })),
    problems,
  };
}

/** What was understood, beside what is there; nothing is written. */
export function previewStandards(
  context: Context,
  input: Input<'previewStandards'>,
): Result<StandardsImport> {
  return success(told(context, readOfficial(context.office, input)));
}

/** Takes what is new and what was chosen; the rest stays as it is. */
export function importStandards(context: Context, input: Input<'importStandards'>): Result<StandardsImport> {
  const { office, today } = context;
  const read = readOfficial(office, input);
  const taken = takeOfficial(office, read, { ...input, day: today });
  if (!taken.ok) return taken;
  const { office: next, jobs, competencies } = taken.value;
  writePlans(
    describing(context.workbook, office.written.official.standards.taken(jobs, competencies)),
    [planHeld(next, 'competencies'), planHeld(next, 'jobs')],
    { action: 'importStandards', context, finished: true },
  );
  return success(told({ ...context, office: next }, read));
}
