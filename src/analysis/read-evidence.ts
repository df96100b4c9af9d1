// Reads an evidence pack back into the sheets, keys and settings it was made from, or says everything that is wrong with it.

import type { CheckInput } from '../core/bias/check-raters';
import { type EvidencePack, header, seal } from '../core/bias/evidence-pack';
import { readNorms } from '../core/bias/norms';
import { readEvidenceCsv } from './read-evidence-csv';
import { type EvidenceProblem, readEvidenceRows } from './read-evidence-rows';
import { readEvidenceSettings, type Settings } from './read-evidence-settings';

export interface Evidence {
  readonly ok: true;
  readonly input: CheckInput;
  readonly competencies: readonly string[];
  /** False where no settings came along: then nobody can say that the ratings are those that were exported. */
  readonly sealed: boolean;
}

type EvidenceResult = Evidence | { readonly ok: false; readonly problems: readonly EvidenceProblem[] };

/** Highest level of the scale where no settings say it. */
const usualHighestLevel = 5;

/**
 * Reads a pack whole or not at all; a refusal names every problem with its row and column. `changed` means that the
 * text or the settings are not those that were sealed. Ratings alone are read too, if they are of one cycle: the
 * competencies are then those of the rows, the scale the usual one or as high as the levels go.
 */
export function readEvidence({
  csv,
  settings,
}: Pick<EvidencePack, 'csv'> & Partial<EvidencePack>): EvidenceResult {
  const problems: EvidenceProblem[] = [];
  const said = settings === undefined ? undefined : readEvidenceSettings(settings, problems);
  const norms = said === undefined || said.norms === null ? undefined : readNorms(said.norms);
  if (norms !== undefined && !norms.ok)
    for (const code of norms.problems) problems.push({ code: 'badNorms', found: code });
  const table = readEvidenceCsv(csv);
  if (table === undefined) problems.push({ code: 'malformedCsv' });
  else if (table[0]?.join() !== header.join())
    problems.push({ code: 'otherHeader', row: 1, found: (table[0] ?? []).join(), needs: header.join() });
  const rows = table !== undefined && table[0]?.join() === header.join() ? table.slice(1) : [];
  const known = said ?? (settings === undefined ? settingsOf(rows, problems) : undefined);
  const read = known && readEvidenceRows(rows, known.competencies, problems);
  if (said !== undefined) {
    const { sha256, ...rest } = said;
    if (seal(csv.match(/[^\n]*\n|[^\n]+$/g) ?? [], rest) !== sha256) problems.push({ code: 'changed' });
    if (rows.length !== said.rows)
      problems.push({ code: 'rowCount', found: String(rows.length), needs: String(said.rows) });
  }
  if (problems.length > 0 || read === undefined || known === undefined) return { ok: false, problems };
  return {
    ok: true,
    competencies: known.competencies,
    sealed: said !== undefined,
    input: {
      ...read,
      cycle: known.cycle,
      highestLevel: known.highestLevel,
      ...(norms?.ok && { norms: norms.norms }),
    },
  };
}

/** What ratings without settings tell of them. */
function settingsOf(
  rows: readonly (readonly string[])[],
  problems: EvidenceProblem[],
): Pick<Settings, 'cycle' | 'competencies' | 'highestLevel'> {
  const cycles = new Set(rows.filter((row) => row[2] !== 'key').map((row) => row[1] ?? ''));
  if (cycles.size > 1)
    problems.push({ code: 'settingsNeeded', column: 'cycle', found: [...cycles].join(', ') });
  const competencies = new Set<string>();
  for (const row of rows) {
    const name = row[6] ?? '';
    if (competencies.has(name)) break;
    competencies.add(name);
  }
  const highest = rows.reduce((most, row) => Math.max(most, Number(row[7]) || 0), usualHighestLevel);
  return { cycle: [...cycles][0] ?? '', competencies: [...competencies], highestLevel: highest };
}
