// Forms on paper, as the browser prints them: the code on every page and in the QR, sentences that can be read, nothing cut.
import type jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/local/office/launch-browser';
import { blankForms } from './office';
import { buildPanelPages } from './panel-page';

let browser: Browser;
let page: Page;
let printed: string;

beforeAll(async () => {
  const [address, launched] = await Promise.all([buildPanelPages(), launchBrowser()]);
  browser = launched;
  page = await browser.newPage();
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(address('collect'));
  await page.getByRole('button', { name: /^Lembar cetak/ }).click();
  await page.getByRole('button', { name: 'Siapkan lembar cetak' }).click();
  await page.getByLabel('Untuk siapa').selectOption('all');
  await page.getByRole('button', { name: 'Cetak atau simpan sebagai PDF' }).click();
  printed = (await page.locator('iframe#paper').getAttribute('srcdoc')) ?? '';
  await page.setContent(printed);
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: 'print' });
});

afterAll(() => browser?.close());

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

it('takes three pages for a form of nine competencies, four for the longest names', async () => {
  const pages = await Promise.all(
    blankForms.forms.map(async (_, at) => {
      const one = await browser.newPage();
      await one.setContent(printed);
      await one.evaluate((nth) => {
        for (const [n, article] of document.querySelectorAll('article').entries())
          if (n !== nth) article.remove();
      }, at);
      return pagesOf(await one.pdf({ preferCSSPageSize: true }));
    }),
  );
  expect(pages[0]).toBe(3);
  expect(Math.max(...pages)).toBeLessThanOrEqual(4);
});

it('has a box before every level and before the choice of none, and lines to write on', async () => {
  const boxes = await page.locator('article').first().locator('.box').count();
  expect(boxes).toBe(9 * (5 + 1));
  expect(await page.locator('article').first().locator('.hand + .line').count()).toBe(9);
});

it('is written in ten points where levels are told', async () => {
  const sizes = await page
    .locator('.level p')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  // A point is 4/3 of a pixel of CSS.
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10 * (4 / 3) - 0.01);
});

it('bears a QR code that another reader reads as the address of the entry screen with its code', async () => {
  // In the page: the variables of jest's sandbox make it a hundred times slower.
  await page.addScriptTag({ path: require.resolve('jsqr') });
  const read = await page.locator('svg').evaluateAll((all) =>
    Promise.all(
      all.map(async (one) => {
        const side = 400;
        const image = new Image(side, side);
        const copy = one.cloneNode(true) as SVGElement;
        copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
        copy.setAttribute('width', `${side}`);
        copy.setAttribute('height', `${side}`);
        image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
        await image.decode();
        const pen = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext(
          '2d',
        );
        if (!pen) throw new Error('no canvas');
        pen.fillStyle = 'white';
        pen.fillRect(0, 0, side, side);
        pen.drawImage(image, 0, 0, side, side);
        const { data } = pen.getImageData(0, 0, side, side);
        return (window as unknown as { jsQR: typeof jsQR }).jsQR(data, side, side)?.data;
      }),
    ),
  );
  expect(read).toEqual(blankForms.forms.map(({ code }) => `${blankForms.pageAddress}?kode=${code}`));
});

it('cuts nothing, and shows what people typed as text', async () => {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
      .map((one) => one.textContent),
  );
  expect(cut).toEqual([]);
  expect(printed).not.toMatch(/<i>|<b>Menata/);
  expect(printed).not.toMatch(/<script|<link|<img|url\(/);
  const bare = (await page.locator('body').innerText()).replace(/\s+/g, '');
  for (const { raterName, ratee, job, unit, nip } of blankForms.forms)
    for (const words of [raterName, ratee, job, unit, nip]) expect(bare).toContain(words.replace(/\s+/g, ''));
});

it('is of ink and paper alone', async () => {
  const coloured = await page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].flatMap((one) => {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(one);
      return [color, backgroundColor, borderTopColor].filter((value) => {
        const [red, green, blue] = value.match(/\d+/g) ?? [];
        return red !== green || green !== blue;
      });
    }),
  );
  expect(coloured).toEqual([]);
});
