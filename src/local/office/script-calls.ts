// Calls the script's functions as the panel does, for programs that drive an office: a refusal is the end of the run.
import type { BiasApi } from '../../contract/bias-api';
import type { JobKind, JobProgress, Result, ServerApi } from '../../contract/server-api';
import type { LocalHost } from '../host/local-host';

type Api = ServerApi & BiasApi;
type Value<K extends keyof Api> = Extract<ReturnType<Api[K]>, { ok: true }>['value'];

export interface ScriptCalls {
  /** What a call answers, a refusal included. @throws Error if the script fails */
  ask<K extends keyof Api>(name: K, input?: Parameters<Api[K]>[0], user?: string): Result<Value<K>>;
  /**
   * The value of a call. @param user default: the owner of the workbook
   * @throws Error with the problems, if the script refuses or fails
   */
  call<K extends keyof Api>(name: K, input?: Parameters<Api[K]>[0], user?: string): Value<K>;
  /** Does a job to its end. */
  work(kind: JobKind): void;
}

export function scriptCalls(host: LocalHost): ScriptCalls {
  const ask: ScriptCalls['ask'] = <K extends keyof Api>(
    name: K,
    input?: Parameters<Api[K]>[0],
    user = host.owner,
  ) => {
    const outcome = host.scriptRun(name, input === undefined ? [] : [input], { user });
    if (!outcome.ok) throw new Error(`${name}: ${outcome.message}`);
    return outcome.value as Result<Value<K>>;
  };
  const call: ScriptCalls['call'] = (name, input, user) => {
    const result = ask(name, input, user);
    if (result.ok) return result.value;
    throw new Error(result.problems.map(({ message, action }) => `${name}: ${message} ${action}`).join('\n'));
  };
  const work = (kind: JobKind) => {
    let step: JobProgress = call('startJob', { kind });
    while (!step.finished) step = call('stepJob', { token: step.token });
  };
  return { ask, call, work };
}
