// The tabs that hold what the office goes by and nothing of anybody, but for the addresses of its officers.
import { tabs } from '../report/tabs';

/** Their keys: an erasure leaves them as they are. */
export const holdNobody: ReadonlySet<string> = new Set(
  [
    tabs.settings,
    tabs.jobs,
    tabs.competencies,
    tabs.practiceCases,
    tabs.catalogue,
    tabs.norms,
    tabs.installation,
    tabs.erasures,
  ].map(({ key }) => key),
);
