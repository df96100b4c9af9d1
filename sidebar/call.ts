// A call to the server as plain data, so that the state can ask for it without making it.
import type { CallOf, FunctionName, Output } from '../src/contract/functions';
import type { Problem } from '../src/core/problem';

export type { CallOf } from '../src/contract/functions';

export type Call = CallOf<FunctionName>;

/** Why a call itself came to nothing: no answer of the server, good or bad, has arrived. */
export type Lost = 'accounts' | 'authorization' | 'network' | 'timeout' | 'busy' | 'outside' | 'server';

/** What comes back of a call: a value with what is to be told beside it, the problems that stand in its way, or why there is no answer. */
export type Reply<V> =
  | { readonly ok: true; readonly value: V; readonly warnings?: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly lost: Lost };

/** A reply beside the call it belongs to. */
export type Answer = {
  [N in FunctionName]: { readonly call: CallOf<N>; readonly reply: Reply<Output<N>> };
}[FunctionName];
