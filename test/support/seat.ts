// Somebody at the web app's page in a browser of his own: pressing, filling in, and what the page said when nothing came.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Workspace } from './workspace';

export interface Seat {
  readonly page: Page;
  /** The script's own page, within its frames. */
  readonly app: FrameLocator;
}

export interface VisitorsSeat extends Seat {
  /** Visits the address anew, as one who comes back later. */
  again(): Promise<void>;
}

/** @param path of the web app, with what an address says after it */
export async function sitDown(
  browser: Browser,
  workspace: Workspace,
  user: string,
  viewport: { readonly width: number; readonly height: number },
  path = '/webapp',
): Promise<VisitorsSeat> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.goto(workspace.url);
  await page.evaluate((email) => localStorage.setItem('user', email), user);
  const again = async (): Promise<void> => {
    await page.bringToFront();
    await page.goto(`${workspace.url}${path}`);
  };
  await again();
  return { page, app: page.frameLocator('iframe').first(), again };
}

/** What stands on the page and in its frames, for the message of a test that waited in vain. */
const told = async (page: Page): Promise<string> => {
  const texts = page.frames().map((frame) =>
    frame
      .locator('body')
      .innerText({ timeout: 2_000 })
      .then((text) => `${frame.url()}: ${text}`)
      .catch(String),
  );
  return (await Promise.all(texts)).join('\n---\n');
};

/** Waits for what was asked; in vain, the message says what the page showed instead. */
async function orTell<T>({ page }: Seat, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw new Error(`${error}\nThe page said:\n${await told(page)}`);
  }
}

/** A button by its whole name, or by a pattern of it. */
export const press = (seat: Seat, name: string | RegExp): Promise<void> =>
  orTell(
    seat,
    seat.app
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click(),
  );

export const seen = (seat: Seat, text: string | RegExp): Promise<void> =>
  orTell(seat, seat.app.getByText(text).first().waitFor({ timeout: 20_000 }));
