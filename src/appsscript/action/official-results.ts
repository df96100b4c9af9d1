// Results of official competency tests from a file: checked, then kept in a tab of their own, beside ours.
import type { Input } from '../../contract/functions';
import type { OfficialImport } from '../../contract/official-import';
import { planHeld } from '../../core/office/office';
import { importOfficial, testOf } from '../../core/official/import-official';
import type { OfficialResult } from '../../core/official/official-result';
import { peopleWithTab, planPeopleTabs } from '../../core/report/office-tabs';
import { type Result, success } from '../../core/result';
import { talkVersions } from '../../core/tab/dialogue-tab';
import type { Context } from '../entry';
import { writePlans } from '../write-plans';

function read({ office, today }: Context, { text }: Input<'previewOfficial'>) {
  const { cycle } = office;
  return importOfficial(text, {
    people: new Set(office.employees.map(({ nip }) => nip)),
    // The next cycle opens today at the earliest.
    validOn: cycle?.status === 'open' ? cycle.openedOn : today,
    today,
    texts: office.texts,
  });
}

const told = (results: readonly OfficialResult[], problems: OfficialImport['problems']): OfficialImport => ({
  people: new Set(results.map(({ nip }) => nip)).size,
  results: results.length,
  problems,
});

/** What an import would take in. */
export function previewOfficial(context: Context, input: Input<'previewOfficial'>): Result<OfficialImport> {
  const list = read(context, input);
  return list.ok ? success(told(list.value.results, list.value.problems)) : list;
}

/** Keeps the results that can be used, each in place of what was said of the same test before; pages of their people follow. */
export function keepOfficial(context: Context, input: Input<'importOfficial'>): Result<OfficialImport> {
  const list = read(context, input);
  if (!list.ok) return list;
  const { results, problems } = list.value;
  const { office, workbook, today } = context;
  const said = new Set(results.map(testOf));
  const next = {
    ...office,
    official: [...office.official.filter((one) => !said.has(testOf(one))), ...results],
  };
  const concerned = new Set(results.map(({ nip }) => nip));
  const pages = peopleWithTab(next, workbook.state).filter(({ nip }) => concerned.has(nip));
  writePlans(workbook, [
    planHeld(next, 'official'),
    ...planPeopleTabs(next, pages, today, talkVersions(workbook.state, office.texts)),
  ]);
  return success(told(results, problems));
}
