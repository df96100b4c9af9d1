// What an office needs to develop: for each unit and competency how many are below the standard and by how much, without anything about fewer than three people.
import type { CatalogueEntry } from '../development/catalogue-entry';
import { sameName } from '../names';
import { competenciesOf, currentPeople, type Office } from '../office/office';
import { standingsOf } from '../office/standings';
import { onceFor } from '../once-for';
import type { RatedPerson } from '../summary/rated-people';
import { largeGroups, shownParts } from '../visibility/small-cells';
import { type CountedCell, withheldCells } from '../visibility/withheld-cells';

/** Those rated on one competency against the standard of their post. */
interface NeedsCell {
  readonly rated: number;
  /** People below the standard, and by how many levels in all; undefined where that is hidden. */
  readonly below?: number | undefined;
  readonly deficit?: number | undefined;
  /** The same in the period before, where both are shown. */
  readonly before?: { readonly rated: number; readonly below: number };
}

interface NeedsRow {
  /** Undefined for the units of fewer than three, which stand together. */
  readonly unit?: string | undefined;
  readonly people: number;
  /** It serves the public, as the office has said. */
  readonly serves: boolean;
  /** In the order of the competencies. */
  readonly cells: readonly NeedsCell[];
}

/** A unit's people who need the same next level of a competency, and what the catalogue has for it. */
interface TrainingNeed {
  readonly unit?: string | undefined;
  readonly code: string;
  readonly level: number;
  readonly people: number;
  readonly entries: readonly Pick<CatalogueEntry, 'kind' | 'what' | 'hours'>[];
}

export interface Needs {
  readonly competencies: readonly { readonly code: string; readonly name: string }[];
  /** Units by name, those of fewer than three together in the last row. */
  readonly rows: readonly NeedsRow[];
  /** Everybody; undefined where it would tell what a hidden cell holds. */
  readonly total: readonly NeedsCell[];
  /** Name of the period before, if there was one. */
  readonly before?: string | undefined;
  readonly training: readonly TrainingNeed[];
}

/** Those of a part of it, for whoever leads that. */
export type OrganisationNeeds = Pick<Needs, 'competencies' | 'rows' | 'total'>;

interface Unit {
  readonly unit?: string | undefined;
  readonly members: readonly RatedPerson[];
}

/** People by unit, units in the order of their names, those of fewer than three together in the last, which has no name. */
export function unitsOf(people: readonly RatedPerson[]): readonly Unit[] {
  const units = new Map<string, RatedPerson[]>();
  for (const person of people) {
    const own = units.get(person.unit) ?? [];
    units.set(person.unit, own);
    own.push(person);
  }
  const groups = [...units]
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([unit, members]) => ({ unit, members, people: members.length }));
  const { shown, together } = largeGroups(groups);
  const rest = together.flatMap(({ members }) => members);
  return [...shown, ...(rest.length === 0 ? [] : [{ unit: undefined, members: rest }])];
}

/** What is known of those rated on a competency. */
const ratedOn = (people: readonly RatedPerson[], code: string) =>
  people.flatMap(({ summary }) => {
    const one = summary.competencies.find((competency) => competency.code === code);
    return one?.gap === undefined || one.required === undefined || one.achieved === undefined
      ? []
      : [{ required: one.required, achieved: one.achieved, gap: one.gap }];
  });

function cellOf(people: readonly RatedPerson[], code: string): CountedCell {
  const rated = ratedOn(people, code);
  const below = rated.filter(({ gap }) => gap < 0);
  return {
    rated: rated.length,
    below: below.length,
    deficit: below.reduce((sum, { gap }) => sum - gap, 0),
    // Nobody is below the lowest level.
    room: rated.flatMap(({ required }) => (required > 1 ? [required - 1] : [])),
  };
}

/** The columns of a table, competency by competency: its cells and which of them are hidden. */
const columnsOf = (units: readonly Unit[], codes: readonly string[]) =>
  codes.map((code) => {
    const cells = units.map(({ members }) => cellOf(members, code));
    return { code, cells, ...withheldCells(cells) };
  });

type Column = ReturnType<typeof columnsOf>[number];

const shown = (cell: CountedCell, hidden: boolean | undefined): NeedsCell =>
  hidden === false ? { rated: cell.rated, below: cell.below, deficit: cell.deficit } : { rated: cell.rated };

const wholeOf = (cells: readonly CountedCell[]): CountedCell => ({
  rated: cells.reduce((sum, { rated }) => sum + rated, 0),
  below: cells.reduce((sum, { below }) => sum + below, 0),
  deficit: cells.reduce((sum, { deficit }) => sum + deficit, 0),
  room: [],
});

const tableOf = onceFor((office: Office) => {
  const { cycle } = office;
  const units = unitsOf(currentPeople(office));
  const competencies = cycle === undefined ? [] : competenciesOf(office, cycle);
  return {
    units,
    competencies,
    columns: columnsOf(
      units,
      competencies.map(({ code }) => code),
    ),
  };
});

