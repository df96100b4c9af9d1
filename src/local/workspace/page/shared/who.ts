// Who the person at this browser plays, and in which language the workspace speaks; both are remembered.
import type { Language } from './text';

// The form page reads both as well.
const USER = 'user';
const LANGUAGE = 'language';

/** '' when nobody was chosen yet: then it is the owner. */
export const rememberedUser = (): string => localStorage.getItem(USER) ?? '';

export const rememberUser = (email: string): void => localStorage.setItem(USER, email);

export const rememberedLanguage = (): Language => (localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'id');

export const rememberLanguage = (language: Language): void => localStorage.setItem(LANGUAGE, language);
