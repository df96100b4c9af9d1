// The main job once for every set of ways that can make a difference: the host repeats itself, so equal runs are one run.
import { type Variants, variantsWith } from '../host/platform/variants';
import { doMainJob } from './main-job';

/** Runs that were done, each told by what it depended on. */
export class MainJobRuns {
  private readonly done: {
    readonly asked: ReadonlySet<keyof Variants>;
    readonly variants: Variants;
    readonly wrong: string | undefined;
  }[] = [];

  /**
   * What goes wrong where Google has these ways; undefined if nothing does. A run that would be asked for nothing but
   * what one before was asked for, and would give the same answers, is that run.
   */
  wrongUnder(chosen: Partial<Variants>): string | undefined {
    const variants = variantsWith(chosen);
    const same = this.done.find(({ asked, variants: there }) =>
      [...asked].every((name) => there[name] === variants[name]),
    );
    if (same !== undefined) return same.wrong;
    const { wrong, host } = doMainJob(chosen);
    this.done.push({ asked: new Set(host.asked), variants, wrong });
    return wrong;
  }
}
