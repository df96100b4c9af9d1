// Whatever is pressed in the panel, and whether it goes well or comes to nothing: the focus is where one reads what came of it, and in sight.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { FunctionName } from '../../src/contract/functions';
import { dailyTexts } from '../../src/core/text/id/daily';
import { panelTexts } from '../../src/core/text/id/panel';
import { paperTexts } from '../../src/core/text/id/paper';
import { reviewTexts } from '../../src/core/text/id/review';
import { launchBrowser } from '../support/browser';
import { buildPanelPages } from './panel-page';

const { copied, nobody, automation, signIn } = panelTexts;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let address: (scene: string, page?: string) => string;

beforeAll(async () => {
  [address, browser] = await Promise.all([buildPanelPages(), launchBrowser()]);
  // As high as a sidebar on a small laptop: hardly anything is in sight by luck.
  context = await browser.newContext({ viewport: { width: 300, height: 420 }, locale: 'id-ID' });
  await context.newPage();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  page = await context.newPage();
});

afterEach(() => page.close());

/** By keyboard: two presses one soon after the other are never taken for one. */
const press = async (name: string | RegExp, at = 0) => {
  await page.getByRole('button', { name }).nth(at).press('Enter');
  await page.waitForTimeout(80);
};
const unfold = (name: string | RegExp) =>
  page.locator('summary').filter({ hasText: name }).first().press('Enter');
const fill = (label: string | RegExp, text: string) => page.getByLabel(label).first().fill(text);
/** The list of employees to import. */
const list = 'Daftar pegawai (ekspor SIASN)';
const choose = (label: string | RegExp, option: string) => page.getByLabel(label).selectOption(option);
const answer = async (level: number) => {
  const groups = page.getByRole('group').filter({ has: page.getByRole('radio') });
  await groups.first().waitFor();
  for (const group of await groups.all()) await group.getByRole('radio').nth(level).check();
};
/** One press after another, in order. */
const presses =
  (...names: readonly (string | RegExp)[]) =>
  async () => {
    for (const name of names) await press(name);
  };
const person = presses('Pegawai dan hasil', /^Slamet/);

const meeting = async () => {
  await presses('Telaah Penilaian', /^Rapat penyamaan ukuran/)();
  await unfold('Siti Aminah');
  await choose('Kompetensi', 'M.02');
  await choose(/^Level menurut/, '3');
};

/** Where one reads what came of a press: its own place, the sentence at the top, the heading of the screen or the list it changed. */
type Read = 'outcome' | 'notice' | 'title';

interface Pressed {
  readonly scene: string;
  readonly act: () => Promise<unknown>;
  readonly read: Read;
}

const pressed = (scene: string, read: Read, act: () => Promise<unknown>): Pressed => ({ scene, act, read });

