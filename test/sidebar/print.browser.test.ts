// Results on paper, as the browser prints them: a page a person, nothing cut, what was typed as text, ink without colour.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/local/office/launch-browser';
import { printPack } from './office';
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
  await page.getByRole('button', { name: /^Cetak dan berkas/ }).click();
  await page.getByRole('button', { name: 'Siapkan halaman cetak' }).click();
  await page.getByRole('button', { name: 'Cetak atau simpan sebagai PDF' }).click();
  printed = (await page.locator('iframe#paper').getAttribute('srcdoc')) ?? '';
  await page.setContent(printed);
});

afterAll(() => browser?.close());

/** Pages of a PDF by its page objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe('the sheets of results', () => {
  it('take a page a person, the longest names and somebody without a rating among them, and two with nine long examples', async () => {
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(printPack.pages.length + 1);
  });

  it('are signed on the page on which the figures and the room to write are, under the name', async () => {
    const apart = await page.evaluate(() =>
      [...document.querySelectorAll('body > article')].map((sheet) => {
        const together = sheet.querySelector('.together');
        const running = sheet.querySelector('.running');
        return {
          kept: together && getComputedStyle(together).breakInside,
          holds: ['.figures', '.write', '.sign'].filter((one) => together?.querySelector(one)),
          // Of A4 between its margins, so that it goes whole to the next page.
          fits: together && together.getBoundingClientRect().height < (275 / 25.4) * 96,
          repeated: running && getComputedStyle(running).display,
        };
      }),
    );
    for (const one of apart)
      expect(one).toEqual({
        kept: 'avoid',
        holds: ['.figures', '.write', '.sign'],
        fits: true,
        repeated: 'table-header-group',
      });
    expect(apart).toHaveLength(printPack.pages.length);
  });

  it('cut nothing', async () => {
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        .map((one) => one.textContent),
    );
    expect(cut).toEqual([]);
    const text = await page.locator('body').innerText();
    const bare = text.replace(/\s+/g, '');
    for (const { review, supervisor } of printPack.pages)
      for (const words of [review.name, review.nip, review.job, review.unit, review.cycle, supervisor.name])
        expect(bare).toContain(words.replace(/\s+/g, ''));
  });

  it('show what people typed as text and load nothing', () => {
    expect(printed).not.toContain('<i>');
    expect(printed).not.toMatch(/<script|<link|<img|url\(|https?:/);
  });

  it('say that they are indicative and count themselves', async () => {
    const text = await page.locator('body').innerText();
    expect(text.match(/Indikatif, untuk dialog dan pengembangan/g)).toHaveLength(printPack.pages.length);
    expect(text).toContain('Pegawai 2 dari 4');
    expect(printed).toContain('counter(page)');
  });

  it('are of ink and paper alone', async () => {
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
});
