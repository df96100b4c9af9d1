// Pictures of pages for people to look at: SHOTS=1 npm test leaves them in test/browser/shots, otherwise none is taken.
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const shots = join(__dirname, '..', 'browser', 'shots');

/** Takes a picture if they are wanted. @param whole the page as far as it can be scrolled */
export async function picture(page: Page, name: string, whole = false): Promise<void> {
  if (process.env['SHOTS'] === undefined) return;
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: whole });
}
