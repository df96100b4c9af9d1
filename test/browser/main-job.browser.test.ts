// The main job by clicking, as a new user would: set up, import, open a cycle, forms, tabs, answer a form, see the summary.
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { appraisalTexts as english } from '../../src/core/text/en/appraisal';
import { dailyTexts as englishDaily } from '../../src/core/text/en/daily';
import { appraisalTexts } from '../../src/core/text/id/appraisal';
import { dailyTexts } from '../../src/core/text/id/daily';
import { hrTexts } from '../../src/core/text/id/hr';
import { listsTexts } from '../../src/core/text/id/lists';
import { panelTexts } from '../../src/core/text/id/panel';
import { upkeepTexts } from '../../src/core/text/id/upkeep';
import { launchBrowser } from '../../src/local/office/launch-browser';
import { picture } from '../support/picture';
import { startWorkspace, type Workspace } from '../support/workspace';

const t = { ...panelTexts, ...hrTexts, ...appraisalTexts, ...dailyTexts, ...upkeepTexts, ...listsTexts };
const root = join(__dirname, '..', '..');
const demo = join(root, 'scripts', 'demo', 'office');

let browser: Browser;
let workspace: Workspace;
let page: Page;
let panel: FrameLocator;

beforeAll(async () => {
  workspace = await startWorkspace('main-job');
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  await page.goto(workspace.url);
  panel = page.frameLocator('iframe').first();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  workspace?.stop();
});

/** Address of a supervisor, once there are links. */
let supervisor = '';

let shot = 0;
const look = async (name: string, of: Page = page) => {
  shot += 1;
  await picture(of, `main-job-${String(shot).padStart(2, '0')}-${name}`);
};
const press = (name: string | RegExp) =>
  panel
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const seen = (text: string | RegExp) => panel.getByText(text).first().waitFor({ timeout: 20_000 });
const tab = (name: string | RegExp) => page.getByRole('tab', { name });

/** Opens the panel from the menu, unless it already shows what it is to show. */
async function openPanel(shown: string) {
  const there = await panel
    .getByText(shown)
    .first()
    .isVisible()
    .catch(() => false);
  if (!there) {
    await page.getByRole('menuitem', { name: 'Timbang' }).first().click();
    await page.getByRole('menuitem', { name: 'Buka panel' }).click();
  }
  await seen(shown);
}

/** Runs a job from home to its end and returns home. */
async function job(kind: 'makeForms' | 'makeTabs') {
  await press(t.steps[kind].action);
  await press(t.task.start);
  await seen(t.task.finished);
  await look(kind);
  await press(t.common.backHome);
}

