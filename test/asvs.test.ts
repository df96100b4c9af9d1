// docs/asvs.md answers every requirement of levels 1 and 2 of OWASP ASVS 5.0.0 once, and names only files that are there.
import { existsSync, readFileSync } from 'node:fs';

/** Sections of the standard, each with how many requirements of level 1 or 2 it begins with; those of level 3 come after. */
const sections =
  '1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 ' +
  '6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 ' +
  '10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 ' +
  '14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2';

const numbered = (section: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${section}.${from + at}`);

const page = readFileSync('docs/asvs.md', 'utf8');

interface Answer {
  readonly ids: readonly string[];
  readonly kind: string;
  readonly reason: string;
}

/** The rows of the chapters; a row may answer several requirements of one section. */
const answers: readonly Answer[] = [
  ...page.matchAll(
    /^\| v5\.0\.0-(\d+\.\d+)\.(\d+)(?: to \1\.(\d+))? \| [^|]+ \| \*\*([^*]+)\*\*: ([^|]+) \|$/gm,
  ),
].map(([, section = '', from = '', to = from, kind = '', reason = '']) => ({
  ids: numbered(section, Number(from), Number(to)),
  kind,
  reason,
}));

const idsOf = (wanted: string) => answers.flatMap(({ ids, kind }) => (kind === wanted ? ids : []));

it('every requirement of levels 1 and 2 is answered once', () => {
  const asked = sections.split(' ').flatMap((one) => {
    const [section = '', most = ''] = one.split(':');
    return numbered(section, 1, Number(most));
  });
  // As the standard counts them: 70 of level 1 and 183 of level 2.
  expect(asked).toHaveLength(70 + 183);
  expect(answers.flatMap(({ ids }) => ids)).toEqual(asked);
  expect(page.match(/^\| v5/gm)).toHaveLength(answers.length);
});

it('every answer is of a kind that the page explains, and counted there', () => {
  const counted = new Map(
    [...page.matchAll(/^\| ([\w' ]+) \| (\d+) \| /gm)].map(([, kind = '', count]) => [kind, Number(count)]),
  );
  expect([...counted.keys()]).toEqual(['Test', 'Document', "Google's", 'Not applicable', 'Not met']);
  for (const [kind, count] of counted) expect([kind, idsOf(kind).length]).toEqual([kind, count]);
  expect(answers.filter(({ kind }) => !counted.has(kind))).toEqual([]);
});

it('what is not met stands at the top with what is needed, and nothing else does', () => {
  const [, top = ''] = page.split(/^## /m);
  const told = [...top.matchAll(/v5\.0\.0-(\d+\.\d+\.\d+)/g)].map(([, id]) => id);
  expect(told.sort()).toEqual([...idsOf('Not met')].sort());
  const [, ...points] = top.split(/^- /m);
  expect(points.filter((one) => !one.includes('Needed: '))).toEqual([]);
});

it('what is said to be held by a test names one', () => {
  const nameless = answers.filter(
    ({ kind, reason }) => kind === 'Test' && !/`test\/[\w./-]+\.test\.ts`/.test(reason),
  );
  expect(nameless).toEqual([]);
});

it('what stands in a document names it', () => {
  const nameless = answers.filter(
    ({ kind, reason }) => kind === 'Document' && !/`[\w./-]+`|\]\(/.test(reason),
  );
  expect(nameless).toEqual([]);
});

it('names only files that are there', () => {
  const named = [...page.matchAll(/`((?:[\w-]+\/)+[\w.-]+|[\w-]+\.(?:md|json))`/g)].map(
    ([, name = '']) => name,
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !existsSync(name))).toEqual([]);
});
