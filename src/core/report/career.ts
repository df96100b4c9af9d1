// The way to a person's next job: target jobs, what is reached of each, what grew over the cycles, and for HR the jobs whose standard the person meets or nearly meets.
import { targetsOf } from '../career/target';
import { isJobKind } from '../framework/default-standards';
import type { Job } from '../framework/job';
import { sameName } from '../names';
import type { Office } from '../office/office';
import { findPost, hasStandard, postsToFill } from '../office/posts-to-fill';
import type { PublishedResult } from '../office/published-results';
import { steadyGrowth } from './over-cycles';
import { deficitWords, nameIn, projectionOn, type WayToJob, wayToJob } from './way-to-job';

interface CareerTarget {
  readonly job: string;
  /** Who chose it, and on which ISO day. */
  readonly by: string;
  readonly on: string;
  /** Why there is no way to be told. */
  readonly why?: string;
  readonly way?: WayToJob;
}

/** Jobs of one kind whose standard the person meets or nearly meets. */
interface JobFamily {
  readonly name: string;
  readonly jobs: readonly {
    readonly name: string;
    readonly reached: number;
    readonly of: number;
    /** What is below the standard or open, a line each; nothing where all is met. */
    readonly lacks: readonly string[];
  }[];
}

export interface Career {
  readonly nip: string;
  readonly name: string;
  /** The caller is the person. */
  readonly own: boolean;
  /** The present job. */
  readonly job: string;
  /** On which result it rests, in words; absent where none was published. */
  readonly basis?: string;
  readonly targets: readonly CareerTarget[];
  /** Jobs that can be chosen still; none where the person has as many as one may have. */
  readonly choices: readonly string[];
  /** Competencies whose level has risen over the cycles and never fallen, a sentence each. */
  readonly growth: readonly string[];
  /** For HR alone; absent where there is no result. */
  readonly families?: readonly JobFamily[];
  /** Jobs of which too little was rated to say anything. */
  readonly notCompared?: number;
}

/** Levels below the standard, all together, with which a job is nearly met. */
const nearly = 2;

/** @param own whether the person looks; everybody else is HR */
export function careerOf(
  office: Office,
  { nip, name, job }: { readonly nip: string; readonly name: string; readonly job: string },
  result: PublishedResult | undefined,
  own: boolean,
  today: string,
): Career {
  const texts = office.texts.projection;
  const posts = postsToFill(office);
  const standing = targetsOf(office.targets, nip);
  const targets = standing.map(({ job: target, by, at }): CareerTarget => {
    const post = findPost(posts, target);
    const way = post && result && projectionOn(office, result, post);
    const why = sameName(target, job)
      ? texts.present
      : post === undefined
        ? texts.gone
        : !hasStandard(post)
          ? texts.noStandard
          : result === undefined
            ? texts.noResult
            : undefined;
    return {
      job: target,
      by,
      on: at.slice(0, 10),
      ...(why === undefined ? {} : { why }),
      ...(why === undefined && way !== undefined ? { way: wayToJob(office, way) } : {}),
    };
  });
  const taken = new Set(standing.map((one) => findPost(posts, one.job)));
  return {
    nip,
    name,
    own,
    job,
    ...(result === undefined ? {} : { basis: basisOf(office, result) }),
    targets,
    choices: posts.flatMap((post) => (taken.has(post) || sameName(post.name, job) ? [] : [post.name])),
    growth: result === undefined ? [] : steadyGrowth(office, nip, today),
    ...(own || result === undefined ? {} : familiesFor(office, posts, job, result)),
  };
}

export const basisOf = (
  { texts: { projection } }: Office,
  { cycle, on, contested }: PublishedResult,
): string => [projection.basis(cycle.name, on), ...(contested ? [projection.contested] : [])].join(' ');

function familiesFor(
  office: Office,
  posts: readonly Job[],
  job: string,
  result: PublishedResult,
): Pick<Career, 'families' | 'notCompared'> {
  const { framework, summary, projection } = office.texts;
  let notCompared = 0;
  const families = new Map<string, JobFamily['jobs'][number][]>();
  for (const post of posts) {
    if (sameName(post.name, job)) continue;
    const found = projectionOn(office, result, post);
    if (found?.match.percent === undefined) {
      notCompared += 1;
      continue;
    }
    const short = found.competencies.reduce((sum, { gap = 0 }) => sum + Math.max(0, -gap), 0);
    if (short > nearly) continue;
    const family = isJobKind(post.kind) ? framework.jobKind[post.kind] : (post.kind ?? projection.noFamily);
    const lacks = [
      ...deficitWords(office, found),
      ...found.open.map((code) => `${nameIn(office)(code)}: ${summary.notRated}`),
    ];
    families.set(family, [
      ...(families.get(family) ?? []),
      { name: post.name, reached: found.reached, of: found.match.of, lacks },
    ]);
  }
  return {
    families: [...families]
      .map(([name, jobs]) => ({ name, jobs }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    notCompared,
  };
}
