// The workspace in a browser: what people do at the grid, with the panel, and as somebody else.
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../../../src/local/office/launch-browser';
import { barriers } from '../../../support/barriers';
import { picture } from '../../../support/picture';
import { type StartedWorkspace, startWorkspace } from '../started-workspace';

let browser: Browser;
let workspace: StartedWorkspace;
let page: Page;

beforeAll(async () => {
  [workspace, browser] = await Promise.all([startWorkspace(), launchBrowser()]);
});

afterAll(() => Promise.all([browser?.close(), workspace?.stop()]));

beforeEach(async () => {
  await workspace.run('seed');
  page = await openPage();
});

afterEach(() => page.context().close());

async function openPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: 'id-ID' });
  const opened = await context.newPage();
  await opened.goto(workspace.url);
  await opened.getByRole('grid', { name: 'Tabel Orang' }).waitFor();
  return opened;
}

const COLUMNS = 'ABCDEFGH';

/** A cell of the tab in sight, by its name in the sheet. */
const cell = (name: string, on: Page = page): Locator =>
  on.locator(`#cell-${Number(name.slice(1)) - 1}-${COLUMNS.indexOf(name[0] ?? '')}`);

const expectCell = (name: string, text: string, on: Page = page): Promise<void> =>
  expectEventually(async () => (await cell(name, on).textContent())?.trim(), text);

/** Waits until `read` gives `wanted`; what it gave last is shown where it never does. */
async function expectEventually(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  let seen: unknown;
  for (let tried = 0; tried < 60; tried += 1) {
    seen = await read();
    if (JSON.stringify(seen) === JSON.stringify(wanted)) break;
    await page.waitForTimeout(50);
  }
  expect(seen).toEqual(wanted);
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const nameBox = (): Promise<string> => page.getByLabel('Sel yang dipilih').inputValue();

async function openPanel(): Promise<FrameLocator> {
  await page.getByRole('menuitem', { name: 'Uji' }).click();
  await page.getByRole('menuitem', { name: 'Buka panel' }).click();
  const panel = page.frameLocator('iframe[title="Panel uji"]');
  await panel.getByRole('heading', { name: 'Panel' }).waitFor();
  return panel;
}

async function becomes(email: string): Promise<void> {
  await page.getByRole('button', { name: 'Saya adalah' }).click();
  await page.getByRole('combobox').fill(email);
  await press('Enter');
  await page
    .getByRole('button', { name: 'Saya adalah' })
    .and(page.locator(`[title="${email}"]`))
    .waitFor();
}

describe('the grid', () => {
  it('shows cells as the sheet has them, and text as text', async () => {
    await expectCell('D2', '1.234,5');
    await expectCell('A3', 'Ayu <b>tebal</b>');
    expect(await cell('A3').locator('b').count()).toBe(0);
    const merged = await cell('B6').boundingBox();
    const plain = await cell('B5').boundingBox();
    expect(merged?.height).toBeGreaterThan(1.8 * (plain?.height ?? 0));
    await picture(page, 'workspace-grid');
  });

  it('takes what is typed, as if typed in Sheets, and moves on', async () => {
    await cell('D3').click();
    await page.keyboard.type('0,75');
    await press('Enter');
    expect(await nameBox()).toBe('D4');
    await expectCell('D3', '0,75');
    await page.keyboard.type('03/04/2026');
    await press('Tab');
    expect(await nameBox()).toBe('E4');
    await expectCell('D4', '03/04/2026');
  });

  it('gives up what was typed on Escape, and opens the content on F2', async () => {
    await cell('A4').click();
    await page.keyboard.type('Salah');
    await press('Escape');
    await expectCell('A4', 'Budi');
    await press('F2');
    await page.keyboard.type(' S.');
    await press('Enter');
    await expectCell('A4', 'Budi S.');
  });

  it('edits in the formula bar, and shows text that would turn into a number with its apostrophe', async () => {
    await cell('B5').click();
    const bar = page.getByLabel('Isi sel');
    expect(await bar.inputValue()).toBe("'0012");
    await bar.fill("'0013");
    await press('Enter');
    await expectCell('B5', '0013');
  });

  it('shows why Sheets refuses a value, and keeps the one before', async () => {
    await cell('C2').click();
    await page.keyboard.type('Mungkin');
    await press('Enter');
    await page.getByRole('dialog').getByText('melanggar aturan validasi data', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Oke' }).click();
    await expectCell('C2', 'Ya');
  });

  it('offers the values of a list, by keys and by its arrow', async () => {
    await cell('C3').click();
    await press('Enter');
    await page.getByRole('listbox', { name: 'Pilih nilai' }).waitFor();
    await press('ArrowDown', 'Enter');
    await expectCell('C3', 'Tidak');
    await cell('C4').locator('.arrow').click();
    await page.getByRole('option', { name: 'Ya' }).click();
    await expectCell('C4', 'Ya');
  });

  it('ticks a box by the space bar', async () => {
    await cell('E2').click({ position: { x: 4, y: 4 } });
    await press('Space');
    await expectEventually(() => cell('E2').getAttribute('aria-label'), 'dicentang');
  });

  it('empties a block and takes that back', async () => {
    await cell('A3').click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Delete');
    await expectCell('B4', '');
    await press('Control+z');
    await expectCell('B4', 'budi@contoh.example');
    await expectCell('A3', 'Ayu <b>tebal</b>');
  });

  it('copies and pastes blocks as other spreadsheets do', async () => {
    await cell('A2').click();
    await press('Shift+ArrowRight');
    const copied = await page.evaluate(() => {
      const data = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: data, bubbles: true }),
      );
      return data.getData('text/plain');
    });
    expect(copied).toBe('Citra\tcitra@contoh.example');
    await cell('F10').click();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'satu\t"dua\nbaris"\r\n3\t4,5\r\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
      );
    });
    await expectCell('F11', '3');
    await expectCell('G11', '4,5');
    await expectEventually(() => cell('G10').textContent(), 'dua\nbaris');
    expect(await nameBox()).toBe('F10:G11');
  });

  it('walks around merged cells and over what is frozen', async () => {
    await cell('B5').click();
    await press('ArrowDown');
    expect(await nameBox()).toBe('B6:D7');
    await press('ArrowRight');
    expect(await nameBox()).toBe('E6');
    await press('Control+Home');
    expect(await nameBox()).toBe('A1');
  });

  it('tells the note of the active cell, and opens its form on this machine', async () => {
    await cell('A2').click();
    await page.getByRole('note').getByText('Baru pindah unit.').waitFor();
    await cell('A5').click();
    const opened = page.context().waitForEvent('page');
    await press('Alt+Enter');
    const form = await opened;
    await form.getByRole('heading', { name: 'Kuesioner' }).waitFor();
    expect(form.url()).toContain(`${workspace.url}/forms/d/e/`);
    expect(await form.getByLabel(/Kode/).inputValue()).toBe('AB-1');
    await form.getByRole('radio', { name: /4/ }).first().check();
    await form.getByRole('button', { name: /Kirim/ }).click();
    await form.getByText('sudah direkam', { exact: false }).waitFor();
    await page.getByRole('tab', { name: /Respons Formulir/ }).click();
    await expectCell('B2', 'AB-1');
    await expectCell('C2', '4');
  });

  it('stays light with 120,000 cells', async () => {
    await workspace.run('fillWide');
    await page.getByRole('tab', { name: 'Lebar' }).click();
    await page.getByRole('grid', { name: 'Tabel Lebar' }).waitFor();
    await press('Control+End');
    await page.locator('#cell-1999-59').waitFor();
    expect(await page.locator('#cell-1999-59').textContent()).toBe('119999');
    expect(await page.locator('.cell').count()).toBeLessThan(2500);
  });

  it('sees what others do without being reloaded', async () => {
    const other = await openPage();
    await cell('A4').click();
    await page.keyboard.type('Bayu');
    await press('Enter');
    await expectCell('A4', 'Bayu', other);
    await other.context().close();
  });
});

