// An earlier period by clicking: its screens while the next one runs, its archive saved, its data erased, and the archive restored elsewhere.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { appraisalTexts } from '../../src/core/text/id/appraisal';
import { dailyTexts } from '../../src/core/text/id/daily';
import { followUpTexts } from '../../src/core/text/id/follow-up';
import { hrTexts } from '../../src/core/text/id/hr';
import { listsTexts } from '../../src/core/text/id/lists';
import { panelTexts } from '../../src/core/text/id/panel';
import { reviewTexts } from '../../src/core/text/id/review';
import { upkeepTexts } from '../../src/core/text/id/upkeep';
import { hr } from '../../src/local/office/running-office';
import { launchBrowser } from '../support/browser';
import { first, firstClosed, open, second, wordsOf } from '../support/full-cycles';
import { picture } from '../support/picture';
import { press, type Seat, seen, sitDown } from '../support/seat';
import { agus, budi } from '../support/two-teams';
import { startWorkspace, type Workspace } from '../support/workspace';

const t = {
  ...panelTexts,
  ...appraisalTexts,
  ...dailyTexts,
  ...followUpTexts,
  ...hrTexts,
  ...reviewTexts,
  ...listsTexts,
  ...upkeepTexts,
};

let browser: Browser;
let workspace: Workspace;
let elsewhere: Workspace;
/** What was saved of the first period. */
let saved = '';

beforeAll(async () => {
  const office = firstClosed();
  open(office, second);
  workspace = await startWorkspace('earlier-period', office);
  elsewhere = await startWorkspace('restored');
  await elsewhere.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  workspace?.stop();
  elsewhere?.stop();
});

const sit = (at: Workspace, user: string, path?: string): Promise<Seat> =>
  sitDown(browser, at, user, { width: 900, height: 900 }, path);
const button = ({ app }: Seat, name: string | RegExp) =>
  app.getByRole('button', { name, exact: typeof name === 'string' });
const heading = ({ app }: Seat, name: string) => app.getByRole('heading', { level: 1, name }).waitFor();
const go = async (seat: Seat, place: 'people' | 'objections' | 'bias' | 'observations') => {
  await press(seat, new RegExp(`^${t.places[place].title}`));
  await heading(seat, t.places[place].title);
};
const back = async (seat: Seat) => {
  await press(seat, t.common.back);
  await seen(seat, t.home.period);
};
const choose = async ({ app }: Seat, period: string) => {
  await app.getByLabel(t.home.period).selectOption(period);
};

describe('the screens of an earlier period', () => {
  it('show HR what stood in it, to be read alone', async () => {
    const seat = await sit(workspace, hr);
    await seen(seat, second.name);
    await choose(seat, '2026-1');
    await seen(seat, t.home.earlier(first.name, false));
    await picture(seat.page, 'earlier-01-home', true);
    await go(seat, 'people');
    await press(seat, new RegExp(`^${agus.name}`));
    await seen(seat, new RegExp(wordsOf(budi, 'Putusan', first)));
    await picture(seat.page, 'earlier-02-person', true);
    await press(seat, t.common.back);
    await back(seat);
    await go(seat, 'objections');
    await seen(seat, agus.name);
    expect(await button(seat, new RegExp(t.deciders.name)).count()).toBe(0);
    await back(seat);
    await go(seat, 'bias');
    await seen(seat, t.hrBias.notRanking);
    expect(await button(seat, t.hrBias.openTab).count()).toBe(0);
    await back(seat);
    await go(seat, 'observations');
    await seen(seat, t.home.earlier(first.name, false));
    await back(seat);
    await seat.page.close();
  });

  it('show an employee last year’s result, and this year’s beside it is blank', async () => {
    const seat = await sit(workspace, agus.email);
    await seen(seat, t.own.fill);
    expect(await button(seat, t.own.result).count()).toBe(0);
    await choose(seat, '2026-1');
    await press(seat, t.own.result);
    await seen(seat, new RegExp(wordsOf(budi, 'Putusan', first)));
    expect(await seat.app.getByText(t.own.fill).count()).toBe(0);
    await picture(seat.page, 'earlier-03-own', true);
    await seat.page.close();
  });
});

const atArchive = async (at: Workspace): Promise<Seat> => {
  const seat = await sit(at, hr, '/webapp?page=upkeep');
  await press(seat, new RegExp(`^${t.places.archive.title}`));
  await heading(seat, t.places.archive.title);
  return seat;
};

describe('an archive', () => {
  it('is saved as a file, and the data are erased after a look and the word of confirmation', async () => {
    const seat = await atArchive(workspace);
    await press(seat, t.archive.prepare(first.name));
    const download = seat.page.waitForEvent('download');
    await press(seat, t.file.save('arsip-2026-1.json'));
    saved = readFileSync(await (await download).path(), 'utf8');
    await seat.app.getByLabel(t.archive.eraseWhat).selectOption(first.name);
    await press(seat, t.archive.rosterOptions.keep);
    await press(seat, t.archive.preview);
    await seen(seat, /Masa simpan data ini baru berakhir/);
    await picture(seat.page, 'earlier-04-erase-preview', true);
    await seat.app.getByLabel(t.archive.confirm(first.name)).fill(first.name);
    await press(seat, t.archive.erase);
    await seen(seat, t.archive.eraseAsk);
    await button(seat, t.archive.erase).last().click();
    await seen(seat, 'Data periode 2026-1 dihapus');
    await seen(seat, /^Dihapus: /);
    expect(await button(seat, t.file.save('arsip-2026-1.json')).count()).toBe(0);
    await picture(seat.page, 'earlier-05-erased', true);
    expect((await workspace.get('getPanel')).cycles?.map(({ id }) => id) ?? []).not.toContain('2026-1');
    await seat.page.close();
  });

  it('that was altered is refused whole, and the file as it was saved fills an empty workbook', async () => {
    const seat = await atArchive(elsewhere);
    const word = wordsOf(budi, 'Putusan', first);
    const give = async (text: string) => {
      const file = { name: 'arsip.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await seat.app.locator('input[type=file]').setInputFiles(file);
    };
    expect(saved).toContain(word);
    await give('NIP;NAMA\n1;Budi');
    await seen(seat, /bukan arsip Timbang/);
    await give(JSON.stringify({ ...JSON.parse(saved), version: 99 }));
    await seen(seat, /Arsip ini berversi 99/);
    await give(saved.replace(word, 'Putusan lain'));
    await seen(seat, /berkasnya pernah diubah/);
    await picture(seat.page, 'earlier-06-altered', true);
    expect(await button(seat, t.archive.restore).count()).toBe(0);
    await give(saved);
    await seen(seat, /^Periode “Penilaian 2026” \(Dinas CONTOH\), 8 pegawai, diarsipkan \d+ \w+ \d{4}/);
    expect(await seat.app.getByText(/baris/).allInnerTexts()).toEqual([]);
    await press(seat, t.archive.restore);
    await seen(seat, t.archive.restoreAsk);
    await button(seat, t.archive.restore).last().click();
    await seen(seat, /sama persis/);
    await picture(seat.page, 'earlier-07-restored', true);
    await seat.page.close();
    const own = await sit(elsewhere, agus.email);
    await press(own, t.own.result);
    await seen(own, new RegExp(word));
    await own.page.close();
  });
});
