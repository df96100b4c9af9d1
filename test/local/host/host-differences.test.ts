// The page about the local host says what the code says.
import { readFileSync } from 'node:fs';
import { installationTexts } from '../../../src/core/text/id/installation';
import { hostDifferences } from '../../../src/local/host/host-differences';
import { facts } from '../../../src/local/host/platform/variants';

const page = hostDifferences();

it('docs/host-differences.md is what npm run host-differences prints', () => {
  expect(readFileSync('docs/host-differences.md', 'utf8')).toBe(page);
});

it.each(Object.entries(facts))('%s stands on the page with all its ways', (name, { ways }) => {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
  for (const way of ways) expect(row).toContain(`\`${way}\``);
});

it.each(Object.keys(facts))(
  '%s is tried at Google by a case of its name, or the page says why none can',
  (name) => {
    const [, untried = ''] = /## What no case can try([\s\S]*?)\n## /.exec(page) ?? [];
    expect(name in installationTexts.cases || untried.includes(`\`${name}\``)).toBe(true);
  },
);
