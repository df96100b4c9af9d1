// The settings of an evidence pack: which cycle is judged, on which scale, and the seal.
import { format } from '../core/bias/evidence-pack';
import type { EvidenceProblem } from './read-evidence-rows';

export interface Settings {
  readonly format: string;
  readonly cycle: string;
  readonly highestLevel: number;
  readonly competencies: readonly string[];
  readonly norms: unknown;
  /** Ratings, without the header. */
  readonly rows: number;
  readonly sha256: string;
}

const isNames = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((name) => typeof name === 'string') &&
  new Set(value).size === value.length;

const isWhole = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** What each setting must be. */
const fields: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  format: (value) => value === format,
  cycle: (value) => typeof value === 'string',
  highestLevel: isWhole(2, 20),
  competencies: isNames,
  norms: (value) => value === null || typeof value === 'object',
  rows: isWhole(0, Number.MAX_SAFE_INTEGER),
  sha256: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
};

/** Undefined with its problems added, if anything is missing or is not what it must be. */
export function readEvidenceSettings(text: string, problems: EvidenceProblem[]): Settings | undefined {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !fields.format((value as Settings).format)) {
    problems.push({ code: 'notEvidence' });
    return undefined;
  }
  const bad = Object.entries(fields).filter(
    ([name, fits]) => !fits((value as Record<string, unknown>)[name]),
  );
  for (const [column] of bad) problems.push({ code: 'badSetting', column });
  return bad.length === 0 ? (value as Settings) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
