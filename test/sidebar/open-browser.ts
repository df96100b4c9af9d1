// Opens the Chromium that comes as a package, unpacked into the project's own temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const root = join(__dirname, '..', '..');

/** Unpacking happens in a process of its own: the package looks at TMPDIR when it is loaded. */
const unpack = `
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  console.log(JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH }));
`;

export async function openBrowser(): Promise<Browser> {
  const home = join(root, '.tmp');
  mkdirSync(home, { recursive: true });
  const fonts = join(home, 'fonts-here.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`,
  );
  const found = execFileSync(process.execPath, ['--input-type=module', '-e', unpack], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: home, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  const { path, libraries } = JSON.parse(found);
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-setuid-sandbox', '--disable-gpu'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts },
  });
}
