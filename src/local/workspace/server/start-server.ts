// Serves a workspace to the browser: the grid, the sidebar's frame, the forms, the web app and the drawer.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Busy } from '../wire/wire';
import { type ServerOptions, WorkspaceServer } from './workspace-server';

/** A workspace that is being served. */
export interface RunningServer {
  readonly url: string;
  /** Says in the page what the workspace is busy with; undefined when it is done. */
  setBusy(what: Busy | undefined): void;
  /** Tells the open pages that something may have changed. */
  announce(): void;
  close(): Promise<void>;
}

/** Ports tried one after another before giving up. */
const PORTS_TRIED = 20;

/** Serves the workspace on this machine alone. @throws Error when no port is free. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const workspace = new WorkspaceServer(options);
  const server = createServer(workspace.serve);
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.removeListener('error', reject);
        resolve();
      });
    });
  for (let tried = 0; !server.listening; tried += 1) {
    try {
      await listen(options.port === 0 ? 0 : options.port + tried);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || tried >= PORTS_TRIED) throw error;
    }
  }
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    setBusy: (what) => workspace.setBusy(what),
    announce: () => workspace.announce(),
    close: () =>
      new Promise((resolve) => {
        workspace.saveNow();
        workspace.hangUp();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
