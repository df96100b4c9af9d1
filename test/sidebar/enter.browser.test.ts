// Entering paper forms by keyboard and scanner, counted in keys.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/local/office/launch-browser';
import { buildPanelPages } from './panel-page';

let browser: Browser;
let page: Page;
let address: Awaited<ReturnType<typeof buildPanelPages>>;

beforeAll(async () => {
  [address, browser] = await Promise.all([buildPanelPages(), launchBrowser()]);
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(address('collect'));
  await page.getByRole('button', { name: /^Lembar cetak/ }).click();
  await page.locator('#failure-getSheet:focus').waitFor();
});

afterEach(() => page.close());

afterAll(() => browser?.close());

const sent = () =>
  page.evaluate(() =>
    (
      window as unknown as { calls: { fn: string; input: { levels: Record<string, number> } }[] }
    ).calls.filter((one) => one.fn === 'enterAnswer'),
  );

/** As a scanner types: the text, then Enter. */
const scan = async (text: string) => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

const code = 'K7Q2-9F4M-0XTA-1B2C';

it('a form is entered with one scan, a digit for each competency and Enter, in under thirty seconds', async () => {
  await scan(`https://contoh.example/exec?kode=${code}`);
  await page.locator('fieldset.levels-of input:focus').first().waitFor();
  const asked = await page.locator('fieldset.levels-of').count();
  const digits = Array.from({ length: asked }, (_, at) => `${(at % 5) + 1}`);
  for (const digit of digits) await page.keyboard.press(digit);
  await page.keyboard.press('Enter');
  expect(await sent()).toMatchObject([{ input: { code } }]);
  const [call] = await sent();
  expect(Object.values(call?.input.levels ?? {}).map(String)).toEqual(digits);
  // Card, Moran & Newell (1980): 1.35 s to make up one's mind, 0.28 s a key of an average typist; two waits of 2 s for the server.
  const seconds = (1 + asked + 1) * (1.35 + 0.28) + 2 * 2;
  expect(seconds).toBeLessThan(30);
  // The next one at once.
  await page.locator('#failure-getSheet:focus').waitFor();
});

it('0 leaves a competency as not observed, and goes on', async () => {
  await scan(code);
  await page.locator('fieldset.levels-of input:focus').first().waitFor();
  await page.keyboard.press('0');
  await page.keyboard.press('3');
  const chosen = await page
    .locator('fieldset.levels-of')
    .evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll('input')].findIndex(({ checked }) => checked)),
    );
  expect(chosen.slice(0, 2)).toEqual([-1, 2]);
});

it('a form scanned before the one at hand is entered chooses nothing, and that is said', async () => {
  await scan(code);
  await page.locator('fieldset.levels-of input:focus').first().waitFor();
  await page.keyboard.press('2');
  await scan('KODE 1234-5123-4512-3451');
  expect(await page.locator('fieldset.levels-of input:checked').count()).toBe(1);
  await page.getByText('Huruf tidak memilih level').waitFor();
  expect(await sent()).toEqual([]);
});

it('a code that nobody knows is refused where it is scanned, and the next one takes its place', async () => {
  await scan('KODE AAAA-AAAA-AAAA-AAAA');
  await page.getByText('Kode ini tidak ada di daftar penilai periode yang terbuka').waitFor();
  await scan(`KODE ${code}`);
  await page.locator('fieldset.levels-of input:focus').first().waitFor();
});

it('a form scanned into an example leaves the words as they were, and that is said', async () => {
  await scan(code);
  const example = page.getByLabel('Contoh perilaku: Kerja Sama');
  await example.fill('Membantu rekan. ');
  await scan(`https://contoh.example/exec?kode=${code}`);
  expect(await example.inputValue()).toBe('Membantu rekan. \n');
  await page.getByText('Huruf tidak memilih level').waitFor();
});

it.each(['KODE 1234-5123-4512-3451', 'https://contoh.example/exec?kode=1234-5123-4512-3451'])(
  'a form scanned on the button sends nothing: %s',
  async (text) => {
    await scan(code);
    await page.locator('fieldset.levels-of input:focus').first().waitFor();
    await page.keyboard.type('23');
    await page.getByRole('button', { name: 'Masukkan jawaban' }).and(page.locator(':focus')).waitFor();
    await scan(text);
    await page.getByText('Huruf tidak memilih level').waitFor();
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await sent()).toHaveLength(1);
  },
);

it('a code that is too short is said to be so', async () => {
  await scan('K7Q2');
  await page.getByText('Kode terdiri atas 16').waitFor();
});
