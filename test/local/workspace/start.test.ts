// npm start: one address, a folder that remembers, and a door that opens to this machine's own pages only.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startWorkspace } from './started-workspace';

const OWNER = 'sdm@contoh.example';
const RENAMED = { user: OWNER, action: { do: 'rename', tab: 0, title: 'Diingat' } };

const state = mkdtempSync(join(__dirname, '..', '..', '..', '.tmp', 'remembered-'));

afterAll(() => rmSync(state, { recursive: true, force: true }));

it('prints one address, and takes the next port where one is taken', async () => {
  const first = await startWorkspace();
  const port = Number(new URL(first.url).port);
  const second = await startWorkspace(port);
  expect(first.printed()).toBe(`${first.url}\n`);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await Promise.all([first.stop(), second.stop()]);
});

it('remembers the workbook in its folder', async () => {
  const before = await startWorkspace(0, state);
  await before.post('/api/grid', RENAMED);
  await before.stop();
  const after = await startWorkspace(0, state);
  const workbook = await (await fetch(`${after.url}/api/workbook?user=`)).json();
  await after.stop();
  expect(workbook).toMatchObject({ title: 'Timbang', owner: OWNER, tabs: [{ title: 'Diingat' }] });
});

describe('a page from elsewhere', () => {
  it.each(['https://jahat.example', 'null', 'http://localhost:1'])(
    'of origin %s changes nothing',
    async (origin) => {
      const workspace = await startWorkspace();
      const response = await workspace.post('/api/grid', RENAMED, { origin });
      const workbook = await (await fetch(`${workspace.url}/api/workbook?user=`)).json();
      await workspace.stop();
      expect(response.status).toBe(403);
      expect(workbook).toMatchObject({ tabs: [{ title: 'Sheet1' }] });
    },
  );
});
