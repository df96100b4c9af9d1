// The words and number formats that every part of the drawer is given.
import { type Language, type Texts, texts } from '../shared/text';
import { type DrawerTexts, drawerTexts } from './texts';

export interface Words {
  readonly language: Language;
  /** The drawer's words among those of the workspace. */
  readonly w: Texts['drawer'];
  readonly t: DrawerTexts;
  readonly count: (value: number) => string;
  /** Seconds with one decimal. */
  readonly seconds: (value: number) => string;
  /** Day and time on the clock of the workspace. @param iso ISO 8601 */
  readonly moment: (iso: string) => string;
}

/** @param timeZone of the workbook */
export function wordsFor(language: Language, timeZone: string): Words {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const count = new Intl.NumberFormat(locale);
  const seconds = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const moment = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return {
    language,
    w: texts[language].drawer,
    t: drawerTexts[language],
    count: (value) => count.format(value),
    seconds: (value) => seconds.format(value),
    moment: (iso) => moment.format(new Date(iso)),
  };
}