/** Every function there is: how it is pressed and where its outcome is read, or why nobody presses it. */
const actions = {
  getPanel: 'asked by a screen',
  getPerson: 'asked by a screen',
  getMyData: 'asked by a screen',
  getPublication: 'asked by a screen',
  getTalks: 'asked by a screen',
  getDevelopment: 'asked by a screen',
  getObservations: 'asked by a screen',
  getObjections: 'asked by a screen',
  getObjection: 'asked by a screen',
  getTalkQuality: 'asked by a screen',
  getColleagues: 'asked by a screen',
  getLinks: 'asked by a screen',
  getQuarantine: 'asked by a screen',
  getSheet: 'asked by a screen',
  getEntryChecks: 'asked by a screen',
  getTracking: 'asked by a screen',
  previewAssignments: 'asked by a screen',
  previewClosing: 'asked by a screen',
  previewTask: 'asked by a screen',
  getBias: 'asked by a screen',
  getGroups: 'asked by a screen',
  getCalibration: 'asked by a screen',
  getNeeds: 'asked by a screen',
  getOrganisation: 'asked by a screen',
  getCareer: 'asked by a screen',
  getOverview: 'asked by a screen',
  getFileAccess: 'asked by a screen',
  getStandards: 'asked by a screen',
  confirmStandards: pressed(
    'mendRoster',
    'outcome',
    presses(/^Standar jabatan/, /^Konfirmasi 2 standar/, 'Ya, konfirmasi'),
  ),
  getVacancy: 'asked by a screen',
  getAgencyFacts: 'asked by a screen',
  getMirror: 'asked by a screen',
  getPractice: 'asked by a screen',
  getArchives: 'asked by a screen',
  getPastActions: 'asked by a screen',
  checkCycle: 'asked by a screen',
  getPage: 'changes the page',
  setLanguage: 'changes the page',
  signOut: 'changes the page',
  getReport: 'not in the panel',
  setUpWorkbook: pressed('setUp', 'title', async () => {
    await press('Siapkan buku kerja');
    await fill(/^Nama perangkat daerah/, 'Dinas Contoh');
    await page.getByRole('button', { name: /^WIB/ }).click();
    await press('Siapkan', 0);
  }),
  restoreOfficers: pressed('officersLost', 'title', presses(nobody.restore)),
  adoptCopy: pressed('copied', 'title', presses(copied.action, copied.yes)),
  restoreAutomation: pressed('automationLost', 'title', presses(automation.restore)),
  putAwayWelcome: pressed('welcome', 'title', presses('Mengerti')),
  requestCode: pressed('nobody', 'outcome', async () => {
    await fill(signIn.as, 'siti@contoh.go.id');
    await press(signIn.request);
  }),
  signIn: pressed('nobody', 'title', async () => {
    await fill(signIn.as, 'siti@contoh.go.id');
    await fill(signIn.code, '123456');
    await press(signIn.action);
  }),
  handOverCode: pressed('collect', 'outcome', async () => {
    await person();
    await press(dailyTexts.hrPerson.handOver);
  }),
  endSessions: pressed('collect', 'outcome', async () => {
    await person();
    await press(dailyTexts.hrPerson.end);
  }),
  showTab: pressed('collect', 'notice', presses(/standar jabatan dikonfirmasi/)),
  previewImport: pressed('importOffice', 'outcome', async () => {
    await press('Impor pegawai');
    await page.getByLabel(list, { exact: true }).fill('NIP');
    await press('Periksa');
  }),
  importOffice: pressed('importOffice', 'title', async () => {
    await press('Impor pegawai');
    await page.getByLabel(list, { exact: true }).fill('NIP');
    await press('Periksa');
    await press(/^Impor 88/);
  }),
  previewStandards: pressed('importOffice', 'outcome', async () => {
    await press('Impor pegawai');
    await page.getByLabel('Dokumen SKJ', { exact: true }).fill('Nama Jabatan : Camat');
    await press('Periksa standar jabatan');
  }),
  importStandards: pressed('importOffice', 'outcome', async () => {
    await press('Impor pegawai');
    await page.getByLabel('Dokumen SKJ', { exact: true }).fill('Nama Jabatan : Camat');
    await presses('Periksa standar jabatan', 'Ambil yang baru dan yang dipilih')();
  }),
  previewOfficial: pressed('importOffice', 'outcome', async () => {
    await press('Impor pegawai');
    await page.getByLabel('Daftar hasil resmi', { exact: true }).fill('NIP');
    await press('Periksa hasil resmi');
  }),
  importOfficial: pressed('importOffice', 'outcome', async () => {
    await press('Impor pegawai');
    await page.getByLabel('Daftar hasil resmi', { exact: true }).fill('NIP');
    await presses('Periksa hasil resmi', 'Ambil 2 hasil')();
  }),
  voteCalibration: pressed('collect', 'notice', async () => {
    await meeting();
    await press('Simpan suara saya');
  }),
  decideCalibration: pressed('collect', 'notice', async () => {
    await meeting();
    await fill('Peserta rapat', 'Kepala bidang');
    await fill(/^Alasan perubahan/, 'Contohnya tidak sama');
    await press('Catat putusan rapat');
  }),
  chooseTarget: pressed('employee', 'notice', async () => {
    await press(/^Jabatan tujuan/);
    await choose('Pilih jabatan', 'Sekretaris Dinas');
    await press('Jadikan jabatan tujuan');
  }),
  openCycle: pressed('openCycle', 'title', presses('Buka periode', 'Periksa dan buka', 'Ya, buka periode')),
  closeCycle: pressed('collect', 'title', presses('Tutup periode', 'Tutup periode', /^Ya, /)),
  reopenCycle: pressed('closed', 'title', async () => {
    await press('Buka kembali periode');
    await fill('Alasan membuka kembali', 'Satu jawaban terlewat');
    await press('Buka kembali periode');
    await press(/^Ya, |^Buka kembali/);
  }),
  stepTask: pressed('makeTabs', 'outcome', presses('Buat tab pegawai', 'Mulai')),
  publishResults: pressed('collect', 'outcome', presses(/^Terbitkan hasil/, /^Terbitkan \d+ hasil/, /^Ya, /)),
  getKeptPage: pressed('collect', 'outcome', async () => {
    await choose('Periode:', '2024-1');
    await person();
    await press('Lihat tanggapan, kesepakatan, dan tanda tangan');
  }),
  layKeptPage: pressed('collect', 'outcome', async () => {
    await choose('Periode:', '2024-1');
    await person();
    await press('Lihat tanggapan, kesepakatan, dan tanda tangan');
    await press('Jadikan tab lagi untuk dicetak');
  }),
  // Talks are pressed through in test/browser/talks.browser.test.ts, on a host that keeps what is said.
  writeTalk: 'played with the talks',
  confirmTalk: 'played with the talks',
  enterSignedPage: 'played with the talks',
  saveAction: pressed('collect', 'notice', async () => {
    await person();
    await press('Rencana pengembangan');
    await unfold('Orientasi pada Hasil');
    await press(/^Pakai usulan ini/);
    await press(/^Simpan/);
  }),
  noteObservation: pressed('supervisor', 'notice', async () => {
    await press(/^Catatan perilaku: /);
    await page.getByLabel('Kompetensi').selectOption('Kerja Sama');
    await fill(/^Apa yang dilakukan/, 'Membantu rekan');
    await fill('Tanggal terlihat', '2025-10-02');
    await press('Kirim catatan');
  }),
  withdrawObservation: pressed(
    'supervisor',
    'notice',
    presses(/^Catatan perilaku: /, 'Tarik kembali', 'Ya, tarik kembali'),
  ),
  lodgeObjection: pressed('employee', 'notice', async () => {
    await press(/^Keberatan/);
    await page.getByLabel(/^Integritas/).check();
    await fill('Alasan keberatan atas Integritas', 'Tidak sesuai');
    await presses('Ajukan keberatan', 'Ya, ajukan')();
  }),
  answerObjection: pressed('toAnswer', 'notice', async () => {
    await presses(/^Keberatan/, /^Slamet/)();
    await page.locator('textarea').first().waitFor();
    for (const box of await page.locator('textarea').all()) await box.fill('Cukup');
    await presses('Kirim jawaban', 'Ya, kirim')();
  }),
  decideObjection: pressed('supervisor', 'notice', async () => {
    await presses(/^Keberatan/, /^Slamet/)();
    await answer(2);
    await fill('Naskah dasar', '800/12 tanggal 20 Oktober 2026');
    for (const box of await page.getByLabel(/^Alasan putusan/).all()) await box.fill('Cukup');
    await presses('Putuskan', 'Ya, kirim')();
  }),
  nameDecider: pressed('collect', 'notice', async () => {
    await press(/^Keberatan/);
    await fill(/^NIP atau jabatan pemutus/, 'WALI KOTA');
    await fill(/^Alasan penetapan/, 'Atasan dari atasan langsung tidak diketahui');
    await presses(/^Tetapkan/, 'Ya, tetapkan')();
  }),
  answerTalkQuality: pressed('employee', 'notice', async () => {
    await press(/^Mutu dialog/);
    await answer(3);
    await presses('Kirim jawaban', 'Ya, kirim')();
  }),
  nominate: pressed('employee', 'notice', async () => {
    await press(/^Pandangan rekan/);
    await fill('Cari nama', 'rudi');
    await presses('Tambahkan: Rudi Hartono', 'Usulkan 1 nama')();
  }),
  decideNominees: pressed('supervisor', 'notice', async () => {
    await press(/^Pandangan rekan/);
    await press(/^Setujui/);
  }),
  answerColleagues: pressed('employee', 'notice', async () => {
    await press(/^Pandangan rekan/);
    for (const box of await page.getByRole('combobox').all()) await box.selectOption('3');
    await presses('Kirim pandangan', 'Ya, kirim')();
  }),
  resendMyLink: pressed('supervisor', 'outcome', presses('Kirim ulang tautan saya')),
  getDecided: pressed('collect', 'outcome', presses('Jawaban tertahan', 'Lihat yang sudah diputuskan')),
  decideQuarantine: pressed('collect', 'notice', presses('Jawaban tertahan', 'Terima', 'Ya, terima')),
  enterAnswer: pressed('collect', 'title', async () => {
    await press(/^Pantau/);
    await unfold('Slamet');
    await press(/^Masukkan jawaban/);
    await answer(2);
    await press(/^Simpan|^Masukkan/);
  }),
  extend: pressed('collect', 'notice', async () => {
    await press(/^Pantau/);
    await unfold('Dewi Lestari');
    await press('Perpanjang');
    await fill('Sampai tanggal', '2025-11-28');
    await press('Perpanjang');
  }),
  moveDeadline: pressed('collect', 'notice', async () => {
    await presses(/^Pantau/, 'Pindahkan: Penilaian diri')();
    await fill('Sampai tanggal', '2025-12-12');
    await press(/^Pindahkan$/);
  }),
  refreshAssignments: pressed(
    'collect',
    'title',
    presses(/^Pantau/, /^Perbarui daftar penilai/, 'Terapkan', 'Terapkan'),
  ),
  undoReassignment: pressed(
    'collect',
    'notice',
    presses(/^Pantau/, /^Perbarui daftar penilai/, 'Urungkan penggantian', 'Ya, urungkan'),
  ),
  setAdjusted: pressed(
    'collect',
    'outcome',
    presses('Telaah Penilaian', 'Tampilkan di samping nilai dari atasan'),
  ),
  answerPractice: pressed('supervisor', 'title', async () => {
    await press(/^Latihan menilai/);
    await answer(1);
    await press('Kirim dan lihat kunci');
  }),
  preparePractice: pressed(
    'noPractice',
    'outcome',
    presses(/^Peserta latihan menilai/, 'Siapkan kasus latihan'),
  ),
  exportNorms: pressed(
    'collect',
    'outcome',
    presses('Telaah Penilaian', /^Angka pembanding dan data/, reviewTexts.files.export),
  ),
  importNorms: pressed('collect', 'outcome', async () => {
    await presses('Telaah Penilaian', /^Angka pembanding dan data/)();
    await page.locator('textarea').first().fill('{}');
    await press(reviewTexts.files.keep);
  }),
  getEvidence: pressed(
    'collect',
    'outcome',
    presses('Telaah Penilaian', /^Angka pembanding dan data/, 'Siapkan data pemeriksaan ulang'),
  ),
  makeArchive: pressed('closed', 'outcome', presses(/^Arsip/, 'Siapkan arsip “Penilaian 2020”')),
  previewRestore: pressed('emptyWorkbook', 'outcome', async () => {
    await press('Arsip');
    await page.getByLabel('Pulihkan arsip', { exact: true }).fill('{"format":"timbang-arsip"}');
    await press('Periksa berkas');
  }),
  restoreArchive: pressed('emptyWorkbook', 'outcome', async () => {
    await press('Arsip');
    await page.getByLabel('Pulihkan arsip', { exact: true }).fill('{"format":"timbang-arsip"}');
    await presses('Periksa berkas', /^Pulihkan arsip$/, /^Pulihkan arsip$/)();
  }),
  previewErasure: pressed('closed', 'outcome', async () => {
    await press(/^Arsip/);
    await choose('Yang dihapus', '2020-1');
    await press('Lihat yang akan dihapus');
  }),
  stepErasure: pressed('closed', 'outcome', async () => {
    await press(/^Arsip/);
    await choose('Yang dihapus', '2020-1');
    await press('Lihat yang akan dihapus');
    await fill(/^Ketik/, 'Penilaian 2020');
    await presses('Hapus data', 'Hapus data')();
  }),
  previewUndo: pressed('collect', 'outcome', presses(/^Riwayat/, 'Lihat bila diurungkan')),
  undoAction: pressed(
    'collect',
    'title',
    presses(/^Riwayat/, 'Lihat bila diurungkan', 'Urungkan pekerjaan ini', 'Ya, urungkan'),
  ),
  getSeconds: 'asked by a screen',
  previewSeconds: pressed('collect', 'outcome', presses('Telaah Penilaian', /^Penilai kedua/, /^Lihat dulu/)),
  appointSeconds: pressed(
    'collect',
    'title',
    presses('Telaah Penilaian', /^Penilai kedua/, /^Lihat dulu/, 'Minta penilaian kedua', 'Ya, minta'),
  ),
  takeBackSeconds: pressed(
    'collect',
    'title',
    presses('Telaah Penilaian', /^Penilai kedua/, /^Tarik permintaan/, 'Ya, tarik'),
  ),
  getPrintPack: pressed('collect', 'title', presses(/^Cetak dan berkas/, paperTexts.print.prepare)),
  decideEntry: pressed('collect', 'notice', async () => {
    await press(/^Lembar cetak/);
    await page.getByLabel(/^Integritas/).selectOption('2');
    await press(paperTexts.entryChecks.decide);
  }),
  getBlankForms: pressed('collect', 'outcome', presses(/^Lembar cetak/, paperTexts.paperForms.prepare)),
  getInstallation: pressed('collect', 'outcome', presses(/^Periksa periode/, 'Ambil berkas hasil')),
  mend: pressed('collect', 'notice', presses(/^Periksa periode/, /^Perbaiki/)),
  rebuildAnswers: pressed('collect', 'outcome', presses(/^Periksa periode/, 'Susun ulang jawaban', /^Ya, /)),
} satisfies {
  readonly [F in FunctionName]:
    | Pressed
    | 'asked by a screen'
    | 'played with the talks'
    | 'changes the page'
    | 'not in the panel';
};

