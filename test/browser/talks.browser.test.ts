// A talk by clicking: the employee on a phone, the supervisor at a desk, two windows at once, and a signed page entered by HR.
import type { Browser, Page } from 'playwright-core';
import { addDays } from '../../src/core/day';
import { appraisalTexts } from '../../src/core/text/id/appraisal';
import { followUpTexts } from '../../src/core/text/id/follow-up';
import { panelTexts } from '../../src/core/text/id/panel';
import { upkeepTexts } from '../../src/core/text/id/upkeep';
import { head, joko, siti, smallOffice } from '../../src/local/office/running-office';
import { barriers } from '../support/barriers';
import { launchBrowser } from '../support/browser';
import { picture } from '../support/picture';
import { press, type Seat, seen, sitDown, type VisitorsSeat } from '../support/seat';
import { startWorkspace, type Workspace } from '../support/workspace';

const t = { ...panelTexts, ...appraisalTexts, ...followUpTexts, ...upkeepTexts };

let browser: Browser;
let workspace: Workspace;

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
const code = '=HYPERLINK("http://x") <b>tebal</b>';

/** Both ratings of Siti and Joko are entered from paper, and the results are out. */
beforeAll(async () => {
  workspace = await startWorkspace('talks');
  await workspace.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  await workspace.get('importOffice', smallOffice);
  const today = new Date().toISOString().slice(0, 10);
  await workspace.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: addDays(today, 10),
    supervisorDeadline: addDays(today, 20),
  });
  for (const kind of ['makeForms', 'makeTabs'] as const)
    while (!(await workspace.get('stepTask', { kind })).finished);
  for (const { code, role, ratee } of (await workspace.get('getTracking')).missing)
    if (ratee !== head.nip) {
      const level = role === 'self' ? 4 : 2;
      const levels = { 'M.01': level, 'M.02': level, 'M.03': 3 };
      await workspace.get('enterAnswer', { code, levels, examples: { 'M.01': 'Menyimpan rahasia kantor.' } });
    }
  await workspace.get('publishResults', {});
  browser = await launchBrowser();
}, 90_000);

afterAll(async () => {
  await browser?.close();
  workspace?.stop();
});

const sit = (
  user: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<VisitorsSeat> => sitDown(browser, workspace, user, viewport);
const field = ({ app }: Seat, label: string) => app.getByLabel(label, { exact: true }).first();

/** As one who comes back later. */
async function openOwn(seat: VisitorsSeat) {
  await seat.again();
  await press(seat, t.own.result);
  await press(seat, t.person.talk);
}

/** From the list of the team. */
async function openTalkOfSiti(seat: Seat) {
  const row = seat.app.getByRole('listitem').filter({ hasText: siti.name });
  await row.getByRole('button').first().click();
  await press(seat, t.person.talk);
}

/** As wide as the window, so that nobody scrolls sideways. */
const fits = async ({ page }: Seat) => {
  const frame = page.frames().find((one) => one !== page.mainFrame() && one.childFrames().length === 0);
  const [wide, shown] = (await frame?.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])) ?? [1, 0];
  expect(wide).toBeLessThanOrEqual(shown ?? 0);
  // A frame has the title of the page around it.
  const found = await barriers(frame as unknown as Page);
  expect(found.filter((one) => !one.startsWith('document-title'))).toEqual([]);
};

const today = async () => (await workspace.get('getTalks', { nip: siti.nip })).today;

