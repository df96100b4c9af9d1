// A form in a browser: what respondents see, press, and read, on a phone and at a desk.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../../src/local/office/launch-browser';
import { hr, RunningOffice, siti } from '../../../../src/local/office/running-office';
import { picture } from '../../../support/picture';
import { inspect } from './inspect';
import { type PlayedWorkspace, playWorkspace } from './played-workspace';

const TITLE = 'Semua jenis pertanyaan';

let browser: Browser;
let page: Page;
let played: PlayedWorkspace;

beforeAll(async () => {
  [played, browser] = await Promise.all([playWorkspace(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await played?.server.close();
});

beforeEach(async () => {
  page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    locale: 'id-ID',
    reducedMotion: 'reduce',
  });
});

afterEach(() => page.close());

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const group = (name: RegExp) => page.getByRole('radiogroup', { name });
const record = () => played.host.forms.find(({ title }) => title === TITLE);
const last = () => record()?.responses.at(-1);

async function open(address: string, errors: string[] = []) {
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(errors).toEqual([]);
}

/** Number of the field that a prefilled link names. */
const entry = (title: string) => record()?.items.find((item) => item.title === title)?.entries[0];

/** What stands last in the answers by title of the question. */
const answered = (title: string) => {
  const item = record()?.items.find((one) => one.title === title);
  return last()?.answers[String(item?.id)];
};

async function answerFirstPage() {
  await page.getByLabel('Kode').fill('A-17');
  await group(/Integritas/)
    .getByText('2 – Mampu')
    .click();
  await press('Berikutnya');
}

async function answerSecondPage() {
  await group(/Kerja sama/)
    .getByRole('radio', { name: 'Sering' })
    .check();
  await group(/Komunikasi/)
    .getByRole('radio', { name: 'Jarang' })
    .check();
}

describe('a form of every kind of question', () => {
  it('shows texts as they were typed, never as markup', async () => {
    await open(played.form(TITLE));
    await page.getByText('Baris kedua <b>bukan tebal</b>.').waitFor();
    expect(await page.locator('b').count()).toBe(0);
  });

  it('is read and used by everybody, on every page and with every mistake', async () => {
    await open(played.form(TITLE));
    await inspect(page, 'form-first');
    await press('Berikutnya');
    await inspect(page, 'form-first-wrong');
    await answerFirstPage();
    await page.getByRole('heading', { name: 'Halaman kedua' }).waitFor();
    await press('Kirim');
    await inspect(page, 'form-second-wrong');
  });

  it('takes over what the link brings, and who is at the form', async () => {
    await open(played.form(TITLE, `usp=pp_url&entry.${entry('Kode')}=A+17`));
    expect(await page.getByLabel('Kode').inputValue()).toBe('A 17');
    expect(await page.getByLabel('Alamat email').inputValue()).toBe('sdm@contoh.example');
  });

  it('stops at the first mistake, says what is wrong, and forgets it once it is right', async () => {
    await open(played.form(TITLE));
    await press('Berikutnya');
    const code = page.getByLabel('Kode');
    expect(await code.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await code.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('2 jawaban perlu dilengkapi.').waitFor();
    await code.fill('A-17');
    expect(await code.getAttribute('aria-invalid')).toBe('false');
    await page.getByText('Satu jawaban perlu dilengkapi.').waitFor();
    expect(await page.getByRole('heading', { name: 'Halaman kedua' }).count()).toBe(0);
  });

  it.each([
    ['', 'Isi alamat email Anda.'],
    ['ayu', 'Tulis alamat email yang lengkap, misalnya nama@contoh.go.id.'],
  ])('does not take %j for an address', async (email, words) => {
    await open(played.form(TITLE));
    await page.getByLabel('Alamat email').fill(email);
    await press('Berikutnya');
    await page.getByText(words).waitFor();
  });

  it('marks the level that is chosen in the text above', async () => {
    await open(played.form(TITLE));
    await group(/Integritas/)
      .getByText('2 – Mampu')
      .click();
    expect(await page.locator('.level.chosen').textContent()).toContain('Mengajak orang lain.');
  });

  it('keeps every answer across pages, sends them, and says thank you', async () => {
    await open(played.form(TITLE));
    await page.getByLabel('Alamat email').fill('ayu@contoh.example');
    await page.getByLabel('Selasa').check();
    await page.getByLabel('Senin').check();
    await page.getByLabel('Jawaban lain').fill('Rabu');
    await page.getByLabel('Unit').selectOption('Unit B');
    await answerFirstPage();
    await group(/Kepuasan/)
      .getByRole('radio', { name: '5, Sangat baik' })
      .check();
    await answerSecondPage();
    await page.getByLabel('Catatan').fill('=1+1\nbaris dua');
    await press('Kembali');
    expect(await page.getByLabel('Kode').inputValue()).toBe('A-17');
    await press('Berikutnya');
    await press('Kirim');
    await page.getByText('Sampai jumpa.').waitFor();
    await inspect(page, 'form-sent');
    expect(last()?.email).toBe('ayu@contoh.example');
    expect(
      ['Kode', 'Integritas', 'Hari', 'Unit', 'Kepuasan', 'Tim', 'Catatan'].map((title) => answered(title)),
    ).toEqual([
      'A-17',
      '2 – Mampu',
      ['Senin', 'Selasa', 'Rabu'],
      'Unit B',
      '5',
      ['Sering', 'Jarang'],
      '=1+1\nbaris dua',
    ]);
  });

  it('lets a sent answer be changed, and an answer be taken back', async () => {
    await open(played.form(TITLE));
    await page.getByLabel('Unit').selectOption('Unit A');
    await answerFirstPage();
    await answerSecondPage();
    await press('Kirim');
    const change = page.getByRole('link', { name: 'Ubah jawaban' });
    await change.waitFor();
    const before = record()?.responses.length;
    await change.click();
    await page.getByText('Anda sedang mengubah jawaban yang sudah dikirim.').waitFor();
    expect(await page.getByLabel('Kode').inputValue()).toBe('A-17');
    await page.getByLabel('Kode').fill('A-18');
    await page.getByLabel('Unit').selectOption('');
    await press('Berikutnya');
    await press('Kirim perubahan');
    await page.getByRole('link', { name: 'Ubah jawaban' }).waitFor();
    expect(record()?.responses.length).toBe(before);
    expect([answered('Kode'), answered('Unit') ?? '']).toEqual(['A-18', '']);
  });

  it('is filled in by the keyboard alone', async () => {
    await open(played.form(TITLE));
    await page.getByLabel('Kode').focus();
    await page.keyboard.type('A-19');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Halaman kedua' }).waitFor();
    // Focus follows the page when it is drawn.
    await page.waitForFunction(() => document.activeElement?.id === 'top', undefined, { timeout: 5000 });
  });

  it('keeps what was filled in across a reload, until it is cleared', async () => {
    await open(played.form(TITLE));
    await page.getByLabel('Kode').fill('A-20');
    await page.reload();
    expect(await page.getByLabel('Kode').inputValue()).toBe('A-20');
    await press('Kosongkan formulir');
    await press('Ya, kosongkan');
    expect(await page.getByLabel('Kode').inputValue()).toBe('');
  });

  it('keeps the answers when the workspace does not answer', async () => {
    await open(played.form(TITLE));
    await answerFirstPage();
    await answerSecondPage();
    await page.route('**/api/form', (route) => route.abort());
    await press('Kirim');
    await page.getByText('Isian Anda masih di sini').waitFor();
    await page.unroute('**/api/form');
    await press('Kirim');
    await page.getByText('Sampai jumpa.').waitFor();
  });

  it('speaks English too', async () => {
    await open(played.form(TITLE));
    await press('English');
    await page.getByRole('button', { name: 'Next' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});

it.each([
  ['Sudah lewat', 'Formulir ini sudah ditutup.'],
  ['Belum dibuka', 'Formulir ini belum dibuka.'],
  ['Tidak ada', 'Formulir tidak ditemukan.'],
])('the form "%s" says why nobody can answer', async (title, words) => {
  await open(played.form(title));
  await page.getByText(words).waitFor();
  expect(await page.getByRole('button', { name: 'Kirim' }).count()).toBe(0);
  await inspect(page, `form-${title.toLowerCase().replaceAll(' ', '-')}`);
});

describe('the form of the product', () => {
  let product: PlayedWorkspace;
  let office: RunningOffice;

  beforeAll(async () => {
    office = RunningOffice.withOpenCycle();
    product = await playWorkspace(office.host);
  });

  afterAll(() => product?.server.close());

  it('is answered through a personal link on a phone', async () => {
    const { link, email } = office.link('supervisor', siti.nip);
    await open(link.replace('https://docs.google.com', product.server.url));
    await page.getByLabel('Alamat email').fill(email ?? hr);
    expect(await page.getByLabel('Pegawai yang dinilai').inputValue()).toBe(siti.name);
    for (let at = 1; at <= 9; at += 1) {
      await press('Berikutnya');
      await page.getByRole('heading', { name: `Kompetensi ${at} dari 9` }).waitFor();
      const question = page.locator('fieldset[role=radiogroup]');
      expect(await question.count()).toBe(1);
      await question.getByRole('radio').nth(2).check();
      if (at > 1) continue;
      await picture(page, 'form-phone');
      await inspect(page, 'form-product');
    }
    await press('Kirim');
    await page.getByText('Terima kasih. Jawaban Anda sudah masuk dan masih dapat diubah').waitFor();
    expect(office.get('getLinks').find((one) => one.link === link)?.state).toBe('done');
  });
});
