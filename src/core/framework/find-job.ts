// Finds the row of a job by its name.
import { nameKey } from '../roster/clean-text';
import type { Job } from './job';

/** What two names of the same job have in common: letters and digits, no case, spaces or punctuation. */
export const jobKey = (name: string): string => nameKey(name);

/** The job of that name, "Kepala Sub Bagian" and "KEPALA SUBBAGIAN" being one; undefined if there is none. */
export const findJob = (jobs: readonly Job[], name: string): Job | undefined => {
  const key = jobKey(name);
  return jobs.find((job) => jobKey(job.name) === key);
};
