// The panel in a browser, for every role and state: what is seen, what is pressed, and who could not use it.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { screens } from '../../sidebar/screens';
import { writeXlsx } from '../../src/core/xlsx/write-xlsx';
import { launchBrowser } from '../../src/local/office/launch-browser';
import { barriers } from '../support/barriers';
import { picture } from '../support/picture';
import { buildPanelPages } from './panel-page';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let address: (scene: string, page?: string) => string;

beforeAll(async () => {
  [address, browser] = await Promise.all([buildPanelPages(), launchBrowser()]);
  context = await browser.newContext({
    viewport: { width: 300, height: 640 },
    locale: 'id-ID',
    reducedMotion: 'reduce',
  });
  await context.newPage();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  page = await context.newPage();
});

afterEach(() => page.close());

/** Opens a scene and waits until the server has answered. */
async function open(scene: string, on?: string) {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address(scene, on));
  if (scene !== 'loading') await page.locator('.loading').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
}

const press = async (name: string | RegExp) => {
  await page.getByRole('button', { name }).first().click();
  await page.waitForTimeout(80);
};

const paste = (text: string) => page.getByLabel('Daftar pegawai (ekspor SIASN)', { exact: true }).fill(text);

const unfold = (name: string | RegExp) => page.locator('summary').filter({ hasText: name }).click();

/** Answers the practice case shown with level 2 throughout. */
async function practise() {
  for (const group of await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all())
    await group.getByRole('radio').nth(1).check();
  await press('Kirim dan lihat kunci');
}

/** A person's page of the period before, as it was put away. */
async function openKeptPage() {
  await page.getByLabel('Periode:').selectOption('2024-1');
  await press('Pegawai dan hasil');
  await press(/^Slamet/);
  await press('Lihat tanggapan, kesepakatan, dan tanda tangan');
}

const calls = () =>
  page.evaluate(() => (window as unknown as { calls: { fn: string; input: unknown }[] }).calls);

