// The tabs HR keeps, planned from the office.
import { type Office, planHeld } from '../office/office';
import type { TabPlan } from '../workbook/tab-plan';

/** The tabs HR keeps, as the office has them. */
export const planKeptTabs = (office: Office): readonly TabPlan[] =>
  (['settings', 'employees', 'jobs', 'competencies'] as const).map((name) => planHeld(office, name));
