// Answers the pages of a workspace: what they read, what they change, and what happened since.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LocalHost } from '../../host/local-host';
import type { MenuEntry } from '../../host/services/ui';
import type { Busy, GridAction, MenuItem, ScreenView } from '../wire/wire';
import type { FormSubmission } from '../wire/wire-form';
import type { WorkshopAction } from '../wire/wire-workshop';
import { accessOf } from './access';
import { formView, handIn } from './form-page';
import { Frames } from './frames';
import { Grid } from './grid';
import { document, guardOrigin, RequestRefused, readJson, send, sendJson } from './http';
import { Workshop } from './workshop';

/** Several small changes are written to disk together. */
const SAVE_AFTER_MS = 400;

type Query = URLSearchParams;

type Handler = (query: Query, request: IncomingMessage, response: ServerResponse) => unknown;

/** Everything one can ask for by HTTP. */
export class WorkspaceServer {
  private readonly grid: Grid;
  private readonly frames: Frames;
  private readonly workshop: Workshop;
  private readonly listeners = new Set<ServerResponse>();
  private saving: NodeJS.Timeout | undefined;
  private busy: Busy | undefined;

  constructor(private readonly options: ServerOptions) {
    this.grid = new Grid(options.host);
    this.frames = new Frames(options.assets.shim);
    this.workshop = new Workshop(options.host, this.frames, options.advance);
  }

  /** What is read; every address answers anew. */
  private readonly reads: Readonly<Record<string, Handler>> = {
    '/': (_, __, response) => send(response, 'text/html', document('Timbang', 'workspace')),
    '/webapp': (_, __, response) => send(response, 'text/html', document('Timbang', 'web-app')),
    '/api/workbook': (query) => this.workbookFor(userOf(query)),
    '/api/tab': (query) => this.grid.tab(Number(query.get('id')), userOf(query)) ?? null,
    '/api/workshop': () => this.workshop.view(),
    '/api/form': (query) => formView(this.options.host, query.get('form') ?? '', query.get('query') ?? ''),
    '/api/webapp': (query) => this.visit(query),
    '/api/events': (_, request, response) => this.listen(request, response),
  };

  /** What changes something. */
  private readonly writes: Readonly<Record<string, (body: never) => unknown>> = {
    '/api/open': ({ user }: { user: string }) => {
      const { host } = this.options;
      // guides/triggers: onOpen does not run for somebody who may only look, who has no menus of the script then.
      if (accessOf(host.workbook.state, user) !== 'edit')
        return { ok: true, value: null, menus: [], ...this.aftermath(user) };
      const result = host.open(user);
      return { ...result, menus: menus(host.screen.menus), ...this.aftermath(user) };
    },
    '/api/menu': ({ user, path }: { user: string; path: string[] }) => {
      this.guardEditing(user);
      const result = this.options.host.chooseMenu(path, user);
      return { ...result, value: null, ...this.aftermath(user) };
    },
    '/api/run': async (call: { user: string; name: string; args: unknown[]; via: 'sidebar' | 'webapp' }) => {
      const { user, name, args, via } = call;
      if (via === 'sidebar') this.guardEditing(user);
      const result = await this.options.host.scriptRunLater(name, args, { user, via });
      return { ...result, ...this.aftermath(user) };
    },
    '/api/grid': ({ user, action }: { user: string; action: GridAction }) => {
      this.guardEditing(user);
      const outcome = this.grid.act(action, user);
      this.saveSoon();
      if (action.do !== 'select') this.announce();
      return { ...outcome, workbook: this.workbookFor(user) };
    },
    '/api/form': ({ form, submission }: { form: string; submission: FormSubmission }) => {
      const outcome = handIn(this.options.host, form, submission);
      this.announce();
      return outcome;
    },
    '/api/workshop': (action: WorkshopAction) => {
      this.workshop.act(action);
      this.saveSoon();
      this.announce();
      return this.workshop.view();
    },
  };

