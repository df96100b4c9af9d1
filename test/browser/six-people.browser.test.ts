// What follows on a result, by clicking, from its publication to the decision on an objection: HR, two supervisors, three employees and a superior.
import type { Browser, Page } from 'playwright-core';
import { addDays } from '../../src/core/day';
import { appraisalTexts } from '../../src/core/text/id/appraisal';
import { dialogueTexts } from '../../src/core/text/id/dialogue';
import { followUpTexts } from '../../src/core/text/id/follow-up';
import { notesTexts } from '../../src/core/text/id/notes';
import { panelTexts } from '../../src/core/text/id/panel';
import {
  exportFile,
  head,
  siti,
  supervisorFile,
  joko as withoutAddress,
} from '../../src/local/office/running-office';
import { barriers } from '../support/barriers';
import { launchBrowser } from '../support/browser';
import { boss } from '../support/objection-office';
import { picture } from '../support/picture';
import { press, type Seat, seen, sitDown, type VisitorsSeat } from '../support/seat';
import { deputy } from '../support/tracked-office';
import { startWorkspace, type Workspace } from '../support/workspace';

const t = { ...panelTexts, ...appraisalTexts, ...followUpTexts, ...notesTexts };
const joko = { ...withoutAddress, email: 'joko@contoh.example' };
const nina = { nip: '199203032018032003', name: 'Nina Kartika', email: 'nina@contoh.example' };
const integrity = 'Integritas';

let browser: Browser;
let workspace: Workspace;
let today = '';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

beforeAll(async () => {
  workspace = await startWorkspace('six');
  await workspace.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  await workspace.get('importOffice', {
    employees: exportFile([boss, head, deputy, siti, joko, nina]),
    supervisors: supervisorFile([
      [boss.nip, 'WALI KOTA'],
      [head.nip, boss.nip],
      [deputy.nip, boss.nip],
      [siti.nip, head.nip],
      [joko.nip, head.nip],
      [nina.nip, deputy.nip],
    ]),
  });
  const now = new Date().toISOString().slice(0, 10);
  await workspace.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: addDays(now, 10),
    supervisorDeadline: addDays(now, 20),
  });
  while (!(await workspace.get('stepTask', { kind: 'makeForms' })).finished);
  const team = [siti, joko, nina].map(({ nip }) => nip);
  for (const { code, role, ratee } of (await workspace.get('getTracking')).missing)
    if (team.includes(ratee)) {
      const level = role === 'self' ? 4 : 2;
      const levels = { 'M.01': level, 'M.02': level, 'M.03': 3 };
      await workspace.get('enterAnswer', { code, levels, examples: { 'M.01': 'Menyimpan rahasia kantor.' } });
    }
  await workspace.get('publishResults', {});
  today = (await workspace.get('getTalks', { nip: siti.nip })).today;
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  workspace?.stop();
});

const sit = (user: string, viewport: typeof phone): Promise<VisitorsSeat> =>
  sitDown(browser, workspace, user, viewport);
const fill = async ({ app }: Seat, label: string, words: string) =>
  app.getByLabel(label, { exact: true }).first().fill(words);
const begin = (words: string) => new RegExp(`^${words}`);

/** Nobody scrolls sideways, and whoever cannot see or point gets everywhere. */
async function shown({ page }: Seat, name: string) {
  await picture(page, `six-${name}`, true);
  const frame = page.frames().find((one) => one !== page.mainFrame() && one.childFrames().length === 0);
  const [wide, inside] = (await frame?.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])) ?? [1, 0];
  expect(wide).toBeLessThanOrEqual(inside ?? 0);
  const found = await barriers(frame as unknown as Page);
  expect(found.filter((one) => !one.startsWith('document-title'))).toEqual([]);
}

async function openMember(seat: Seat, name: string) {
  const row = seat.app.getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button').first().click();
}