describe('the main job in the browser', () => {
  it('opens the panel from the menu and sets the workbook up', async () => {
    await openPanel(t.setUp.action);
    await look('empty');
    await press(t.steps.setUp.action);
    await panel.getByLabel(t.setUp.office).fill('Dinas CONTOH');
    await look('set-up');
    await press(t.setUp.action);
    await seen(t.steps.importOffice.action);
    await tab('Kompetensi').waitFor();
    await look('ready');
  });

  it('imports the employees after showing every problem of the files', async () => {
    await press(t.steps.importOffice.action);
    const files = panel.locator('input[type=file]');
    await files.nth(0).setInputFiles(join(demo, 'siasn-export.csv'));
    await files.nth(1).setInputFiles(join(demo, 'atasan.csv'));
    await press(t.import.check);
    await seen(t.import.checked);
    await look('checked');
    await press(/^Impor \d+ pegawai$/);
    await seen(/\d+ pegawai diimpor\./);
    await look('imported');
    await press(t.common.back);
  });

  it('opens a cycle, makes its forms and a tab for everyone', async () => {
    await press(t.steps.openCycle.action);
    await look('open-cycle');
    await press(t.openCycle.review);
    await press(t.openCycle.action);
    await seen(t.steps.makeForms.action);
    await job('makeForms');
    await job('makeTabs');
    await seen(t.steps.collect.action);
    await look('collecting');
  });

  it('takes an answer from a form and shows it in the summary', async () => {
    const links: { role: string; link: string; ratee: string; email?: string; rateeName: string }[] =
      await page.evaluate(async () => {
        const response = await fetch('/api/run', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ user: 'sdm@contoh.example', name: 'getLinks', args: [], via: 'sidebar' }),
        });
        return (await response.json()).value.value;
      });
    const link = links.find((one) => one.role === 'supervisor' && one.email !== undefined);
    if (link === undefined) throw new Error('no link of a supervisor with an address');
    supervisor = link.email ?? '';
    // A large team is rated in one form.
    const rated = links.filter((one) => one.link === link.link).length;
    const form = await browser.newPage({ viewport: { width: 900, height: 1000 } });
    await form.goto(
      `${new URL(page.url()).origin}${new URL(link.link).pathname}${new URL(link.link).search}`,
    );
    await form.getByRole('button', { name: 'Berikutnya' }).waitFor();
    await look('form', form);
    const email = form.getByRole('textbox', { name: /surel|e-?mail/i }).first();
    await email.fill(link.email ?? '');
    const next = form.getByRole('button', { name: 'Berikutnya' });
    while ((await next.count()) > 0) {
      await next.click();
      // What fits a person as well as a team: one group of choices a page, or one a row.
      for (const choice of await form.getByRole('radiogroup').all())
        await choice.getByRole('radio').nth(2).check({ force: true });
    }
    await form.getByRole('button', { name: /Kirim/ }).last().click();
    await form.getByText('Terima kasih').waitFor();
    await look('sent', form);
    await form.close();

    await press(t.common.reload);
    await panel
      .getByText(new RegExp(`^${rated} dari \\d+$`))
      .first()
      .waitFor({ timeout: 20_000 });
    await look('answer-in');
    await tab('Ringkasan').click();
    await page.getByText('Optimal').first().waitFor();
    await look('summary');
  });

  it('opens HR’s second page wide from the menu, and narrow on a phone at its own address', async () => {
    await page.getByRole('menuitem', { name: 'Timbang' }).first().click();
    await page.getByRole('menuitem', { name: 'Buka perawatan' }).click();
    const dialog = page.getByRole('dialog', { name: 'Timbang' });
    const wide = dialog.frameLocator('iframe').first();
    await wide.getByRole('heading', { level: 1, name: t.hr.upkeep }).waitFor();
    await wide.getByRole('button', { name: new RegExp(`^${t.places.past.title}`) }).click();
    await wide.locator('.members li').first().waitFor();
    expect((await dialog.boundingBox())?.width).toBeGreaterThan(900);
    // Nothing of the grid lies over it.
    const covered = await dialog.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
      return parts.flatMap((across) =>
        parts.filter((down) => {
          const on = document.elementFromPoint(left + width * across, top + height * down);
          return !element.contains(on);
        }),
      );
    });
    expect(covered).toEqual([]);
    await look('upkeep');
    await dialog.getByRole('button').first().click();

    const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await phone.goto(`${new URL(page.url()).origin}/webapp?page=upkeep`);
    const app = phone.frameLocator('iframe').first();
    await app.getByRole('heading', { level: 1, name: t.hr.upkeep }).waitFor();
    await app.getByRole('button', { name: new RegExp(`^${t.places.archive.title}`) }).click();
    await app.getByRole('heading', { level: 1, name: t.places.archive.title }).waitFor();
    await look('upkeep-phone', phone);
    await phone.close();
  });

  it('speaks to each reader the language of his or her own choice', async () => {
    const visitor = await browser.newPage({ viewport: { width: 400, height: 860 } });
    await visitor.goto(page.url());
    await visitor.evaluate((email) => localStorage.setItem('user', email), supervisor);
    await visitor.goto(`${new URL(page.url()).origin}/webapp`);
    const app = visitor.frameLocator('iframe').first();
    await app.getByText(t.team.title).first().waitFor();
    await app.getByRole('button', { name: 'English' }).click();
    await app.getByText(english.team.title).first().waitFor();
    await look('web-app', visitor);

    await press('English');
    await seen(englishDaily.hrHome.explore);
    await look('english');
    await app.getByRole('button', { name: 'Indonesia' }).click();
    await app.getByText(t.team.title).first().waitFor();
    await visitor.reload();
    await app.getByText(t.team.title).first().waitFor();
    await visitor.close();
    await page.reload();
    await openPanel(englishDaily.hrHome.explore);
    await press('Indonesia');
    await seen(t.hrHome.explore);
  });
});
