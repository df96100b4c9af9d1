// find-job.ts

import { jobKey } from '../names';
import type { Job } from './job';

/** The job of that name, "Kepala Sub Bagian" and "KEPALA SUBBAGIAN" being one; undefined if there is none. */
export const findJob = (jobs: readonly Job[], name: string): Job | undefined => {
  const key = jobKey(name);
  return jobs.find((job) => jobKey(job.name) === key);
};
