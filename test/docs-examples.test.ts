// The examples in the documentation of core are true: `@example expression // => value` is evaluated.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const core = join(__dirname, '..', 'src');

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly value: string;
}

const sources = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(core|analysis)\/.*\.ts$/.test(name))
  .map((name) => join(core, name));

/** One example a `@example` tag: all its lines up to the one that says `// => value`. */
function examplesOf(file: string): Example[] {
  const comments = readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) =>
    comment
      .replace(/\*\/$/, '')
      .split('@example')
      .slice(1)
      .flatMap((text): Example[] => {
        const lines = text.split('\n').map((line) => line.replace(/^\s*\*\s?/, '').trim());
        const last = lines.findIndex((line) => line.includes('// =>'));
        if (last < 0) return [];
        const [code = '', value = ''] = lines
          .slice(0, last + 1)
          .join('\n')
          .split('// =>');
        return [{ file: relative(core, file), expression: code.trim(), value: value.trim() }];
      }),
  );
}

/** Evaluates with the exports of the file in scope; lines before the last may prepare what it needs. */
function evaluate(source: string, scope: Readonly<Record<string, unknown>>): unknown {
  const lines = source.split('\n');
  const prepared = /^(const|let) /.test(source);
  const body = prepared
    ? `${lines.slice(0, -1).join('\n')}\nreturn (${lines[lines.length - 1]});`
    : `return (${source});`;
  return new Function(...Object.keys(scope), body)(...Object.values(scope));
}

/** Numbers to 12 digits: an example need not show what rounding leaves. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, rounded(entry)]));
}

const examples = sources.flatMap(examplesOf);

describe('examples in the documentation of core', () => {
  it('exist', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)('$file: $expression is $value', ({ file, expression, value }) => {
    const scope = require(join(core, file)) as Record<string, unknown>;
    expect(rounded(evaluate(expression, scope))).toEqual(rounded(evaluate(value, scope)));
  });
});
