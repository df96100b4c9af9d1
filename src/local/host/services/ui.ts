// Ui: menus, the sidebar, dialogs; what a script shows is kept as data for the page and for tests.

import { enumeration } from '../platform/enumeration';
import { COSTS } from '../platform/limits';
import { type Platform, strict } from '../platform/platform';
import type { HtmlOutput } from './html';
import { asServed } from './served-page';

type UiType = GoogleAppsScript.Base.Ui;
type MenuType = GoogleAppsScript.Base.Menu;
type HtmlOutputType = GoogleAppsScript.HTML.HtmlOutput;

/** An entry of a menu. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** A menu of the menu bar. */
type MenuRecord = Extract<MenuEntry, { readonly kind: 'menu' }>;

/** A page shown beside or over the workbook. */
interface ShownPage {
  readonly kind: 'sidebar' | 'modal dialog' | 'modeless dialog';
  readonly title: string;
  readonly html: string;
  /** Pixels; null for Google's default (300 for sidebars). */
  readonly width: number | null;
  readonly height: number | null;
}

/** A question or message box, and what was answered. */
interface DialogRecord {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
  readonly answer: string;
}

/** What a script has put before the present user. */
export interface Screen {
  readonly menus: MenuRecord[];
  page?: ShownPage;
  readonly toasts: { readonly title: string; readonly message: string }[];
  readonly dialogs: DialogRecord[];
  /** Answers that the next boxes get, first come first served; without one a box gets its first button. */
  readonly answers: string[];
}

const Button = enumeration<typeof GoogleAppsScript.Base.Button>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>(
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
);

const SHOW = { ms: COSTS.uiMs, write: false };

class Menu implements MenuType {
  readonly entries: MenuEntry[] = [];

  constructor(
    readonly caption: string,
    private readonly screen: Screen,
    private readonly platform: Platform,
  ) {}

  addItem(caption: string, functionName: string): MenuType {
    this.entries.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): MenuType {
    this.entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: MenuType): MenuType {
    const { caption, entries } = menu as Menu;
    this.entries.push({ kind: 'menu', caption, entries });
    return this;
  }

  /** A menu of the same caption is replaced. */
  addToUi(): void {
    this.platform.call('Menu.addToUi', SHOW, () => {
      const { caption, entries } = this;
      const record: MenuRecord = { kind: 'menu', caption, entries };
      const at = this.screen.menus.findIndex((menu) => menu.caption === caption);
      if (at < 0) this.screen.menus.push(record);
      else this.screen.menus[at] = record;
    });
  }
}

type Played =
  | 'Button'
  | 'ButtonSet'
  | 'alert'
  | 'createAddonMenu'
  | 'createMenu'
  | 'prompt'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'showSidebar';

/** The Ui of one execution. @param addonName caption of the add-on's own menu */
export function createUi(screen: Screen, platform: Platform, addonName: string): UiType {
  const ask = (name: string, args: readonly unknown[], fallback: string): DialogRecord =>
    platform.call(`Ui.${name}`, SHOW, () => {
      const texts = args.filter((argument): argument is string => typeof argument === 'string');
      const buttons = String(args.find((argument) => typeof argument !== 'string') ?? 'OK');
      const answer =
        screen.answers.shift() ?? (name === 'prompt' ? fallback : (buttons.split('_')[0] ?? 'OK'));
      const [title, prompt] = texts.length > 1 ? texts : ['', texts[0]];
      const dialog: DialogRecord = { title: title ?? '', prompt: prompt ?? '', buttons, answer };
      screen.dialogs.push(dialog);
      return dialog;
    });

  const show = (kind: ShownPage['kind'], output: HtmlOutputType, title: string): void =>
    platform.call(kind === 'sidebar' ? 'Ui.showSidebar' : 'Ui.showDialog', SHOW, () => {
      const page = output as unknown as HtmlOutput;
      screen.page = {
        kind,
        title,
        html: asServed(page.getContent(), platform.variants),
        width: page.getWidth(),
        height: page.getHeight(),
      };
    });

  const played: Pick<UiType, Played> = {
    Button,
    ButtonSet,
    createMenu: (caption) => new Menu(caption, screen, platform),
    createAddonMenu: () => new Menu(addonName, screen, platform),
    alert: (...args: unknown[]) => Button[ask('alert', args, '').answer as keyof typeof Button],
    prompt(...args: unknown[]) {
      const { answer } = ask('prompt', args, '');
      const pressed = answer === 'CANCEL' || answer === 'CLOSE';
      return strict('PromptResponse', {
        getSelectedButton: () => (pressed ? Button[answer] : Button.OK),
        getResponseText: () => (pressed ? '' : answer),
      });
    },
    showSidebar: (output) => show('sidebar', output, output.getTitle()),
    showModalDialog: (output, title) => show('modal dialog', output, title),
    showModelessDialog: (output, title) => show('modeless dialog', output, title),
  };
  return strict('Ui', played) as unknown as UiType;
}

/**
 * The function that a menu entry calls.
 * @param captions from the menu bar down
 * @throws Error when there is no such entry
 */
export function findMenuItem(menus: readonly MenuEntry[], captions: readonly string[]): string {
  let entries = menus;
  for (const [depth, caption] of captions.entries()) {
    const entry = entries.find((one) => one.kind !== 'separator' && one.caption === caption);
    if (entry?.kind === 'item' && depth === captions.length - 1) return entry.functionName;
    if (entry?.kind !== 'menu') break;
    entries = entry.entries;
  }
  throw new Error(`There is no menu entry "${captions.join(' > ')}".`);
}
