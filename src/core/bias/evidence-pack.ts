// The evidence behind Telaah Penilaian for whoever wants to recompute it: every rating as a row, the settings, and a
// hash that seals both.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from '../utf8';
import type { CheckInput } from './check-raters';
import { writeEvidenceRow } from './evidence-csv';

export interface EvidencePack {
  /** One row a rating (and one a level of a vignette's key), with a header. */
  readonly csv: string;
  /**
   * JSON: format, cycle judged, scale, competencies, norms, number of rows, SHA-256 of `csv` and these
   * settings.
   */
  readonly settings: string;
}

interface EvidenceInput extends CheckInput {
  /** Names or codes of the competencies in the order of the levels; default C1, C2, ... */
  readonly competencies?: readonly string[];
}

export const format = 'rater-evidence/1';

export const header = [
  'sheet',
  'cycle',
  'role',
  'rater',
  'ratee',
  'team',
  'competency',
  'level',
  'required',
  'submitted_at',
] as const;

/**
 * Writes everything `checkRaters` needs as tidy text: missing levels are empty cells, times milliseconds
 * since 1970, keys of practice cases rows of role `key`. What is typed by people stays text in a spreadsheet.
 * `readEvidence` gives back an input with which `checkRaters` computes the same figures.
 */
export function evidencePack(input: EvidenceInput): EvidencePack {
  const width = Math.max(0, ...[...input.sheets, ...(input.keys ?? [])].map(({ levels }) => levels.length));
  const competencies = Array.from({ length: width }, (_, c) => input.competencies?.[c] ?? `C${c + 1}`);
  const rows: string[] = [writeEvidenceRow(header)];
  for (const [i, sheet] of input.sheets.entries()) {
    for (const [c, competency] of competencies.entries()) {
      rows.push(
        writeEvidenceRow([
          sheet.id ?? String(i),
          sheet.cycle ?? '',
          sheet.role,
          sheet.rater,
          sheet.ratee,
          sheet.team ?? '',
          competency,
          numeral(sheet.levels[c]),
          numeral(sheet.required?.[c]),
          numeral(sheet.submittedAt),
        ]),
      );
    }
  }
  for (const { practiceCase, levels } of input.keys ?? []) {
    for (const [c, competency] of competencies.entries())
      rows.push(
        writeEvidenceRow(['', '', 'key', '', practiceCase, '', competency, numeral(levels[c]), '', '']),
      );
  }
  const settings = {
    format,
    cycle: input.cycle ?? input.sheets[0]?.cycle ?? '',
    highestLevel: input.highestLevel ?? 5,
    competencies,
    norms: input.norms ?? null,
    rows: rows.length - 1,
  };
  return {
    csv: rows.join(''),
    settings: JSON.stringify({ ...settings, sha256: seal(rows, settings) }),
  };
}

const numeral = (value: number | null | undefined): string =>
  value === null || value === undefined || !Number.isFinite(value) ? '' : String(value);

/** SHA-256 over the settings and the text, in hexadecimal. */
export function seal(chunks: readonly string[], settings: object): string {
  const hash = sha256.create().update(utf8(`${JSON.stringify(settings)}\n`));
  for (const chunk of chunks) hash.update(utf8(chunk));
  return bytesToHex(hash.digest());
}
