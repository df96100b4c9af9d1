// One competency as somebody is asked about it.
import type { Competency } from '../core/framework/competency';

/** With the levels to choose from, each with its description and indicators. */
export type CompetencyChoice = Pick<Competency, 'code' | 'name' | 'levels'>;
