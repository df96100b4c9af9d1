// The report of a headless run: stable JSON, null where there is no value.

import type { Problem } from '../../core/problem';
import type { CycleReport } from '../../core/report/cycle-report';
import type { LocalHost } from '../host/local-host';
import type { RefusedAnswer, SentAnswer } from './answer-forms';

export interface Appraisal {
  readonly host: LocalHost;
  readonly imported: {
    readonly people: number;
    readonly problems: readonly Problem[];
    /** Whether the files were an office's at all; else `problems` says why not. */
    readonly ok: boolean;
  };
  readonly sent: readonly SentAnswer[];
  readonly refused: readonly RefusedAnswer[];
  /** Undefined when there is nobody to appraise. */
  readonly cycle: CycleReport | undefined;
}

/** The place a message speaks of, unless it is the employees' own file. */
const message = ({ place: { tab, file = tab }, message: what, action }: Problem): string =>
  `${file === undefined ? '' : `${file}: `}${what} ${action}`.trim();

/**
 * Every answer of the file is in it: what a form did not take (a role without a form, a level that is none of its
 * choices) counts as received and put aside, with the reason 'refused-by-form'.
 */
export function report({ host, imported, sent, refused, cycle }: Appraisal) {
  const madeUp = new Map(sent.map((answer) => [answer.code, answer]));
  return {
    import: {
      people: imported.people,
      problems: imported.problems.map((problem) => ({
        row: problem.place.row ?? null,
        column: problem.place.column ?? null,
        nip: problem.place.nip ?? null,
        severity: problem.severity,
        code: problem.code,
        message: message(problem),
      })),
    },
    people: cycle?.people ?? [],
    tabs: cycle?.tabs ?? [],
    assignments: cycle?.assignments ?? [],
    answers: {
      received: (cycle?.answers.received ?? 0) + refused.length,
      accepted: cycle?.answers.accepted ?? 0,
      superseded: cycle?.answers.superseded ?? 0,
      quarantined: [
        ...(cycle?.answers.quarantined ?? []).map(({ reason, email, code, rater, ratee }) => ({
          reason,
          email,
          rater: rater ?? madeUp.get(code)?.rater ?? null,
          ratee: ratee ?? madeUp.get(code)?.ratee ?? null,
        })),
        ...refused.map(({ email, rater, ratee }) => ({ reason: 'refused-by-form', email, rater, ratee })),
      ],
    },
    summary: cycle?.summary ?? [],
    bias: cycle?.bias ?? [],
    hostCalls: host.actions.map(({ name, calls, writes, modelledSeconds }) => ({
      action: name,
      calls,
      writes,
      modelledSeconds: Math.round(modelledSeconds * 1000) / 1000,
    })),
  };
}

/** The run in a few lines. */
export function reportLines(appraisal: Appraisal): readonly string[] {
  const { imported, refused, cycle } = appraisal;
  const { assignments, answers } = report(appraisal);
  const told = cycle === undefined ? imported.problems.map((problem) => `  ${message(problem)}`) : [];
  return [
    `${imported.people} people, ${imported.problems.length} problems in the files`,
    ...told,
    `${assignments.length} assignments`,
    `${answers.received} answers received: ${answers.accepted} accepted, ${answers.superseded} superseded, ${answers.quarantined.length} in quarantine`,
    ...(cycle === undefined || refused.length === 0
      ? []
      : [
          `${refused.length} refused by the form, the first in row ${refused[0]?.row}: ${refused[0]?.message}`,
        ]),
  ];
}
