// Reads a script project from a folder, as it would be pushed: scripts, pages, manifest.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `LocalHost.create` takes of a project. */
interface ScriptProject {
  /** The script files by name: Google runs them one after the other in one world. */
  readonly code: readonly string[];
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly manifest: { readonly timeZone?: string; readonly oauthScopes?: readonly string[] };
}

/** @throws Error when the folder or its manifest is not there */
export function readProject(folder: string): ScriptProject {
  const names = readdirSync(folder).sort();
  const texts = (end: string) =>
    names
      .filter((name) => name.endsWith(end))
      .map((name) => [name.slice(0, -end.length), readFileSync(join(folder, name), 'utf8')] as const);
  return {
    code: texts('.js').map(([, text]) => text),
    htmlFiles: Object.fromEntries(texts('.html')),
    manifest: JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')),
  };
}
