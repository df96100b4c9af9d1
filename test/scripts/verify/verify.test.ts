// npm run verify as an examiner runs it on the files that HR saved: equal, or where not, or why they cannot be read.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidencePack } from '../../../src/contract/files';
import { hr } from '../../../src/local/office/running-office';
import { bothClosed } from '../../support/full-cycles';

const root = join(__dirname, '..', '..', '..');
mkdirSync(join(root, '.tmp'), { recursive: true });
const folder = mkdtempSync(join(root, '.tmp', 'verify-'));
const office = bothClosed();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The pack of a period as saved from the screen; the latest if none is named. */
function packOf(names: boolean, period?: string): EvidencePack {
  const given = office.call('getEvidence', { names }, hr, 'sidebar', period);
  if (!given.ok) throw new Error(JSON.stringify(given.problems));
  return given.value;
}

function save(
  { files }: EvidencePack,
  change: (text: string, name: string) => string = (text) => text,
): string {
  for (const { name, text } of files) writeFileSync(join(folder, name), change(text, name));
  return join(folder, files[0]?.name ?? '');
}

function verify(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'verify.mjs'), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const periods = (office.get('getPanel').cycles ?? []).map(({ id }) => id);

describe('npm run verify', () => {
  it.each([
    ['under pseudonyms', false],
    ['with names', true],
  ])('says equal of every period %s, with the code of the screen', (_, names) => {
    expect(periods.length).toBeGreaterThan(1);
    for (const period of periods) {
      const pack = packOf(names, period);
      const { status, stdout, stderr } = verify(save(pack), '--hash', pack.hash);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`^Sama: \\d+ .* ${period} `));
      expect(stdout).toContain(pack.hash);
    }
  });

  it('verifies the figures that the screen shows', () => {
    const { asShown, figures } = JSON.parse(packOf(true).files[2]?.text ?? '');
    expect(asShown).toBe(true);
    const shown = new Map(office.get('getBias').checks.map((one) => [`${one.rater} ${one.check}`, one]));
    const checks: { rater: string; check: string; n: number; estimate?: number; verdict: string }[] =
      figures.checks;
    expect(new Set(checks.map(({ rater }) => rater)).size).toBe(2);
    for (const { rater, check, n, estimate, verdict } of checks) {
      const row = shown.get(`${rater} ${check}`);
      expect([check, row?.n, row?.verdict]).toEqual([check, n, verdict]);
      if (estimate !== undefined) expect(row?.estimate).toBeCloseTo(estimate, 9);
    }
  });

  it('names the figure that was changed, and the code that does not fit', () => {
    const pack = packOf(false);
    const file = save(pack, (text, name) =>
      name.endsWith('-angka.json') ? text.replace(/"n": (\d+)/, (_, n) => `"n": ${Number(n) + 1}`) : text,
    );
    const { status, stderr } = verify(file, '--hash', pack.hash, '--language', 'en');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Different: 1 of \d+ figures/);
    expect(stderr).toMatch(/- P-\S+ · severity · n: published \d+, computed again \d+/);
    expect(stderr).toContain('not the one you gave');
  });

  it('refuses ratings that were changed', () => {
    const file = save(packOf(false), (text, name) =>
      name.endsWith('.csv') ? text.replace(/,2,/, ',3,') : text,
    );
    const { status, stderr } = verify(file);
    expect(status).toBe(1);
    expect(stderr).toContain('segel tidak cocok');
    expect(stderr).not.toContain('Sama');
  });

  it('says which file is missing, and how it is used', () => {
    const missing = verify(join(folder, 'lain.csv'));
    expect([missing.status, missing.stderr.match(/tidak ditemukan/g)?.length]).toEqual([1, 3]);
    expect(verify()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run verify -- ') });
  });

  it('goes with a recipe in the language of the office', () => {
    const figures = JSON.parse(packOf(false).files[2]?.text ?? '');
    expect(figures.recipe.join(' ')).toContain('npm run verify -- ');
    expect(figures.recipe.length).toBeGreaterThan(5);
  });
});
