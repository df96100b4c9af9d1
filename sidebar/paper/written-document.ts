// The sheets for print as text, for whoever has no panel: in the language of the workbook.
import type { PrintPack } from '../../src/contract/print-pack';
import type { Language } from '../../src/core/language';
import { appraisalTexts as appraisalEn } from '../../src/core/text/en/appraisal';
import { hrTexts as hrEn } from '../../src/core/text/en/hr';
import { panelTexts as panelEn } from '../../src/core/text/en/panel';
import { paperTexts as paperEn } from '../../src/core/text/en/paper';
import { appraisalTexts } from '../../src/core/text/id/appraisal';
import { hrTexts } from '../../src/core/text/id/hr';
import { panelTexts } from '../../src/core/text/id/panel';
import { paperTexts } from '../../src/core/text/id/paper';
import { writeXlsx } from '../../src/core/xlsx/write-xlsx';
import { handInTable } from './hand-in-table';
import { resultDocument } from './result-document';

const texts = {
  id: { ...panelTexts, ...hrTexts, ...appraisalTexts, ...paperTexts },
  en: { ...panelEn, ...hrEn, ...appraisalEn, ...paperEn },
};

/** The list that is handed in, as a workbook file. */
export const writtenHandIn = ({ pages }: PrintPack, language: Language): Uint8Array =>
  writeXlsx([handInTable(pages, texts[language].handIn)]);

/** All sheets as one document, and each as one of its own. Takes a `document` to draw in. */
export const writtenDocuments = ({ pages, office }: PrintPack, language: Language) => ({
  all: resultDocument(pages, office, language, texts[language]),
  each: pages.map((page) => ({
    nip: page.review.nip,
    html: resultDocument([page], office, language, texts[language]),
  })),
});
