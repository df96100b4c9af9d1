// A call to the server as plain data, so that the state can ask for it without making it.
import type { Problem, ServerApi } from '../src/contract/server-api';

export type Fn = keyof ServerApi;

/** What a server function hands back when it succeeds. */
export type Value<F extends Fn> = Extract<ReturnType<ServerApi[F]>, { readonly ok: true }>['value'];

/** A call of one function with its input, if it takes one. */
export type CallOf<F extends Fn> = {
  [K in F]: Parameters<ServerApi[K]> extends [infer I]
    ? { readonly fn: K; readonly input: I }
    : { readonly fn: K };
}[F];

export type Call = CallOf<Fn>;

/** Why a call itself came to nothing: no answer of the server, good or bad, has arrived. */
export type Lost = 'accounts' | 'authorization' | 'network' | 'timeout' | 'busy' | 'outside' | 'server';

/** What comes back of a call: a value, the problems that stand in its way, or why there is no answer. */
export type Reply<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly lost: Lost };

/** A reply beside the call it belongs to. */
export type Answer = { [F in Fn]: { readonly call: CallOf<F>; readonly reply: Reply<Value<F>> } }[Fn];
