// Problems of the same kind together, so that forty people without an address are one thing to do and not forty.
import type { Problem } from '../src/core/problem';

/** Problems that ask for the same action. */
export interface ProblemGroup {
  readonly severity: Problem['severity'];
  readonly action: string;
  readonly problems: readonly Problem[];
}

/** Groups by severity, rule and action: errors first, then in the order of first appearance. Nothing is left out. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const severity of ['error', 'warning'] as const) {
    for (const problem of problems) {
      if (problem.severity !== severity) continue;
      const key = [severity, problem.code, problem.action].join('\n');
      const group = groups.get(key);
      if (group) group.push(problem);
      else groups.set(key, [problem]);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ severity: first.severity, action: first.action, problems: group }] : [];
  });
}
