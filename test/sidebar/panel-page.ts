// Builds the panel with the played Google into one page, as the shipped one is: program and style inlined.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Bundles as the build of the product does, from the first module at `entry`. */
export async function bundlePanel(entry: string): Promise<{ program: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: [join(__dirname, '../../scripts/jsx.mjs')],
    tsconfigRaw: {},
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { program: text('.js'), style: text('.css') };
}

/** Writes the page to a temporary folder; gives the address of a scene. */
export async function buildPanelPage(): Promise<(scene: string) => string> {
  const { program, style } = await bundlePanel(require.resolve('./played-panel'));
  const english = (await bundlePanel(require.resolve('../../sidebar/english'))).program;
  const html = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Timbang</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>
<body><div id="app"></div><script type="text/plain" id="english">${english.replaceAll('</script', '<\\/script')}</script><script>${program.replaceAll('</script', '<\\/script')}</script></body></html>`;
  const file = join(mkdtempSync(join(tmpdir(), 'timbang-panel-')), 'panel.html');
  writeFileSync(file, html);
  return (scene) => `${pathToFileURL(file)}#${scene}`;
}
