// The evidence behind Telaah Penilaian as files: every rating, the keys and the settings, sealed by a hash; people under stable pseudonyms.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { AnswerSheet } from '../bias/answer-sheet';
import { evidencePack } from '../bias/evidence-pack';
import { assignmentCode } from '../cycle/assignment-code';
import type { Office } from '../office/office';
import { utf8 } from '../utf8';
import { analyseRaters } from './rater-analysis';

interface EvidenceFiles {
  readonly csv: string;
  readonly settings: string;
  /** SHA-256 of the two files as they are offered, one after the other, hexadecimal: what `cat ratings settings | sha256sum` gives. */
  readonly hash: string;
  /** Answer sheets left out. */
  readonly leftOut: number;
}

/**
 * Everything the checks were computed from that may be told; undefined before the first cycle. Assignment codes stay out: they
 * open forms. Under pseudonyms moments are whole minutes since the rater's first sheet, and rows follow the pseudonyms: neither a
 * time nor an order of coming in tells who it was.
 * @param pseudonymFor the workbook's secret; undefined leaves NIPs as they are
 * @param mayTell whether a sheet may be part of it
 */
export function evidenceOf(
  office: Office,
  pseudonymFor: string | undefined,
  mayTell: (sheet: AnswerSheet) => boolean = () => true,
): EvidenceFiles | undefined {
  const analysis = analyseRaters(office);
  const {
    cycle,
    basis: { norms },
  } = office;
  if (analysis === undefined || cycle === undefined) return undefined;
  const told = analysis.sheets.filter(mayTell);
  const sheets = (pseudonymFor === undefined ? told : disguised(told, pseudonymFor)).map(
    ({ id: _, ...sheet }): AnswerSheet => sheet,
  );
  const pack = evidencePack({
    sheets,
    cycle: cycle.id,
    keys: analysis.keys,
    highestLevel: cycle.highestLevel,
    competencies: analysis.codes,
    ...(norms === undefined ? {} : { norms }),
  });
  return {
    ...pack,
    hash: bytesToHex(sha256(utf8(pack.csv + pack.settings))),
    leftOut: analysis.sheets.length - told.length,
  };
}

const minute = 60_000;

/** The sheets with everybody under a pseudonym, and nothing left of when they came but the steps between a rater's own. */
function disguised(sheets: readonly AnswerSheet[], secret: string): readonly AnswerSheet[] {
  const names = new Map<string, string>();
  const called = (id: string): string => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const name = `P-${assignmentCode(secret, 'evidence', id).slice(0, 9)}`;
    names.set(id, name);
    return name;
  };
  const key = ({ cycle = '', role, rater, ratee }: AnswerSheet) => [cycle, role, rater, ratee].join('|');
  return withSteps(sheets)
    .map(
      ({ rater, ratee, team, ...sheet }): AnswerSheet => ({
        ...sheet,
        rater: called(rater),
        ratee: sheet.role === 'vignette' ? ratee : called(ratee),
        ...(team === undefined ? {} : { team: called(team) }),
      }),
    )
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * Moments as minutes since the rater's first sheet, each step cut to whole minutes: what lies within three minutes of the sheet
 * before still does.
 */
function withSteps(sheets: readonly AnswerSheet[]): readonly AnswerSheet[] {
  const last = new Map<string, { readonly at: number; readonly told: number }>();
  const told = new Map<AnswerSheet, number>();
  const timed = sheets.flatMap((sheet) =>
    sheet.submittedAt === undefined ? [] : [{ sheet, at: sheet.submittedAt }],
  );
  for (const { sheet, at } of timed.sort((a, b) => a.at - b.at)) {
    const before = last.get(sheet.rater);
    const now = before === undefined ? 0 : before.told + Math.floor((at - before.at) / minute) * minute;
    last.set(sheet.rater, { at, told: now });
    told.set(sheet, now);
  }
  return sheets.map((sheet) => {
    const now = told.get(sheet);
    return now === undefined ? sheet : { ...sheet, submittedAt: now };
  });
}
