// How every function of the table is served: payload checked, caller checked, use case run, answer made plain JSON.

import { type FunctionName, functions, type Handlers } from '../contract/functions';
import type { ServedFunction } from '../contract/served-function';
import { placesTooLong, placesWrong } from '../contract/shape';
import type { Language } from '../core/language';
import { problem } from '../core/problem';
import { failure, type Result } from '../core/result';
import { textsIn } from '../core/text/texts';
import { act, type Context } from './entry';

/** The functions as Google calls them: whatever comes in is unknown until it is parsed. */
type Served = Readonly<
  Record<
    FunctionName,
    (input?: unknown, token?: unknown, cycle?: unknown, language?: unknown) => Result<unknown>
  >
>;

/** Beside what is given: by whom, of which cycle, and in which language the answer is read. */
interface Asking {
  readonly token: unknown;
  readonly cycle: unknown;
  readonly language: Language | undefined;
}

type AnyHandler = (context: Context, input: unknown) => Result<unknown>;

/**
 * Puts each function of the table before its handler.
 * @param afterwards done once a function that changes something has let go of the lock
 */
export const serveAll = (handlers: Handlers<Context>, afterwards: () => void): Served =>
  Object.fromEntries(
    Object.entries(functions).map(([name, served]) => [
      name,
      // Name, schema and handler come from one entry of the table each: here alone the compiler cannot follow.
      (input?: unknown, token?: unknown, cycle?: unknown, language?: unknown) => {
        const result = serve(
          name,
          served as ServedFunction<unknown, unknown>,
          handlers[name as FunctionName] as AnyHandler,
          input,
          { token, cycle, language: language === 'id' || language === 'en' ? language : undefined },
        );
        if (served.writes) afterwards();
        return result;
      },
    ]),
  ) as Served;

/** A payload of the wrong shape is refused with the place where it is wrong, before anything is read. */
function serve(
  name: string,
  served: ServedFunction<unknown, unknown>,
  handler: AnyHandler,
  input: unknown,
  { token, cycle, language }: Asking,
): Result<unknown> {
  const parsed = served.input?.safeParse(input ?? undefined);
  if (parsed?.success === false) {
    const { access: texts, dialogue } = textsIn(language ?? 'id');
    const named: Readonly<Record<string, string>> = { ...dialogue.part, words: dialogue.ownWords };
    const long = new Map(placesTooLong(parsed.error).map(({ place, most }) => [place, most]));
    return failure(
      ...placesWrong(parsed.error).map((place) => {
        const most = long.get(place);
        return most === undefined
          ? problem('error', 'bad-input', {}, texts.badInput(place || name))
          : problem('error', 'too-long', {}, texts.tooLong(named[place], most));
      }),
    );
  }
  const given = parsed?.data;
  const reads = typeof served.reads === 'function' ? served.reads(given) : served.reads;
  const writes = typeof served.writes === 'function' ? served.writes(given) : served.writes;
  const rests = typeof served.rests === 'function' ? served.rests(given) : served.rests;
  const needs = typeof served.needs === 'function' ? served.needs(given) : served.needs;
  const action = {
    name,
    who: served.who,
    ...(reads && { reads }),
    ...(writes && { writes }),
    ...(rests && { rests }),
    ...(served.everyRow && { everyRow: served.everyRow }),
    ...(served.keeps && { keeps: served.keeps }),
    ...(needs && { needs }),
    ...(served.inCopy && { inCopy: served.inCopy }),
    ...(served.ofEarlier && { ofEarlier: served.ofEarlier }),
    ...(served.opens && { opens: served.opens }),
    ...(typeof token === 'string' && /^[0-9a-f]{64}$/.test(token) && { token }),
    ...(typeof cycle === 'string' && { cycle }),
    ...(language && { language }),
  };
  const result = act(action, (context) => handler(context, given));
  return JSON.parse(JSON.stringify(result));
}
