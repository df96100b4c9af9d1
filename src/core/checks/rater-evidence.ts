// The evidence behind Telaah Penilaian as files: every rating, the keys and the settings, sealed by a hash; people under stable pseudonyms.
import type { AnswerSheet } from '../bias/answer-sheet';
import { evidencePack } from '../bias/evidence-pack';
import { assignmentCode } from '../cycle/assignment-code';
import type { Office } from '../office/office';
import { analyseRaters } from './rater-analysis';

interface EvidenceFiles {
  readonly csv: string;
  readonly settings: string;
  /** SHA-256 over settings and ratings, hexadecimal. */
  readonly hash: string;
}

/**
 * Everything the checks were computed from; undefined before the first cycle. Assignment codes stay out: they open forms.
 * @param pseudonymFor the workbook's secret; undefined leaves NIPs as they are
 */
export function evidenceOf(office: Office, pseudonymFor: string | undefined): EvidenceFiles | undefined {
  const analysis = analyseRaters(office);
  const { cycle, norms } = office;
  if (analysis === undefined || cycle === undefined) return undefined;
  const names = new Map<string, string>();
  const called = (id: string): string => {
    if (pseudonymFor === undefined) return id;
    let name = names.get(id);
    if (name === undefined) {
      name = `P-${assignmentCode(pseudonymFor, 'evidence', id).slice(0, 9)}`;
      names.set(id, name);
    }
    return name;
  };
  const sheets = analysis.sheets.map(
    ({ id: _, rater, ratee, team, ...sheet }): AnswerSheet => ({
      ...sheet,
      rater: called(rater),
      ratee: sheet.role === 'vignette' ? ratee : called(ratee),
      ...(team === undefined ? {} : { team: called(team) }),
    }),
  );
  const pack = evidencePack({
    sheets,
    cycle: cycle.id,
    keys: analysis.keys,
    highestLevel: cycle.highestLevel,
    competencies: analysis.codes,
    ...(norms === undefined ? {} : { norms }),
  });
  const { sha256 } = JSON.parse(pack.settings) as { readonly sha256: string };
  return { ...pack, hash: sha256 };
}
