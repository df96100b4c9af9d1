// The server as functions. Each throws ServerLost where it does not answer, and Error with its words where it refuses.
import type {
  GridAction,
  GridOutcome,
  MenuItem,
  ScriptOutcome,
  TabView,
  WorkbookView,
} from '../../wire/wire';
import type { FormOutcome, FormSubmission, FormView } from '../../wire/wire-form';
import type { WorkshopAction, WorkshopView } from '../../wire/wire-workshop';

/** Nobody listens at the server's address any more. */
export class ServerLost extends Error {}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new ServerLost(path);
  }
  const value: unknown = await response.json();
  if (!response.ok) throw new Error((value as { message?: string }).message ?? response.statusText);
  return value as T;
}

const read = <T>(path: string, query: Readonly<Record<string, string>>): Promise<T> =>
  ask(`${path}?${new URLSearchParams(query)}`);

const write = <T>(path: string, body: unknown): Promise<T> =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export const getWorkbook = (user: string): Promise<WorkbookView> => read('/api/workbook', { user });

export const getTab = (user: string, id: number): Promise<TabView | null> =>
  read('/api/tab', { user, id: String(id) });

export const openAs = (user: string): Promise<ScriptOutcome & { readonly menus: readonly MenuItem[] }> =>
  write('/api/open', { user });

export const chooseMenu = (user: string, path: readonly string[]): Promise<ScriptOutcome> =>
  write('/api/menu', { user, path });

export const runFunction = (
  user: string,
  name: string,
  args: readonly unknown[],
  via: 'sidebar' | 'webapp',
): Promise<ScriptOutcome> => write('/api/run', { user, name, args, via });

export const actOnGrid = (user: string, action: GridAction): Promise<GridOutcome> =>
  write('/api/grid', { user, action });

export const getWorkshop = (): Promise<WorkshopView> => read('/api/workshop', {});

export const actInWorkshop = (action: WorkshopAction): Promise<WorkshopView> =>
  write('/api/workshop', action);

export const getForm = (form: string, query: string): Promise<FormView> => read('/api/form', { form, query });

export const handInForm = (form: string, submission: FormSubmission): Promise<FormOutcome> =>
  write('/api/form', { form, submission });

export const visitWebApp = (
  query: Readonly<Record<string, string>>,
): Promise<{ ok: true; title: string; frame: string } | { ok: false; message: string }> =>
  read('/api/webapp', query);
