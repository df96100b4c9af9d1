// The competency dictionary as the product uses it: competencies, their levels, the indicators of each level.

/** One level of a competency with the behaviours that show it. */
export interface CompetencyLevel {
  readonly level: number;
  readonly name: string;
  readonly description: string;
  readonly indicators: readonly string[];
}

/** A competency, e.g. M.01 Integritas. `code` is its identity; `aliases` are other names it goes by. */
export interface Competency {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | undefined;
  readonly group: 'manajerial' | 'sosial kultural' | 'teknis';
  readonly definition: string;
  readonly aliases: readonly string[];
  /** Ascending by level, without gaps, starting at 1. */
  readonly levels: readonly CompetencyLevel[];
}

/** Levels by competency code; a code without entry was not observed or not answered. */
export type Levels = Readonly<Record<string, number>>;
