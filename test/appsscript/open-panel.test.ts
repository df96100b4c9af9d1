// Which page is served to whom, in which language, beside the workbook and as the web app.

import type { Input } from '../../src/contract/functions';
import { readProject } from '../../src/local/host/script/project-folder';
import { head, hr, RunningOffice, siti } from '../../src/local/office/running-office';

const { htmlFiles } = readProject('dist');
const stranger = 'orang@lain.example';

/** Name of the page that this text is. */
const nameOf = (html: string | undefined): string | undefined =>
  Object.entries(htmlFiles).find(([, text]) => text === html)?.[0];

const webAppMark = '<i id="web-app" hidden></i>';

const visit = (office: RunningOffice, user: string, parameters = {}) => {
  const page = office.host.doGet(user, parameters);
  if (!page.ok) return page.message;
  // The page of the web app alone carries the mark by which it knows what it is.
  const [html, rest] = page.html.split(webAppMark);
  return rest === '' ? nameOf(html) : 'without the mark';
};

const beside = (office: RunningOffice, user: string) => {
  office.host.chooseMenu('Timbang > Buka panel', user);
  return nameOf(office.host.screen.page?.html);
};

const choose = (office: RunningOffice, input: Input<'getPage'>, user: string) =>
  nameOf(office.get('getPage', input, user));

describe('the page', () => {
  it.each([
    ['HR', hr, 'hr-id'],
    ['a supervisor', head.email, 'staff-id'],
    ['an employee', siti.email, 'staff-id'],
    ['somebody unknown', stranger, 'staff-id'],
  ])('of %s is the same in the web app and beside the workbook', (_, user, name) => {
    const office = RunningOffice.withOpenCycle();
    expect([visit(office, user), beside(office, user)]).toEqual([name, name]);
  });

  it.each([
    ['HR', hr, 'upkeep-id'],
    ['a supervisor', head.email, 'staff-id'],
    ['an employee', siti.email, 'staff-id'],
    ['somebody unknown', stranger, 'staff-id'],
  ])('asked for by name is HR’s second for HR alone: %s', (_, user, name) => {
    const office = RunningOffice.withOpenCycle();
    expect(visit(office, user, { page: 'upkeep' })).toBe(name);
    expect(visit(office, user, { page: '../hr' })).toBe(name.replace('upkeep', 'hr'));
    expect(choose(office, { language: 'en', page: 'upkeep' }, user)).toBe(name.replace('-id', '-en'));
  });

  it('chosen in the menu opens in a wide window over the workbook', () => {
    const office = RunningOffice.withOpenCycle();
    office.host.chooseMenu('Timbang > Buka perawatan (jendela lebar)', hr);
    const shown = office.host.screen.page;
    expect([shown?.kind, nameOf(shown?.html)]).toEqual(['modeless dialog', 'upkeep-id']);
    expect(shown?.width).toBeGreaterThan(900);
  });

  it('of a workbook without an office is the one that can set it up', () => {
    expect(beside(new RunningOffice(), hr)).toBe('hr-id');
  });

  it('is served even where the workbook cannot be read, so that it can say so', () => {
    const office = RunningOffice.withOpenCycle();
    office.host.failAt(1, 'before');
    expect(visit(office, hr)).toBe('staff-id');
    office.host.failAt(1, 'before');
    expect(beside(office, hr)).toBe('hr-id');
  });
});

describe('the language', () => {
  it('of the workbook is everybody’s who has not chosen', () => {
    const office = RunningOffice.withOpenCycle();
    office.get('setLanguage', { language: 'en' });
    expect([hr, siti.email, stranger].map((user) => visit(office, user))).toEqual([
      'hr-en',
      'staff-en',
      'staff-en',
    ]);
  });

  it('is a reader’s own choice, kept for the next visit and told by the panel', () => {
    const office = RunningOffice.withOpenCycle();
    expect(choose(office, { language: 'en' }, siti.email)).toBe('staff-en');
    expect([siti.email, head.email, hr].map((user) => visit(office, user))).toEqual([
      'staff-en',
      'staff-id',
      'hr-id',
    ]);
    expect(office.get('getPanel', undefined, siti.email).language).toBe('en');
    expect(choose(office, { language: 'id' }, siti.email)).toBe('staff-id');
    office.get('setLanguage', { language: 'en' });
    expect(visit(office, siti.email)).toBe('staff-en');
  });

  it('chosen by somebody unknown is shown and not kept', () => {
    const office = RunningOffice.withOpenCycle();
    const kept = () =>
      Object.keys(office.host.properties['script'] ?? {}).filter((key) => /language/.test(key));
    expect(choose(office, { language: 'en' }, stranger)).toBe('staff-en');
    expect(kept()).toEqual([]);
    choose(office, { language: 'en' }, siti.email);
    expect(kept()).toHaveLength(1);
    expect(kept().join()).not.toContain(siti.nip);
  });

  it('chosen by HR is HR’s own: workbook and forms stay as they are', () => {
    const office = RunningOffice.withOpenCycle();
    const before = JSON.stringify([office.host.workbook.state, office.host.forms]);
    expect(choose(office, { language: 'en' }, hr)).toBe('hr-en');
    expect([visit(office, hr), visit(office, siti.email)]).toEqual(['hr-en', 'staff-id']);
    expect(JSON.stringify([office.host.workbook.state, office.host.forms])).toBe(before);
  });

  it('of the workbook changes no form under way, nor what the panel asks to be done with them', () => {
    const office = RunningOffice.withOpenCycle();
    const before = JSON.stringify(office.host.forms);
    office.get('setLanguage', { language: 'en' });
    expect(office.get('previewTask', { kind: 'makeForms' }).empty).toBe(true);
    office.answer('self', siti.nip, 4);
    office.answer('supervisor', siti.nip, 3);
    expect(office.get('getPerson', { nip: siti.nip }, hr).competencies[0]?.self).toBe(4);
    expect(
      JSON.stringify(office.host.forms.map(({ title, description, items }) => [title, description, items])),
    ).toBe(
      JSON.stringify(
        JSON.parse(before).map((form: { title: string; description: string; items: unknown }) => [
          form.title,
          form.description,
          form.items,
        ]),
      ),
    );
  });
});

it('tells whoever has no task here whom to ask, and a supervisor until when the own checks are the own', () => {
  const office = RunningOffice.withOpenCycle();
  const place = office.tab('Pengaturan').findIndex(([label]) => label === 'Kontak pengelola kepegawaian');
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Pengaturan');
  office.host.desk(() => hr).editCell(sheet?.sheetId ?? 0, place, 1, 'Ibu Ratna, 0812-0000-0000');
  expect(office.get('getPanel', undefined, stranger).contact).toBe('Ibu Ratna, 0812-0000-0000');
  expect(office.get('getPanel', undefined, stranger).mirrorUntil).toBeUndefined();
  // The last deadline is 31 October, the mirror opens the day after, and three days are the rater's own.
  expect(office.get('getPanel', undefined, head.email).mirrorUntil).toBe('2026-11-04');
});
