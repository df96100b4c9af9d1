// The report of a headless run: stable JSON, null where there is no value.
import type { ImportReport } from '../../src/contract/server-api';
import type { CycleReport } from '../../src/core/office/cycle-report';
import type { LocalHost } from '../../src/local/host';
import type { RefusedAnswer, SentAnswer } from './answer-forms';

export interface Appraisal {
  readonly host: LocalHost;
  readonly imported: ImportReport;
  readonly sent: readonly SentAnswer[];
  readonly refused: readonly RefusedAnswer[];
  readonly cycle: CycleReport;
}

export function report({ host, imported, sent, refused, cycle }: Appraisal) {
  const madeUp = new Map(sent.map((answer) => [answer.code, answer]));
  return {
    import: {
      people: imported.people,
      problems: imported.problems.map(({ place, severity, code, message, action }) => ({
        row: place.row ?? null,
        column: place.column ?? null,
        nip: place.nip ?? null,
        severity,
        code,
        message: `${message} ${action}`.trim(),
        file: place.tab ?? null,
      })),
    },
    people: cycle.people,
    tabs: cycle.tabs,
    assignments: cycle.assignments,
    answers: {
      received: cycle.answers.received,
      accepted: cycle.answers.accepted,
      superseded: cycle.answers.superseded,
      quarantined: cycle.answers.quarantined.map(({ reason, email, code, rater, ratee }) => ({
        reason,
        email,
        rater: rater ?? madeUp.get(code)?.rater ?? null,
        ratee: ratee ?? madeUp.get(code)?.ratee ?? null,
      })),
      refused,
    },
    summary: cycle.summary,
    bias: cycle.bias,
    hostCalls: host.actions.map(({ name, calls, writes, modelledSeconds }) => ({
      action: name,
      calls,
      writes,
      modelledSeconds: Math.round(modelledSeconds * 1000) / 1000,
    })),
  };
}
