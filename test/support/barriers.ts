// What stands in the way of people who cannot see, or cannot see well.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule the page breaks, with the elements that break it. Frames are pages of their own and not looked into. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // A document keeps the tool for its next look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const tool = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await tool.run(document, { iframes: false, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