/** What the period before showed, by unit and competency. */
function shownBefore(office: Office) {
  const standings = standingsOf(office);
  const at = standings.findIndex(({ cycle }) => cycle.id === office.cycle?.id);
  const standing = at > 0 ? standings[at - 1] : undefined;
  if (standing === undefined) return { name: undefined, of: () => undefined, all: () => undefined };
  const { units, columns } = tableOf(standing.then);
  const find = (code: string) => columns.find((column) => column.code === code);
  return {
    name: standing.cycle.name,
    of(unit: string | undefined, code: string): NeedsCell | undefined {
      const [column, row] = [find(code), units.findIndex((one) => one.unit === unit)];
      const cell = column?.cells[row];
      // Units that stand together are other ones in every period.
      return unit === undefined || cell === undefined ? undefined : shown(cell, column?.hidden[row]);
    },
    all(code: string): NeedsCell | undefined {
      const column = find(code);
      return column && shown(wholeOf(column.cells), column.totalHidden);
    },
  };
}

const besides = (cell: NeedsCell, before: NeedsCell | undefined): NeedsCell =>
  cell.below === undefined || before?.below === undefined || before.rated === 0
    ? cell
    : { ...cell, before: { rated: before.rated, below: before.below } };

/** What the catalogue has for those of a unit who are below, by the level that is next for each; levels of fewer than three stay hidden. */
function trainingOf(
  { unit, members }: Unit,
  { code, hidden }: Column,
  row: number,
  catalogue: readonly CatalogueEntry[],
): readonly TrainingNeed[] {
  if (hidden[row] !== false) return [];
  const next = ratedOn(members, code).flatMap(({ gap, achieved }) => (gap < 0 ? [achieved + 1] : []));
  const levels = [...new Set(next)].sort((one, other) => one - other);
  const counts = shownParts(levels.map((level) => next.filter((one) => one === level).length));
  return levels.flatMap((level, at) => {
    const people = counts[at];
    const entries = catalogue
      .filter((entry) => entry.competency === code && entry.level === level)
      .map(({ kind, what, hours }) => ({ kind, what, hours }));
    return people === undefined ? [] : [{ unit, code, level, people, entries }];
  });
}

const isServing = ({ settings }: Office, unit: string | undefined): boolean =>
  unit !== undefined && settings.servingUnits.some((one) => sameName(one, unit));

/** @param office without what whoever looks may not see */
export function needsOf(office: Office): Needs {
  const { units, competencies, columns } = tableOf(office);
  const before = shownBefore(office);
  return {
    competencies: competencies.map(({ code, name }) => ({ code, name })),
    rows: units.map(({ unit, members }, row) => ({
      unit,
      people: members.length,
      serves: isServing(office, unit),
      cells: columns.map(({ code, cells, hidden }) =>
        besides(shown(cells[row] ?? wholeOf([]), hidden[row]), before.of(unit, code)),
      ),
    })),
    total: columns.map(({ code, cells, totalHidden }) =>
      besides(shown(wholeOf(cells), totalHidden), before.all(code)),
    ),
    before: before.name,
    training: units.flatMap((unit, row) =>
      columns.flatMap((column) => trainingOf(unit, column, row, office.catalogue)),
    ),
  };
}

/** Everybody below a rater: those the rater rates, those whom these rate, and so on. */
function peopleBelow(people: readonly RatedPerson[], top: string): ReadonlySet<string> {
  const below = new Set<string>();
  const add = (rater: string) => {
    for (const { nip, rater: own } of people)
      if (own?.id === rater && !below.has(nip)) {
        below.add(nip);
        add(nip);
      }
  };
  add(top);
  return below;
}

/** Whether a rater has people below whom others rate. */
export function leadsLeaders(office: Office, rater: string): boolean {
  const people = currentPeople(office);
  return people
    .filter(({ rater: own }) => own?.id === rater)
    .some(({ nip }) => people.some((one) => one.rater?.id === nip));
}

/**
 * The units that are wholly below a rater, as the whole table shows them: what it hides stays hidden, so that the table of a part and that
 * of the whole tell no more together. What the rater has rated is known to the rater, and hides nobody else.
 */
export function needsBelow(office: Office, rater: string): OrganisationNeeds {
  const { units, competencies, columns } = tableOf(office);
  const below = peopleBelow(currentPeople(office), rater);
  // Whom nobody rates has no figure here, and keeps no unit from being somebody's.
  const own = units.map(
    ({ members }) =>
      members.some(({ nip }) => below.has(nip)) &&
      members.every((one) => one.nip === rater || one.rater === undefined || below.has(one.nip)),
  );
  const seen = columns.map(({ code, cells, hidden, totalHidden }) => {
    const others = units.map(({ members }) =>
      cellOf(
        members.filter((one) => one.rater?.id !== rater),
        code,
      ),
    );
    const withheld = withheldCells(others, hidden);
    const mine = cells.filter((_, row) => own[row]);
    const isWhole = own.every(Boolean);
    const isShown = isWhole
      ? !(totalHidden || withheld.totalHidden)
      : own.every((is, row) => !is || withheld.hidden[row] === false);
    return { cells, hidden: withheld.hidden, total: shown(wholeOf(mine), !isShown) };
  });
  return {
    competencies: competencies.map(({ code, name }) => ({ code, name })),
    rows: units.flatMap(({ unit, members }, row) =>
      own[row]
        ? [
            {
              unit,
              people: members.length,
              serves: isServing(office, unit),
              cells: seen.map(({ cells, hidden }) => shown(cells[row] ?? wholeOf([]), hidden[row])),
            },
          ]
        : [],
    ),
    total: seen.map(({ total }) => total),
  };
}