const views: readonly (readonly [name: string, scene: string, act: () => Promise<void>])[] = [
  ['fresh', 'fresh', async () => {}],
  ['welcome-hr', 'welcome', async () => {}],
  [
    'colleagues',
    'employee',
    async () => {
      await press(/^Pandangan rekan/);
      await page.getByLabel('Cari nama').fill('r');
      await press('Tambahkan: Rudi Hartono');
      await page.getByRole('combobox').first().selectOption('3');
      await press('Kirim pandangan');
      await page.locator('.mistake').first().waitFor();
    },
  ],
  ['welcome-supervisor', 'welcomeSupervisor', async () => {}],
  ['welcome-employee', 'welcomeEmployee', async () => {}],
  [
    'archive',
    'closed',
    async () => {
      await press(/^Arsip/);
      await press('Siapkan arsip “Penilaian 2020”');
      await page.getByLabel('Yang dihapus').selectOption('2020-1');
      await press('Lihat yang akan dihapus');
    },
  ],
  [
    'restore',
    'emptyWorkbook',
    async () => {
      await press('Arsip');
      await page.getByLabel('Pulihkan arsip', { exact: true }).fill('{"format":"timbang-arsip"}');
      await press('Periksa berkas');
      await press(/^Pulihkan arsip$/);
    },
  ],
  [
    'erase-person',
    'closed',
    async () => {
      await press(/^Arsip/);
      await page.getByLabel('Yang dihapus').selectOption('person');
      await page.getByLabel('Satu pegawai (NIP)').fill('199001152015032001');
      await press('Lihat yang akan dihapus');
      await page.getByLabel(/^Ketik/).fill('Penilaian 2020');
      await press('Hapus data');
    },
  ],
  [
    'earlier-tracking',
    'collect',
    async () => {
      await page.getByLabel('Periode:').selectOption('2024-1');
      await press(/^Pantau/);
    },
  ],
  ['earlier-home', 'collect', async () => void (await page.getByLabel('Periode:').selectOption('2024-1'))],
  ['earlier-person', 'collect', () => openKeptPage()],
  [
    'decided',
    'collect',
    async () => {
      await press('Jawaban tertahan');
      await press('Lihat yang sudah diputuskan');
      await press('Urungkan keputusan');
    },
  ],
  [
    'reopen',
    'closed',
    async () => {
      await press('Buka kembali periode');
      await page.getByLabel('Alasan membuka kembali').fill('Satu jawaban terlewat');
      await press('Buka kembali periode');
    },
  ],
  [
    'reassigned',
    'collect',
    async () => {
      await press(/^Pantau/);
      await press(/^Perbarui daftar penilai/);
      await press('Urungkan penggantian');
    },
  ],
  ['upkeep', 'collect', () => open('collect', 'upkeep-id')],
  [
    'print',
    'collect',
    async () => {
      await press(/^Cetak dan berkas/);
      await press('Siapkan halaman cetak');
    },
  ],
  ['agency', 'collect', () => press(/^Naskah perangkat daerah/)],
  [
    'paper-forms',
    'collect',
    async () => {
      await press(/^Lembar cetak/);
      await press('Siapkan lembar cetak');
    },
  ],
  ['set-up', 'setUp', () => press('Siapkan buku kerja')],
  ['import', 'importOffice', () => press('Impor pegawai')],
  [
    'import-checked',
    'importOffice',
    async () => {
      await press('Impor pegawai');
      await paste('NIP');
      await press('Periksa');
    },
  ],
  [
    'import-refused',
    'notAnExport',
    async () => {
      await press('Impor pegawai');
      await paste('halo');
      await press('Periksa');
    },
  ],
  ['mend', 'mendRoster', async () => {}],
  [
    'standards',
    'mendRoster',
    async () => {
      await press(/^Standar jabatan/);
      await press(/^Konfirmasi 2 standar/);
    },
  ],
  [
    'open-cycle',
    'openCycle',
    async () => {
      await press('Buka periode');
      await press('Periksa dan buka');
    },
  ],
  [
    'warned',
    'warned',
    async () => {
      await press('Buka periode');
      await press('Periksa dan buka');
      await press('Ya, buka periode');
      await page.getByRole('heading', { name: 'Yang perlu diperhatikan' }).waitFor();
    },
  ],
  ['task', 'makeTabs', () => press('Buat tab pegawai')],
  [
    'unfinished',
    'stepLost',
    async () => {
      await press('Buat tab pegawai');
      await press('Mulai');
      await page.getByRole('button', { name: 'Lanjutkan' }).waitFor();
      await press('Kembali');
    },
  ],
  ['home', 'collect', async () => {}],
  ['closed', 'closed', async () => {}],
  ['automation-lost', 'automationLost', async () => {}],
  ['officers-lost', 'officersLost', async () => {}],
  ['people', 'collect', () => press('Pegawai dan hasil')],
  [
    'person',
    'collect',
    async () => {
      await press('Pegawai dan hasil');
      await press(/^Slamet/);
    },
  ],
  [
    'plan',
    'collect',
    async () => {
      await press('Pegawai dan hasil');
      await press(/^Slamet/);
      await press('Rencana pengembangan');
      await unfold('Orientasi pada Hasil');
      await press(/^Pakai usulan ini/);
    },
  ],
  [
    'talks',
    'collect',
    async () => {
      await press('Pegawai dan hasil');
      await press(/^Slamet/);
      await press('Catatan dialog');
    },
  ],
  [
    'person-withheld',
    'withheld',
    async () => {
      await press('Pegawai dan hasil');
      await press(/^Slamet/);
    },
  ],
  [
    'quarantine',
    'collect',
    async () => {
      await press('Jawaban tertahan');
      await press('Terima');
    },
  ],
  [
    'quarantine-assign',
    'collect',
    async () => {
      await press('Jawaban tertahan');
      await page.getByLabel('Penilaian yang dimaksud').selectOption('Tri Wahyuni');
      await press('Tetapkan untuk Tri Wahyuni');
    },
  ],
  [
    'publication',
    'collect',
    async () => {
      await press(/^Terbitkan hasil/);
      await unfold(/siap diterbitkan/);
      await press(/^Terbitkan \d+ hasil/);
    },
  ],
  [
    'invitations',
    'collect',
    async () => {
      await press(/^Pantau/);
      await press(/^Lihat dulu undangan/);
      await unfold(/^2 undangan/);
    },
  ],
  ['my-data', 'employee', () => press('Data saya')],
  [
    'observations',
    'supervisor',
    async () => {
      await press(/^Catatan perilaku Yang/);
      await press(/^Perbaiki: Mengembalikan/);
      await page.getByLabel(/^Apa yang dilakukan/).fill('');
      await press('Perbaiki catatan');
    },
  ],
  [
    'objections-own',
    'employee',
    async () => {
      await press(/^Keberatan/);
      await page.getByLabel(/^Integritas/).check();
      await press('Ajukan keberatan');
    },
  ],
  [
    'objection-answer',
    'toAnswer',
    async () => {
      await press(/^Keberatan/);
      await press(/^Slamet/);
      await press('Kirim jawaban');
    },
  ],
  [
    'objection-decide',
    'supervisor',
    async () => {
      await press(/^Keberatan/);
      await press(/^Slamet/);
    },
  ],
  [
    'objections-hr',
    'collect',
    async () => {
      await press(/^Keberatan/);
    },
  ],
  ['talk-quality', 'employee', () => press(/^Mutu dialog/)],
  ['links', 'collect', () => press(/^Tautan/)],
  [
    'tracking',
    'collect',
    async () => {
      await press(/^Pantau/);
      await unfold('Slamet');
      await unfold(/^Yohanes/);
      await page.getByRole('button', { name: 'Perpanjang' }).nth(2).click();
    },
  ],
  [
    'deadline',
    'collect',
    async () => {
      await press(/^Pantau/);
      await press(/^Pindahkan/);
    },
  ],
  [
    'enter',
    'collect',
    async () => {
      await press(/^Pantau/);
      await unfold('Slamet');
      await press(/^Masukkan jawaban/);
    },
  ],
  ['tracking-complete', 'clean', () => press(/^Pantau/)],
  [
    'assignments',
    'collect',
    async () => {
      await press(/^Pantau/);
      await press(/^Perbarui daftar penilai/);
      await press('Terapkan');
    },
  ],
  ['training', 'collect', () => press(/^Peserta latihan menilai/)],
  [
    'seconds',
    'collect',
    async () => {
      await press('Telaah Penilaian');
      await press(/^Penilai kedua/);
    },
  ],
  [
    'calibration',
    'collect',
    async () => {
      await press('Telaah Penilaian');
      await press(/^Rapat penyamaan ukuran/);
      await unfold('Siti Aminah');
      await page.getByLabel('Kompetensi').selectOption('M.02');
    },
  ],
  [
    'career',
    'employee',
    async () => {
      await press(/^Jabatan tujuan/);
      await unfold('Kerja Sama');
    },
  ],
  [
    'vacancy',
    'collect',
    async () => {
      await press(/^Pegawai untuk jabatan/);
      await page.getByLabel('Jabatan', { exact: true }).selectOption('Kepala Bidang Data');
      await press('Bandingkan');
      await unfold('Budi Santoso');
    },
  ],
  [
    'groups',
    'collect',
    async () => {
      await press('Telaah Penilaian');
      await press(/^Perbedaan kelompok/);
    },
  ],
  [
    'files',
    'collect',
    async () => {
      await press('Telaah Penilaian');
      await press(/^Angka pembanding dan data/);
      await press('Siapkan data pemeriksaan ulang');
    },
  ],
  ['maintenance', 'collect', () => press(/^Periksa periode/)],
  ['care-well', 'clean', () => press(/^Periksa periode/)],
  [
    'past',
    'collect',
    async () => {
      await press(/^Riwayat/);
      await press('Lihat bila diurungkan');
      await press('Urungkan pekerjaan ini');
    },
  ],
  ['organisation', 'supervisor', () => press(/^Kebutuhan unit kerja saya/)],
  ['mirror', 'supervisor', () => press(/^Umpan balik saya/)],
  ['mirror-shut', 'shutMirror', () => press(/^Umpan balik saya/)],
  ['practice', 'supervisor', () => press(/^Latihan menilai/)],
  [
    'practice-answered',
    'supervisor',
    async () => {
      await press(/^Latihan menilai/);
      await practise();
    },
  ],
  ['quarantine-empty', 'clean', () => press('Jawaban tertahan')],
  ['file access', 'collect', () => press(/^Siapa bisa melihat apa/)],
  ['overview', 'collect', () => press(/^Sekilas perangkat daerah/)],
  ['needs', 'collect', () => press(/^Kebutuhan pengembangan/)],
  [
    'needs-closer',
    'collect',
    async () => {
      await press(/^Kebutuhan pengembangan/);
      await page.getByLabel('Kompetensi').selectOption('M.05');
    },
  ],
  ['bias', 'collect', () => press('Telaah Penilaian')],
  ['bias-lost', 'network', () => press('Telaah Penilaian')],
  ['close-cycle', 'collect', () => press('Tutup periode')],
  ['supervisor', 'supervisor', async () => {}],
  ['employee', 'employee', async () => {}],
  ['nobody', 'nobody', async () => {}],
  ['loading', 'loading', async () => {}],
  ['accounts', 'accounts', async () => {}],
];

