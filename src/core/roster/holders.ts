// Who holds which job.
import { type NameKey, nameKey } from '../names';
import type { Employee } from './employee';

/** How many active people hold a job, by its name however it is written. */
export function holdersOf(employees: readonly Pick<Employee, 'active' | 'job'>[]): (job: string) => number {
  const held = new Map<NameKey, number>();
  for (const { active, job } of employees)
    if (active) held.set(nameKey(job), (held.get(nameKey(job)) ?? 0) + 1);
  return (job) => held.get(nameKey(job)) ?? 0;
}
