// The rater checks as the panel takes them, for HR.
import type { BiasReport } from '../../contract/rater-report';
import { basisOf, biasReport } from '../../core/checks/bias-report';
import { sheetProblems } from '../../core/checks/sheet-problems';
import { judgeAnswers } from '../../core/office/judge-answers';
import { type Result, success } from '../../core/result';
import type { Context } from '../entry';
import { plain } from '../plain-json';

/** Every check whose verdict is out today; sheets that no check could take are told beside it. */
export function raterReport(context: Context): Result<BiasReport> {
  const { office } = judgeAnswers(context);
  const report = biasReport(office, context.user, context.today);
  if (report === undefined) return success({ basis: basisOf(office), checks: [] });
  const { checks, design, linkingPlan, ...rest } = report;
  return success(
    plain({ ...rest, checks: checks.map(plain), design: plain(design), linkingPlan: plain(linkingPlan) }),
    sheetProblems(office),
  );
}
