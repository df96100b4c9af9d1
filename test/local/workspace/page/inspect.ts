// Looks at a page as everybody may have to: narrow and wide, by eye and by ear.
import type { Page } from 'playwright-core';
import { barriers } from '../../../support/barriers';
import { picture } from '../../../support/picture';

/** Expects no barrier and nothing pushed sideways. @param name of the pictures */
export async function inspect(page: Page, name: string, widths: readonly number[] = [320, 1000]) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await barriers(page)).toEqual([]);
    await picture(page, `${name}-${width}`, true);
  }
}
