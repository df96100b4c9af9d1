// The jobs of Jabatan as posts that somebody can come to: one that is only filled for a time is the post itself.
import type { Job } from '../framework/job';
import { sameName } from '../names';
import { isActing, samePost } from '../posts';
import type { Office } from './office';

/** By name. "Plt. Kepala Bidang" is left out where the tab has Kepala Bidang too. */
export function postsToFill({ jobs }: Pick<Office, 'jobs'>): readonly Job[] {
  const lasting = jobs.filter(({ name }) => !isActing(name));
  return jobs
    .filter(({ name }) => !isActing(name) || !lasting.some((other) => samePost(other.name, name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export const findPost = (posts: readonly Job[], name: string): Job | undefined =>
  posts.find((one) => sameName(one.name, name));

export const hasStandard = ({ required }: Job): boolean => Object.keys(required).length > 0;