describe('people meddling', () => {
  it('insert, delete and sort rows from the menus', async () => {
    await cell('A3').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Baris di atas' }).click();
    await expectCell('A4', 'Ayu <b>tebal</b>');
    await cell('A3').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Hapus baris' }).click();
    await expectCell('A3', 'Ayu <b>tebal</b>');
  });

  it('are refused where the sheet is protected against them', async () => {
    await workspace.post('/api/workshop', { do: 'share', email: 'citra@contoh.example' });
    await becomes('citra@contoh.example');
    await page.getByRole('tab', { name: 'Kedua' }).click();
    await page.getByRole('grid', { name: 'Tabel Kedua' }).waitFor();
    await cell('A1').click();
    await page.keyboard.type('x');
    await press('Enter');
    await page.getByRole('dialog').getByText('dilindungi', { exact: false }).waitFor();
  });

  it('rename, move and hide tabs, and find the hidden ones', async () => {
    await page.getByRole('tab', { name: 'Kedua' }).dblclick();
    await page.keyboard.type('Ganti');
    await press('Enter');
    await page.getByRole('tab', { name: 'Ganti' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Pindahkan ke kiri' }).click();
    const titles = (): Promise<string[]> => page.getByRole('tab').allInnerTexts();
    await expectEventually(async () => (await titles()).slice(-3), ['Ganti', 'Orang', 'Lebar']);
    expect(await titles()).not.toContain('Rahasia');
    await page.getByRole('button', { name: 'Semua tab' }).click();
    await page.getByRole('combobox', { name: 'Cari tab' }).fill('raha');
    await press('Enter');
    await page.getByRole('grid', { name: 'Tabel Rahasia' }).waitFor();
  });
});

describe('the panel', () => {
  it('opens from the menu, calls the script and gets its answer with the user object', async () => {
    const panel = await openPanel();
    await panel.getByRole('button', { name: 'Gema' }).click();
    await panel.getByText('[{"a":[1,"dua",null,true],"b":{}},"saya"]').waitFor();
    expect((await page.locator('.side-panel').boundingBox())?.width).toBe(300);
  });

  it('refuses what Google refuses, at the place of the call', async () => {
    const panel = await openPanel();
    await panel.getByRole('button', { name: 'Muatan buruk' }).click();
    await expectEventually(
      async () => JSON.parse((await panel.locator('#out').textContent()) || '[]'),
      Array.from({ length: 7 }, () => 'TypeError'),
    );
  });

  it('hears of a failure, and of all of many calls', async () => {
    const panel = await openPanel();
    await panel.getByRole('button', { name: 'Gagal' }).click();
    await panel.getByText('ScriptError: Sengaja gagal').waitFor();
    await panel.getByRole('button', { name: 'Banyak' }).click();
    await panel.getByText('25', { exact: true }).waitFor();
  });

  it('has no origin, so neither page nor storage is in its reach', async () => {
    const panel = await openPanel();
    await panel.getByRole('button', { name: 'Asal' }).click();
    await panel.getByText('["null","SecurityError","SecurityError","SecurityError"]').waitFor();
  });

  it('opens links to forms on this machine, goes to tabs, and closes itself', async () => {
    const panel = await openPanel();
    const opened = page.context().waitForEvent('page');
    await panel.getByRole('link', { name: 'Formulir' }).click();
    expect((await opened).url()).toBe(`${workspace.url}/forms/d/e/FORM/viewform`);
    await panel.getByRole('button', { name: 'Pindah' }).click();
    await page.getByRole('grid', { name: 'Tabel Kedua' }).waitFor();
    await panel.getByRole('button', { name: 'Tutup' }).click();
    await page.locator('.side-panel').waitFor({ state: 'detached' });
  });

  it('acts as whoever I am now, once the workbook is shared with that account', async () => {
    await becomes('ayu@contoh.example');
    await page.getByRole('heading', { name: 'Buku kerja ini tidak dibagikan kepada akun ini' }).waitFor();
    expect(await page.getByRole('grid').or(page.getByRole('tab')).count()).toBe(0);
    expect(await page.getByRole('menuitem', { name: 'Uji' }).count()).toBe(0);
    await picture(page, 'workspace-without-access');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bagikan kepada akun ini sebagai editor' }).click();
    await page.getByRole('tab', { name: 'Orang' }).waitFor();
    const panel = await openPanel();
    await panel.getByRole('button', { name: 'Siapa' }).click();
    await panel.getByText('ayu@contoh.example').waitFor();
  });
});

describe('around the grid', () => {
  it('shows toasts, and menus within menus by keys alone', async () => {
    await page.getByRole('menuitem', { name: 'Uji' }).focus();
    await press('ArrowDown');
    await page.getByRole('menuitem', { name: 'Buka panel' }).waitFor();
    await press('ArrowDown', 'ArrowRight');
    await page.getByRole('menuitem', { name: 'Sapa' }).waitFor();
    await press('Enter');
    await page.getByRole('status').getByText('Selamat pagi').waitFor();
  });

  it('gives the web app to who I am', async () => {
    await page.goto(`${workspace.url}/webapp?nama=Citra`);
    await page.frameLocator('iframe').getByRole('heading', { name: 'Halo Citra' }).waitFor();
    expect(await page.title()).toBe('Aplikasi');
  });

  it('speaks English when asked', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('menuitem', { name: 'Insert' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  const states: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['the grid alone', async () => {}],
    ['an open menu', () => page.getByRole('menuitem', { name: 'Data' }).click()],
    ['the choice of who I am', () => page.getByRole('button', { name: 'Saya adalah' }).click()],
    ['all tabs', () => page.getByRole('button', { name: 'Semua tab' }).click()],
    ['a cell being edited', () => page.keyboard.type('x')],
    [
      'the panel and the drawer',
      async () => {
        await openPanel();
        await page.getByRole('button', { name: 'Ruang kerja lokal' }).click();
      },
    ],
  ];

  it.each(states)('puts no barrier in anybody’s way: %s', async (name, open) => {
    await open();
    await page.waitForTimeout(150);
    await picture(page, `workspace-${name.replaceAll(' ', '-')}`);
    expect(await barriers(page)).toEqual([]);
  });
});
