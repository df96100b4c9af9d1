// The workbooks of the workspace: the one that the script is bound to, and those that scripts have made besides. These end with the process.
import type { Platform } from '../../platform/platform';
import { newWorkbook } from '../stored/state';
import { Workbook } from '../workbook/workbook';
import { ResponseTabs } from './response-tab';

/** Where scripts and forms find a workbook by its id. */
export class Shelf {
  private readonly besides: Workbook[] = [];

  constructor(
    private readonly bound: Workbook,
    private readonly platform: Pick<Platform, 'now' | 'random' | 'variants'>,
  ) {}

  /** Every workbook, the bound one first. */
  get workbooks(): readonly Workbook[] {
    return [this.bound, ...this.besides];
  }

  find(id: string): Workbook | undefined {
    return this.workbooks.find(({ state }) => state.spreadsheetId === id);
  }

  /** The tabs that forms keep in a workbook; undefined if there is none by this id. */
  tabsOf(id: string): ResponseTabs | undefined {
    const workbook = this.find(id);
    return workbook && new ResponseTabs(workbook);
  }

  /** A new workbook in the language of the bound one. */
  create(title: string, owner: string): Workbook {
    const { locale, timeZone } = this.bound.state;
    const spreadsheetId = `made-workbook-${this.besides.length + 1}-${Math.floor(this.platform.random() * 1e9)}`;
    const state = newWorkbook({ spreadsheetId, title, locale, timeZone, owner });
    const workbook = new Workbook(state, this.platform);
    this.besides.push(workbook);
    return workbook;
  }

  /** Whether a script has made this workbook. */
  made(id: string): boolean {
    return this.besides.some(({ state }) => state.spreadsheetId === id);
  }

  /** Throws a workbook away that a script has made. */
  remove(id: string): void {
    this.besides.splice(
      0,
      Number.POSITIVE_INFINITY,
      ...this.besides.filter(({ state }) => state.spreadsheetId !== id),
    );
  }
}
