// Official job standards and technical competencies beside those of the office, and the office once what was chosen is taken.
import type { Competency, CompetencyLevel } from '../framework/competency';
import { isJobKind } from '../framework/default-standards';
import { findCompetency } from '../framework/find-competency';
import type { Job } from '../framework/job';
import { nameKey } from '../names';
import { readDictionary } from '../official/read-dictionary';
import { type OfficialStandard, readStandards } from '../official/read-standards';
import { type Problem, problem } from '../problem';
import { failure, type Result, success } from '../result';
import { jobsTab } from '../tab/jobs-tab';
import type { Office } from './office';

/** Not there yet, as it is there, or other than it is there. */
export type Standing = 'new' | 'same' | 'differs';

/** One job or competency of the documents beside the one of the office. */
interface Compared<Given, There> {
  readonly key: string;
  readonly given: Given;
  readonly there: There | undefined;
  readonly standing: Standing;
}

export interface StandardsRead {
  readonly jobs: readonly Compared<OfficialStandard, Job>[];
  readonly dictionary: readonly Compared<Competency, Competency>[];
  readonly problems: readonly Problem[];
}

/** Words of a level as a form shows them, to be compared and read. */
export const levelWords = (level: CompetencyLevel | undefined): string =>
  level === undefined ? '' : [level.description, ...level.indicators].filter((one) => one !== '').join('\n');

const sameWords = (one: Competency, other: Competency): boolean =>
  one.levels.length === other.levels.length &&
  one.levels.every((level, at) => levelWords(level) === levelWords(other.levels[at]));

/** Reads both texts; either may be empty. Competencies of the dictionary are known to the standards that come with it. */
export function readOfficial(
  { jobs, competencies, texts }: Pick<Office, 'jobs' | 'competencies' | 'texts'>,
  input: { readonly standards: string; readonly dictionary: string },
): StandardsRead {
  const words = texts.official.standards;
  const codes = competencies.map(({ code }) => code);
  const read =
    input.dictionary.trim() === ''
      ? { competencies: [], problems: [] }
      : readDictionary(input.dictionary, codes, texts);
  const dictionary = read.competencies.flatMap((given): StandardsRead['dictionary'] => {
    const there = findCompetency(competencies, given.name) ?? findCompetency(competencies, given.code);
    // The national sentences are what everybody is rated by: no file of an agency changes them.
    if (there !== undefined && there.group !== 'teknis') return [];
    const standing = there === undefined ? 'new' : sameWords(there, given) ? 'same' : 'differs';
    return [{ key: `competency ${nameKey(given.name)}`, given, there, standing }];
  });
  const national = read.competencies.filter((given) => !dictionary.some((one) => one.given === given));
  const known = [
    ...competencies,
    ...dictionary.flatMap(({ there, given }) => (there === undefined ? [given] : [])),
  ];
  const standards =
    input.standards.trim() === ''
      ? { standards: [], problems: [] }
      : readStandards(input.standards, known, texts);
  return {
    dictionary,
    jobs: standards.standards.map((given) => {
      const there = jobs.find(({ name }) => nameKey(name) === nameKey(given.name));
      const differs =
        there !== undefined &&
        ((given.requirements !== '' && given.requirements !== (there.requirements ?? '')) ||
          Object.entries(given.required).some(([code, level]) => there.required[code] !== level));
      const standing = there === undefined ? 'new' : differs ? 'differs' : 'same';
      return { key: `job ${nameKey(given.name)}`, given, there, standing };
    }),
    problems: [
      ...read.problems,
      ...national.map(({ name }) =>
        problem('warning', 'dictionary-national', { row: 1 }, words.national(name)),
      ),
      ...standards.problems,
    ],
  };
}

/** The national competencies that a standard says nothing about. */
export const withoutLevel = (
  { required }: Pick<Job, 'required'>,
  competencies: readonly Competency[],
): readonly Competency[] =>
  competencies.filter(({ group, code }) => group !== 'teknis' && required[code] === undefined);

/**
 * The office once what was read is taken. Fails with 'standard-undecided' where something
 * differs and is neither among `take` nor `leave`. Levels that a document does not name stay.
 * @param day ISO, for the source of the standards
 */
export function takeOfficial(
  office: Office,
  { jobs, dictionary }: StandardsRead,
  {
    take,
    leave,
    day,
  }: { readonly take: readonly string[]; readonly leave: readonly string[]; readonly day: string },
): Result<{ readonly office: Office; readonly jobs: number; readonly competencies: number }> {
  const words = office.texts.official.standards;
  const undecided = [...jobs, ...dictionary].filter(
    ({ key, standing }) => standing === 'differs' && !take.includes(key) && !leave.includes(key),
  );
  if (undecided.length > 0)
    return failure(
      ...undecided.map(({ given }) =>
        problem(
          'error',
          'standard-undecided',
          { tab: jobsTab.name, holds: given.name },
          words.undecided(given.name),
        ),
      ),
    );
  const taken = <T extends { readonly key: string; readonly standing: Standing }>(list: readonly T[]) =>
    list.filter(({ key, standing }) =>
      standing === 'new' ? !leave.includes(key) : standing === 'differs' && take.includes(key),
    );
  const newCompetencies = taken(dictionary);
  const competencies = [
    ...office.competencies.map((one) => {
      const { given } = newCompetencies.find(({ there }) => there === one) ?? {};
      return given === undefined
        ? one
        : {
            ...one,
            levels: given.levels,
            definition: given.definition === '' ? one.definition : given.definition,
          };
    }),
    ...newCompetencies.flatMap(({ there, given }) => (there === undefined ? [given] : [])),
  ];
  const codes = new Set(competencies.map(({ code }) => code));
  // A standard that is there already, word for word, is confirmed by the document.
  const newJobs = [
    ...taken(jobs),
    ...jobs.filter(({ standing, there }) => standing === 'same' && there?.confirmed === false),
  ];
  const made = new Map(
    newJobs.map(({ key, given, there }) => {
      const required = {
        ...there?.required,
        ...Object.fromEntries(Object.entries(given.required).filter(([code]) => codes.has(code))),
      };
      const whole = given.whole && withoutLevel({ required }, competencies).length === 0;
      const job: Job = {
        name: there?.name ?? given.name,
        kind: given.kind ?? there?.kind,
        required,
        requirements: given.requirements === '' ? there?.requirements : given.requirements,
        source: office.written.official.standards.source(day),
        confirmed: whole,
      };
      return [key, job] as const;
    }),
  );
  return success({
    office: {
      ...office,
      competencies,
      jobs: [
        ...office.jobs.map((one) => made.get(`job ${nameKey(one.name)}`) ?? one),
        ...newJobs.flatMap(({ key, there }) => (there === undefined ? [made.get(key) as Job] : [])),
      ],
    },
    jobs: newJobs.length,
    competencies: newCompetencies.length,
  });
}

/** A kind of job in words. */
export const kindWords = (kind: string | undefined, { framework }: Office['texts']): string =>
  isJobKind(kind) ? framework.jobKind[kind] : '';
