// A small workspace with its pages, served as `npm start` serves it: what the browser tests of its pages look at.
import { join } from 'node:path';
import { build } from 'esbuild';
import { LocalHost } from '../../../../src/local/host/local-host';
import { type RunningServer, startServer } from '../../../../src/local/workspace/server/start-server';

const root = join(__dirname, '..', '..', '..', '..');

/** Bundles pages as scripts/local.mjs does. @param entries module by name of the page */
async function bundlePages(entries: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: Object.entries(entries).map(([out, path]) => ({ in: join(root, path), out })),
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path, text]));
}

/** A script that plays the host at its own game: forms of every kind, mails, triggers, a failure. */
const SCRIPT = `
function makeForms() {
  const form = FormApp.create('Semua jenis');
  form.setTitle('Semua jenis pertanyaan').setDescription('Baris pertama.\\n\\nBaris kedua <b>bukan tebal</b>.');
  form.setConfirmationMessage('Terima kasih.\\nSampai jumpa.').setCollectEmail(true).setAllowResponseEdits(true);
  form.addTextItem().setTitle('Kode').setHelpText('Sudah terisi.').setRequired(true);
  form.addMultipleChoiceItem().setTitle('Integritas').setRequired(true).setHelpText(
    'Bertindak sesuai nilai.\\n\\n1 – Paham: Mengenali aturan.\\n   • Menaati jam kerja.\\n   • Bertanya bila ragu.' +
    '\\n\\n2 – Mampu: Mengajak orang lain.\\n   • Menegur dengan santun.')
    .setChoiceValues(['1 – Paham', '2 – Mampu', 'Tidak teramati']);
  form.addCheckboxItem().setTitle('Hari').setChoiceValues(['Senin', 'Selasa']).showOtherOption(true);
  form.addListItem().setTitle('Unit').setChoiceValues(['Unit A', 'Unit B']);
  form.addPageBreakItem().setTitle('Halaman kedua').setHelpText('Sisanya.');
  form.addSectionHeaderItem().setTitle('Bagian').setHelpText('- satu\\n- dua');
  form.addScaleItem().setTitle('Kepuasan').setBounds(1, 5).setLabels('Kurang', 'Sangat baik');
  form.addGridItem().setTitle('Tim').setRows(['Kerja sama', 'Komunikasi lintas unit'])
    .setColumns(['Jarang', 'Kadang', 'Sering', 'Selalu']).setRequired(true);
  form.addParagraphTextItem().setTitle('Catatan');
  form.setPublished(true).setAcceptingResponses(true);
  const closed = FormApp.create('Tutup');
  closed.setTitle('Sudah lewat').setCustomClosedFormMessage('Formulir ini sudah ditutup.');
  closed.setPublished(true).setAcceptingResponses(false);
  FormApp.create('Belum').setTitle('Belum dibuka');
  ScriptApp.newTrigger('remind').timeBased().everyDays(1).create();
}
function remind() {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1000)) throw new Error('Sedang dipakai.');
  PropertiesService.getDocumentProperties().setProperty('mark', 'yes');
  MailApp.sendEmail({ to: 'ayu@contoh.example', subject: 'Pengingat',
    body: 'Mohon diisi: https://docs.google.com/forms/d/e/1FAIpQLcontoh/viewform.',
    htmlBody: '<p>Mohon <b>diisi</b>.</p><script>parent.document.title = "broken"</script>' });
  console.info('sent %s', 1);
}
`;

/** What a test reads of the workspace it looks at. */
export interface PlayedWorkspace {
  readonly host: LocalHost;
  readonly server: RunningServer;
  /** Address of the form with this title; `query` without its question mark. */
  form(title: string, query?: string): string;
}

/** @param given a workspace to serve instead of the one with forms of every kind */
export async function playWorkspace(given?: LocalHost): Promise<PlayedWorkspace> {
  const host = given ?? LocalHost.create({ code: SCRIPT, owner: 'sdm@contoh.example' });
  if (!given) host.scriptRun('makeForms', []);
  const files = await bundlePages({
    form: 'src/local/workspace/page/form.tsx',
    workspace: 'test/local/workspace/page/played-drawer.tsx',
  });
  const server = await startServer({
    host,
    assets: { files, shim: '' },
    port: 0,
    advance: (ms) => host.advance(ms),
  });
  return {
    host,
    server,
    form(title, query = '') {
      const id = host.forms.find((form) => form.title === title)?.publishedId ?? 'none';
      return `${server.url}/forms/d/e/${id}/viewform?${query}`;
    },
  };
}
