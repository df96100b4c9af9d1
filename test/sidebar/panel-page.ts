// The built pages of the panel with the played Google put before them.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readProject } from '../../src/local/host/script/project-folder';
import { scenes } from './fake-server';

const inScript = (text: string): string => text.replaceAll('</script', '<\\/script');

/** Writes the pages to a temporary folder; gives the address of a scene, on the page of its reader unless another is named. */
export async function buildPanelPages(): Promise<(scene: string, page?: string) => string> {
  const { outputFiles } = await build({
    entryPoints: [require.resolve('./fake-google')],
    bundle: true,
    write: false,
    charset: 'utf8',
  });
  const { htmlFiles } = readProject('dist');
  const before = `<meta name="viewport" content="width=device-width, initial-scale=1"><title>Timbang</title>
<script type="application/json" id="pages">${inScript(JSON.stringify(htmlFiles))}</script>
<script>${inScript(outputFiles[0]?.text ?? '')}</script>`;
  const folder = mkdtempSync(join(tmpdir(), 'timbang-panel-'));
  for (const [name, html] of Object.entries(htmlFiles))
    writeFileSync(
      join(folder, `${name}.html`),
      html.replace('<head>', () => `<head>${before}`),
    );
  return (scene, page = `${scenes[scene.split('!')[0] ?? '']?.panel.hr ? 'hr' : 'staff'}-id`) =>
    `${pathToFileURL(join(folder, `${page}.html`))}#${scene}`;
}
