// What the objects of one script execution share: the workbook, the meter, and the writes still waiting.
import type { Platform } from '../../platform/platform';
import type { Draft } from '../stored/draft';
import { Refusal } from '../stored/refusal';
import { findSheet, type SheetState, type WorkbookState } from '../stored/state';
import { APP_FLUSH, APP_FLUSH_NOTHING, APP_READ, APP_READ_AFTER_WRITE, APP_WRITE } from '../workbook/costs';
import type { Workbook } from '../workbook/workbook';

/** A failed call of the Spreadsheet service, as Apps Script names it. */
class ServiceException extends Error {
  override readonly name = 'Exception';
}

export function fail(message: string): never {
  throw new ServiceException(message);
}

/** The call with parameters of the wrong type, in Google's words. */
export function wrongParameters(method: string, ...given: unknown[]): never {
  fail(
    `The parameters (${given.map(typeName).join(',')}) don't match the method signature for SpreadsheetApp.${method}.`,
  );
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  const name = typeof value;
  return name === 'string' ? 'String' : name;
}

/** One execution's use of the Spreadsheet service. */
export class Session {
  readonly workbook: Workbook;
  readonly platform: Platform;
  readonly showToast: (message: string, title: string) => void;
  #waiting = false;
  #seen: WorkbookState | undefined;

  constructor(workbook: Workbook, platform: Platform, showToast: (message: string, title: string) => void) {
    this.workbook = workbook;
    this.platform = platform;
    this.showToast = showToast;
  }

  /** The workbook as this execution sees it: what others have changed since its first look may show after a flush only. */
  get state(): WorkbookState {
    const now = this.workbook.state;
    this.#seen ??= now;
    return this.#seen === now || this.platform.variants.readAfterApi === 'at-once' ? now : this.#seen;
  }

  /** A call that must wait for Google's answer. */
  read<T>(name: string, read: () => T): T {
    const cost = this.#waiting ? APP_READ_AFTER_WRITE : APP_READ;
    this.#waiting = false;
    return this.platform.call(name, cost, () => this.#speak(read));
  }

  /** A read of which tabs there are. */
  look<T>(name: string, read: () => T): T {
    return this.read(name, () => {
      this.workbook.look();
      return read();
    });
  }

  /** A call that changes the workbook; Google sends it later, here it holds at once. */
  write<T>(name: string, make: (draft: Draft) => T): T {
    return this.platform.call(name, APP_WRITE, () => {
      const result = this.#speak(() => this.workbook.change(this.platform.effectiveUser(), make));
      this.#waiting = true;
      this.#seen = undefined;
      return result;
    });
  }

  /** A call that changes only what the user looks at. */
  show(name: string, make: () => void): void {
    this.platform.call(name, APP_WRITE, () => this.#speak(make));
  }

  flush(): void {
    this.platform.call(
      'SpreadsheetApp.flush',
      this.#waiting ? APP_FLUSH : APP_FLUSH_NOTHING,
      () => undefined,
    );
    this.#waiting = false;
    this.#seen = undefined;
  }

  /** @throws ServiceException when the tab has been deleted meanwhile. */
  sheet(sheetId: number): SheetState {
    return findSheet(this.state, sheetId) ?? fail(`Sheet ${sheetId} not found`);
  }

  #speak<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (error instanceof Refusal) throw new ServiceException(error.message);
      throw error;
    }
  }
}
