// The roster with every supervisor link checked: what assignments are made from.
import { type LinkedRoster, linkSupervisors, supervisorRowsOf } from '../roster/link-supervisors';
import { rosterTab } from '../tab/roster-tab';
import type { Office } from './office';

/** People as their tab has them, a bad link left out, and what is wrong with the links. */
export const linkedRoster = ({ employees, settings, texts }: Office): LinkedRoster =>
  linkSupervisors(
    employees,
    supervisorRowsOf(employees, () => undefined),
    {
      texts: texts.roster,
      widestSpan: settings.widestSpan,
      source: { tab: rosterTab.name },
      column: rosterTab.columns.supervisor.header,
    },
  );
