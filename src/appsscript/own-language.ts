// The language of one reader, HR like everybody else: a choice of one's own, else what the workbook is written in.
import { dictionaryIn } from '../core/framework/dictionary-in';
import type { Language } from '../core/language';
import type { Office } from '../core/office/office';
import { textsIn } from '../core/text/texts';
import type { Context } from './entry';
import { chosenLanguage, keepLanguage } from './google/properties';

/** Whose own language it is, by the id of the person or the address of an officer; of somebody unknown nothing is kept. */
const chooser = ({ user }: Context): string | undefined =>
  user.person?.id ?? (user.role === 'hr' ? user.email : undefined);

/** In which language the caller reads: that of the page where it is known, else the one chosen before. */
export function languageOf(context: Context): Language {
  if (context.language !== undefined) return context.language;
  const who = chooser(context);
  return (who === undefined ? undefined : chosenLanguage(who)) ?? context.office.settings.language;
}

/** Keeps the caller's choice; one that is the workbook's language too is none. */
export function chooseLanguage(context: Context, language: Language): void {
  const who = chooser(context);
  if (who === undefined || language === languageOf({ ...context, language: undefined })) return;
  keepLanguage(who, language === context.office.settings.language ? undefined : language);
}

/** The office with its sentences, those of the dictionary too, in the caller's language: to be shown, and never written into a tab. */
export function officeInOwn(context: Context): Office {
  const language = languageOf(context);
  const { office } = context;
  return {
    ...office,
    texts: textsIn(language),
    competencies: dictionaryIn(language, office.competencies),
    basis: { ...office.basis, competencies: dictionaryIn(language, office.basis.competencies) },
  };
}
