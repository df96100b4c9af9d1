// Looks at a page as everybody may have to: narrow and wide, by eye and by ear; keeps a picture of each.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { barriers } from './barriers';

const shots = join(__dirname, '..', '..', '..', 'browser', 'shots');

/** Expects no barrier and nothing pushed sideways. @param name of the pictures */
export async function inspect(page: Page, name: string, widths: readonly number[] = [320, 1000]) {
  mkdirSync(shots, { recursive: true });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await barriers(page)).toEqual([]);
    await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true });
  }
}
