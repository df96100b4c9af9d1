// The whole cycle as stable JSON: for archives, checks, and programs that read on. null where there is no value.
import { raterChecks, releasedChecks } from '../checks/rater-checks';
import { withoutOwnRating } from '../checks/told-sheets';
import { type Role, raterName } from '../cycle/cycle';
import { type User, viewerOf } from '../office/access';
import { currentPeople, type Office, ofCycle } from '../office/office';
import type { QuarantineReason } from '../response/answer';
import { matchBasis } from '../summary/match-basis';
import type { PersonSummary } from '../summary/person-summary';
import { type PersonView, viewOf } from '../summary/person-view';
import type { Part } from '../visibility/visibility';

type PerCode<T> = Readonly<Record<string, T>>;

export interface CycleReport {
  /** Names of all tabs of the workbook, in their order. */
  readonly tabs: readonly string[];
  readonly people: readonly {
    readonly nip: string;
    readonly name: string;
    readonly job: string;
    readonly kind: string | null;
    /** NIP, or the title of a supervisor without one. */
    readonly supervisor: string | null;
  }[];
  readonly assignments: readonly { readonly rater: string; readonly ratee: string; readonly role: Role }[];
  readonly answers: {
    /** accepted + superseded + quarantined */
    readonly received: number;
    readonly accepted: number;
    readonly superseded: number;
    readonly quarantined: readonly {
      readonly code: string;
      readonly reason: QuarantineReason;
      readonly email: string;
      readonly rater: string | null;
      readonly ratee: string | null;
    }[];
  };
  readonly bias: readonly {
    readonly rater: string;
    readonly check: string;
    readonly n: number;
    readonly estimate: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly verdict: string;
    readonly reason: string | null;
  }[];
  /** Which match `jpm` is, with which bands and whose, in words. */
  readonly jpmBasis: string;
  readonly summary: readonly {
    readonly nip: string;
    readonly self: PerCode<number | null>;
    readonly achieved: PerCode<number | null>;
    readonly required: PerCode<number>;
    readonly gap: PerCode<number | null>;
    readonly jpm: number | null;
    readonly band: string | null;
    readonly rated: number | null;
    readonly of: number;
    /** Parts that whoever asks may not see yet: they are null here, not missing. */
    readonly withheld: readonly Part[];
  }[];
}

const parts: readonly Part[] = ['self', 'rating', 'earlier'];

const nothing: PersonView = {
  self: false,
  rating: false,
  earlier: false,
  second: false,
  dialogue: false,
  observation: false,
  target: false,
  colleagues: false,
};

const perCode = <T>(summary: PersonSummary, pick: (entry: PersonSummary['competencies'][number]) => T) =>
  Object.fromEntries(summary.competencies.map((entry) => [entry.code, pick(entry)]));

/**
 * As whoever asks may see it, like every screen: verdicts after the raters have had their look, ratings and self-ratings as
 * the table of visibility has it.
 * @param today ISO day
 */
export function cycleReport(office: Office, tabs: readonly string[], user: User, today: string): CycleReport {
  const { cycle } = office;
  const people = currentPeople(office);
  const told = withoutOwnRating(office, user, today);
  const assignments = ofCycle(office.assignments, cycle);
  const answers = ofCycle(office.answers, cycle);
  const quarantined = ofCycle(office.quarantined, cycle).filter(({ decision }) => decision !== 'accepted');
  const byCode = new Map(assignments.map((assignment) => [assignment.code, assignment]));
  const superseded = answers.filter(({ inForce }) => !inForce).length;
  return {
    tabs,
    people: office.employees
      .filter(({ active }) => active)
      .map(({ nip, name, job, jobKind, supervisor }) => ({
        nip,
        name,
        job,
        kind: jobKind ?? null,
        supervisor:
          supervisor === undefined ? null : supervisor.kind === 'nip' ? supervisor.nip : supervisor.title,
      })),
    assignments: assignments.map(({ rater, ratee, role }) => ({
      rater: raterName(rater),
      ratee: ratee.nip,
      role,
    })),
    answers: {
      received: answers.length + quarantined.length,
      accepted: answers.length - superseded,
      superseded,
      quarantined: quarantined.map(({ reason, email, code }) => {
        const assignment = byCode.get(code);
        return {
          code,
          reason,
          email,
          rater: assignment === undefined ? null : raterName(assignment.rater),
          ratee: assignment?.ratee.nip ?? null,
        };
      }),
    },
    bias: releasedChecks(office, raterChecks(told, currentPeople(told)), today).map((row) => ({
      rater: row.rater,
      check: row.check,
      n: row.n,
      estimate: row.estimate ?? null,
      low: row.low ?? null,
      high: row.high ?? null,
      verdict: row.verdict,
      reason: row.reason ?? null,
    })),
    jpmBasis: matchBasis({ ...office, ...office.basis }),
    summary: people.map((person) => {
      const { nip, summary } = person;
      const viewer = viewerOf(user, person, office);
      const view =
        cycle === undefined || viewer === undefined ? nothing : viewOf(person, viewer, cycle, today);
      const rating = <T>(value: T | undefined) => (view.rating ? (value ?? null) : null);
      return {
        nip,
        self: perCode(summary, ({ self }) => (view.self ? (self ?? null) : null)),
        achieved: perCode(summary, ({ achieved }) => rating(achieved)),
        required: Object.fromEntries(
          summary.competencies.flatMap(({ code, required }) =>
            required === undefined ? [] : [[code, required]],
          ),
        ),
        gap: perCode(summary, ({ gap }) => rating(gap)),
        jpm: rating(summary.match.percent),
        jpmCapped: rating(summary.match.capped),
        jpmWithheld: view.rating && summary.match.withheld,
        band: rating(summary.match.band),
        rated: rating(summary.match.rated),
        of: summary.match.of,
        withheld: parts.filter((part) => !view[part]),
      };
    }),
  };
}
