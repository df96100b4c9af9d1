// A local workspace in a process of its own, for tests in a browser: empty, or as a played office has left it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionName, Input, Output } from '../../src/contract/functions';
import { saveState } from '../../src/local/host/state-folder';
import { hr, type RunningOffice } from '../../src/local/office/running-office';

const root = join(__dirname, '..', '..');

export interface Workspace {
  readonly url: string;
  /** Calls a function as HR would beside the workbook, others at the web app; it must succeed. */
  get<N extends FunctionName>(name: N, input?: Input<N>, user?: string): Promise<Output<N>>;
  stop(): void;
}

/**
 * @param name of the folder in which its state is kept until it stops
 * @param office that is found in it; nothing is if not given
 */
export async function startWorkspace(name: string, office?: RunningOffice): Promise<Workspace> {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tmp', `${name}-`));
  if (office !== undefined) saveState(folder, office.host.kept);
  const served = spawn(
    process.execPath,
    ['scripts/local.mjs', '--empty', '--dist', 'dist', '--state', folder, '--port', '0'],
    { cwd: root },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let heard = '';
    const hear = (chunk: Buffer) => {
      heard += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(heard)?.[0];
      if (found !== undefined) resolve(found);
    };
    served.stdout?.on('data', hear);
    served.stderr?.on('data', hear);
    served.once('exit', () => reject(new Error(heard)));
  });
  return {
    url,
    async get<N extends FunctionName>(fn: N, input?: Input<N>, user = hr) {
      const response = await fetch(`${url}/api/run`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          user,
          name: fn,
          args: input === undefined ? [] : [input],
          // Whom the workbook is not shared with has no panel beside it.
          via: user === hr ? 'sidebar' : 'webapp',
        }),
      });
      const outcome = (await response.json()) as { value: { ok: boolean; value: Output<N> } };
      if (!outcome.value.ok) throw new Error(`${fn}: ${JSON.stringify(outcome.value)}`);
      return outcome.value.value;
    },
    stop() {
      served.kill('SIGTERM');
      // The server may write once more as it ends.
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
