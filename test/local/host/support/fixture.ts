// A small script pushed to a fresh local host, and a way to call one-off pieces of code in it.

import type { HostOptions } from '../../../../src/local/host/host-state';
import { LocalHost } from '../../../../src/local/host/local-host';

export const HR = 'hr@contoh.go.id';
export const RATER = 'atasan@contoh.go.id';

/** A host whose script is `code`; `run` is always among its functions. */
export function hostWith(code: string, options: Partial<HostOptions> = {}): LocalHost {
  return LocalHost.create({ code, owner: HR, ...options });
}

/**
 * Runs the body of a function in a fresh host (or a given one) and gives back what it returns.
 * @throws Error with the message the script failed with
 */
export function evaluate(
  body: string,
  options: Partial<HostOptions> & { readonly host?: LocalHost } = {},
): unknown {
  const code = `function run() { ${body} }`;
  const host = options.host ?? hostWith(code, options);
  host.push(code);
  const outcome = host.scriptRun('run', []);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** The message that the body fails with. */
export function failureOf(body: string, options: Parameters<typeof evaluate>[1] = {}): string {
  try {
    evaluate(body, options);
  } catch (thrown) {
    return (thrown as Error).message;
  }
  throw new Error('it did not fail');
}
