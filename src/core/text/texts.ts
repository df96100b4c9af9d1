// The catalogue: every sentence the script says, in both languages, room by room. Pages take their own language only.
import type { Language } from '../language';
import { texts as en } from './en/texts';
import { texts as id } from './id/texts';

const languages: Readonly<Record<Language, typeof id>> = { id, en };

/** The catalogue in one language. */
export const textsIn = (language: Language) => languages[language];

export type Texts = ReturnType<typeof textsIn>;

/** The same in the other language. */
export const otherTexts = ({ home }: Pick<Texts, 'home'>): Texts => languages[home === id.home ? 'en' : 'id'];
