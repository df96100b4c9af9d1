// Published results as a document for paper, a sheet for each person.
import { render } from 'preact';
import type { PrintedResult } from '../../src/contract/print-pack';
import type { Language } from '../../src/core/language';
import type { PaperProps } from '../views/view';
import { printDocument } from './print-document';
import { ResultSheet, resultStyle } from './result-sheet';

/** @param results in the order of the paper */
export function resultDocument(
  results: readonly PrintedResult[],
  office: string,
  language: Language,
  t: PaperProps['t'],
): string {
  const root = document.createElement('div');
  render(
    results.map((result, at) => (
      <ResultSheet
        key={result.review.nip}
        result={result}
        office={office}
        nth={[at + 1, results.length]}
        language={language}
        t={t}
      />
    )),
    root,
  );
  return printDocument(t.sheet.title, resultStyle, root.innerHTML, language, t.sheet);
}
