// Rebuilding Nilai and Karantina from the raw record; only what differs is written.
import type { RebuildReport } from '../contract/care-api';
import { rebuild } from '../core/care/rebuild';
import { ofCycle } from '../core/office/office';
import { planOfficeTabs } from '../core/office/office-plans';
import { reconcileTabs } from '../core/reconcile/reconcile-tabs';
import { rawRecord } from '../core/response/raw-record';
import { answersTab } from '../core/tab/answers-tab';
import { quarantineTab } from '../core/tab/quarantine-tab';
import type { Context } from './entry';
import { writePlans } from './set-up-workbook';

export function rebuildAnswers({ office, book, now }: Context): RebuildReport {
  const { cycle, texts } = office;
  if (cycle === undefined)
    return {
      identical: true,
      raw: 0,
      accepted: 0,
      superseded: 0,
      quarantined: 0,
      added: 0,
      corrected: 0,
      withoutRow: 0,
      sentences: [texts.cycle.noneOpen],
    };
  const assignments = ofCycle(office.assignments, cycle);
  const raw = rawRecord(book.state, cycle, assignments);
  const rebuilt = rebuild({
    cycle,
    assignments,
    raw,
    accepted: ofCycle(office.answers, cycle),
    quarantined: ofCycle(office.quarantined, cycle),
    hr: office.settings.hr,
  });
  const others = <T extends { readonly cycle: string }>(all: readonly T[]) =>
    all.filter((one) => one.cycle !== cycle.id);
  const next = {
    ...office,
    answers: [...others(office.answers), ...rebuilt.accepted],
    quarantined: [...others(office.quarantined), ...rebuilt.quarantined],
  };
  const plans = planOfficeTabs(next, now.slice(0, 10));
  const own = plans.filter(({ key }) => key === answersTab.key || key === quarantineTab.key);
  const identical = reconcileTabs(own, book.state).length === 0;
  writePlans(book, plans);
  const { added, corrected, withoutRow } = rebuilt;
  const inForce = rebuilt.accepted.filter((answer) => answer.inForce).length;
  const words = texts.care.rebuilt;
  return {
    identical,
    raw: raw.length,
    accepted: inForce,
    superseded: rebuilt.accepted.length - inForce,
    quarantined: rebuilt.quarantined.length,
    added,
    corrected,
    withoutRow,
    sentences: [
      identical ? words.identical(raw.length) : words.changed(added, corrected),
      ...(withoutRow > 0 ? [words.withoutRow(withoutRow)] : []),
    ],
  };
}
