// Objections to levels of a published result: what each of the three has written, step by step; nothing of it is ever changed.

/** Lodged by the person, answered by the supervisor, decided by the superior's superior; whose turn it is told by mail; a decider named by HR. */
export type StepKind = 'lodged' | 'answered' | 'decided' | 'told' | 'named';

/** One row of Keberatan: one step, on one competency where it is about one. */
export interface ObjectionStep {
  readonly cycle: string;
  /** Of the person whose result it is. */
  readonly nip: string;
  /** Of the assignment by which the supervisor rated; '' where there is none. */
  readonly code: string;
  /** The person's first objection in the cycle is 1; 0 where the step belongs to none. */
  readonly number: number;
  readonly step: StepKind;
  /** Competency; of a mail what it told of; else ''. */
  readonly about: string;
  /** Local moment. */
  readonly at: string;
  /** Who has written, was told or was named: as assignments know raters. */
  readonly by: { readonly id: string; readonly name: string };
  /** Address of the officer who recorded it for somebody; undefined if nobody did. */
  readonly recordedBy: string | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly words: string;
  /** Of what an officer recorded: the letter it was taken from. */
  readonly paper?: string | undefined;
  /** The last ISO days to answer and to decide as they were told with this step; absent in rows of earlier versions. */
  readonly answerBy?: string | undefined;
  readonly decideBy?: string | undefined;
}

/** Who has done a step, and when. */
interface Done {
  readonly at: string;
  /** As assignments know raters. */
  readonly id: string;
  readonly by: string;
  readonly recordedBy: string | undefined;
  readonly paper: string | undefined;
  /** The days told with the step. */
  readonly answerBy: string | undefined;
  readonly decideBy: string | undefined;
}

/** What is said of one competency. Levels are undefined where it was not observed. */
interface ObjectedPoint {
  readonly competency: string;
  /** The supervisor's level when the objection was lodged. */
  readonly from: number | undefined;
  readonly reason: string;
  readonly answer?: string;
  readonly decision?: { readonly to: number | undefined; readonly reason: string };
}

export interface Objection {
  readonly cycle: string;
  readonly nip: string;
  readonly code: string;
  readonly number: number;
  readonly lodged: Done;
  readonly answered: Done | undefined;
  readonly decided: Done | undefined;
  readonly points: readonly ObjectedPoint[];
  /** What was told of by mail, when, and to whom: as assignments know raters. */
  readonly told: readonly { readonly about: string; readonly at: string; readonly id: string }[];
}

const doneBy = (step: ObjectionStep | undefined): Done | undefined =>
  step && {
    at: step.at,
    id: step.by.id,
    by: step.by.name,
    recordedBy: step.recordedBy,
    paper: step.paper,
    answerBy: step.answerBy,
    decideBy: step.decideBy,
  };

/** The objections that the steps make up, in the order in which they were lodged. */
export function objectionsOf(steps: readonly ObjectionStep[]): readonly Objection[] {
  const groups = new Map<string, ObjectionStep[]>();
  for (const step of steps) {
    if (step.number === 0) continue;
    const key = `${step.cycle}|${step.nip}|${step.number}`;
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.values()].flatMap((own): Objection[] => {
    const of = (kind: StepKind) => own.filter(({ step }) => step === kind);
    const [first] = of('lodged');
    const lodged = doneBy(first);
    if (first === undefined || lodged === undefined) return [];
    const { cycle, nip, code, number } = first;
    const [answers, decisions] = [of('answered'), of('decided')];
    return [
      {
        cycle,
        nip,
        code,
        number,
        lodged,
        answered: doneBy(answers[0]),
        decided: doneBy(decisions[0]),
        told: of('told').map(({ about, at, by }) => ({ about, at, id: by.id })),
        points: of('lodged').map(({ about, from, words }): ObjectedPoint => {
          const answer = answers.find((one) => one.about === about);
          const decision = decisions.find((one) => one.about === about);
          return {
            competency: about,
            from,
            reason: words,
            ...(answer === undefined ? {} : { answer: answer.words }),
            ...(decision === undefined ? {} : { decision: { to: decision.to, reason: decision.words } }),
          };
        }),
      },
    ];
  });
}

export const isPending = ({ decided }: Objection): boolean => decided === undefined;

/** The levels decided on, by competency: they stand in the place of the supervisor's wherever results are shown. */
export const decidedLevels = (objections: readonly Objection[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    objections.flatMap(({ points }) =>
      points.flatMap(({ competency, decision }) =>
        decision?.to === undefined ? [] : [[competency, decision.to] as const],
      ),
    ),
  );
