// The pictures of the documents: who sits down where in the demo office, what is pressed, and what is then in sight.
import { setTimeout } from 'node:timers/promises';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { appraisalTexts as appraisalInEnglish } from '../../core/text/en/appraisal';
import { hrTexts as hrInEnglish } from '../../core/text/en/hr';
import { appraisalTexts } from '../../core/text/id/appraisal';
import { hrTexts } from '../../core/text/id/hr';

const catalogue = {
  id: { ...hrTexts, ...appraisalTexts },
  en: { ...hrInEnglish, ...appraisalInEnglish },
};

type Language = keyof typeof catalogue;

/** The moment at which the demo office stands: dates in pictures are the same whenever these are taken. */
export const picturedAt = '2026-10-14T02:00:00Z';

interface Scene {
  readonly name: string;
  readonly who: string;
  readonly at: 'sheet' | 'web app';
  /** Takes the sheet as well, and not only what Timbang shows. */
  readonly withSheet?: boolean;
  /** The button that is pressed, by how its name begins. */
  readonly press?: (texts: (typeof catalogue)[Language]) => string;
  /** The heading that is brought into sight; the top unless said. */
  readonly heading?: (texts: (typeof catalogue)[Language]) => string;
}

const officer = 'sdm@contoh.example';
const supervisor = 'seruni.umpama.104@contoh.example';
const employee = 'kasuari.rekaan.130@contoh.example';

/** CSS pixels. */
const sizes = { sheet: { width: 1280, height: 760 }, 'web app': { width: 360, height: 720 } } as const;

/** What the demo office begins with, after the results that are ready have been published. */
const scenes: readonly Scene[] = [
  { name: 'workbook', who: officer, at: 'sheet', withSheet: true },
  { name: 'tracking', who: officer, at: 'sheet', press: ({ places }) => places.tracking.title },
  { name: 'review', who: officer, at: 'sheet', press: ({ places }) => places.bias.title },
  { name: 'team', who: supervisor, at: 'web app', heading: ({ team }) => team.title },
  { name: 'result', who: employee, at: 'web app', press: ({ own }) => own.result },
];

interface Picture {
  /** Of its file, without what says the kind of file. */
  readonly name: string;
  readonly page: Page;
  /** Where it is on the page, in CSS pixels. */
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

async function sitDown(
  page: Page,
  url: string,
  { who, at }: Scene,
  language: Language,
): Promise<FrameLocator> {
  const remembered = Object.entries({ user: who, language, visited: 'yes' });
  await page.addInitScript(
    remembered
      .map((entry) => `if (window === top) localStorage.setItem(...${JSON.stringify(entry)});`)
      .join('\n'),
  );
  await page.goto(at === 'sheet' ? url : `${url}/webapp`);
  if (at === 'sheet') {
    await page.getByRole('menuitem', { name: 'Timbang' }).click();
    await page.getByRole('menuitem', { name: /^(Buka panel|Open panel)$/ }).click();
  }
  const { welcome } = catalogue[language];
  const frame = page.frameLocator('iframe');
  await answered(frame);
  if ((await frame.locator('html').getAttribute('lang')) !== language) {
    await frame.getByRole('button', { name: { id: 'Indonesia', en: 'English' }[language] }).click();
    await frame.locator(`html[lang=${language}]`).waitFor();
    await answered(frame);
  }
  const putAway = frame.getByRole('button', { name: welcome.putAway });
  if (await putAway.isVisible()) {
    await putAway.click();
    await putAway.waitFor({ state: 'detached' });
  }
  return frame;
}

/** Waits until the page of the script shows what it asked the server for. */
async function answered(frame: FrameLocator): Promise<void> {
  await frame.locator('h1').first().waitFor();
  await frame.locator('.loading').waitFor({ state: 'detached' });
}

/** Anything that moves with the clock while pictures are taken. */
const withoutTimes = (words: string): string => words.replace(/\b\d{1,2}[.:]\d{2}\b/g, '–');

/** Waits for the demo office, and publishes what is ready in it, so that somebody has a result to look at. */
export async function prepareForPictures(url: string): Promise<void> {
  await filled(url);
  const body = JSON.stringify({ user: officer, name: 'publishResults', args: [{}], via: 'sidebar' });
  await fetch(`${url}/api/run`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

/** What there is to be taken, in the order in which it is played. */
export const pictures = (['id', 'en'] as const).flatMap((language) =>
  scenes.map((scene) => ({ name: `${scene.name}-${language}`, scene, language })),
);

/** @param url of a workspace that is prepared @param take is given the picture while it is in sight; gives its words */
export async function playPicture(
  url: string,
  browser: Browser,
  { name, scene, language }: (typeof pictures)[number],
  take: (picture: Picture) => Promise<void> = async () => {},
): Promise<string> {
  const context = await browser.newContext({ viewport: sizes[scene.at], reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(picturedAt);
    const frame = await sitDown(page, url, scene, language);
    const texts = catalogue[language];
    if (scene.press) {
      await frame
        .getByRole('button', { name: new RegExp(`^${scene.press(texts)}`) })
        .first()
        .click();
      await answered(frame);
    }
    if (scene.heading)
      await frame
        .getByRole('heading', { name: scene.heading(texts) })
        .evaluate((element) => element.scrollIntoView());
    // Nothing lies under the mouse.
    await page.mouse.move(0, 0);
    const box = scene.withSheet ? undefined : await page.locator('iframe').boundingBox();
    await take({ name, page, clip: box ?? { x: 0, y: 0, ...sizes[scene.at] } });
    const sheet = scene.withSheet ? await page.locator('body').innerText() : '';
    return withoutTimes(`${sheet}\n${await frame.locator('body').innerText()}`);
  } finally {
    await context.close();
  }
}

/** Waits until the demo office is there. */
async function filled(url: string): Promise<void> {
  const { busy } = (await (await fetch(`${url}/api/workbook?user=`)).json()) as { busy?: string };
  if (busy === undefined) return;
  await setTimeout(200);
  return filled(url);
}
