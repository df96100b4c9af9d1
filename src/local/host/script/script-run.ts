// The rules of google.script.run: what may cross, as copies only, and at most ten calls at a time.
import { types } from 'node:util';
import { LIMITS } from '../platform/limits';
import type { Variants } from '../platform/variants';

/** What a call from a page comes to: the copy of the returned value, or the error's message and nothing else. */
export type ScriptRunOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** Why `value` may not cross, with the path to the offender; `undefined` when it may. */
function payloadProblem(value: unknown, path = 'value', above: readonly object[] = []): string | undefined {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean')
    return undefined;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : `${path} is ${value}, which does not survive the way`;
  }
  if (typeof value !== 'object') return `${path} is a ${typeof value}`;
  if (above.includes(value)) return `${path} refers back to what holds it`;
  const within = [...above, value];
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) {
      const problem = payloadProblem(member, `${path}[${index}]`, within);
      if (problem) return problem;
    }
    return undefined;
  }
  if (types.isDate(value)) return `${path} is a Date`;
  if (!isPlain(value)) return `${path} is a ${value.constructor?.name ?? 'special object'}`;
  for (const [key, member] of Object.entries(value)) {
    const problem = payloadProblem(member, `${path}.${key}`, within);
    if (problem) return problem;
  }
  return undefined;
}

// Realms differ (page, host, script), so a plain object is known by the end of its prototype chain.
function isPlain(value: object): boolean {
  if (types.isProxy(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * The copy that arrives on the other side: undefined members of arrays become null, those of objects vanish or do so too.
 * @throws Error naming the first thing that may not cross
 */
export function crossing(
  value: unknown,
  path: string,
  variants: Pick<Variants, 'undefinedFields'> = { undefinedFields: 'left-out' },
): unknown {
  const problem = payloadProblem(value, path);
  if (problem)
    throw new Error(
      `Illegal value: ${problem}. Only numbers, booleans, strings, null, plain objects and arrays may pass.`,
    );
  const kept = (_key: string, member: unknown) =>
    member === undefined && variants.undefinedFields === 'null' ? null : member;
  return value === undefined ? null : JSON.parse(JSON.stringify(value, kept));
}

/** Lets at most `limit` tasks run at once; the rest wait in order of arrival. */
export class CallGate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limit: number = LIMITS.scriptRunParallel) {}

  async run<T>(task: () => Promise<T> | T): Promise<T> {
    if (this.running >= this.limit) await new Promise<void>((admit) => this.waiting.push(admit));
    else this.running += 1;
    try {
      return await task();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
