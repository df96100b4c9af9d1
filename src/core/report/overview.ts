// The office at a glance: how far the answers are, what is to be developed, where people stand, and what waits for whom.
import { currentPeople, type Office, ofCycle } from '../office/office';
import type { RatedPerson } from '../summary/rated-people';
import { fewest, shownParts } from '../visibility/small-cells';
import { needsOf, unitsOf } from './needs';

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** People in parts; undefined for a part that is hidden, as it would tell of fewer than three. */
export interface Overview {
  /** Everybody who is rated in the cycle. */
  readonly people: number;
  /** By unit, units of fewer than three together in the last one, which has no name. */
  readonly units: readonly {
    readonly unit: string | undefined;
    readonly people: number;
    readonly self: Progress;
    readonly supervisor: Progress;
  }[];
  /** Of those rated against a standard, most in need first; hidden ones last. */
  readonly needs: readonly {
    readonly code: string;
    readonly name: string;
    readonly rated: number;
    readonly below: number | undefined;
  }[];
  /** By the band of the match, the highest first; undefined while too few have one. */
  readonly bands: readonly { readonly name: string; readonly people: number | undefined }[];
  /** Everybody who has a band. */
  readonly banded: number;
  /** What is still to be done, by whose turn it is. */
  readonly waits: Readonly<Record<'employees' | 'supervisors' | 'held' | 'toPublish', number>>;
}

const progress = (asked: readonly boolean[]): Progress => ({
  done: asked.filter(Boolean).length,
  of: asked.length,
});

const selfOf = (people: readonly RatedPerson[]): Progress =>
  progress(
    people.flatMap(({ selfAssignment, self }) => (selfAssignment === undefined ? [] : [self !== undefined])),
  );

const supervisorOf = (people: readonly RatedPerson[]): Progress =>
  progress(
    people.flatMap(({ supervisorAssignment, supervisor }) =>
      supervisorAssignment === undefined ? [] : [supervisor !== undefined],
    ),
  );

/** Answers by unit, in the order of their names. */
const byUnit = (people: readonly RatedPerson[]): Overview['units'] =>
  unitsOf(people).map(({ unit, members }) => ({
    unit,
    people: members.length,
    self: selfOf(members),
    supervisor: supervisorOf(members),
  }));

/** How many of those rated are below the standard of their post, competency by competency. */
function mostInNeed(office: Office): Overview['needs'] {
  const { competencies, total } = needsOf(office);
  const needs = competencies.flatMap(({ code, name }, at) => {
    const { rated = 0, below } = total[at] ?? {};
    return rated < fewest ? [] : [{ code, name, rated, below }];
  });
  const share = ({ below, rated }: (typeof needs)[number]) => (below === undefined ? -1 : below / rated);
  return needs.sort((one, other) => share(other) - share(one));
}

/** @param office without what whoever looks may not see */
export function overview(office: Office): Overview {
  const people = currentPeople(office);
  const bands = [...office.basis.settings.bands].sort((one, other) => other.from - one.from);
  const inBands = bands.map(({ name }) => people.filter(({ summary }) => summary.match.band === name).length);
  const shown = shownParts(inBands);
  const self = selfOf(people);
  const supervisor = supervisorOf(people);
  return {
    people: people.length,
    units: byUnit(people),
    needs: mostInNeed(office),
    bands: bands.map(({ name }, at) => ({ name, people: shown[at] })),
    banded: inBands.reduce((sum, count) => sum + count, 0),
    waits: {
      employees: self.of - self.done,
      supervisors: supervisor.of - supervisor.done,
      held: ofCycle(office.quarantined, office.cycle).filter(({ decision }) => decision === 'none').length,
      toPublish: people.filter(
        ({ supervisor: rated, publishedOn }) => rated !== undefined && publishedOn === undefined,
      ).length,
    },
  };
}
