// What came of agreed actions: how many of each unit are done, overdue or without a day, and how competencies with a finished action changed beside those without.
import { isOpen } from '../development/development-action';
import { currentPeople, type Office } from '../office/office';
import { standingsOf } from '../office/standings';
import { studentQuantile } from '../stats/distributions/student-t';
import { mean } from '../stats/numeric/mean';
import { variance } from '../stats/numeric/variance';
import { shownParts } from '../visibility/small-cells';
import { unitsOf } from './needs';

interface ActionCounts {
  /** Agreed and not given up. */
  readonly agreed: number;
  readonly done: number;
  /** Of those not done: their day has passed, or there is none. */
  readonly overdue: number;
  readonly undated: number;
}

export interface FollowUp {
  /** As in the table of needs; without figures where they would tell of fewer than three people. */
  readonly units: readonly {
    readonly unit?: string | undefined;
    readonly counts?: ActionCounts | undefined;
  }[];
  readonly total?: ActionCounts | undefined;
  /** Undefined before there are two periods. */
  readonly change?: ActionChange | undefined;
}

/**
 * Change in levels since the period before of competencies with a finished action less that of those without, person by person: nothing
 * of a rater's strictness and of how a person is seen in all is in it.
 */
export interface ActionChange {
  readonly since: string;
  /** People who have both. */
  readonly people: number;
  /** Undefined with fewer than ten of them, or where nothing varies. */
  readonly size?: { readonly difference: number; readonly low: number; readonly high: number } | undefined;
}

const fewestForChange = 10;

/** @param differences one a person; with a 95 % interval (Student's t) */
export function meanDifference(differences: readonly number[]): ActionChange['size'] {
  const n = differences.length;
  const [difference, spread] = [mean(differences), variance(differences)];
  if (n < fewestForChange || difference === undefined || spread === undefined || spread === 0)
    return undefined;
  const reach = studentQuantile(0.975, n - 1) * Math.sqrt(spread / n);
  return { difference, low: difference - reach, high: difference + reach };
}

function changeOf(office: Office): ActionChange | undefined {
  const standings = standingsOf(office);
  const at = standings.findIndex(({ cycle }) => cycle.id === office.cycle?.id);
  const [before, now] = [standings[at - 1], standings[at]];
  if (before === undefined || now === undefined) return undefined;
  // What was agreed in this period follows on its ratings.
  const finished = new Set(
    office.development.flatMap(({ nip, competency, state, cycle }) =>
      state === 'done' && cycle !== now.cycle.id ? [`${nip}|${competency}`] : [],
    ),
  );
  const differences = [...now.people.values()].flatMap(({ nip, summary }) => {
    const then = new Map(
      before.people.get(nip)?.summary.competencies.map(({ code, achieved }) => [code, achieved]),
    );
    const changes = summary.competencies.flatMap(({ code, achieved }) => {
      const level = then.get(code);
      return achieved === undefined || level === undefined
        ? []
        : [{ change: achieved - level, finished: finished.has(`${nip}|${code}`) }];
    });
    const meanOf = (wanted: boolean) =>
      mean(changes.flatMap((one) => (one.finished === wanted ? [one.change] : [])));
    const [withAction, without] = [meanOf(true), meanOf(false)];
    return withAction === undefined || without === undefined ? [] : [withAction - without];
  });
  return { since: before.cycle.name, people: differences.length, size: meanDifference(differences) };
}

/** @param office without what whoever looks may not see @param today ISO day */
export function followUpOf(office: Office, today: string): FollowUp {
  const agreed = office.development.filter(({ state }) => state !== 'cancelled');
  const countsOf = (nips: ReadonlySet<string>): ActionCounts => {
    const own = agreed.filter(({ nip }) => nips.has(nip));
    const open = own.filter(isOpen);
    return {
      agreed: own.length,
      done: own.filter(({ state }) => state === 'done').length,
      overdue: open.filter(({ due }) => due !== undefined && due < today).length,
      undated: open.filter(({ due }) => due === undefined).length,
    };
  };
  const acting = new Set(agreed.map(({ nip }) => nip));
  const units = unitsOf(currentPeople(office)).map(({ unit, members }) => ({
    unit,
    nips: new Set(members.map(({ nip }) => nip)),
    people: members.filter(({ nip }) => acting.has(nip)).length,
  }));
  const shown = shownParts(units.map(({ people }) => people));
  const people = units.reduce((sum, one) => sum + one.people, 0);
  return {
    units: units.map(({ unit, nips }, at) => ({
      unit,
      counts: shown[at] === undefined ? undefined : countsOf(nips),
    })),
    total:
      shownParts([people])[0] === undefined
        ? undefined
        : countsOf(new Set(units.flatMap(({ nips }) => [...nips]))),
    change: changeOf(office),
  };
}
