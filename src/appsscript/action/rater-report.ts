// The rater checks as the panel takes them, for HR.
import type { BiasReport } from '../../contract/rater-report';
import { basisOf, biasReport } from '../../core/checks/bias-report';
import { conclusionOf } from '../../core/checks/rater-overview';
import { sheetProblems } from '../../core/checks/sheet-problems';
import { withoutOwnRating } from '../../core/checks/told-sheets';
import { judgeAnswers } from '../../core/office/judge-answers';
import { notedIn, officeGrounds } from '../../core/office/noted-ratings';
import { currentPeople, type Office } from '../../core/office/office';
import { type Result, success } from '../../core/result';
import { readObservations } from '../../core/tab/observations-tab';
import type { Context } from '../entry';
import { plain } from '../plain-json';

/** How much of what stands out rests on an example; nothing of it is said of the caller's own rating before it is out. */
function grounds({ user, today, whole, workbook }: Context, judged: Office): readonly string[] {
  const office = withoutOwnRating(judged, user, today);
  const { observation } = office.texts;
  const { whole: rows, problems } = readObservations(workbook.state, office.texts);
  // An example that cannot be read would seem to be none.
  if (problems.some(({ severity }) => severity === 'error')) return [observation.groundsUnread];
  const found = officeGrounds(office, notedIn(office, whole.cycles, rows));
  return currentPeople(office).some(({ supervisor }) => supervisor !== undefined)
    ? [observation.grounds(found.grounded, found.of)]
    : [];
}

/** Every check whose verdict is out today; sheets that no check could take are told beside it. */
export function raterReport(context: Context): Result<BiasReport> {
  const { office } = judgeAnswers(context);
  const report = biasReport(office, context.user, context.today);
  if (report === undefined)
    return success({ conclusion: conclusionOf([], office.texts.bias), basis: basisOf(office), checks: [] });
  const { basis, checks, design, linkingPlan, ...rest } = report;
  return success(
    plain({
      ...rest,
      basis: [...basis, ...grounds(context, office)],
      checks: checks.map(plain),
      design: plain(design),
      linkingPlan: plain(linkingPlan),
    }),
    sheetProblems(office),
  );
}
