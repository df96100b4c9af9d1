// A workspace as `npm start` starts it, in a process of its own: with a small test project in place of the product, or with the demo office.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testProject } from './page/test-project';

const root = join(__dirname, '..', '..', '..');

export interface StartedWorkspace {
  readonly url: string;
  /** Everything it printed. */
  readonly printed: () => string;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Calls a function of the script as the owner; gives what it returns. */
  run(name: string, ...args: readonly unknown[]): Promise<unknown>;
  stop(): Promise<void>;
}

/** A folder of its own, which goes when the workspace stops. */
function ownFolder(): string {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  return mkdtempSync(join(root, '.tmp', 'workspace-'));
}

/** @param port 0 for any free one @param state folder of the workspace; a fresh one unless given */
export function startWorkspace(port = 0, state?: string): Promise<StartedWorkspace> {
  const folder = ownFolder();
  for (const [name, content] of Object.entries(testProject())) writeFileSync(join(folder, name), content);
  return started(folder, port, ['--dist', folder, '--empty', '--state', state ?? join(folder, 'state')]);
}

/** The product with its demo office, at a moment. */
export function startDemoOffice(at: string): Promise<StartedWorkspace> {
  const folder = ownFolder();
  return started(folder, 0, ['--dist', 'dist', '--state', join(folder, 'state'), '--at', at]);
}

async function started(folder: string, port: number, options: readonly string[]): Promise<StartedWorkspace> {
  const child = spawn(process.execPath, ['scripts/local.mjs', ...options, '--port', String(port)], {
    cwd: root,
  });
  const { url, printed } = await firstLine(child);
  const post = (path: string, body: unknown, headers = {}): Promise<Response> =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    url,
    printed,
    post,
    async run(name, ...args) {
      const response = await post('/api/run', { user: 'sdm@contoh.example', name, args, via: 'sidebar' });
      const outcome = (await response.json()) as { ok: boolean; value?: unknown; message?: string };
      if (!outcome.ok) throw new Error(outcome.message);
      return outcome.value;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}

function firstLine(child: ChildProcess): Promise<{ url: string; printed: () => string }> {
  return new Promise((resolve, reject) => {
    let output = '';
    const printed = (): string => output;
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /^http:\/\/localhost:\d+$/m.exec(output)?.[0];
      if (url) resolve({ url, printed });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`The workspace did not start: ${output}`)));
  });
}
