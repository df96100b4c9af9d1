// The grid for people: tabs as views, what they do to them, and taking the last of it back.
import type { LocalHost } from '../../host/local-host';
import type { Outcome, WorkbookUser } from '../../host/spreadsheet/person/workbook-user';
import { mayEdit } from '../../host/spreadsheet/stored/protection';
import type { SheetState, WorkbookState } from '../../host/spreadsheet/stored/state';
import type { Busy, GridAction, TabTitle, TabView, WorkbookView } from '../wire/wire';
import { accessOf } from './access';
import { cssColor } from './cell-style';
import { peopleIn } from './people';
import { TabViews } from './tab-views';

/** Steps that can be taken back, as in a browser tab that stays open for a day. */
const UNDO_STEPS = 50;

const DONE: Outcome = { ok: true };

const sameTabs = (a: WorkbookState | undefined, b: WorkbookState): boolean =>
  a?.sheets.length === b.sheets.length && b.sheets.every((sheet, index) => sheet === a.sheets[index]);

/** The workbook as people see and change it. */
export class Grid {
  private readonly versions = new WeakMap<SheetState, number>();
  private readonly views: TabViews;
  private readonly steps: { readonly before: WorkbookState; readonly after: WorkbookState }[] = [];
  private counted = 0;
  private viewed = 0;

  constructor(private readonly host: LocalHost) {
    this.views = new TabViews(host.workbook);
  }

  /** The workbook around its tabs, for one user. */
  workbookView(user: string, busy: Busy | undefined): WorkbookView {
    const { state } = this.host.workbook;
    const access = accessOf(state, user);
    this.viewed += 1;
    return {
      view: this.viewed,
      title: state.title,
      owner: state.owner,
      access,
      activeTab: state.activeSheetId,
      tabs: access === 'none' ? [] : state.sheets.map((sheet) => this.title(sheet, user)),
      people: peopleIn(state),
      now: this.host.now().toISOString(),
      timeZone: state.timeZone,
      canUndo: sameTabs(this.steps.at(-1)?.after, state),
      ...(busy !== undefined && { busy }),
    };
  }

  /** One tab with its cells; undefined when there is none of that id, or none for this user. */
  tab(sheetId: number, user: string): TabView | undefined {
    const { workbook } = this.host;
    if (accessOf(workbook.state, user) === 'none') return undefined;
    const sheet = workbook.state.sheets.find((one) => one.sheetId === sheetId);
    if (!sheet) return undefined;
    return this.views.view(sheetId, this.version(sheet));
  }

  /** Does what a person asked for. */
  act(action: GridAction, user: string): Outcome {
    const { workbook } = this.host;
    if (action.do === 'undo') return this.undo();
    const before = workbook.state;
    const outcome = this.perform(
      action,
      this.host.desk(() => user),
    );
    if (!sameTabs(before, workbook.state)) {
      this.steps.push({ before, after: workbook.state });
      if (this.steps.length > UNDO_STEPS) this.steps.shift();
    }
    return outcome;
  }

  private perform(action: Exclude<GridAction, { do: 'undo' }>, person: WorkbookUser): Outcome {
    const { tab } = action;
    switch (action.do) {
      case 'edit':
        return this.edit(action, person);
      case 'insertRow':
        return person.addRow(tab, action.row);
      case 'deleteRow':
        return person.deleteRow(tab, action.row);
      case 'sort':
        return person.sortRange(tab, action.column, action.ascending);
      case 'rename':
        return person.renameSheet(tab, action.title);
      case 'move':
        return person.moveSheet(tab, action.index);
      case 'hide':
        return person.hideSheet(tab, action.hidden);
      case 'delete':
        return person.deleteSheet(tab);
      case 'select':
        return this.select(action, person);
    }
  }

  /** A pasted block is entered cell by cell; what is refused leaves its cell alone and is told once. */
  private edit({ tab, edits }: Extract<GridAction, { do: 'edit' }>, person: WorkbookUser): Outcome {
    let warning: string | undefined;
    let reason: string | undefined;
    for (const { row, column, input } of edits) {
      const outcome = person.editCell(tab, row, column, input);
      if (!outcome.ok) reason ??= outcome.reason;
      else warning ??= outcome.warning;
    }
    if (reason !== undefined) return { ok: false, reason };
    return warning === undefined ? DONE : { ok: true, warning };
  }

  private select({ tab, box }: Extract<GridAction, { do: 'select' }>, person: WorkbookUser): Outcome {
    const { workbook } = this.host;
    const [top, left, bottom, right] = box;
    const outcome = workbook.state.activeSheetId === tab ? DONE : person.activateSheet(tab);
    if (outcome.ok) workbook.selection = { sheetId: tab, rect: { top, left, bottom, right } };
    return outcome;
  }

  /** Takes back the last action, unless something else has changed the workbook since. */
  private undo(): Outcome {
    const { workbook } = this.host;
    const step = this.steps.at(-1);
    if (!step || !sameTabs(step.after, workbook.state)) {
      this.steps.length = 0;
      return { ok: false, reason: 'undo' };
    }
    this.steps.pop();
    const { activeSheetId, editors } = workbook.state;
    workbook.state = { ...step.before, activeSheetId, editors };
    return DONE;
  }

  private title(sheet: SheetState, user: string): TabTitle {
    const { state } = this.host.workbook;
    const color = cssColor(sheet.tabColorStyle);
    return {
      id: sheet.sheetId,
      title: sheet.title,
      hidden: sheet.hidden,
      ...(color && { color }),
      version: this.version(sheet),
      locked: sheet.protectedRanges.some(
        (protection) =>
          protection.range?.startRowIndex === undefined &&
          protection.range?.endRowIndex === undefined &&
          !mayEdit(state, protection, user),
      ),
      form: sheet.formUrl !== undefined,
    };
  }

  private version(sheet: SheetState): number {
    const known = this.versions.get(sheet);
    if (known !== undefined) return known;
    this.counted += 1;
    this.versions.set(sheet, this.counted);
    return this.counted;
  }
}
