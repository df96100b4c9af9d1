// Appraises the office of a folder and writes the report; fails when the files are not an office's.
import { writeFileSync } from 'node:fs';
import type { PrintPack } from '../src/contract/print-pack';
import type { Language } from '../src/core/language';
import { type Appraisal, report, reportLines } from '../src/local/office/appraisal-report';
import { appraiseOffice } from '../src/local/office/appraise-office';
import { readOffice } from '../src/local/office/read-office';
import { takePapers } from '../src/local/office/take-papers';

interface Options {
  readonly office: string;
  readonly out: string;
  /** Folder for the printed sheets, */
  readonly pdf?: string;
  /** file for the list that is handed in, */
  readonly xlsx?: string;
  /** and file for the archive of the period. */
  readonly archive?: string;
}

interface Writers {
  readonly printPdf: (
    pack: PrintPack,
    language: Language,
    folder: string,
    progress: (done: number, of: number) => void,
  ) => Promise<void>;
  readonly writeHandIn: (pack: PrintPack, language: Language, file: string) => Promise<void>;
}

/** A line that is written over on a terminal; elsewhere nothing is told in between. */
const progress = (done: number, of: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\rPDF ${done}/${of}${done === of ? '\n' : ''}`);
};

/** @returns whether the files are an office's */
export async function appraise(options: Options, writers: Writers): Promise<boolean> {
  const appraisal = appraiseOffice(readOffice(options.office));
  writeFileSync(options.out, `${JSON.stringify(report(appraisal), undefined, 1)}\n`);
  console.log(reportLines(appraisal).join('\n'));
  if ((options.pdf ?? options.xlsx ?? options.archive) !== undefined)
    await writePapers(appraisal, options, writers);
  return appraisal.imported.ok;
}

async function writePapers(
  { host, cycle }: Appraisal,
  { pdf, xlsx, archive }: Options,
  { printPdf, writeHandIn }: Writers,
) {
  if (cycle === undefined) return console.log('nobody to appraise: no papers');
  const papers = takePapers(host);
  if (archive !== undefined) writeFileSync(archive, papers.archive.file.text);
  if (xlsx !== undefined) await writeHandIn(papers.pack, 'id', xlsx);
  if (pdf === undefined) return;
  await printPdf(papers.pack, 'id', pdf, progress);
  console.log(`${papers.pack.pages.length} sheets printed, ${papers.pack.leftOut.length} without a result`);
}
