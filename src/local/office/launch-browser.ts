// Opens a Chromium for printing and for tests: the one that is named or installed, else the one that comes as a package.
import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Temporary files stay within the project. */
const HOME = join(process.cwd(), '.tmp');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Nothing that is printed or tested leaves the machine, so neither should the browser's own errands. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--renderer-process-limit=1',
];

interface Found {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
}

/** The package is a module of the newer kind and looks at TMPDIR when loaded: it unpacks in a process of its own. */
const UNPACK = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;

function unpacked(): Found {
  const folder = join(HOME, 'chromium-of-package');
  if (!existsSync(folder)) {
    mkdirSync(HOME, { recursive: true });
    const fresh = mkdtempSync(join(HOME, 'unpacking-'));
    execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], {
      cwd: join(HOME, '..'),
      env: { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    });
    // Its own fonts alone: a page then measures the same on every machine.
    writeFileSync(
      join(fresh, 'fonts-here.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
    );
    // Two test files may come here at once: whichever is first wins, and neither sees half a browser.
    try {
      renameSync(fresh, folder);
    } catch {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  const libraries = [join(folder, 'al2023', 'lib'), folder, process.env['LD_LIBRARY_PATH']].filter(Boolean);
  return {
    path: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts-here.conf'),
    },
  };
}

/** A headless browser; close it when done. */
export function launchBrowser(): Promise<Browser> {
  const path = installed();
  const found: Found = path === undefined ? unpacked() : { path, env: process.env };
  const env = Object.fromEntries(
    Object.entries(found.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return chromium.launch({ executablePath: found.path, args: FLAGS, env });
}
