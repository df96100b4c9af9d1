// Norms in and out: figures of a larger pool that let the checks speak in a small office.
import type { TextFile } from '../../contract/files';
import type { Input } from '../../contract/functions';
import type { NormsView } from '../../contract/rater-report';
import { type NormProblem, readNorms } from '../../core/bias/norms';
import { normsIn } from '../../core/checks/bias-report';
import { officeNorms } from '../../core/checks/office-norms';
import { onCycle } from '../../core/office/freeze';
import { judgeAnswers } from '../../core/office/judge-answers';
import { type Office, planHeld } from '../../core/office/office';
import { problem } from '../../core/problem';
import { planOfficeTabs } from '../../core/report/office-tabs';
import { failure, type Result, refusal, success } from '../../core/result';
import { normsTab } from '../../core/tab/norms-tab';
import type { Context } from '../entry';
import { writePlans } from '../write-plans';

const notNorms = (office: Office, problems: readonly NormProblem[], action: string) =>
  failure(
    ...problems.map((code) =>
      problem(
        'error',
        `norms-${code}`,
        { tab: normsTab.name },
        { message: office.texts.bias.normProblem[code], action },
      ),
    ),
  );

/** Norms of all cycles of this workbook as JSON. */
export function normsFile(context: Context): Result<TextFile> {
  const { office } = judgeAnswers(context);
  const { today } = context;
  const made = officeNorms(office, today);
  if (!made.ok) return notNorms(office, made.problems, office.texts.raters.normsTooFew);
  return success({
    name: `norma-${today}.json`,
    mime: 'application/json',
    text: JSON.stringify(made.norms, undefined, 1),
  });
}

/** Checks norms from elsewhere and keeps them; Telaah Penilaian follows at once, but for a closed cycle: its figures stay. */
export function keepNorms(context: Context, { text }: Input<'importNorms'>): Result<NormsView> {
  const { office } = judgeAnswers(context);
  const { raters } = office.texts;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refusal('norms-not-json', { tab: normsTab.name }, raters.normsNotJson);
  }
  const read = readNorms(parsed);
  if (!read.ok) return notNorms(office, read.problems, raters.normsRefused);
  const next = onCycle({ ...office, norms: read.norms }, office.cycle);
  writePlans(context.workbook, [planHeld(next, 'norms'), ...planOfficeTabs(next, context.today)]);
  return success(normsIn(next, read.norms));
}