describe('a talk', () => {
  let employee: VisitorsSeat;
  let supervisor: VisitorsSeat;

  it('begins with the employee, on a phone, who keeps a draft that survives leaving the page', async () => {
    employee = await sit(siti.email, phone);
    await press(employee, t.own.result);
    await seen(employee, t.person.strengths);
    await picture(employee.page, 'talks-01-result-phone', true);
    await press(employee, t.person.talk);
    await field(employee, t.talk.own).waitFor();
    await field(employee, t.talk.heldOn).fill(await today());
    await field(employee, t.talk.own).fill(code);
    await picture(employee.page, 'talks-02-writing-phone', true);
    await press(employee, t.talk.keep);
    await seen(employee, t.told.keepTalk);
    await openOwn(employee);
    await seen(employee, t.talk.draft);
    expect(await field(employee, t.talk.own).inputValue()).toBe(code);
    await fits(employee);
    await field(employee, t.talk.agreements).fill('Memimpin dua rapat.');
    await press(employee, t.talk.show);
    await seen(employee, t.told.writeTalk);
    await picture(employee.page, 'talks-03-shown-phone', true);
  });

  it('is answered by the supervisor, who reads the other’s words as text and cannot change them', async () => {
    supervisor = await sit(head.email, desk);
    await openTalkOfSiti(supervisor);
    await field(supervisor, t.talk.own).waitFor();
    await seen(supervisor, code);
    expect(await supervisor.app.locator('blockquote b').count()).toBe(0);
    await field(supervisor, t.talk.own).fill('Saya dukung penuh.');
    await press(supervisor, t.talk.show);
    await seen(supervisor, t.told.writeTalk);
    await picture(supervisor.page, 'talks-04-supervisor-desk', true);
  });

  it('open in an older window says that it was changed, and shows both', async () => {
    await field(employee, t.talk.agreements).fill('Kesepakatan dari ponsel');
    await field(supervisor, t.talk.agreements).fill('Kesepakatan dari meja');
    await press(supervisor, t.talk.show);
    await seen(supervisor, t.told.writeTalk);
    await press(employee, t.talk.show);
    await seen(employee, t.talk.savedNow('Kesepakatan dari meja'));
    expect(await field(employee, t.talk.agreements).inputValue()).toBe('Kesepakatan dari ponsel');
    await picture(employee.page, 'talks-05-overtaken-phone', true);
    await field(employee, t.talk.agreements).fill('Kesepakatan dari meja');
    await press(employee, t.talk.show);
    await seen(employee, t.told.writeTalk);
  });

  it('refuses more than 5,000 characters and says the limit', async () => {
    await field(employee, t.talk.topics).fill('x'.repeat(5001));
    await seen(employee, t.common.tooLong(5001, 5000));
    await press(employee, t.talk.show);
    await seen(employee, /paling banyak 5\.000/);
    await picture(employee.page, 'talks-08-too-long-phone', true);
  });

  it('is confirmed by one, and a change before the other has confirmed takes that back openly', async () => {
    await openOwn(employee);
    await press(employee, t.talk.confirm);
    await seen(employee, t.told.confirmTalk);
    await supervisor.again();
    await openTalkOfSiti(supervisor);
    await field(supervisor, t.talk.own).fill('Saya dukung, dengan catatan.');
    await press(supervisor, t.talk.show);
    await seen(supervisor, /gugur karena diubah oleh Budi Santoso/);
    await picture(supervisor.page, 'talks-06-withdrawn-desk', true);
  });

  it('can only be read once both have confirmed, with who did and when, and goes on in another', async () => {
    await press(supervisor, t.talk.confirm);
    await seen(supervisor, t.told.confirmTalk);
    await openOwn(employee);
    await press(employee, t.talk.confirm);
    for (const [seat, shot] of [
      [employee, 'phone'],
      [supervisor, 'desk'],
    ] as const) {
      if (seat === supervisor) {
        await seat.again();
        await openTalkOfSiti(seat);
      }
      await seen(seat, new RegExp(`^${t.talk.finished}$`));
      await seen(seat, /^Siti Aminah menyatakan sudah membaca dan membicarakannya: \d/);
      await seen(seat, /^Budi Santoso menyatakan sudah membaca dan membicarakannya: \d/);
      await seen(seat, /hanya dapat dibaca/);
      expect(await seat.app.locator('input, textarea').count()).toBe(0);
      await seat.app.getByRole('button', { name: t.talk.begin }).waitFor();
      await picture(seat.page, `talks-07-finished-${shot}`, true);
      await fits(seat);
    }
  });

  it('on paper is entered by HR, with the day of the signatures', async () => {
    const page = await browser.newPage({ viewport: desk, reducedMotion: 'reduce' });
    await page.goto(workspace.url);
    const officer: Seat = { page, app: page.frameLocator('iframe').first() };
    await page.getByRole('menuitem', { name: 'Timbang' }).first().click();
    await page.getByRole('menuitem', { name: 'Buka panel' }).click();
    await press(officer, /^Pegawai dan hasil/);
    await press(officer, /^Joko/);
    await press(officer, t.person.talk);
    await officer.app.getByText(t.signedPage.title).first().click();
    const day = await today();
    await field(officer, t.talk.heldOn).fill(day);
    await field(officer, t.talk.signed.employee).fill('Saya setuju.');
    await field(officer, t.talk.signed.signedOn).fill(day);
    await picture(page, 'talks-09-signed-panel', true);
    await press(officer, t.signedPage.save);
    await seen(officer, /dicatat atas namanya oleh/);
    await picture(page, 'talks-10-entered-panel', true);
    await page.getByRole('tab', { name: 'Siti Aminah 2001' }).click();
    await page.getByText('YANG SUDAH KUAT').first().waitFor();
    await picture(page, 'talks-11-page-siti');
    const { talks } = await workspace.get('getTalks', { nip: joko.nip });
    expect(talks).toMatchObject([{ number: 1, finished: true, entered: true }]);
  });
});
