// Looks at a page as everybody may have to: narrow and wide, by eye and by ear; keeps a picture of each.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const shots = join(__dirname, '..', '..', 'browser', 'shots');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What stands in the way of people who cannot see, or cannot see well. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tool = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await tool.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

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
