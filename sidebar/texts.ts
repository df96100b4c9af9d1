// The sentences at hand: Indonesian is built in, English comes from the server when it is first wanted.
import type { Language } from '../src/core/language';
import { type PanelTexts, panelTexts } from '../src/core/text/id/panel';

const loaded: { id: PanelTexts; en?: PanelTexts } = { id: panelTexts };

/** The sentences of a language; Indonesian until the other has come. */
export const textsIn = (language: Language): PanelTexts => loaded[language] ?? panelTexts;

export const hasTexts = (language: Language): boolean => loaded[language] !== undefined;

export function addEnglish(texts: PanelTexts): void {
  loaded.en = texts;
}