/** As the page is looked at: narrow and light, wide and dark, narrow and dark in English. */
const looks = [
  { width: 300, colorScheme: 'light', english: false },
  { width: 900, colorScheme: 'dark', english: false },
  { width: 300, colorScheme: 'dark', english: true },
] as const;

/** How far the page can be scrolled to the side. */
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Words of which a part is out of sight and cannot be scrolled to. */
const cutWords = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const hides = (way: string) => way === 'hidden' || way === 'clip';
      const cut =
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      // What only a screen reader is told is hidden so on purpose.
      return cut && position !== 'absolute' && element.innerText ? [element.innerText] : [];
    }),
  );

/** What moves on the page though its reader has asked for rest. */
const moving = () => page.evaluate(() => document.getAnimations().length);

describe('every view', () => {
  const seen = new Set<string>();

  it.each(views)(
    '%s fits 300 to 900 px, uncut and at rest, and puts no barrier in anybody’s way, light and dark, in both languages',
    async (name, scene, act) => {
      await open(scene);
      await act();
      seen.add((await page.locator('main').getAttribute('data-screen')) ?? '');
      for (const { width, colorScheme, english } of looks) {
        await page.setViewportSize({ width, height: 640 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        // Colours fade over a little while.
        await page.waitForTimeout(250);
        if (english) {
          await page.getByRole('button', { name: 'English', exact: true }).click();
          await page.locator('html[lang="en"]').waitFor();
          await page.waitForTimeout(80);
        }
        await picture(page, `panel-${name}-${width}-${colorScheme}`, true);
        expect(await overflow()).toBeLessThanOrEqual(0);
        expect([await cutWords(), await moving()]).toEqual([[], 0]);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await barriers(page)).toEqual([]);
      }
      // A window of 1,280 pixels, enlarged to 200 per cent.
      await page.setViewportSize({ width: 640, height: 400 });
      expect([await overflow(), await cutWords()]).toEqual([0, []]);
    },
  );

  it('is among them, whatever screen there is', () => {
    expect(Object.keys(screens).filter((name) => !seen.has(name))).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('the focus moves to the heading of the new view, and Escape goes back', async () => {
    await open('collect');
    await page.getByRole('button', { name: 'Pegawai dan hasil' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Pegawai dan hasil');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(50);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Dinas Pendidikan');
  });

  it('Escape answers an open question with no, and the focus returns to the button', async () => {
    await open('collect');
    await press('Jawaban tertahan');
    await press('Tolak');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(50);
    expect(await focused()).toBe('Tolak');
    expect((await calls()).some(({ fn }) => fn === 'decideQuarantine')).toBe(false);
  });

  it('the focus goes to the heading when the button that started long work is gone', async () => {
    await open('makeTabs');
    await press('Buat tab pegawai');
    await press('Mulai');
    expect(await focused()).toBe('Buat tab pegawai');
  });

  it('the focus goes to the sentence on what was done when the answer decided is gone', async () => {
    await open('collect');
    await press('Jawaban tertahan');
    await press('Terima');
    await press('Ya, terima');
    await page.getByText('Jawaban diterima.').first().waitFor();
    expect(await focused()).toBe('Jawaban diterima.');
  });

  it('every control can be reached and shows that it has the focus', async () => {
    await open('supervisor');
    const controls = await page.locator('button, a, input').count();
    const outlines: string[] = [];
    for (let i = 0; i < controls; i++) {
      await page.keyboard.press('Tab');
      outlines.push(
        await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
      );
    }
    expect(outlines).toEqual(outlines.map(() => 'solid'));
  });
});

describe('long work', () => {
  it('runs to its end from one press and tells the way', async () => {
    await open('makeTabs');
    await press('Buat tab pegawai');
    await press('Mulai');
    await page.getByText('88 tab dibuat.').first().waitFor();
    const steps = (await calls()).filter(({ fn }) => fn === 'stepTask');
    // After 0, 24, 48, 72 and 88 of 88 tabs.
    expect(steps).toHaveLength(5);
  });

  it('can be stopped between steps and resumed', async () => {
    await open('makeTabs');
    await press('Buat tab pegawai');
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.getByRole('button', { name: 'Hentikan' }).click();
    await page.getByRole('button', { name: /^Lanjutkan \d+ dari 88$/ }).click();
    await page.getByText('88 tab dibuat.').first().waitFor();
  });
});

describe('one person’s result', () => {
  const openPerson = async (scene: string) => {
    await open(scene);
    await press('Pegawai dan hasil');
    await press(/^Slamet/);
  };

  it('is a table that says without bars what the bars say', async () => {
    await openPerson('collect');
    const row = page.getByRole('row', { name: /Kerja Sama/ });
    expect(await page.getByRole('columnheader').allTextContents()).toEqual([
      expect.stringContaining('Kompetensi'),
      'Standar',
      'Atasan',
      'Diri',
      'Selisih',
    ]);
    expect(await row.getByRole('rowheader').textContent()).toBe('Kerja Sama');
    expect((await row.ariaSnapshot()).replace(/\s+/g, ' ')).toContain('1 level di bawah standar');
  });

  it('draws every person on the same scale', async () => {
    await openPerson('collect');
    const share = (name: string, bar: string) =>
      page
        .getByRole('row', { name })
        .locator(`.bar.${bar}`)
        .evaluate((element) => {
          const track = element.parentElement?.getBoundingClientRect().width ?? 0;
          return element.getBoundingClientRect().width / track;
        });
    expect(await share('Kerja Sama', 'supervisor')).toBeCloseTo(2 / 5, 2);
    expect(await share('Kerja Sama', 'self')).toBeCloseTo(3 / 5, 2);
    expect(await share('Pengembangan Diri', 'supervisor')).toBeCloseTo(1 / 5, 2);
  });

  it('shows what people wrote as text, never as markup', async () => {
    await openPerson('collect');
    const main = page.locator('main');
    expect(await main.textContent()).toContain('<b>catatan tangan</b>');
    expect(await main.locator('blockquote').textContent()).toContain('<b>imbalan</b>');
    expect(await main.locator('article b, blockquote b').count()).toBe(0);
  });

  it('withholds the self-rating in words', async () => {
    await openPerson('withheld');
    expect(await page.locator('main').textContent()).toContain(
      'Penilaian diri ditampilkan setelah atasan mengirim penilaian.',
    );
    expect(await page.getByRole('table').count()).toBe(0);
  });
});

describe('notes of behaviour', () => {
  it('of one of the team are put right by their author, and a new one is sent once it is whole', async () => {
    await open('supervisor');
    await press(/^Catatan perilaku: /);
    await page.getByText('3 catatan sejak 12 Januari 2026').waitFor();
    expect(await page.getByRole('button', { name: /^Perbaiki: / }).count()).toBe(1);
    await press('Kirim catatan');
    expect((await calls()).some(({ fn }) => fn === 'noteObservation')).toBe(false);
    await page.getByLabel('Kompetensi').selectOption('Kerja Sama');
    await page.getByLabel(/^Apa yang dilakukan/).fill(' <b>Membantu</b> rekan ');
    await page.getByLabel('Tanggal terlihat').fill('2026-10-02');
    await press('Kirim catatan');
    expect((await calls()).find(({ fn }) => fn === 'noteObservation')?.input).toEqual({
      nip: '199001152015032001',
      day: '2026-10-02',
      competency: 'M.02',
      what: '<b>Membantu</b> rekan',
    });
    await page.getByText('Catatan disimpan.').first().waitFor();
    expect(await page.getByLabel(/^Apa yang dilakukan/).inputValue()).toBe('');
    await press(/^Perbaiki: /);
    await page.getByLabel(/^Apa yang dilakukan/).fill('Lebih tepat.');
    await press('Perbaiki catatan');
    expect((await calls()).filter(({ fn }) => fn === 'noteObservation').pop()?.input).toEqual({
      nip: '199001152015032001',
      day: '2026-08-03',
      competency: 'M.01',
      what: 'Lebih tepat.',
      about: 'b',
    });
    await press('Tarik kembali');
    await press('Ya, tarik kembali');
    expect((await calls()).find(({ fn }) => fn === 'withdrawObservation')?.input).toEqual({
      nip: '199001152015032001',
      about: 'b',
    });
  });
});

describe('an objection', () => {
  it('is sent only with a reason for each competency chosen, after a question', async () => {
    await open('employee');
    await press(/^Keberatan/);
    await press('Ajukan keberatan');
    expect(await page.locator('.mistake').allTextContents()).toEqual([
      'Pilih dahulu kompetensi yang ingin Anda ajukan.',
    ]);
    await page.getByLabel(/^Integritas/).check();
    await press('Ajukan keberatan');
    expect(await page.locator('.mistake').allTextContents()).toEqual(['Bagian ini perlu diisi.']);
    await page.getByLabel('Alasan keberatan atas Integritas').fill('=1+1 <b>bukti</b>');
    await press('Ajukan keberatan');
    expect((await calls()).some(({ fn }) => fn === 'lodgeObjection')).toBe(false);
    await press('Ya, ajukan');
    expect((await calls()).find(({ fn }) => fn === 'lodgeObjection')?.input).toEqual({
      reasons: { 'M.01': '=1+1 <b>bukti</b>' },
    });
    await page.getByText('Keberatan Anda sudah masuk dan diteruskan.').first().waitFor();
  });

  it('is not cut where its reason is too long: it stays whole, and that is said at once', async () => {
    await open('employee');
    await press(/^Keberatan/);
    await page.getByLabel(/^Integritas/).check();
    const reason = page.getByLabel('Alasan keberatan atas Integritas');
    await reason.fill('x'.repeat(5_000));
    expect(await page.locator('.mistake').count()).toBe(0);
    await reason.fill('x'.repeat(5_001));
    expect(await reason.inputValue()).toHaveLength(5_001);
    expect(await page.locator('.mistake').allTextContents()).toEqual([
      'Terlalu panjang: 5001 huruf dan tanda, paling banyak 5000. Ringkas dahulu.',
    ]);
  });

  it('is decided with a level and a reason for each competency, and shown as text', async () => {
    await open('supervisor');
    await press(/^Keberatan/);
    await press(/^Slamet/);
    const main = page.locator('main');
    expect(await main.textContent()).toContain('<i>tiga</i>');
    expect(await main.locator('i, b').count()).toBe(0);
    await press('Putuskan');
    const unsaid = await page.locator('.mistake').allTextContents();
    expect(unsaid.filter((words) => words.startsWith('Pilih levelnya'))).toHaveLength(2);
    for (const group of await page
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .all())
      await group.getByRole('radio').nth(2).check();
    for (const box of await page.getByLabel(/^Alasan putusan/).all()) await box.fill('Cukup');
    await press('Putuskan');
    expect(await page.locator('.mistake').allTextContents()).toEqual(['Bagian ini perlu diisi.']);
    await page.getByLabel('Naskah dasar').fill('Surat 800/12');
    await press('Putuskan');
    await press('Ya, kirim');
    expect((await calls()).find(({ fn }) => fn === 'decideObjection')?.input).toEqual({
      nip: '199001152015032001',
      number: 1,
      paper: 'Surat 800/12',
      decisions: { 'M.02': { level: 3, reason: 'Cukup' }, 'M.03': { level: 3, reason: 'Cukup' } },
    });
    await page.getByText('Putusan: level 3').first().waitFor();
  });
});

describe('the statements about the talk', () => {
  it('are sent once all nine are answered', async () => {
    await open('employee');
    await press(/^Mutu dialog/);
    await press('Kirim jawaban');
    expect(await page.locator('.mistake').textContent()).toContain('9 pernyataan belum dijawab.');
    for (const group of await page
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .all())
      await group.getByRole('radio').nth(3).check();
    await press('Kirim jawaban');
    await press('Ya, kirim');
    expect((await calls()).find(({ fn }) => fn === 'answerTalkQuality')?.input).toEqual({
      answers: [4, 4, 4, 4, 4, 4, 4, 4, 4],
    });
  });
});

describe('following the cycle', () => {
  const sent = async (fn: string) =>
    (await calls()).filter((call) => call.fn === fn).map(({ input }) => input);

  it('extends one answer until the day chosen, and refuses a day that is none', async () => {
    await open('collect');
    await press(/^Pantau/);
    await unfold('Dewi Lestari');
    await press('Perpanjang');
    await page.getByLabel('Sampai tanggal').fill('2025-11-18');
    expect(await page.getByLabel('Sampai tanggal').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Sampai tanggal').fill('2025-11-28');
    await press('Perpanjang');
    await page.getByText('diperpanjang sampai 28 Nov').waitFor();
    expect(await sent('extend')).toEqual([{ code: 'kode2', until: '2025-11-28' }]);
  });

  it('moves a deadline for everybody or for one unit', async () => {
    await open('collect');
    await press(/^Pantau/);
    await press('Pindahkan: Penilaian diri');
    await page.getByLabel('Sampai tanggal').fill('2025-12-12');
    await press(/^Pindahkan$/);
    await page.getByText('12 Desember 2025').waitFor();
    await press('Pindahkan: Penilaian atasan');
    await page.getByLabel('Untuk').selectOption({ index: 1 });
    await page.getByLabel('Sampai tanggal').fill('2026-01-12');
    await press(/^Pindahkan$/);
    await page.getByText('12 Januari 2026').waitFor();
    await press('Pindahkan: Keduanya');
    await page.getByLabel('Sampai tanggal').fill('2026-02-12');
    await press(/^Pindahkan$/);
    await page.getByText('12 Februari 2026').first().waitFor();
    expect(await sent('moveDeadline')).toEqual([
      { role: 'self', until: '2025-12-12' },
      { role: 'supervisor', until: '2026-01-12', unit: expect.any(String) },
      { role: 'both', until: '2026-02-12' },
    ]);
  });

  it('tells by unit how far the answers are, in words', async () => {
    await open('collect');
    await press(/^Pantau/);
    const cells = page.getByRole('row', { name: /Sekretariat/ }).getByRole('cell');
    expect(await cells.allTextContents()).toEqual(['24 dari 29', '–']);
  });

  it('finds who is missing by name or unit', async () => {
    await open('collect');
    await press(/^Pantau/);
    await page.getByRole('searchbox').fill('slamet');
    expect(await page.locator('summary').count()).toBe(1);
    await press(/^Penilaian atasan/);
    await page.getByText('Tidak ada yang cocok.').waitFor();
  });

  it('gives a person the former supervisor back', async () => {
    await open('collect');
    await press(/^Pantau/);
    await press(/^Perbarui daftar penilai/);
    await press('Urungkan penggantian');
    await press('Ya, urungkan');
    await page.getByText('Penggantian atasan diurungkan.').first().waitFor();
    expect(await sent('undoReassignment')).toEqual([{ nip: expect.stringMatching(/^\d{18}$/) }]);
  });

  it('applies the changes of the roster that were shown', async () => {
    await open('collect');
    await press(/^Pantau/);
    await press(/^Perbarui daftar penilai/);
    await press('Terapkan');
    await press('Terapkan');
    await page.getByRole('heading', { name: 'Sudah diterapkan' }).waitFor();
    await page.getByRole('button', { name: 'Buat formulir' }).waitFor();
    expect(await sent('refreshAssignments')).toEqual([{ token: 'a1' }]);
  });

  it('sends the own links again and says where to', async () => {
    await open('supervisor');
    await press('Kirim ulang tautan saya');
    await page.getByText('2 tautan dikirim ke saya@contoh.go.id.').waitFor();
  });
});

describe('an earlier period', () => {
  const sent = async (fn: string) =>
    (await calls()).filter((call) => call.fn === fn).map(({ input }) => input);

  it('counts no tabs that were put away, and asks for no decision', async () => {
    await open('collect');
    await page.getByLabel('Periode:').selectOption('2024-1');
    await page.getByText('Anda melihat periode').waitFor();
    expect(await page.getByText('Tab per pegawai').count()).toBe(0);
    await press(/^Jawaban tertahan/);
    await page.locator('.held').first().waitFor();
    for (const name of ['Terima', 'Tolak'])
      expect(await page.getByRole('button', { name, exact: true }).filter({ visible: true }).count()).toBe(0);
    await page.getByText('Anda memutuskan').waitFor({ state: 'detached' });
  });

  it('is said on every screen, and a page that was put away becomes a tab again', async () => {
    await open('collect');
    await openKeptPage();
    await page.getByText('Anda melihat periode').waitFor();
    await press('Jadikan tab lagi untuk dicetak');
    await press('Buka tab pegawai ini');
    const nip = expect.stringMatching(/^\d{18}$/);
    expect(await sent('layKeptPage')).toEqual([{ nip }]);
    expect(await sent('showTab')).toEqual([{ tab: nip }]);
  });
});

describe('the way through a period that is closed', () => {
  it('ticks what was done, and nothing that nobody did', async () => {
    await open('closed');
    const ticked = await page.locator('ol.path li.done p:first-child').allTextContents();
    const left = await page.locator('ol.path li.later p:first-child').allTextContents();
    expect(ticked.some((step) => step.includes('Undang'))).toBe(true);
    // Of this office neither all supervisors are known nor all standards confirmed.
    expect(left.map((step) => step.replace(/\s*\(.*$/, '').trim())).toEqual([
      'Periksa',
      'Kumpulkan',
      'Terbitkan hasil',
      'Dialog',
    ]);
  });
});

describe('a deadline that was moved or has passed', () => {
  it('asks for the forms anew with its reason, and leaves ticked what is done', async () => {
    await open('formsBehind');
    await page.getByText('misalnya batas waktu yang dipindahkan').waitFor();
    const ticked = await page.locator('ol.path li.done p:first-child').allTextContents();
    expect(ticked.some((step) => step.includes('Buat tab'))).toBe(true);
    expect(ticked.some((step) => step.includes('Kumpulkan'))).toBe(false);
  });

  it('lets nobody be reminded or handed a message before time is given again', async () => {
    await open('overdue');
    await press(/^Pantau/);
    await page.getByText(/^\d+ penilai sudah lewat batas waktunya/).waitFor();
    await unfold(/^Slamet/);
    expect(await page.getByText('Hari ini tidak ada penilai').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Salin pesan' }).count()).toBe(0);
  });
});

describe('the time for keeping', () => {
  it('is said to be over where it is, with what may be done', async () => {
    await open('closed');
    await press(/^Arsip/);
    await page.getByText('Masa simpan berakhir 5 November 2025').waitFor();
  });
});

describe('practising', () => {
  it('asks for every level, shows the key at once and goes on to the result', async () => {
    await open('supervisor');
    await press(/^Latihan menilai/);
    await press('Kirim dan lihat kunci');
    await page.getByText('2 kompetensi belum dipilih levelnya.').waitFor();
    await practise();
    await page.getByText('1 level di atas kunci').waitFor();
    await press('Kasus berikutnya');
    await practise();
    await press('Kasus berikutnya');
    await practise();
    await press('Hasil latihan');
    await page.getByText('Penilaian Anda rata-rata 0,5 level lebih longgar daripada kunci.').waitFor();
    const answers = (await calls()).filter(({ fn }) => fn === 'answerPractice');
    expect(answers.map(({ input }) => input)).toEqual(
      ['K1', 'K2', 'K3'].map((practiceCase) => ({ practiceCase, levels: { 'M.02': 2, 'M.03': 2 } })),
    );
  });

  it('never shows a key before the answer', async () => {
    await open('supervisor');
    await press(/^Latihan menilai/);
    expect(await page.locator('main').textContent()).not.toContain('Kunci:');
  });

  it('lets HR read the cases without answering', async () => {
    await open('collect');
    await press(/^Peserta latihan menilai/);
    await press('Lihat kasus');
    await page.getByRole('radio').first().waitFor();
    expect(await page.getByRole('radio', { disabled: true }).count()).toBe(10);
    expect(await page.getByRole('button', { name: 'Kirim dan lihat kunci' }).count()).toBe(0);
  });
});

describe('the rater checks', () => {
  it('say one conclusion first, then raters by name in a picture and with their words, and of nobody that they are biased', async () => {
    await open('collect');
    await press('Telaah Penilaian');
    expect(await page.locator('main > p').first().textContent()).toBe(
      'Penilaian 1 dari 4 penilai perlu dibicarakan. Penilai lain: 1 tidak ada tanda, 1 belum dapat disimpulkan, 1 menunggu.',
    );
    const names = [
      'Bambang Wijayakusuma',
      'Siti Aminah, S.Pd., M.Si.',
      'Tri Wahyuni',
      'Yohanes Tandi Rerung, S.T.',
    ];
    const raters = page.locator('.folds details[name="rater"]');
    expect(await raters.locator('> summary strong').allTextContents()).toEqual(names);
    expect(await page.locator('.heat tbody th').allTextContents()).toEqual(names);
    expect(await page.getByRole('img', { name: /skala/ }).locator('desc').textContent()).toContain(
      'Yohanes Tandi Rerung, S.T.: perlu dibicarakan: Longgar atau ketat; 0,6 level',
    );
    const sections = await page.locator('main > .card').allTextContents();
    expect(sections.join(' ')).toContain('Kekuatan dasar perbandingan: 1 dari 3');
    expect(sections.join(' ').replace(/Telaah Penilaian/g, '')).not.toMatch(/\bbias\b/i);
  });

  it('open the first rater worth discussing, and one at a time', async () => {
    await open('collect');
    await press('Telaah Penilaian');
    const opened = page.locator('details[name="rater"][open] > summary strong');
    expect(await opened.allTextContents()).toEqual(['Yohanes Tandi Rerung, S.T.']);
    expect(await page.getByText('2 dari 8 pegawai diberi level yang sama').isVisible()).toBe(false);
    await unfold('Siti Aminah, S.Pd., M.Si.');
    expect(await opened.allTextContents()).toEqual(['Siti Aminah, S.Pd., M.Si.']);
  });

  it('hold back what its rater may see first', async () => {
    await open('collect');
    await press('Telaah Penilaian');
    await unfold('Tri Wahyuni');
    const own = page.locator('details[name="rater"]', { has: page.getByText('Tri Wahyuni') });
    expect(await own.textContent()).toContain('menunggu');
    expect(await own.textContent()).not.toMatch(/\d pegawai|level/);
  });

  it('switch adjusted scores on and off', async () => {
    await open('collect');
    await press('Telaah Penilaian');
    await press('Tampilkan di samping nilai dari atasan');
    await page.getByRole('button', { name: 'Sembunyikan' }).waitFor();
  });
});

describe('looking after the cycle', () => {
  it('mends one finding, says so and moves the focus', async () => {
    await open('collect');
    await press(/^Periksa periode/);
    await press(/^Perbaiki/);
    await page.getByText('Pemicu jawaban dipasang lagi.').first().waitFor();
    expect(await page.getByText('Pemicu jawaban tidak terpasang.').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('notice');
  });

  it('erases only after the look at what goes and the word of confirmation', async () => {
    await open('closed');
    await press(/^Arsip/);
    await page.getByLabel('Yang dihapus').selectOption('2020-1');
    await press('Lihat yang akan dihapus');
    await page.getByText('88 pegawai pada periode ini', { exact: false }).waitFor();
    await press('Hapus data');
    expect(await page.getByRole('button', { name: 'Hapus data' }).isEnabled()).toBe(false);
    await page.getByLabel('Ketik “Penilaian 2020” untuk mengesahkan').fill('Penilaian 2020');
    await press('Hapus data');
    await page.waitForTimeout(200);
    expect((await calls()).filter(({ fn }) => fn === 'stepErasure').map(({ input }) => input)).toEqual([
      { what: '2020-1', keepRoster: false, confirm: 'Penilaian 2020' },
    ]);
  });

  it('undoes only after the look at what would be kept', async () => {
    await open('collect');
    await press(/^Riwayat/);
    await press('Lihat bila diurungkan');
    await page.getByText('3 tab tetap ada', { exact: false }).waitFor();
    await press('Urungkan pekerjaan ini');
    await press('Ya, urungkan');
    await page.getByRole('heading', { name: 'Sudah diurungkan' }).waitFor();
  });
});

describe('opening a cycle', () => {
  it('sends the form of supervisors that was chosen', async () => {
    await open('openCycle');
    await press('Buka periode');
    await press('Per tim');
    await press('Periksa dan buka');
    await press('Ya, buka periode');
    const [opened] = (await calls()).filter(({ fn }) => fn === 'openCycle');
    expect(opened?.input).toMatchObject({ layout: 'team' });
  });

  it('refuses a deadline in the past in place, before the server is asked', async () => {
    await open('openCycle');
    await press('Buka periode');
    await page.getByLabel('Batas waktu penilaian diri').fill('2020-01-01');
    expect(await page.getByLabel('Batas waktu penilaian diri').getAttribute('aria-invalid')).toBe('true');
    await press('Periksa dan buka');
    expect(await page.getByRole('button', { name: 'Ya, buka periode' }).count()).toBe(0);
  });
});

describe('importing', () => {
  it('reads a file here and sends its text', async () => {
    await open('importOffice');
    await press('Impor pegawai');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'siasn.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('NIP BARU;NAMA\r\n1;Nur\x92aini Ren\xe9e\r\n', 'latin1'),
      });
    await page.getByText('siasn.csv: 2 baris terbaca', { exact: false }).waitFor();
    await press('Periksa');
    const [sent] = (await calls()).filter(({ fn }) => fn === 'previewImport');
    expect(sent?.input).toEqual({ employees: 'NIP BARU;NAMA\r\n1;Nur’aini Renée\r\n', supervisors: '' });
  });

  const choose = (name: string, buffer: Buffer) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  it('reads an Excel file here: the first list in it, or the one chosen', async () => {
    await open('importOffice');
    await press('Impor pegawai');
    const tables = [
      { name: 'Petunjuk', widths: [], rows: [['Cara mengisi']] },
      { name: 'Pegawai', widths: [], rows: [['NIP'], ['198503012010011001']] },
    ];
    await choose('siasn.xlsx', Buffer.from(writeXlsx(tables)));
    await page.getByText('siasn.xlsx, tabel “Petunjuk”: 1 baris terbaca.').waitFor();
    await page.getByLabel('Tabel dalam berkas').selectOption('Pegawai');
    await page.getByText('siasn.xlsx, tabel “Pegawai”: 2 baris terbaca.').waitFor();
    await press('Periksa');
    const [sent] = (await calls()).filter(({ fn }) => fn === 'previewImport');
    expect(sent?.input).toEqual({ employees: '"NIP"\n"198503012010011001"', supervisors: '' });
  });

  it('asks for no choice where an Excel file holds one list', async () => {
    await open('importOffice');
    await press('Impor pegawai');
    await choose('siasn.xlsx', Buffer.from(writeXlsx([{ name: 'Pegawai', widths: [], rows: [['NIP']] }])));
    await page.getByText('siasn.xlsx, tabel “Pegawai”: 1 baris terbaca.').waitFor();
    expect(await page.getByLabel('Tabel dalam berkas').count()).toBe(0);
  });

  it.each([
    ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0], 'Ini berkas Excel lama (.xls).'],
    ['a broken Excel file', [0x50, 0x4b, 0x03, 0x04], 'Ini bukan berkas Excel (.xlsx) yang utuh.'],
  ])('says what to do with %s', async (_, bytes, words) => {
    await open('importOffice');
    await press('Impor pegawai');
    await choose('siasn.xls', Buffer.from(bytes));
    await page.getByText(words, { exact: false }).waitFor();
  });
});

describe('links out of the panel', () => {
  it('open in a new tab that cannot reach back', async () => {
    await open('supervisor');
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('target'), link.getAttribute('rel')]));
    expect(links.length).toBeGreaterThan(4);
    expect(new Set(links.map(String))).toEqual(new Set(['_blank,noopener']));
  });
});

describe('the pages', () => {
  const reached = (text: string) => page.getByText(text, { exact: true }).first().waitFor();

  it.each([
    ['HR', 'collect', 'Pegawai dan hasil', 'Employees and results'],
    ['a supervisor', 'supervisor', 'Tim saya', 'My team'],
    ['an employee', 'employee', 'Penilaian saya', 'My appraisal'],
  ])('of %s change with the language, there and back', async (_, scene, indonesian, englishWords) => {
    await open(scene);
    await reached(indonesian);
    for (const [language, words] of [
      ['English', englishWords],
      ['Indonesia', indonesian],
    ] as const) {
      await press(language);
      await reached(words);
      expect(await page.getByRole('button', { name: language }).getAttribute('aria-pressed')).toBe('true');
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(
        language === 'English' ? 'en' : 'id',
      );
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('title');
      expect(await page.locator('#app > *').count()).toBe(1);
    }
  });

  it('keep what was typed, and the screen, when the language changes', async () => {
    await open('importOffice');
    await press('Impor pegawai');
    await paste('NIP BARU;NAMA');
    await press('English');
    await page.getByRole('button', { name: 'Back' }).waitFor();
    expect(await page.getByRole('textbox').first().inputValue()).toBe('NIP BARU;NAMA');
    expect(await barriers(page)).toEqual([]);
  });

  it('answer one Escape once after a change', async () => {
    await open('collect');
    await press('English');
    await press('Employees and results');
    await press(/^Slamet/);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: 'Employees and results' }).waitFor();
  });

  it('give way to the page made for the reader', async () => {
    await open('collect', 'staff-id');
    await reached('Pegawai dan hasil');
    await open('supervisor', 'hr-id');
    await reached('Tim saya');
    expect((await calls()).filter(({ fn }) => fn === 'getPage')).toHaveLength(1);
  });

  const title = () => page.getByRole('heading', { level: 1 });
  const focusOn = () => page.evaluate(() => document.activeElement?.id);
  const asked = async () => (await calls()).filter(({ fn }) => fn === 'getPage').map(({ input }) => input);

  it.each([
    ['id', 'Riwayat'],
    ['en', 'History'],
  ])('of HR in %s lead to each other, one press there and one back', async (language, name) => {
    await open('collect');
    if (language === 'en') await press('English');
    await press(new RegExp(`^${name}`));
    await title().filter({ hasText: name }).waitFor();
    await page.locator('.members li').first().waitFor();
    expect(await focusOn()).toBe('title');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.keyboard.press('Escape');
    await title().filter({ hasText: 'Dinas Pendidikan' }).waitFor();
    // The other page comes a moment after its heading: then the focus is on what was pressed.
    await page.waitForFunction(
      (words) => document.activeElement?.closest('button')?.textContent?.startsWith(words),
      name,
    );
    const there = language === 'en' ? [{ language }] : [];
    expect(await asked()).toEqual([...there, { language, page: 'upkeep' }, { language }]);
    expect(await page.locator('#app > *').count()).toBe(1);
  });

  it('of HR keep the period’s opening in sight from the page it is pressed on to home', async () => {
    await open('openCycle');
    await press('Buka periode');
    await press('Periksa dan buka');
    await press('Ya, buka periode');
    await page.locator('.notice').waitFor();
    await title().filter({ hasText: 'Dinas Pendidikan' }).waitFor();
  });

  it('of HR leave long work going while one looks at the other', async () => {
    await open('makeTabs');
    await press('Buat tab pegawai');
    await page.getByRole('button', { name: 'Mulai' }).click();
    await press('Kembali');
    await press(/^Riwayat/);
    await title().filter({ hasText: 'Riwayat' }).waitFor();
    await page.waitForFunction(
      () =>
        (window as unknown as { calls: { fn: string }[] }).calls.filter(({ fn }) => fn === 'stepTask')
          .length === 5,
    );
  });

  it('of HR lead from the second, opened by itself, to its screens and home', async () => {
    await open('collect', 'upkeep-id');
    await title().filter({ hasText: 'Perawatan' }).waitFor();
    await press(/^Riwayat/);
    await title().filter({ hasText: 'Riwayat' }).waitFor();
    expect(await asked()).toEqual([]);
    await press('Kembali');
    await title().filter({ hasText: 'Perawatan' }).waitFor();
    await press('Kembali');
    await title().filter({ hasText: 'Dinas Pendidikan' }).waitFor();
  });

  it('wait where one is when HR’s second does not come, and say so', async () => {
    await open('noUpkeep');
    await press(/^Riwayat/);
    await page.getByRole('alert').waitFor();
    await press('Kembali');
    await title().filter({ hasText: 'Dinas Pendidikan' }).waitFor();
  });

  it('stay where the other page does not come, and say so', async () => {
    await open('noPage');
    await press('English');
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('id');
  });

  it.each([
    'hr-id',
    'hr-en',
    'upkeep-id',
    'upkeep-en',
    'lists-id',
    'lists-en',
    'paper-id',
    'paper-en',
    'entry-id',
    'entry-en',
    'staff-id',
    'staff-en',
  ])('%s fits 300 and 900 px', async (name) => {
    const [reader, language] = name.split('-');
    await open(reader === 'staff' ? 'supervisor' : 'collect', `${reader}-id`);
    if (language === 'en') await press('English');
    await page.waitForTimeout(200);
    for (const width of [300, 900]) {
      await page.setViewportSize({ width, height: 640 });
      await picture(page, `page-${name}-${width}`, true);
      expect(await overflow()).toBeLessThanOrEqual(0);
      expect(await barriers(page)).toEqual([]);
    }
  });
});
