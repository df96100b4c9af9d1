// Cek Bias as the panel takes it, for HR.
import type { BiasReport } from '../../contract/rater-report';
import { basisOf, biasReport } from '../../core/checks/bias-report';
import type { Office } from '../../core/office/office';
import { currentPeople } from '../../core/office/office';
import { plain } from '../plain-json';

/** @param today ISO day: decides which verdicts are out */
export function raterReport(office: Office, today: string): BiasReport {
  const report = biasReport(office, currentPeople(office), today);
  if (report === undefined) return { basis: basisOf(office), checks: [] };
  const { checks, design, linkingPlan, ...rest } = report;
  return plain({
    ...rest,
    checks: checks.map(plain),
    design: plain(design),
    linkingPlan: plain(linkingPlan),
  });
}
