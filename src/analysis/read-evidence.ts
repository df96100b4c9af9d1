// Reads an evidence pack back into the sheets, keys and settings it was made from.

import type { AnswerSheet, PracticeKey, SheetRole } from '../core/bias/answer-sheet';
import type { CheckInput } from '../core/bias/check-raters';
import { type EvidencePack, format, header, seal } from '../core/bias/evidence-pack';
import { type Norms, readNorms } from '../core/bias/norms';
import { readEvidenceCsv } from './read-evidence-csv';

type EvidenceProblem = 'notEvidence' | 'changed' | 'malformedCsv' | 'badRow' | 'badNorms';

export type EvidenceResult =
  | { readonly ok: true; readonly input: CheckInput; readonly competencies: readonly string[] }
  | { readonly ok: false; readonly problem: EvidenceProblem };

const roles: readonly string[] = ['self', 'supervisor', 'second', 'upper', 'vignette'];

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
  const keys: PracticeKey[] = [];
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
      keys.push({ practiceCase: ratee, levels });
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
