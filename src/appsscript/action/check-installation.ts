// The check of the installation: Google's behaviour tried where the office works, kept in a tab and in a file to hand back.
import type { TextFile } from '../../contract/files';
import { problem } from '../../core/problem';
import { failure, type Result, success } from '../../core/result';
import { type CaseResult, installationTab } from '../../core/tab/installation-tab';
import { textsIn } from '../../core/text/texts';
import { planTab } from '../../core/workbook/plan-tab';
import { readTabIn } from '../../core/workbook/read-tab';
import { act, type Context } from '../entry';
import { askYesNo, say } from '../google/page';
import { askFor } from '../google/permissions';
import { describing } from '../google/workbook';
import { tryCases } from '../installation/try-cases';
import { writePlans } from '../write-plans';

const action = {
  name: 'checkInstallation',
  who: ['hr', 'founder'],
  needs: ['forms', 'mail', 'triggers', 'files'],
} as const;

/** What needs a look stands first in the tab. */
const urgency: readonly CaseResult['verdict'][] = ['failed', 'unknown', 'untried', 'known', 'usual'];

/** Asks, tries, writes what came out, and says it. Nobody waits for a lock meanwhile. */
export function checkInstallation(): void {
  askFor(['workbook', 'address', 'pages', ...action.needs]);
  const { menu } = textsIn('id').access;
  const { question, done, left } = textsIn('id').installation;
  if (!askYesNo(menu.check, question)) return;
  const allowed = act(action, ({ office }) => success(office.texts.installation.scratch));
  const tried = allowed.ok ? success(tryCases(allowed.value)) : allowed;
  const written = tried.ok
    ? act({ ...action, writes: 'checkInstallation' }, (context) => writeResults(context, tried.value.results))
    : tried;
  const words =
    written.ok && tried.ok
      ? [done(...written.value), ...(tried.value.left.length > 0 ? [left(tried.value.left)] : [])]
      : (written.ok ? [] : written.problems).map(({ message, action: todo }) => `${message} ${todo}`);
  say(menu.check, words.join('\n'));
}

function writeResults(
  { workbook, office, now }: Context,
  results: readonly Omit<CaseResult, 'at'>[],
): Result<readonly [tried: number, of: number, different: number]> {
  const rows = results
    .map((one): CaseResult => ({ ...one, at: now }))
    .sort((a, b) => urgency.indexOf(a.verdict) - urgency.indexOf(b.verdict));
  const tried = rows.filter(({ verdict }) => verdict !== 'untried').length;
  const different = rows.filter(({ verdict }) => verdict === 'unknown' || verdict === 'failed').length;
  writePlans(describing(workbook, office.written.installation.logged(tried)), [
    planTab(installationTab, rows, office),
  ]);
  return success([tried, rows.length, different] as const);
}

/** What was found here last; none if it was never tried. */
export const installationResults = ({ workbook, office }: Context): readonly CaseResult[] =>
  readTabIn(workbook.state, installationTab, office).whole;

/** The outcome as a file to hand back: behaviours of Google's, nothing of the office. */
export function installationFile(context: Context): Result<TextFile> {
  const cases = installationResults(context);
  if (cases.length === 0)
    return failure(problem('error', 'never-tried', {}, context.office.texts.maintenance.neverTried));
  const { timeZone, locale } = context.workbook;
  return success({
    name: `pemasangan-${context.today}.json`,
    mime: 'application/json',
    text: JSON.stringify({ timeZone, locale, cases }, undefined, 1),
  });
}
