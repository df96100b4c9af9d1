// Rebuilding Nilai and Jawaban Tertahan from the raw record; only what differs is written.
import type { RebuildReport } from '../../contract/maintenance';
import { countRows } from '../../core/maintenance/raw-findings';
import { ofCycle } from '../../core/office/office';
import { rawAnswers } from '../../core/office/raw-answers';
import { retypedRows } from '../../core/office/retyped-rows';
import { rawRecord } from '../../core/record/raw-record';
import { planOfficeTabs } from '../../core/report/office-tabs';
import { rebuild } from '../../core/response/rebuild';
import { answersTab } from '../../core/tab/answers-tab';
import { quarantineTab } from '../../core/tab/quarantine-tab';
import { reconcileTabs } from '../../core/workbook/reconcile-tabs';
import type { Context } from '../entry';
import { writePlans } from '../write-plans';
import { fullRecord } from './full-record';
import { writeBack } from './put-back-rows';

/** The tabs that follow from the raw record. */
const rebuilt = ['answers', 'quarantined'] as const;

export function rebuildAnswers(context: Context): RebuildReport {
  const { office, workbook, today } = context;
  const { cycle, texts } = office;
  if (cycle === undefined)
    return {
      identical: true,
      rows: 0,
      unread: 0,
      raw: 0,
      accepted: 0,
      superseded: 0,
      quarantined: 0,
      added: 0,
      corrected: 0,
      withoutRow: 0,
      sentences: [texts.cycle.noneOpen.message],
    };
  const record = fullRecord(context);
  const { tabs } = record;
  const onlyForms = { tabs: tabs.slice(workbook.state.tabs.length) };
  const all = office.cycles.map((one) => {
    const assignments = ofCycle(office.assignments, one);
    const raw = rawAnswers(office, workbook.state, one);
    const recalled = rawRecord(onlyForms, one, assignments, office.forms);
    const accepted = ofCycle(office.answers, one);
    const quarantined = ofCycle(office.quarantined, one);
    const { twiceShown } = workbook;
    return { raw, ...rebuild({ cycle: one, assignments, raw, recalled, accepted, quarantined, twiceShown }) };
  });
  const known = new Set(office.cycles.map(({ id }) => id));
  const others = <T extends { readonly cycle: string }>(kept: readonly T[]) =>
    kept.filter((one) => !known.has(one.cycle));
  const accepted = all.flatMap((one) => one.accepted);
  const quarantined = all.flatMap((one) => one.quarantined);
  const next = {
    ...office,
    answers: [...others(office.answers), ...accepted],
    quarantined: [...others(office.quarantined), ...quarantined],
  };
  const plans = planOfficeTabs(next, today);
  const own = plans.filter(({ key }) => key === answersTab.key || key === quarantineTab.key);
  const retyped = rebuilt.flatMap((name) => retypedRows(office, name));
  // A tab of an archive lacks the mark of its headings; what stands in it is what counts.
  const identical =
    retyped.length === 0 &&
    reconcileTabs(own, workbook.state).every(
      ({ before, after }) => JSON.stringify(before) === JSON.stringify(after),
    );
  if (retyped.length > 0) writeBack(context, rebuilt, record);
  writePlans(workbook, plans);
  const sum = (count: (one: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + count(one), 0);
  const raw = sum((one) => one.raw.length);
  const added = sum((one) => one.added);
  const corrected = sum((one) => one.corrected) + retyped.filter(({ held }) => !held).length;
  const withoutRow = sum((one) => one.withoutRow);
  const inForce = accepted.filter((answer) => answer.inForce).length;
  const words = texts.maintenance.rebuilt;
  const counted = countRows(office, workbook.state);
  const unread = counted.unread.reduce((total, { rows }) => total + rows.length, 0);
  return {
    identical,
    rows: counted.rows,
    unread,
    raw,
    accepted: inForce,
    superseded: accepted.length - inForce,
    quarantined: quarantined.length,
    added,
    corrected,
    withoutRow,
    sentences: [
      identical ? words.identical(raw) : words.changed(added, corrected),
      ...(unread > 0 ? [words.unread(counted.rows, unread)] : []),
      ...(withoutRow > 0 ? [words.withoutRow(withoutRow)] : []),
    ],
  };
}
