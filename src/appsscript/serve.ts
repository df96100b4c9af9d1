// How every function the panel calls is served: payload checked, door passed, answer made plain JSON.
import type * as z from 'zod/mini';
import { problem } from '../core/problem';
import { failure, type Result } from '../core/result';
import { textsIn } from '../core/text/texts';
import { type Action, act, type Context } from './entry';

export const everybody = ['hr', 'supervisor', 'employee', 'nobody', 'setUp'] as const;

export const hr = ['hr'] as const;

/** The functions of a contract as Google calls them: whatever comes in is unknown until it is parsed. */
export type Served<Api> = {
  readonly [K in keyof Api]: Api[K] extends (...input: never[]) => infer Output
    ? (input?: unknown) => Output
    : never;
};

/**
 * Checks what came from the panel, passes the door, and strips what JSON cannot carry. A payload of the wrong shape is
 * refused with the place where it is wrong.
 */
export function serve<I, O>(
  action: Action,
  schema: z.ZodMiniType<I> | undefined,
  input: unknown,
  work: (context: Context, input: I) => Result<O>,
): Result<O> {
  const parsed = schema?.safeParse(input);
  if (parsed?.success === false) {
    const texts = textsIn('id').access;
    return failure(
      ...parsed.error.issues.map((issue) =>
        problem('error', 'bad-input', {}, texts.badInput(issue.path.join('.') || action.name)),
      ),
    );
  }
  const result = act(action, (context) => work(context, parsed?.data as I));
  return JSON.parse(JSON.stringify(result));
}
