// Calls the script's functions as the panel does, for programs that drive an office: a refusal is the end of the run.
import type { FunctionName, Input, Output } from '../../contract/functions';
import type { TaskKind } from '../../contract/task';
import type { Result } from '../../core/result';
import type { LocalHost } from '../host/local-host';

export interface ScriptCalls {
  /** What a call answers, a refusal included. @throws Error if the script fails */
  ask<N extends FunctionName>(name: N, input?: Input<N>, user?: string): Result<Output<N>>;
  /**
   * The value of a call. @param user default: the owner of the workbook
   * @throws Error with the problems, if the script refuses or fails
   */
  call<N extends FunctionName>(name: N, input?: Input<N>, user?: string): Output<N>;
  /** Does a task to its end. */
  work(kind: TaskKind): void;
}

export function scriptCalls(host: LocalHost): ScriptCalls {
  const ask: ScriptCalls['ask'] = <N extends FunctionName>(name: N, input?: Input<N>, user = host.owner) => {
    const outcome = host.scriptRun(name, input === undefined ? [] : [input], { user });
    if (!outcome.ok) throw new Error(`${name}: ${outcome.message}`);
    return outcome.value as Result<Output<N>>;
  };
  const call: ScriptCalls['call'] = (name, input, user) => {
    const result = ask(name, input, user);
    if (result.ok) return result.value;
    throw new Error(result.problems.map(({ message, action }) => `${name}: ${message} ${action}`).join('\n'));
  };
  const work = (kind: TaskKind) => {
    while (!call('stepTask', { kind }).finished);
  };
  return { ask, call, work };
}
