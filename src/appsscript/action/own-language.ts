// The language of one reader: HR reads what the workbook is written in, everybody else may choose for themselves.
import type { Language } from '../../core/language';
import { readerOf } from '../../core/office/access';
import type { Context } from '../entry';
import { chosenLanguage, keepLanguage } from '../google/properties';

/** Whose own language it is, by the id of the person; undefined for HR, and for somebody unknown: nothing could be kept. */
const chooser = (context: Context): string | undefined =>
  readerOf(context) === 'staff' ? context.user.person?.id : undefined;

/** In which language the caller reads the panel. */
export function languageOf(context: Context): Language {
  const who = chooser(context);
  return (who === undefined ? undefined : chosenLanguage(who)) ?? context.office.settings.language;
}

/** Keeps the caller's choice; one that is the workbook's language too is none. */
export function chooseLanguage(context: Context, language: Language): void {
  const who = chooser(context);
  if (who === undefined || language === languageOf(context)) return;
  keepLanguage(who, language === context.office.settings.language ? undefined : language);
}
