// A person's published levels against the standard of a job, as panel and page tell it: every deficit beside the total, what is open, and what is above.
import { type Projection, projection } from '../career/projection';
import { suggestionsFor } from '../development/catalogue-entry';
import type { ActionKind } from '../development/development-action';
import type { Job } from '../framework/job';
import type { Office } from '../office/office';
import type { PublishedResult } from '../office/published-results';

export interface WayToJob {
  /** Competencies at the standard of the job or above, of those that it asks for. */
  readonly reached: number;
  readonly of: number;
  /** In the order of the dictionary; the words say how a level stands to the standard, or that nobody has rated it. */
  readonly competencies: readonly {
    readonly name: string;
    readonly required: number;
    readonly achieved?: number;
    readonly words: string;
  }[];
  /** Of the competencies below the standard, the furthest first. */
  readonly next: readonly {
    readonly name: string;
    /** The level they lead to. */
    readonly level: number;
    readonly entries: readonly {
      readonly kind: ActionKind;
      readonly what: string;
      readonly hours?: number;
    }[];
  }[];
  /** Names of what is below the standard with by how much, of what nobody has rated, and of what is above the standard. */
  readonly deficits: readonly string[];
  readonly open: readonly string[];
  readonly strengths: readonly string[];
  /** In percent; absent where too little was rated. */
  readonly match?: { readonly capped: number; readonly uncapped: number };
  readonly rated: number;
}

/** Undefined for a job without a standard. */
export const projectionOn = (
  { settings, competencies }: Office,
  { levels }: Pick<PublishedResult, 'levels'>,
  { required }: Job,
): Projection | undefined =>
  projection(
    levels,
    required,
    competencies.map(({ code }) => code),
    settings.bands,
    { cap: settings.capAtStandard, leastCoverage: settings.leastCoverage },
  );

export const nameIn =
  ({ competencies }: Office) =>
  (code: string): string =>
    competencies.find((one) => one.code === code)?.name ?? code;

/** 'Kerja Sama: 1 level di bawah standar', of everything below the standard. */
export const deficitWords = (office: Office, { deficits, competencies }: Projection): readonly string[] =>
  deficits.map((code) => {
    const gap = competencies.find((one) => one.code === code)?.gap ?? 0;
    return `${nameIn(office)(code)}: ${office.texts.summary.gap(gap)}`;
  });

export function wayToJob(office: Office, found: Projection): WayToJob {
  const name = nameIn(office);
  const { summary } = office.texts;
  const { match, competencies } = found;
  const { capped, uncapped } = match;
  const below = competencies.filter(({ gap = 0 }) => gap < 0);
  return {
    reached: found.reached,
    of: match.of,
    rated: match.rated,
    competencies: competencies.map(({ code, required, achieved, gap }) => ({
      name: name(code),
      required,
      ...(achieved === undefined ? {} : { achieved }),
      words: gap === undefined ? summary.notRated : summary.gap(gap),
    })),
    next: suggestionsFor(below, office.catalogue).map(({ competency, level, entries }) => ({
      name: name(competency),
      level,
      entries: entries.map(({ kind, what, hours }) => ({
        kind,
        what,
        ...(hours === undefined ? {} : { hours }),
      })),
    })),
    deficits: deficitWords(office, found),
    open: found.open.map(name),
    strengths: found.strengths.map(name),
    ...(capped === undefined || uncapped === undefined ? {} : { match: { capped, uncapped } }),
  };
}