describe('six people', () => {
  let employee: VisitorsSeat;
  let supervisor: VisitorsSeat;

  it('begin with an employee on a phone, who reads the result, the guide, and writes', async () => {
    employee = await sit(siti.email, phone);
    await press(employee, t.own.result);
    await seen(employee, t.person.differences);
    await seen(employee, /menurut atasan langsung dan Anda sendiri\./);
    await shown(employee, '01-result-phone');
    await press(employee, t.person.talk);
    await employee.app.getByText(dialogueTexts.guide.title).click();
    await employee.app.getByText(dialogueTexts.guide.differing).click();
    await seen(employee, /bukan berarti setuju/);
    await fill(employee, t.talk.heldOn, today);
    await fill(employee, t.talk.own, 'Saya ingin belajar memimpin rapat.');
    await shown(employee, '02-talk-phone');
    await press(employee, t.talk.show);
    await seen(employee, t.told.writeTalk);
    await press(employee, t.talk.confirm);
    await seen(employee, t.told.confirmTalk);
  });

  it('the supervisor answers on a phone, and confirms', async () => {
    supervisor = await sit(head.email, phone);
    await openMember(supervisor, siti.name);
    await press(supervisor, t.person.talk);
    await seen(supervisor, 'Saya ingin belajar memimpin rapat.');
    await press(supervisor, t.talk.confirm);
    await seen(supervisor, new RegExp(`^${t.talk.finished}$`));
    await shown(supervisor, '03-talk-supervisor-phone');
  });

  it('the two write the plan, and what it said before stays to be read', async () => {
    await employee.again();
    await press(employee, t.own.result);
    await press(employee, t.person.plan);
    await press(employee, t.plan.add);
    await fill(employee, t.plan.what, 'Memimpin dua rapat.');
    await press(employee, t.plan.save);
    await seen(employee, t.told.saveAction);
    await supervisor.again();
    await openMember(supervisor, siti.name);
    await press(supervisor, t.person.plan);
    await press(supervisor, begin(t.plan.change));
    await fill(supervisor, t.plan.what, 'Memimpin satu rapat.');
    await press(supervisor, t.plan.save);
    await seen(supervisor, t.told.saveAction);
    await supervisor.app.getByText(t.plan.former(1)).click();
    await seen(supervisor, /Siti Aminah: Memimpin dua rapat\./);
    await shown(supervisor, '04-plan-supervisor-phone');
  });

  it('the employee answers the nine statements', async () => {
    await employee.again();
    await press(employee, begin(t.places.talkQuality.title));
    await seen(employee, t.talkQuality.about(head.name));
    for (let at = 0; at < 9; at += 1)
      await employee.app
        .getByLabel(t.talkQuality.scale[2] ?? '', { exact: true })
        .nth(at)
        .check();
    await shown(employee, '05-statements-phone');
    await press(employee, t.talkQuality.send);
    await press(employee, t.talkQuality.sendYes);
    await seen(employee, t.told.answerTalkQuality);
  });

  it('another employee objects, the supervisor answers, the superior decides, and the result says so', async () => {
    const objector = await sit(joko.email, desk);
    await press(objector, begin(t.places.objections.title));
    await objector.app.getByLabel(begin(integrity)).first().check();
    await fill(objector, t.objections.reason(integrity), 'Saya menolak tiga bingkisan rekanan.');
    await shown(objector, '06-objecting-desk');
    await press(objector, t.objections.send);
    await press(objector, t.objections.sendYes);
    await seen(objector, t.told.lodgeObjection);

    await supervisor.again();
    await press(supervisor, begin(t.places.objections.title));
    await press(supervisor, begin(joko.name));
    await fill(supervisor, t.objection.answerTo(integrity), 'Dua di antaranya tidak saya ketahui.');
    await shown(supervisor, '07-answering-phone');
    await press(supervisor, t.objection.sendAnswer);
    await press(supervisor, t.objection.yes);
    await seen(supervisor, t.told.answerObjection);

    const decider = await sit(boss.email, desk);
    await press(decider, begin(t.places.objections.title));
    await press(decider, begin(joko.name));
    await decider.app.getByLabel(/^3 /).first().check();
    await fill(decider, t.objection.ground(integrity), 'Tiga penolakan itu tercatat.');
    await shown(decider, '08-deciding-desk');
    await press(decider, t.objection.sendDecision);
    await press(decider, t.objection.yes);
    await seen(decider, t.told.decideObjection);

    await objector.again();
    await press(objector, t.own.result);
    await seen(objector, /Tiga penolakan itu tercatat/);
    await seen(objector, /menurut atasan langsung, putusan keberatan, dan Anda sendiri/);
    await shown(objector, '09-decided-desk');
  });

  it('nothing of it reaches the other team', async () => {
    for (const [user, viewport] of [
      [deputy.email, desk],
      [nina.email, phone],
    ] as const) {
      const other = await sit(user, viewport);
      await press(other, begin(t.places.objections.title));
      await seen(other, t.objections.none);
      const words = await other.app.locator('body').innerText();
      for (const name of [siti.name, joko.name, head.name]) expect(words).not.toContain(name);
      for (const name of ['getTalks', 'getDevelopment', 'getPerson'] as const)
        await expect(workspace.get(name, { nip: siti.nip }, user)).rejects.toThrow();
    }
  });

  it('every word bears the name of its author', async () => {
    const { talks } = await workspace.get('getTalks', { nip: siti.nip });
    const history = talks[0]?.history.join('\n') ?? '';
    for (const { name } of [siti, head]) expect(history).toContain(name);
    const { trail, points } = await workspace.get('getObjection', { nip: joko.nip, number: 1 });
    expect(trail).toEqual([
      expect.stringMatching(`^Diajukan: ${joko.name}`),
      expect.stringMatching(`^Dijawab: ${head.name}`),
      expect.stringMatching(`^Diputuskan: ${boss.name}`),
    ]);
    expect(points[0]).toMatchObject({
      reason: 'Saya menolak tiga bingkisan rekanan.',
      answer: 'Dua di antaranya tidak saya ketahui.',
      decision: { to: 3, reason: 'Tiga penolakan itu tercatat.' },
    });
  });

  it('and none of it stands in the next period, for anybody', async () => {
    await workspace.get('closeCycle');
    await workspace.get('openCycle', {
      name: 'Penilaian 2027',
      selfDeadline: addDays(today, 30),
      supervisorDeadline: addDays(today, 40),
    });
    for (const [user, viewport] of [
      [joko.email, phone],
      [head.email, phone],
      [boss.email, desk],
    ] as const) {
      const one = await sit(user, viewport);
      await press(one, begin(t.places.objections.title));
      await seen(one, t.objections.none);
      expect(await one.app.locator('body').innerText()).not.toMatch(/penolakan|bingkisan|ketahui/);
    }
    await expect(workspace.get('getPerson', { nip: siti.nip }, siti.email)).rejects.toThrow();
  });
});