const ways = Object.entries(actions).flatMap(([fn, way]) =>
  typeof way === 'string' ? [] : [[fn, way] as const],
);

async function play(scene: string, act: () => Promise<unknown>, fn: string) {
  await page.goto(address(scene));
  await page.locator('.loading').waitFor({ state: 'detached' });
  await act();
  const asked = () =>
    page.evaluate(
      (name) => (window as unknown as { calls: { fn: string }[] }).calls.some((one) => one.fn === name),
      fn,
    );
  expect([fn, await asked()]).toEqual([fn, true]);
  await page.waitForTimeout(fn === 'stepTask' ? 2200 : 150);
}

/** The id of what has the focus, and whether its beginning is in sight. */
const focused = () =>
  page.evaluate(() => {
    const { id, tagName } = document.activeElement ?? document.body;
    const { top, height } = (document.activeElement ?? document.body).getBoundingClientRect();
    return [id || tagName, height > 0 && top >= -1 && top < innerHeight - 20] as const;
  });

describe('after a press the focus is where its outcome is read, in sight:', () => {
  it.each(ways)('%s', async (fn, { scene, act, read }) => {
    await play(scene, act, fn);
    expect(await focused()).toEqual([read === 'outcome' ? `outcome-${fn}` : read, true]);
  });
});

