// Judges the standards of jobs as HR edited them.
import type { Competency } from '../framework/competency';
import { isJobKind } from '../framework/default-standards';
import { findCompetency } from '../framework/find-competency';
import { nameKey } from '../names';
import type { Problem } from '../problem';
import { problem, type Wording } from '../problem';
import type { FrameworkTexts } from '../text/id/framework';
import { readJobKind } from './job-kind-words';

/**
 * A row of the Jabatan tab, cells as text. `required` holds what stands under each competency's column, by
 * header.
 */
export interface StandardRow {
  readonly row: number;
  readonly name: string;
  readonly kind: string;
  readonly required: Readonly<Record<string, string>>;
  readonly confirmed: boolean;
}

export interface StandardsContext {
  readonly competencies: readonly Competency[];
  readonly texts: FrameworkTexts;
  /** 'Jabatan' if not given. */
  readonly tab?: string;
  /** Headers, for the place of problems. */
  readonly columns?: { readonly name: string; readonly kind: string; readonly confirmed: string };
}

const usualColumns = { name: 'Jabatan', kind: 'Jenis Jabatan', confirmed: 'Dikonfirmasi' };

/**
 * Every problem of edited standards: job without a name or twice, a kind that does not exist, a column of no
 * known competency, a required level that is not a whole number within the competency's scale (errors), no
 * level at all or not confirmed (warnings).
 */
export function checkStandards(rows: readonly StandardRow[], context: StandardsContext): readonly Problem[] {
  const { competencies, texts, tab = 'Jabatan', columns = usualColumns } = context;
  const problems: Problem[] = [];
  const tell = (
    severity: Problem['severity'],
    code: string,
    row: number,
    column: string,
    wording: Wording,
  ) => {
    problems.push(problem(severity, code, { tab, row, column }, wording));
  };
  const rowOfJob = new Map<string, number>();
  const strangers = new Set<string>();
  for (const { row, name, kind, required, confirmed } of rows) {
    const first = rowOfJob.get(nameKey(name));
    if (nameKey(name) === '') tell('error', 'job-name-missing', row, columns.name, texts.jobNameMissing);
    else if (first !== undefined) tell('error', 'job-twice', row, columns.name, texts.jobTwice(name, first));
    else rowOfJob.set(nameKey(name), row);
    if (kind.trim() !== '' && !isJobKind(readJobKind(kind.trim()))) {
      tell('error', 'job-kind-not-known', row, columns.kind, texts.jobKindNotKnown(kind.trim()));
    }
    let filled = 0;
    for (const [column, text] of Object.entries(required)) {
      const competency = findCompetency(competencies, column);
      if (competency === undefined) {
        if (!strangers.has(column))
          tell('error', 'required-of-unknown', 1, column, texts.requiredOfUnknown(column));
        strangers.add(column);
        continue;
      }
      const level = text.trim();
      if (level === '') continue;
      filled += 1;
      const highest = competency.levels.length;
      if (!/^\d{1,2}$/.test(level) || Number(level) < 1 || Number(level) > highest) {
        tell('error', 'required-not-whole', row, column, texts.requiredNotWhole(competency.code, highest));
      }
    }
    if (filled === 0) tell('warning', 'standard-empty', row, columns.name, texts.standardEmpty(name));
    else if (!confirmed)
      tell('warning', 'standard-unconfirmed', row, columns.confirmed, texts.standardUnconfirmed(name));
  }
  return problems;
}
