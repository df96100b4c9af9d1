// The one workbook of the local host: its state, who changes it, and what the services share.
import type { Platform } from '../../platform/platform';
import type { Variants } from '../../platform/variants';
import { Draft } from '../stored/draft';
import type { Rect } from '../stored/rect';
import { resolveA1 } from '../stored/resolve-a1';
import type { WorkbookState } from '../stored/state';
import { formattedValue } from '../value/cell-view';
import type { ConditionContext } from '../value/condition';
import { type Locale, localeOf } from '../value/locale';
import { partsOf, serialAt } from '../value/serial-date';

/** A workbook whose state is replaced as a whole by each change, so that a change happens altogether or not at all. */
export class Workbook {
  state: WorkbookState;
  readonly #platform: Pick<Platform, 'now' | 'random' | 'variants'>;
  /** What shows up only after some more looks at the list of tabs. */
  readonly #awaited = new Set<{ looks: number; readonly appear: () => void }>();
  /** What is selected in the active tab, where a script or a person has selected something. */
  selection: { readonly sheetId: number; readonly rect: Rect } | undefined;

  constructor(state: WorkbookState, platform: Pick<Platform, 'now' | 'random' | 'variants'>) {
    this.state = state;
    this.#platform = platform;
  }

  get locale(): Locale {
    return localeOf(this.state.locale);
  }

  get variants(): Variants {
    return this.#platform.variants;
  }

  /** Lets `appear` happen at the look after the next `looks`; at once for none. */
  afterLooks(looks: number, appear: () => void): void {
    if (looks === 0) appear();
    else this.#awaited.add({ looks, appear });
  }

  /** Whether something is still to show up. */
  get awaits(): boolean {
    return this.#awaited.size > 0;
  }

  /** A script asks which tabs there are. */
  look(): void {
    for (const one of this.#awaited) {
      one.looks -= 1;
      if (one.looks >= 0) continue;
      this.#awaited.delete(one);
      one.appear();
    }
  }

  /** Serial number of now in the workbook's time zone. */
  get now(): number {
    return serialAt(this.#platform.now().getTime(), this.state.timeZone);
  }

  get thisYear(): number {
    return partsOf(this.now).year;
  }

  /**
   * Changes the workbook on behalf of `user`. When `make` throws, nothing has changed.
   * @returns what `make` returns.
   */
  change<T>(user: string, make: (draft: Draft) => T): T {
    const draft = new Draft(this.state, user, this.#platform);
    const result = make(draft);
    this.state = draft.finish();
    return result;
  }

  /** What conditions are judged by, in the workbook as it is now. */
  get conditionContext(): ConditionContext {
    const { state, locale } = this;
    return {
      locale,
      today: Math.floor(this.now),
      thisYear: this.thisYear,
      textsIn: (a1) => {
        const { sheet, rect } = resolveA1(state, a1.replace(/^=/, '').replaceAll('$', ''));
        return sheet.rows
          .slice(rect.top, rect.bottom)
          .flatMap((row) => row.slice(rect.left, rect.right))
          .map((cell) => formattedValue(cell, locale))
          .filter((text) => text !== '');
      },
    };
  }
}
