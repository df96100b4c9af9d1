// Words of the table of needs: on HR's page for what the answers tell and on that of whoever leads an organisation, in English.
import { tabNames } from '../../tab-names';
import type { NeedsViewTexts } from '../id/needs-view';
import { words } from './words';

export const needsViewTexts: NeedsViewTexts = {
  lead: 'How many employees are below the standard of their post, of those rated; without names. Figures about fewer than three employees, and those that would give them away by subtraction, are not shown (–). Indicative, for dialogue and development.',
  competency: 'Competency',
  all: 'All competencies',
  units: 'Units shown',
  allUnits: 'All units',
  serving: 'Units that serve the public',
  noServing: `To read units that serve the public alone, write their names in the tab ${tabNames.settings}, row Unit kerja pelayanan publik.`,
  whole: 'The whole office',
  cell: (competency, figure) => `${competency}: ${figure}`,
  darker:
    'The darker, the larger the share of employees below the standard. Choose a competency in the list for more.',
  below: 'Below the standard',
  levels: 'Levels below the standard',
  rated: 'Rated, of the unit’s employees',
  before: (period) => `Below the standard in ${period}`,
  training: 'Matching actions',
  trainingWhy: `For three employees or more who need the same next level; actions are from the tab ${tabNames.catalogue}.`,
  need: (unit, competency, level, people) =>
    `${unit}: ${people} employees towards level ${level} of ${competency}`,
  action: (kind, what, hours) =>
    `${kind}: ${what}${hours === undefined ? '' : ` (${hours} JP for each employee)`}`,
  noAction: 'No action for this level yet.',
  noTraining: 'No need that three employees or more have in common.',
  kinds: words.actionKinds,
  print: 'Print',
  unit: 'Unit',
  smallUnits: 'Other, small units',
  hidden: 'not shown',
  followUp: {
    title: 'What came of agreements',
    lead: 'Of the development actions that were agreed and not given up.',
    none: 'No action has been agreed yet.',
    done: 'Done',
    overdue: 'Overdue',
    undated: 'Without a day',
    change: (since, size, more, low, high, n) =>
      `Since ${since}, competencies with a finished action have changed by ${size} of a level ${more ? 'more' : 'less'} than other competencies of the same employees; most likely between ${low} and ${high} (${n} employees). This does not prove cause and effect.`,
    noChange: (since, n) =>
      `The change since ${since} cannot be compared yet: ${n} employees have competencies with and without a finished action; at least 10 are needed, with changes that are not all the same.`,
  },
};
