// The drawer in a browser: mail that goes nowhere, what each execution cost, the log, and the knobs that try the script.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../../src/local/office/launch-browser';
import { inspect } from './inspect';
import { type PlayedWorkspace, playWorkspace } from './played-workspace';

let browser: Browser;
let page: Page;
let played: PlayedWorkspace;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  played = await playWorkspace();
  page = await browser.newPage({
    viewport: { width: 420, height: 740 },
    locale: 'id-ID',
    reducedMotion: 'reduce',
  });
});

afterEach(async () => {
  await page.close();
  await played.server.close();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const tab = (name: RegExp) => page.getByRole('tab', { name }).click();

async function open() {
  await page.goto(played.server.url);
  await page.getByRole('tablist').waitFor();
}

it('says of every part that it is empty while nothing has happened', async () => {
  await open();
  await page.getByText('Belum ada email.', { exact: false }).waitFor();
  await inspect(page, 'drawer-empty', [320, 900]);
});

it('shows a mail with its text and its HTML, in a frame that can do nothing', async () => {
  played.host.runTimeTriggers();
  await open();
  await page.getByRole('button', { name: /ayu@contoh.example/ }).click();
  await page.frameLocator('iframe').getByText('diisi').waitFor();
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
  expect(await page.title()).toBe('Timbang');
  await inspect(page, 'drawer-mail', [320, 900]);
  expect(await page.getByRole('link').count()).toBe(1);
  await press('Teks');
  await page.getByText('Mohon diisi:').waitFor();
  const link = page.getByRole('link');
  expect(await link.getAttribute('href')).toMatch(/^\/forms\/d\/e\/[\w-]+\/viewform$/);
});

it('counts calls, writes and seconds of each execution and in total', async () => {
  played.host.runTimeTriggers();
  await open();
  await tab(/Eksekusi/);
  // makeForms comes first; remind asks for the lock, writes a property, reads the form and sends a mail.
  const row = page.getByRole('row', { name: /remind/ });
  const record = played.host.actions.at(-1);
  expect((await row.getByRole('cell').allTextContents()).slice(0, 2)).toEqual([
    String(record?.calls),
    String(record?.writes),
  ]);
  const total = played.host.actions.reduce((sum, { calls }) => sum + calls, 0);
  expect(
    await page
      .getByRole('row', { name: /Jumlah/ })
      .getByRole('cell')
      .first()
      .textContent(),
  ).toBe(String(total));
  await press('remind');
  await page.getByRole('row', { name: /MailApp.sendEmail/ }).waitFor();
  await inspect(page, 'drawer-meter', [320, 900]);
});

it('shows the log, newest first', async () => {
  played.host.runTimeTriggers();
  await open();
  await tab(/Log/);
  await page.getByText('sent 1').waitFor();
  await inspect(page, 'drawer-log', [320, 900]);
});

it('moves the clock ahead', async () => {
  await open();
  await tab(/Waktu/);
  await page.getByText('Sen, 5 Jan').waitFor();
  await press('Maju 3 hari');
  await page.getByText('Kam, 8 Jan').waitFor();
});

it('runs time triggers, whose mail then arrives', async () => {
  await open();
  await tab(/Waktu/);
  await press('Jalankan pemicu waktu sekarang');
  await tab(/Email/);
  await page.getByRole('button', { name: /ayu@contoh.example/ }).waitFor();
});

it.each([
  ['before', 'Service Properties failed', undefined],
  ['after', 'Service Properties failed', 'yes'],
  ['timeout', 'Exceeded maximum execution time', undefined],
])('lets the next execution fail at a call: %s', async (mode, words, written) => {
  await open();
  await tab(/Waktu/);
  await page.getByLabel('Pada panggilan ke').fill('2');
  await page.getByLabel('Cara').selectOption(mode);
  await press('Rencanakan');
  await page.getByText('Direncanakan: panggilan ke-2').waitFor();
  await inspect(page, 'drawer-knobs', [320, 900]);
  await press('Jalankan pemicu waktu sekarang');
  await page.getByText('Direncanakan: panggilan ke-2').waitFor({ state: 'detached' });
  await tab(/Eksekusi/);
  await page.getByText(words).waitFor();
  expect(played.host.outbox).toEqual([]);
  expect(Object.values(played.host.properties).flatMap((store) => Object.values(store))).toEqual(
    written === undefined ? [] : [written],
  );
});

it('takes back a planned fault', async () => {
  await open();
  await tab(/Waktu/);
  await press('Rencanakan');
  await press('Batalkan rencana');
  await press('Jalankan pemicu waktu sekarang');
  await tab(/Email/);
  await page.getByRole('button', { name: /ayu@contoh.example/ }).waitFor();
});

it('holds a lock against the script, and lets it go', async () => {
  await open();
  await tab(/Waktu/);
  await press('Pegang: Kunci skrip');
  await page.getByText('dipegang orang lain').waitFor();
  await press('Jalankan pemicu waktu sekarang');
  await press('Lepas: Kunci skrip');
  await tab(/Eksekusi/);
  await page.getByText('Sedang dipakai.').waitFor();
});

it('is walked through by arrow keys', async () => {
  await open();
  await page.getByRole('tab', { name: 'Email' }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Waktu dan gangguan');
});
