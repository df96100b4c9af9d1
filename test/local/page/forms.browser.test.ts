// A form and the drawer in a browser: what respondents and the keeper of the workspace see, press, and read.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../sidebar/open-browser';
import { RunningOffice, siti } from '../../support/running-office';
import { type PlayedWorkspace, playWorkspace } from './played-workspace';

const shots = join(__dirname, '..', '..', 'browser', 'shots');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let page: Page;
let played: PlayedWorkspace;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  [played, browser] = await Promise.all([playWorkspace(), openBrowser()]);
  played.host.scriptRun('makeForms', []);
});

afterAll(async () => {
  await browser?.close();
  await played?.server.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'id-ID', reducedMotion: 'reduce' });
});

afterEach(() => page.close());

const widths = [320, 1000];

async function barriers(): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tool = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await tool.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** Looked at in every width: nothing shut out, nothing pushed sideways; a picture is kept. */
async function inspect(name: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await barriers()).toEqual([]);
    await page.screenshot({ path: join(shots, `form-${name}-${width}.png`), fullPage: true });
  }
}

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.id);

it('reads a form', async () => {
  await page.goto(played.form('Semua jenis pertanyaan'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await inspect('kinds');
  await page.getByRole('button', { name: 'Berikutnya' }).click();
  await inspect('kinds-wrong');
});
