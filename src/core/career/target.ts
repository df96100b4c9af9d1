// A target job: what somebody would like to do next, or HR sees coming. Rows are only added; the last on a person's job says whether it stands.
import { nameKey } from '../names';

export interface TargetStep {
  readonly cycle: string;
  readonly nip: string;
  /** Name of the job as it stood in Jabatan. */
  readonly job: string;
  readonly step: 'chosen' | 'dropped';
  /** The person's name, or the address of the officer. */
  readonly by: string;
  /** Local moment 'yyyy-mm-dd hh:mm:ss'. */
  readonly at: string;
}

/** Target jobs that one person may have at a time. */
export const mostTargets = 3;

/** The target jobs of a person that stand, in the order in which they were chosen. */
export function targetsOf(steps: readonly TargetStep[], nip: string): readonly TargetStep[] {
  const last = new Map<string, TargetStep>();
  const byTime = steps
    .filter((one) => one.nip === nip)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const one of byTime) {
    last.delete(nameKey(one.job));
    last.set(nameKey(one.job), one);
  }
  return [...last.values()].filter(({ step }) => step === 'chosen');
}
