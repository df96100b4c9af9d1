// One period of an office as rows of the warehouse: numbers and codes, no names, no words that people wrote.
import { answerSheets, comparedCodes } from '../core/checks/rater-analysis';
import { assignmentKey, ratedCodes } from '../core/cycle/cycle';
import { currentPeople, type Office, ofCycle } from '../core/office/office';

interface CycleKey {
  /** ISO day. */
  readonly opened_on: string;
  readonly office: string;
  readonly cycle: string;
}

interface CycleRow extends CycleKey {
  readonly highest_level: number;
  readonly capped: boolean;
  readonly least_percent: number;
}

interface BandRow extends CycleKey {
  readonly name: string;
  readonly from_percent: number;
  readonly below_percent: number | null;
}

interface RatingRow extends CycleKey {
  readonly unit: string;
  readonly sheet: string;
  readonly role: 'self' | 'supervisor' | 'second' | 'upper';
  readonly rater: string;
  readonly ratee: string;
  readonly asked: boolean;
  readonly answered: boolean;
  readonly competency: string;
  readonly compared: boolean;
  readonly level: number | null;
  readonly counted: number | null;
  readonly required: number | null;
}

/** Rows by the table they belong to. */
export interface OfficeRows {
  readonly cycles: readonly CycleRow[];
  readonly bands: readonly BandRow[];
  readonly ratings: readonly RatingRow[];
}

/** A share in percent as the tables hold it, to three places and never above what was set: two of three are two thirds. */
const inPercent = (share: number): number => Math.floor(share * 1e5 + 1e-6) / 1e3;

/**
 * The cycle in force; nothing before the first. People are told by their NIP, a sheet by who rates whom in which role: the
 * codes that open forms stay in the workbook.
 * @param name what the office is called among the others
 */
export function officeRows(office: Office, name: string): OfficeRows {
  const { cycle, basis } = office;
  if (cycle === undefined) return { cycles: [], bands: [], ratings: [] };
  const key: CycleKey = { opened_on: cycle.openedOn, office: name, cycle: cycle.id };
  const codes = comparedCodes(cycle);
  const place = new Map(codes.map((code, at) => [code, at]));
  const sheets = new Map(answerSheets(office, codes).map((sheet) => [sheet.id, sheet]));
  const people = new Map(currentPeople(office).map((person) => [person.nip, person]));
  const { bands, capAtStandard, leastCoverage } = basis.settings;
  const upwards = [...bands].sort((one, other) => one.from - other.from);
  return {
    cycles: [
      {
        ...key,
        highest_level: cycle.highestLevel,
        capped: capAtStandard,
        least_percent: inPercent(leastCoverage),
      },
    ],
    bands: upwards.map(({ name: band, from }, at) => ({
      ...key,
      name: band,
      from_percent: from,
      below_percent: upwards[at + 1]?.from ?? null,
    })),
    ratings: ofCycle(office.assignments, cycle).flatMap((assignment): RatingRow[] => {
      const { role, rater, ratee, required, technical, state, code } = assignment;
      const person = people.get(ratee.nip);
      const said = sheets.get(`${cycle.id}|${code}`);
      const result =
        assignment === person?.supervisorAssignment
          ? 'achieved'
          : assignment === person?.selfAssignment
            ? 'self'
            : undefined;
      if (state !== 'active' && said === undefined && result === undefined) return [];
      const counted = new Map(
        result && person?.summary.competencies.map((entry) => [entry.code, entry[result]]),
      );
      return ratedCodes(cycle, technical).map((competency) => {
        const at = place.get(competency);
        return {
          ...key,
          unit: person?.unit ?? assignment.unit,
          sheet: assignmentKey(assignment),
          role: said === undefined || said.role === 'vignette' ? role : said.role,
          rater: rater.id,
          ratee: ratee.nip,
          asked: state === 'active',
          answered: said !== undefined,
          competency,
          compared: at !== undefined,
          level: (at === undefined ? undefined : said?.levels[at]) ?? null,
          counted: counted.get(competency) ?? null,
          required: required[competency] ?? null,
        };
      });
    }),
  };
}
