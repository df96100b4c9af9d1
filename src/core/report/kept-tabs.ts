// The tabs HR keeps, planned from the office.

import { defaultStandards } from '../framework/default-standards';
import type { Office } from '../office/office';
import { planDictionary } from '../tab/dictionary-tab';
import { planJobs } from '../tab/jobs-tab';
import { planRoster } from '../tab/roster-tab';
import { planSettings } from '../tab/settings-tab';
import type { TabPlan } from '../workbook/tab-plan';

/** The tabs HR keeps, as the office has them. */
export const planKeptTabs = (office: Office): readonly TabPlan[] => [
  planSettings(office.settings, office.texts.workbook),
  planRoster(office.employees, office.texts.workbook),
  planJobs(
    office.jobs,
    office.competencies,
    defaultStandards(office.texts.framework).map(({ kind }) => kind),
    office.texts.workbook,
  ),
  planDictionary(office.competencies),
];
