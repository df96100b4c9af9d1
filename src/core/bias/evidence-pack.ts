// The evidence behind Cek Bias for whoever wants to recompute it: every rating as a row, the settings, and a
// hash that seals both.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from '../cycle/assignment-code';
import type { CheckInput } from './check-raters';
import { readEvidenceCsv, writeEvidenceRow } from './evidence-csv';
import { type Norms, readNorms } from './norms';
import type { AnswerSheet, SheetRole, VignetteKey } from './sheet';

export interface EvidencePack {
  /** One row a rating (and one a level of a vignette's key), with a header. */
  readonly csv: string;
  /**
   * JSON: format, cycle judged, scale, competencies, norms, number of rows, SHA-256 of `csv` and these
   * settings.
   */
  readonly settings: string;
}

export interface EvidenceInput extends CheckInput {
  /** Names or codes of the competencies in the order of the levels; default C1, C2, ... */
  readonly competencies?: readonly string[];
}

type EvidenceProblem = 'notEvidence' | 'changed' | 'malformedCsv' | 'badRow' | 'badNorms';

export type EvidenceResult =
  | { readonly ok: true; readonly input: CheckInput; readonly competencies: readonly string[] }
  | { readonly ok: false; readonly problem: EvidenceProblem };

const format = 'rater-evidence/1';

const header = [
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

const roles: readonly string[] = ['self', 'supervisor', 'second', 'upper', 'vignette'];

/**
 * Writes everything `checkRaters` needs as tidy text: missing levels are empty cells, times milliseconds
 * since 1970, keys of vignettes rows of role `key`. What is typed by people stays text in a spreadsheet.
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
  for (const { vignette, levels } of input.keys ?? []) {
    for (const [c, competency] of competencies.entries())
      rows.push(writeEvidenceRow(['', '', 'key', '', vignette, '', competency, numeral(levels[c]), '', '']));
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
function seal(chunks: readonly string[], settings: object): string {
  const hash = sha256.create().update(utf8(`${JSON.stringify(settings)}\n`));
  for (const chunk of chunks) hash.update(utf8(chunk));
  return bytesToHex(hash.digest());
}

/** Reads a pack back. `changed` means that the text or the settings are not those that were sealed. */
export function readEvidence({ csv, settings }: EvidencePack): EvidenceResult {
  const parsed = parseSettings(settings);
  if (parsed === undefined) return { ok: false, problem: 'notEvidence' };
  const { sha256: sealed, ...rest } = parsed;
  if (seal(csv.match(/[^\n]*\n|[^\n]+$/g) ?? [], rest) !== sealed) return { ok: false, problem: 'changed' };
  const table = readEvidenceCsv(csv);
  if (table === undefined || table[0]?.join() !== header.join())
    return { ok: false, problem: 'malformedCsv' };
  const norms = rest.norms === null ? undefined : readNorms(rest.norms);
  if (norms !== undefined && !norms.ok) return { ok: false, problem: 'badNorms' };
  return sheetsOf(table.slice(1), rest, norms?.norms);
}

interface Settings {
  readonly format: string;
  readonly cycle: string;
  readonly highestLevel: number;
  readonly competencies: readonly string[];
  readonly norms: unknown;
  readonly rows: number;
  readonly sha256: string;
}

function parseSettings(text: string): Settings | undefined {
  try {
    const value = JSON.parse(text) as Settings | null;
    return value?.format === format && Array.isArray(value.competencies) ? value : undefined;
  } catch {
    return undefined;
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function sheetsOf(
  rows: readonly (readonly string[])[],
  { cycle, highestLevel, competencies }: Omit<Settings, 'sha256'>,
  norms: Norms | undefined,
): EvidenceResult {
  const bad: EvidenceResult = { ok: false, problem: 'badRow' };
  const width = competencies.length;
  const sheets: AnswerSheet[] = [];
  const keys: VignetteKey[] = [];
  if (width === 0 && rows.length > 0) return bad;
  for (let start = 0; start < rows.length; start += width) {
    const block = rows.slice(start, start + width);
    const first = block[0];
    if (block.length < width || first === undefined) return bad;
    const levels: (number | undefined)[] = [];
    const required: (number | undefined)[] = [];
    for (const [c, row] of block.entries()) {
      if (row.length !== header.length || row[6] !== competencies[c]) return bad;
      if (row.some((cell, i) => i < 6 && cell !== first[i])) return bad;
      const [level, standard] = [figure(row[7]), figure(row[8])];
      if (level === null || standard === null) return bad;
      levels.push(level);
      required.push(standard);
    }
    const [id = '', own = '', role = '', rater = '', ratee = '', team = ''] = first;
    if (role === 'key') {
      keys.push({ vignette: ratee, levels });
      continue;
    }
    const submittedAt = figure(first[9]);
    if (!roles.includes(role) || submittedAt === null) return bad;
    const sheet: Mutable<AnswerSheet> = { id, rater, ratee, role: role as SheetRole, levels };
    if (own !== '') sheet.cycle = own;
    if (team !== '') sheet.team = team;
    if (required.some((standard) => standard !== undefined)) sheet.required = required;
    if (submittedAt !== undefined) sheet.submittedAt = submittedAt;
    sheets.push(sheet);
  }
  return {
    ok: true,
    competencies,
    input: { sheets, cycle, highestLevel, keys, ...(norms !== undefined && { norms }) },
  };
}

/** A number, undefined for an empty cell, null for anything else. */
function figure(cell: string | undefined): number | undefined | null {
  if (cell === undefined || cell === '') return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
}