describe('where a press comes to nothing the focus is where that is said, in sight:', () => {
  it.each(ways)('%s', async (fn, { scene, act }) => {
    await play(`${scene}!${fn}`, act, fn);
    expect(await focused()).toEqual([`failure-${fn}`, true]);
  });
});

describe('what must be mended first has the focus:', () => {
  it('a wrong date of a period to open', async () => {
    await page.goto(address('openCycle'));
    await press('Buka periode');
    await fill('Batas waktu penilaian diri', '2020-01-01');
    await press('Periksa dan buka');
    expect(await focused()).toEqual(['self-deadline', true]);
  });

  it('statements that are not answered', async () => {
    await page.goto(address('employee'));
    await press(/^Mutu dialog/);
    await press('Kirim jawaban');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('9 pernyataan');
  });
});

it('what was done is told on the page that the press leads to', async () => {
  await play('collect', actions.enterAnswer.act, 'enterAnswer');
  expect(await page.locator('#notice').textContent()).toBe(panelTexts.told.enterAnswer);
});

it('another list can be imported in the same panel', async () => {
  await page.goto(address('importOffice'));
  await actions.importOffice.act();
  await press('Impor daftar lain');
  expect(await page.getByLabel(list, { exact: true }).inputValue()).toBe('');
  expect(await focused()).toEqual(['title', true]);
});