  readonly serve = (request: IncomingMessage, response: ServerResponse): void => {
    this.answer(request, response).catch((thrown: unknown) => {
      const status = thrown instanceof RequestRefused ? thrown.status : 500;
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      sendJson(response, { ok: false, message }, status);
    });
  };

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    guardOrigin(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      const write = this.writes[pathname];
      if (!write) throw new RequestRefused(404, `Nothing at ${pathname}`);
      sendJson(response, await write((await readJson(request)) as never));
      return;
    }
    const read = this.reads[pathname];
    if (read) {
      const value = read(searchParams, request, response);
      if (value !== undefined) sendJson(response, value);
    } else if (!this.sendFile(pathname, response)) throw new RequestRefused(404, `Nothing at ${pathname}`);
  }

  private sendFile(pathname: string, response: ServerResponse): boolean {
    const file = this.options.assets.files[pathname];
    const frame = /^\/frame\/(\d+)$/.exec(pathname)?.[1];
    const page = frame === undefined ? undefined : this.frames.get(frame);
    if (file !== undefined) send(response, pathname.endsWith('.css') ? 'text/css' : 'text/javascript', file);
    else if (page)
      send(response, 'text/html', page.html, { 'content-security-policy': `sandbox ${page.sandbox}` });
    else if (/^\/forms\/d\/e\/[\w-]+\/viewform$/.test(pathname)) {
      send(response, 'text/html', document('Formulir', 'form'));
    } else return false;
    return true;
  }

  /** What the script put on the screen since the last look; it is shown once. */
  private aftermath(user: string) {
    const { screen } = this.options.host;
    const { page } = screen;
    delete screen.page;
    const view: ScreenView = {
      toasts: screen.toasts.splice(0),
      dialogs: screen.dialogs.splice(0),
      ...(page && {
        page: {
          frame: this.frames.add(page.html),
          kind: page.kind,
          title: page.title,
          width: page.width,
          height: page.height,
        },
      }),
    };
    this.announce();
    return { screen: view, workbook: this.workbookFor(user) };
  }

  private visit(query: Query) {
    const { user: _, ...parameters } = Object.fromEntries(query);
    const page = this.options.host.doGet(userOf(query), parameters);
    return page.ok ? { ok: true, title: page.title, frame: this.frames.add(page.html) } : page;
  }

  private workbookFor(user: string) {
    const { welcome = false } = this.options;
    return { ...this.grid.workbookView(user, this.busy), welcome };
  }

  /** @throws RequestRefused for whoever may not edit the workbook, in whose Google there is neither menu nor panel */
  private guardEditing(user: string): void {
    if (accessOf(this.options.host.workbook.state, user) !== 'edit')
      throw new RequestRefused(403, 'You do not have permission to edit the document.');
  }

  private listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    this.listeners.add(response);
    request.on('close', () => this.listeners.delete(response));
  }

  announce(): void {
    for (const listener of this.listeners) listener.write('data: changed\n\n');
  }

  setBusy(what: Busy | undefined): void {
    this.busy = what;
    this.announce();
  }

  private saveSoon(): void {
    this.saving ??= setTimeout(() => this.saveNow(), SAVE_AFTER_MS);
  }

  saveNow(): void {
    clearTimeout(this.saving);
    this.saving = undefined;
    this.options.host.save();
  }

  hangUp(): void {
    for (const listener of this.listeners) listener.end();
  }
}

const userOf = (query: Query): string => query.get('user') ?? '';

const menus = (entries: readonly MenuEntry[]): MenuItem[] =>
  entries.map((entry) =>
    entry.kind === 'menu'
      ? { kind: 'menu', caption: entry.caption, entries: menus(entry.entries) }
      : entry.kind === 'item'
        ? { kind: 'item', caption: entry.caption }
        : { kind: 'separator' },
  );

/** The built pages by name: '/workspace.js', '/workspace.css' and so on; `shim` runs inside the frames. */
export interface Assets {
  readonly files: Readonly<Record<string, string>>;
  readonly shim: string;
}

export interface ServerOptions {
  readonly host: LocalHost;
  readonly assets: Assets;
  /** The first port to try; 0 for any free one. */
  readonly port: number;
  /** Whether newcomers are shown the script's own page; not unless said. */
  readonly welcome?: boolean;
  /** Moves the clock of the workspace on, in milliseconds. */
  readonly advance: (ms: number) => void;
}
