// A workspace that is still being prepared: its page is there at once, and an unfinished demo office is never kept.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serveWorkspace } from '../../../src/local/workspace/serve-workspace';
import type { WorkbookView } from '../../../src/local/workspace/wire/wire';

const folder = mkdtempSync(join(__dirname, '..', '..', '..', '.tmp', 'prepared-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const code =
  "function rename(title) { SpreadsheetApp.getActiveSpreadsheet().rename(title); return 'renamed'; }";

/** Something that a test finishes when it likes. */
function pending<T>() {
  let finish: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    finish = resolve;
  });
  return { promise, finish };
}

async function serve(name: string) {
  const project = pending<{ code: string }>();
  const rest = pending<void>();
  const state = join(folder, name);
  const failed = jest.fn();
  const server = await serveWorkspace({
    project: project.promise,
    folder: state,
    assets: { files: {}, shim: '' },
    port: 0,
    owner: 'sdm@contoh.example',
    title: 'Baru',
    seed: {
      async seed(host, step) {
        host.scriptRun('rename', ['Setengah jadi']);
        await step();
        await rest.promise;
      },
    },
    onFailure: failed,
  });
  const look = async (): Promise<WorkbookView> =>
    (await (await fetch(`${server.url}/api/workbook?user=`)).json()) as WorkbookView;
  const until = async (wanted: (view: WorkbookView) => boolean): Promise<WorkbookView> => {
    for (;;) {
      const view = await look();
      if (wanted(view)) return view;
      await new Promise((again) => setTimeout(again, 10));
    }
  };
  return { server, project, rest, look, until, failed, kept: () => existsSync(join(state, 'state.json')) };
}

it('shows its page before the script is built, then the demo office while it fills, and keeps it when it is whole', async () => {
  const { server, project, rest, look, until, failed, kept } = await serve('whole');
  expect(await look()).toMatchObject({ title: 'Baru', busy: 'demo' });
  project.finish({ code });
  expect(await until(({ title }) => title !== 'Baru')).toMatchObject({
    title: 'Setengah jadi',
    busy: 'demo',
  });
  expect(kept()).toBe(false);
  rest.finish();
  await until(({ busy }) => busy === undefined);
  expect(kept()).toBe(true);
  expect(failed).not.toHaveBeenCalled();
  await server.close();
});

it('begins anew next time where it was stopped in the middle', async () => {
  const { server, project, until, kept } = await serve('stopped');
  project.finish({ code });
  await until(({ title }) => title === 'Setengah jadi');
  await server.close();
  expect(kept()).toBe(false);
});
