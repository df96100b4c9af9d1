// Going back: where one was, by the browser's own button too; and a double press that meets nothing it did not mean.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../src/local/office/launch-browser';
import { buildPanelPages } from './panel-page';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let address: (scene: string) => string;

beforeAll(async () => {
  [address, browser] = await Promise.all([buildPanelPages(), launchBrowser()]);
  context = await browser.newContext({ viewport: { width: 360, height: 500 }, locale: 'id-ID' });
});

afterAll(() => browser?.close());

beforeEach(async () => {
  page = await context.newPage();
});

afterEach(() => page.close());

async function open(scene: string, webApp = false) {
  await page.goto(address(scene));
  await page.locator('.loading').waitFor({ state: 'detached' });
  // What doGet puts into the page of the web app.
  if (webApp)
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<i id="web-app" hidden></i>'));
}

const heading = () => page.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function arrived(title: string) {
  await heading().filter({ hasText: title }).waitFor();
  await page.waitForTimeout(50);
}

/** Scrolls home down to a place and opens it. */
async function openFromBelow(name: RegExp, title: string) {
  await page.getByRole('button', { name }).scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await press(name);
  await arrived(title);
}

describe('going back', () => {
  it.each([
    ['on the same page', /^Keberatan/, 'Keberatan'],
    ['from the page that everybody has', /^Mutu dialog/, 'Mutu dialog'],
  ])('leads to where one was, with the focus on what one pressed: %s', async (_, name, title) => {
    await open('supervisor');
    await page.getByRole('button', { name }).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const scroll = await page.evaluate(() => window.scrollY);
    expect(scroll).toBeGreaterThan(200);
    await press(name);
    await arrived(title);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await press('Kembali');
    await page.getByRole('button', { name }).waitFor();
    await page.waitForTimeout(80);
    expect(await page.evaluate(() => window.scrollY)).toBe(scroll);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(name);
  });

  it('opens the fold again in which one was', async () => {
    await open('collect');
    await press(/^Pantau/);
    await page.locator('summary').filter({ hasText: 'Slamet' }).first().click();
    await press(/^Masukkan jawaban/);
    await arrived('Memasukkan jawaban');
    await press('Kembali');
    await arrived('Pantau');
    const entering = page.getByRole('button', { name: /^Masukkan jawaban/ }).first();
    expect(await entering.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await entering.isVisible()).toBe(true);
  });

  it('reads a screen that is opened again from its top', async () => {
    await open('supervisor');
    await openFromBelow(/^Keberatan/, 'Keberatan');
    await press('Kembali');
    await openFromBelow(/^Keberatan/, 'Keberatan');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('title');
  });
});

describe('the browser’s own Back', () => {
  it('goes one screen back in the web app, across pages', async () => {
    await open('supervisor', true);
    await openFromBelow(/^Keberatan/, 'Keberatan');
    await press(/^Slamet/);
    await arrived('Slamet');
    await page.goBack();
    await arrived('Keberatan');
    await page.goBack();
    await arrived('Dinas Pendidikan');
    await openFromBelow(/^Mutu dialog/, 'Mutu dialog');
    await page.goBack();
    await arrived('Dinas Pendidikan');
  });

  it('is one screen back still where one has gone back inside the page', async () => {
    await open('supervisor', true);
    await openFromBelow(/^Keberatan/, 'Keberatan');
    await press(/^Slamet/);
    await arrived('Slamet');
    await press('Kembali');
    await arrived('Keberatan');
    await page.goBack();
    await arrived('Dinas Pendidikan');
  });

  it('leaves the history alone in a sidebar', async () => {
    await open('supervisor');
    const before = await page.evaluate(() => history.length);
    await openFromBelow(/^Keberatan/, 'Keberatan');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});

describe('a double press', () => {
  it('opens one screen and presses nothing on it', async () => {
    await open('supervisor');
    await openFromBelow(/^Keberatan/, 'Keberatan');
    const first = page.getByRole('button', { name: /^Slamet/ }).first();
    const box = await first.boundingBox();
    await page.waitForTimeout(600);
    // What lies under the pointer once the screen has changed is pressed by nobody.
    await page.evaluate(
      ({ x, y }) => {
        const pressed: string[] = [];
        Object.assign(window, { pressed });
        document.addEventListener('click', (event) =>
          pressed.push(String((event.target as Element).textContent)),
        );
        new MutationObserver(() => {
          if (document.getElementById('trap')) return;
          document.body.insertAdjacentHTML(
            'beforeend',
            `<button id="trap" style="position:fixed;left:${x - 20}px;top:${y - 20}px;width:40px;height:40px">Jebakan</button>`,
          );
        }).observe(document.body, { childList: true, subtree: true });
      },
      { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 },
    );
    await page.mouse.dblclick((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { delay: 40 });
    await arrived('Slamet');
    expect(await page.locator('#trap').count()).toBe(1);
    const pressed = await page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
    expect(pressed).toHaveLength(1);
    await page.waitForTimeout(600);
    await page.locator('#trap').click();
    expect(await page.evaluate(() => (window as unknown as { pressed: string[] }).pressed.at(-1))).toBe(
      'Jebakan',
    );
  });
});

it('the title of the document names the screen', async () => {
  await open('supervisor');
  expect(await page.title()).toMatch(/^Dinas Pendidikan .* – Timbang$/);
  await openFromBelow(/^Keberatan/, 'Keberatan');
  expect(await page.title()).toBe('Keberatan – Timbang');
});
