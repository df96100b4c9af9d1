// The main job step by step under some ways of Google, from which other ways branch off where they first make a difference.
import type { LocalHost } from '../host/local-host';
import { type Variants, variantsWith } from '../host/platform/variants';
import { MainJob, STEPS, wrongIn } from './main-job';

/** Where the job stands after some steps. */
interface Place {
  readonly steps: number;
  readonly job: MainJob;
}

/**
 * The job was done once. Up to a place that nothing before has told two ways of Google apart, it need not be done again
 * for the other: the host repeats itself, and a copy of it goes on as it would have gone on itself.
 */
export class MainJobTrail {
  private constructor(
    private readonly places: readonly Place[],
    /** At which step something went wrong, and what; undefined if nothing did. */
    readonly wrong: string | undefined,
    private readonly end: MainJob,
  ) {}

  /** The host as the job leaves it. */
  get host(): LocalHost {
    return this.end.host;
  }

  /** The job where Google is as usual. */
  static asUsual(): MainJobTrail {
    return MainJobTrail.from([], new MainJob({}), 0, true);
  }

  /** @param keeps whether others are to branch off from what is done now */
  private static from(before: readonly Place[], begun: MainJob, steps: number, keeps: boolean): MainJobTrail {
    const places = [...before];
    let job = begun;
    let wrong: string | undefined;
    for (const [index, step] of STEPS.entries()) {
      if (index < steps) continue;
      if (keeps && job.host.copyable) {
        places.push({ steps: index, job });
        job = job.copy();
      }
      wrong = wrongIn(step, job);
      if (wrong !== undefined) break;
    }
    return new MainJobTrail(places, wrong, job);
  }

  /** How many steps are done before these ways make a difference. */
  stepsBefore(variants: Partial<Variants>): number {
    const ways = variantsWith(variants);
    if (this.host.openWays.admit(ways)) return STEPS.length;
    return this.placeBefore(ways)?.steps ?? 0;
  }

  private placeBefore(ways: Variants): Place | undefined {
    return [...this.places].reverse().find(({ job }) => job.host.openWays.admit(ways));
  }

  /**
   * The job where Google has these ways.
   * @param keeps whether others are to branch off from it in turn
   */
  branch(variants: Partial<Variants>, keeps = false): MainJobTrail {
    const ways = variantsWith(variants);
    if (this.host.openWays.admit(ways)) return this;
    const place = this.placeBefore(ways);
    if (place === undefined) return MainJobTrail.from([], new MainJob(variants), 0, keeps);
    const shared = this.places.slice(0, this.places.indexOf(place));
    return MainJobTrail.from(shared, place.job.copy(variants), place.steps, keeps);
  }
}
