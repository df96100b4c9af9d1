// The jobs that a roster needs: HR's rows untouched, and a proposed row for every job without one.
import type { Competency } from '../framework/competency';
import { basisOf, isJobKind, requiredOf } from '../framework/default-standards';
import type { Job } from '../framework/job';
import { nameKey } from '../names';
import type { Problem } from '../problem';
import { problem, type Wording } from '../problem';
import type { Employee } from '../roster/employee';
import { jobsTab } from '../tab/jobs-tab';
import type { FrameworkTexts } from '../text/id/framework';

interface JobsContext {
  readonly competencies: readonly Competency[];
  readonly texts: FrameworkTexts;
  /** Of what is written into the tab; those that are told unless given. */
  readonly written?: FrameworkTexts;
}

interface JobsUpdate {
  /** Existing rows as they are, then the added ones by name. */
  readonly jobs: readonly Job[];
  readonly added: readonly Job[];
  readonly problems: readonly Problem[];
}

/**
 * Adds a row for each job that active people hold and that has none yet, with the usual standard of its kind,
 * unconfirmed. Existing rows win and are never changed. A job whose holders are of two kinds is a warning; a
 * new one then gets neither kind nor standard, and so does one whose kind nobody could tell, which the import
 * has already said: HR chooses.
 */
export function jobsFor(
  people: readonly Employee[],
  existing: readonly Job[],
  { competencies, texts, written = texts }: JobsContext,
): JobsUpdate {
  const rows = new Map<string, { readonly job: Job; readonly row: number }>();
  existing.forEach((job, index) => {
    if (!rows.has(nameKey(job.name))) rows.set(nameKey(job.name), { job, row: index + 2 });
  });
  const held = new Map<string, { readonly name: string; readonly kinds: Set<string> }>();
  for (const person of people) {
    if (!person.active || nameKey(person.job) === '') continue;
    const job = held.get(nameKey(person.job)) ?? { name: person.job, kinds: new Set<string>() };
    if (person.jobKind !== undefined) job.kinds.add(person.jobKind);
    held.set(nameKey(person.job), job);
  }

  const added: Job[] = [];
  const problems: Problem[] = [];
  const warn = (code: string, row: number | undefined, words: Wording) =>
    problems.push(
      problem(
        'warning',
        code,
        {
          tab: jobsTab.name,
          ...(row === undefined ? {} : { row }),
          column: jobsTab.columns.kind.header,
        },
        words,
      ),
    );
  for (const [key, { name, kinds }] of held) {
    const known = rows.get(key);
    const names = [...kinds].map((kind) => (isJobKind(kind) ? texts.jobKind[kind] : kind));
    if (kinds.size > 1) warn('job-of-two-kinds', known?.row, texts.jobOfTwoKinds(name, names));
    if (known !== undefined) continue;
    const [only] = kinds;
    const kind = kinds.size === 1 && isJobKind(only) ? only : undefined;
    added.push(
      kind === undefined
        ? { name, kind: undefined, required: {}, source: '', confirmed: false }
        : {
            name,
            kind,
            required: requiredOf(kind, competencies),
            source: written.basis[basisOf(kind)],
            confirmed: false,
          },
    );
  }
  added.sort((one, other) => (nameKey(one.name) < nameKey(other.name) ? -1 : 1));
  return { jobs: [...existing, ...added], added, problems };
}
