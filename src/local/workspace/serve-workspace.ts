// A workspace for people: opened from its folder or begun anew, on a clock that can be moved, and served.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { HostOptions } from '../host/host-state';
import { LocalHost } from '../host/local-host';
import { type RunningServer, startServer } from './server/start-server';
import type { Assets } from './server/workspace-server';

/** Fills a new workspace, by functions of the script, before people come. */
interface Seed {
  /** How many days ago the story begins; it can then play until today. */
  readonly daysBefore?: number;
  /** @param step lets the page breathe between two calls; moves the clock on by that many milliseconds */
  seed(host: LocalHost, step: (advanceMs?: number) => Promise<void>): Promise<void>;
}

/** The shipped script with its pages. */
type Project = Pick<HostOptions, 'code' | 'htmlFiles'>;

interface WorkspaceOptions extends Pick<HostOptions, 'manifest'> {
  /** What is still being built is waited for while the page is served. */
  readonly project: Project | Promise<Project>;
  readonly folder: string;
  readonly assets: Assets;
  readonly port: number;
  readonly owner: string;
  /** Name of the workbook, when it is new. */
  readonly title: string;
  readonly seed?: Seed;
  /** Whether newcomers are shown the script's own page. */
  readonly welcome?: boolean;
  /** Milliseconds; the machine's clock unless given. */
  readonly clock?: () => number;
  /** Told when building or seeding fails; the workspace goes on as it is. */
  readonly onFailure: (error: unknown) => void;
}

const DAY_MS = 86_400_000;

/** Uniform in [0, 1), and nobody's guess: ids and codes of a workspace that people use are not to repeat. */
const unguessable = (): number => randomBytes(6).readUIntBE(0, 6) / 2 ** 48;

/** Opens and serves. The seed runs once, in a folder without a state, after the page can be opened; until it has, nothing is kept. */
export async function serveWorkspace(options: WorkspaceOptions): Promise<RunningServer> {
  const { project, manifest, folder, assets, port, owner, seed, welcome = false, clock = Date.now } = options;
  const isNew = !existsSync(join(folder, 'state.json'));
  const seeds = isNew && seed !== undefined;
  let ahead = -(seeds ? (seed.daysBefore ?? 0) : 0) * DAY_MS;
  const host = LocalHost.create({
    ...(project instanceof Promise ? { code: [] } : project),
    ...(!seeds && { folder }),
    owner,
    ...(manifest && { manifest }),
    now: () => new Date(clock() + ahead),
    random: unguessable,
  });
  // A clock that was moved ahead before stays ahead.
  const keepAhead = (): void => {
    ahead = Math.max(0, host.now().getTime() - clock());
  };
  if (isNew) host.workbook.state = { ...host.workbook.state, title: options.title };
  else keepAhead();
  const advance = (ms: number): void => {
    ahead += ms;
  };
  const server = await startServer({ host, assets, port, advance, welcome });
  const step = async (ms = 0): Promise<void> => {
    advance(ms);
    server.announce();
    await setImmediate();
  };
  const prepare = async (): Promise<void> => {
    const { code, htmlFiles } = await project;
    host.push(code, htmlFiles);
    if (!seeds) return;
    await step();
    await seed.seed(host, step);
  };
  if (seeds || project instanceof Promise) {
    server.setBusy(seeds ? 'demo' : 'script');
    prepare()
      .catch(options.onFailure)
      .finally(() => {
        if (seeds) {
          ahead = 0;
          keepAhead();
          host.keepIn(folder);
        }
        server.setBusy(undefined);
      });
  }
  return server;
}
