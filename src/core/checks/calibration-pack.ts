// The pack for a calibration meeting of a unit: its raters beside the office, what is flagged, and the cases worth discussing, for an officer of HR.
import { type Cycle, ratedCodes, raterName } from '../cycle/cycle';
import { inNameOrder } from '../names';
import { isOwnCase, type User, viewerOf } from '../office/access';
import { competenciesOf, currentPeople, type Office, ofCycle } from '../office/office';
import type { RatedPerson } from '../summary/rated-people';
import type { CalibrationVote } from '../tab/calibration-votes-tab';
import { biasReport } from './bias-report';
import { firmnessOf } from './firmness';
import type { RatersPicture } from './rater-overview';

/** How the unit's raters rated beside the office, and the cases worth discussing. No rank, no quota. */
export interface CalibrationPack {
  /** Of the people rated. */
  readonly units: readonly string[];
  /** The one it is about; '' for the whole office. */
  readonly unit: string;
  readonly highestLevel: number;
  /** The raters of the unit; absent while nothing can be drawn. */
  readonly picture?: RatersPicture | undefined;
  /** How often each level was given in the whole office, from level 1 on. */
  readonly levels: readonly number[];
  /** What the checks say of raters of the unit that are worth discussing, once the rater could see it first. */
  readonly flags: readonly { readonly name: string; readonly sentences: readonly string[] }[];
  /** By name. */
  readonly cases: readonly CaseToDiscuss[];
}

interface CaseToDiscuss {
  readonly nip: string;
  readonly name: string;
  /** Name of the supervisor who rated. */
  readonly rater: string;
  /** Why it is worth discussing, a sentence each. */
  readonly reasons: readonly string[];
  /** Why nothing can be decided here; absent where it can. */
  readonly closed?: string | undefined;
  readonly competencies: readonly CompetencyToDiscuss[];
}

interface CompetencyToDiscuss {
  readonly code: string;
  readonly name: string;
  /** As it stands. */
  readonly level?: number | undefined;
  /** The caller's own vote. */
  readonly vote?: number | undefined;
  /** All votes without names, lowest first: once the caller has voted. */
  readonly votes?: readonly number[] | undefined;
}

/** Levels apart from which two views of a person are worth discussing: one is usual. */
const farApart = 2;

/** Why a person's levels can no longer be decided on in a meeting; undefined where they can. */
export function closedToMeeting(office: Office, person: RatedPerson): string | undefined {
  const texts = office.texts.calibration;
  if (office.cycle?.status !== 'open') return texts.cycleClosed;
  return person.objections.length > 0 ? texts.objected : undefined;
}

/** Whether the meeting of this officer may speak of the person: rated, and no case of the officer's own. */
export const isMeetingCase = (office: Office, user: User, person: RatedPerson): boolean =>
  person.supervisor !== undefined &&
  person.supervisorAssignment !== undefined &&
  viewerOf(user, person, office) === 'hr' &&
  !isOwnCase(user, person.supervisorAssignment, office);

/**
 * What lies before the meeting; undefined before the first cycle. Raters and people stand by name.
 * @param unit '' for the whole office
 * @param today ISO day: what the checks say of a rater is told once the rater could see it
 */
export function calibrationPack(
  office: Office,
  user: User,
  unit: string,
  today: string,
): CalibrationPack | undefined {
  const { cycle } = office;
  const report = biasReport(office, user, today);
  if (cycle === undefined || report === undefined) return undefined;
  const people = currentPeople(office);
  const here = people.filter((one) => unit === '' || one.unit === unit);
  const raters = new Set(here.flatMap(({ rater }) => (rater === undefined ? [] : [raterName(rater)])));
  const { picture } = report;
  const flagged = report.checks.filter(
    ({ rater, verdict, waiting }) => raters.has(rater) && verdict === 'flag' && waiting !== true,
  );
  const flags = new Map<string, { name: string; sentences: string[] }>();
  for (const { rater, name, title, sentence } of flagged) {
    const own = flags.get(rater) ?? { name, sentences: [] };
    flags.set(rater, own);
    own.sentences.push(`${title}: ${sentence}`);
  }
  const levels = Array.from({ length: cycle.highestLevel }, (_, i) =>
    picture.raters.reduce((sum, one) => sum + (one.levels[i] ?? 0), 0),
  );
  return {
    units: [...new Set(people.map((one) => one.unit).filter((name) => name !== ''))],
    unit,
    highestLevel: cycle.highestLevel,
    picture: { ...picture, raters: picture.raters.filter(({ rater }) => raters.has(rater)) },
    levels,
    flags: [...flags.values()],
    cases: inNameOrder(
      here
        .filter((one) => isMeetingCase(office, user, one))
        .flatMap((one) => caseOf(office, cycle, user, one)),
      ({ name }) => name,
    ),
  };
}

function caseOf(office: Office, cycle: Cycle, user: User, person: RatedPerson): readonly CaseToDiscuss[] {
  const names = new Map(competenciesOf(office, cycle).map(({ code, name }) => [code, name]));
  const reasons = reasonsFor(office, person, (code) => names.get(code) ?? code);
  if (reasons.length === 0) return [];
  const votes = ofCycle(office.calibrationVotes, cycle).filter(({ nip }) => nip === person.nip);
  return [
    {
      nip: person.nip,
      name: person.name,
      rater: person.rater?.name ?? '',
      reasons,
      closed: closedToMeeting(office, person),
      competencies: ratedCodes(cycle, person.supervisorAssignment?.technical ?? []).map((code) => ({
        code,
        name: names.get(code) ?? code,
        level: person.supervisor?.levels[code],
        ...votesOn(votes, code, user),
      })),
    },
  ];
}

/** Bands that may change, and views of the person that are far apart. */
function reasonsFor(
  office: Office,
  person: RatedPerson,
  nameOf: (code: string) => string,
): readonly string[] {
  const texts = office.texts.calibration;
  const given = person.supervisor?.levels ?? {};
  const apart = (other: Readonly<Record<string, number>> | undefined) =>
    Object.entries(other ?? {})
      .filter(([code, level]) => Math.abs((given[code] ?? level) - level) >= farApart)
      .map(([code, level]) => texts.apart(nameOf(code), given[code] ?? level, level));
  const self = apart(person.self?.levels);
  const seconds = person.seconds.flatMap(({ rater, answer }) => {
    const far = apart(answer?.levels);
    return far.length === 0 ? [] : [texts.second(rater.name, far)];
  });
  const firmness = firmnessOf(office, person);
  return [
    ...(firmness?.badge === 'fragile' ? [texts.band(firmness.sentence)] : []),
    ...seconds,
    ...(self.length === 0 ? [] : [texts.self(self)]),
  ];
}

/** The last vote of each officer; of others nothing before one's own: nobody votes by another's vote. */
function votesOn(
  votes: readonly CalibrationVote[],
  code: string,
  { email }: User,
): Pick<CompetencyToDiscuss, 'vote' | 'votes'> {
  const last = new Map<string, number>();
  for (const { competency, by, level } of [...votes].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)))
    if (competency === code) last.set(by, level);
  const vote = last.get(email);
  return {
    vote,
    votes: vote === undefined ? undefined : [...last.values()].sort((a, b) => a - b),
  };
}
