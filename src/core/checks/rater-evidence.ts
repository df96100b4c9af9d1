// The evidence behind Telaah Penilaian as files: every rating, the keys, the settings and the published figures, sealed by a hash; people under stable pseudonyms.
import type { AnswerSheet } from '../bias/answer-sheet';
import { checkRaters, type RaterReport } from '../bias/check-raters';
import { digestOf, type FiguresFile, figuresFormat, publishedFigures } from '../bias/evidence-figures';
import { evidencePack } from '../bias/evidence-pack';
import { assignmentCode } from '../cycle/assignment-code';
import type { Office } from '../office/office';
import { analyseRaters } from './rater-analysis';

interface EvidenceFiles {
  readonly csv: string;
  readonly settings: string;
  /** JSON of a `FiguresFile`. */
  readonly figures: string;
  /** SHA-256 of the three files as they are offered, one after the other, hexadecimal: what `cat ratings settings figures | sha256sum` gives. */
  readonly hash: string;
  /** Answer sheets left out. */
  readonly leftOut: number;
}

interface Telling {
  /** The workbook's secret; undefined leaves NIPs as they are. */
  readonly pseudonymFor: string | undefined;
  /** Whether a sheet may be part of it. */
  readonly mayTell: (sheet: AnswerSheet) => boolean;
  /** Whether what was concluded of a rater may be told. */
  readonly published: (rater: string) => boolean;
  /** The office that the reader's screens are computed from. */
  readonly shown: Office;
}

/** The same figures and verdicts of every rater, whichever sheets they rest on. */
const sameConclusions = (a: RaterReport, b: RaterReport | undefined): boolean => {
  const said = (report: RaterReport | undefined) =>
    JSON.stringify([report?.claimLevel, report?.checks.map(({ causes: _, ...check }) => check)]);
  return said(a) === said(b);
};

const ratersIn = ({ checks }: RaterReport): readonly string[] => [
  ...new Set(checks.map(({ rater }) => rater)),
];

/**
 * Everything the checks were computed from that may be told; undefined before the first cycle. Assignment codes stay out: they
 * open forms. Under pseudonyms moments are whole minutes since the rater's first sheet, and rows follow the pseudonyms: neither a
 * time nor an order of coming in tells who it was. The figures are computed from the ratings of the pack and nothing else, so
 * that they tell nothing of what was left out.
 */
export function evidenceOf(
  office: Office,
  { pseudonymFor, mayTell, published, shown }: Telling,
): EvidenceFiles | undefined {
  const analysis = analyseRaters(office);
  const {
    cycle,
    basis: { norms },
  } = office;
  if (analysis === undefined || cycle === undefined) return undefined;
  const told = analysis.sheets.filter(mayTell);
  const called = pseudonymFor === undefined ? undefined : pseudonyms(pseudonymFor);
  const sheets = (called === undefined ? told : disguised(told, called)).map(
    ({ id: _, ...sheet }): AnswerSheet => sheet,
  );
  const input = {
    sheets,
    cycle: cycle.id,
    keys: analysis.keys,
    highestLevel: cycle.highestLevel,
    ...(norms === undefined ? {} : { norms }),
  };
  const pack = evidencePack({ ...input, competencies: analysis.codes });
  const report = checkRaters(input);
  const whole =
    told.length === analysis.sheets.length ? analysis.report : checkRaters({ ...input, sheets: told });
  const held = new Set(
    ratersIn(analysis.report)
      .filter((rater) => !published(rater))
      .map((rater) => called?.(rater) ?? rater),
  );
  const figures: FiguresFile = {
    format: figuresFormat,
    ratings: digestOf(pack.csv),
    leftOut: analysis.sheets.length - told.length,
    asShown: sameConclusions(whole, analyseRaters(shown)?.report),
    waiting: ratersIn(report).filter((rater) => held.has(rater)).length,
    recipe: office.texts.raters.recipe(called !== undefined),
    figures: publishedFigures(report, (rater) => !held.has(rater)),
  };
  const written = JSON.stringify(figures, undefined, 1);
  return {
    ...pack,
    figures: written,
    hash: digestOf(pack.csv + pack.settings + written),
    leftOut: figures.leftOut,
  };
}

const minute = 60_000;

/** The same name for the same person in every pack of the workbook. */
function pseudonyms(secret: string): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const name = `P-${assignmentCode(secret, 'evidence', id).slice(0, 9)}`;
    names.set(id, name);
    return name;
  };
}

/** The sheets with everybody under a pseudonym, and nothing left of when they came but the steps between a rater's own. */
function disguised(sheets: readonly AnswerSheet[], called: (id: string) => string): readonly AnswerSheet[] {
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
