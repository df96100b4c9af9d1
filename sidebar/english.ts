// The English sentences as a script of their own: the panel runs it when somebody asks for English.
import { panelEn } from '../src/core/text/panel-en';
import type { PanelTexts } from '../src/core/text/panel-id';

declare const timbangEnglish: (texts: PanelTexts) => void;

timbangEnglish(panelEn);
