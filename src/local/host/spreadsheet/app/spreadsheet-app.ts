// The global SpreadsheetApp of a script: bound to one workbook, and able to make others and open them by their id.
import { COSTS } from '../../platform/limits';
import { type Platform, strict } from '../../platform/platform';
import type { Shelf } from '../person/shelf';
import type { Workbook } from '../workbook/workbook';
import { playedSpreadsheet } from './played-spreadsheet';
import { fail, Session } from './session';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Played = Pick<
  Google,
  | 'create'
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getUi'
  | 'openById'
  | 'openByUrl'
  | 'setActiveSheet'
>;

/** What a script shows outside the workbook. */
export interface AppScreen {
  /** @throws Error where the execution has no user interface */
  getUi(): GoogleAppsScript.Base.Ui;
  toast(message: string, title: string): void;
  /** Whether the workbook counts as open. */
  readonly hasActive: boolean;
}

class PlayedSpreadsheetApp implements Played {
  readonly #session: Session;
  readonly #screen: AppScreen;
  readonly #shelf: Shelf | undefined;

  constructor(session: Session, screen: AppScreen, shelf: Shelf | undefined) {
    this.#session = session;
    this.#screen = screen;
    this.#shelf = shelf;
  }

  // Google may give null, whatever the published type says.
  getActive(): Spreadsheet {
    this.#session.platform.permit('SpreadsheetApp.getActiveSpreadsheet');
    return this.#screen.hasActive ? playedSpreadsheet(this.#session) : (null as unknown as Spreadsheet);
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.getActive();
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActive().getActiveRange() ?? fail('No active range.');
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActive().setActiveSheet(sheet);
  }

  openById(id: string): Spreadsheet {
    return this.#session.read('SpreadsheetApp.openById', () => {
      if (id === this.#session.workbook.state.spreadsheetId) return playedSpreadsheet(this.#session);
      const other = this.#shelf?.find(id);
      return other === undefined
        ? fail('Unexpected error while getting the method or property openById on object SpreadsheetApp.')
        : this.#opened(other);
    });
  }

  create(name: string): Spreadsheet {
    const { platform } = this.#session;
    const cost = { ms: COSTS.workbookCreateMs, write: true };
    return platform.call('SpreadsheetApp.create', cost, () => {
      const made = this.#shelf?.create(name, platform.effectiveUser());
      return made === undefined ? fail('not in the local host: SpreadsheetApp.create') : this.#opened(made);
    });
  }

  #opened(workbook: Workbook): Spreadsheet {
    const { platform, showToast } = this.#session;
    return playedSpreadsheet(new Session(workbook, platform, showToast));
  }

  openByUrl(url: string): Spreadsheet {
    const id = /\/d\/([^/]+)/.exec(url)?.[1];
    return id === undefined ? fail(`Invalid argument: url`) : this.openById(id);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return this.#screen.getUi();
  }

  flush(): void {
    this.#session.flush();
  }
}

/** The `SpreadsheetApp` of one execution, metered through `platform`. */
export function createSpreadsheetApp(
  workbook: Workbook,
  platform: Platform,
  screen: AppScreen,
  shelf?: Shelf,
): Google {
  const session = new Session(workbook, platform, (message, title) => screen.toast(message, title));
  return strict('SpreadsheetApp', new PlayedSpreadsheetApp(session, screen, shelf)) as unknown as Google;
}
