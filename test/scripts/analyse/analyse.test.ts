// npm run analyse as an analyst runs it: a page and figures of a pack, or every reason why not.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulateOffice } from '../../../src/analysis/simulation/simulate-office';
import { evidencePack } from '../../../src/core/bias/evidence-pack';

const root = join(__dirname, '..', '..', '..');
mkdirSync(join(root, '.tmp'), { recursive: true });
const folder = mkdtempSync(join(root, '.tmp', 'analyse-'));
const { sheets, keys } = simulateOffice(5, {
  supervisors: 12,
  ratees: 4,
  secondShare: 0.4,
  leniencySd: 0.5,
  practiceCases: 3,
});
const pack = evidencePack({
  sheets: sheets.map((sheet) =>
    sheet.rater === 'S0001' ? { ...sheet, rater: '<script>alert(1)</script>' } : sheet,
  ),
  keys,
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function analyse(
  name: string,
  files: { readonly csv: string; readonly settings?: string },
  ...more: readonly string[]
) {
  const csv = join(folder, `${name}.csv`);
  const out = join(folder, name);
  writeFileSync(csv, files.csv);
  if (files.settings !== undefined) writeFileSync(join(folder, `${name}.json`), files.settings);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'analyse.mjs'), '--evidence', csv, '--out', out, ...more],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr, out };
}

describe('npm run analyse', () => {
  it('makes a page with its pictures, in which names are text', () => {
    const { status, out } = analyse('whole', pack);
    expect(status).toBe(0);
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    expect(page).toContain('<html lang="id">');
    expect(page.match(/<svg[^>]*role="img"/g)?.length).toBe(10);
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
    const figures = JSON.parse(readFileSync(join(out, 'figures.json'), 'utf8'));
    expect(figures.about).toMatchObject({ sealed: true, raters: 12 });
  });

  it('speaks English, and says that ratings alone are not sealed', () => {
    const { status, out } = analyse('alone', { csv: pack.csv }, '--language', 'en');
    expect(status).toBe(0);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('the seal cannot be checked');
  });

  it('refuses a changed pack with its reasons, and writes nothing', () => {
    const { status, stderr, out } = analyse('changed', { ...pack, csv: pack.csv.replace(/,3,/, ',x,') });
    expect(status).toBe(1);
    expect(stderr).toContain('ditolak seluruhnya karena 2 hal');
    expect(stderr).toMatch(/baris \d+, kolom level tertulis "x"/);
    expect(stderr).toContain('segel tidak cocok');
    expect(existsSync(out)).toBe(false);
  });

  it('says how it is used', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'analyse.mjs')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('npm run analyse -- --evidence')]);
  });
});
