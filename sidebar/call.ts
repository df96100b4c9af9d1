// A call to the server as plain data, so that the state can ask for it without making it.
import type { BiasApi } from '../src/contract/bias-api';
import type { MaintenanceApi } from '../src/contract/maintenance-api';
import type { Problem, ServerApi } from '../src/contract/server-api';
import type { TrackingApi } from '../src/contract/tracking-api';

/** Everything the server can be asked. */
export type Api = ServerApi & TrackingApi & BiasApi & MaintenanceApi;

export type Fn = keyof Api;

/** What a server function hands back when it succeeds. */
export type Value<F extends Fn> = Extract<ReturnType<Api[F]>, { readonly ok: true }>['value'];

/** A call of one function with its input, if it takes one. */
export type CallOf<F extends Fn> = {
  [K in F]: Parameters<Api[K]> extends readonly []
    ? { readonly fn: K }
    : { readonly fn: K; readonly input: NonNullable<Parameters<Api[K]>[0]> };
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
