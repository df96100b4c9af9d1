// The English sentences as a script of their own: the panel runs it when somebody asks for English.
import { panelTexts } from '../src/core/text/en/panel';
import type { PanelTexts } from '../src/core/text/id/panel';

declare const timbangEnglish: (texts: PanelTexts) => void;

timbangEnglish(panelTexts);
