// The table of server functions: who may call what as a page to read, and the shipped script refusing everybody else.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FunctionName, functions } from '../../src/contract/functions';
import type { ServedFunction, Who } from '../../src/contract/served-function';
import { dump } from '../../src/local/host/dump';
import { head, hr, RunningOffice, siti } from '../../src/local/office/running-office';
import { exampleInputs } from '../support/example-inputs';

const names = Object.keys(functions) as FunctionName[];
const entryOf = (name: FunctionName) => functions[name] as ServedFunction<unknown, unknown>;
const whos: readonly Who[] = ['hr', 'supervisor', 'employee', 'nobody', 'founder', 'owner'];

/** What an entry says, or makes of its example. */
const said = <T>(name: FunctionName, of: T | ((input: unknown) => T) | undefined): T | undefined =>
  typeof of === 'function' ? (of as (input: unknown) => T)(exampleInputs[name]) : of;

describe('the table of functions', () => {
  it('reads as the page in test/golden', () => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const page = [
      row(['function', ...whos, 'reads besides the office', 'in the log as', 'permissions besides']),
      row(['---', ...whos.map(() => '---'), '---', '---', '---']),
      ...names.map((name) => {
        const { who, reads, writes, needs } = entryOf(name);
        return row([
          name,
          ...whos.map((one) => (who.includes(one) ? 'yes' : '')),
          (said(name, reads) ?? []).join(', '),
          said(name, writes) ?? '',
          (said(name, needs) ?? []).join(', '),
        ]);
      }),
      '',
    ].join('\n');
    const file = join('test', 'golden', 'functions.md');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, page);
    expect(page).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  });

  it.each(names)('%s takes its example, and no input of another shape', (name) => {
    const { input } = entryOf(name);
    if (input === undefined) return expect(exampleInputs[name]).toBeUndefined();
    expect(input.safeParse(exampleInputs[name]).success).toBe(true);
    expect(input.safeParse(undefined).success).toBe(false);
    expect(input.safeParse({ ...Object(exampleInputs[name]), more: 1 }).success).toBe(false);
  });
});

describe('the shipped script', () => {
  const refused = (office: RunningOffice, name: FunctionName, user: string, via: 'sidebar' | 'webapp') =>
    office.refusal(name, exampleInputs[name] as never, user, via).includes('not-allowed');

  /** What each kind of caller is refused, and that a refusal changes nothing. */
  function refusals(
    office: RunningOffice,
    callers: readonly (readonly [Who | 'unknown', string])[],
    name: FunctionName,
  ) {
    return callers.flatMap(([who, user]) =>
      (['sidebar', 'webapp'] as const).flatMap((via) => {
        const before = dump(office.host);
        if (!refused(office, name, user, via)) return [];
        expect(dump(office.host)).toBe(before);
        return [`${who} ${via}`];
      }),
    );
  }

  const expected = (allowed: (who: Who | 'unknown') => boolean, whos: readonly (Who | 'unknown')[]) =>
    whos.filter((who) => !allowed(who)).flatMap((who) => [`${who} sidebar`, `${who} webapp`]);

  describe('in an office with an open cycle', () => {
    const office = RunningOffice.withOpenCycle();
    const callers = [
      ['unknown', ''],
      ['nobody', 'orang@lain.example'],
      ['employee', siti.email],
      ['supervisor', head.email],
      ['hr', hr],
    ] as const;

    it.each(names)('%s is refused to exactly those whom its entry does not name', (name) => {
      const { who } = entryOf(name);
      // The officer of this office owns its file as well.
      const allowed = (one: Who | 'unknown') =>
        who.includes(one === 'unknown' ? 'nobody' : one) || (one === 'hr' && who.includes('owner'));
      expect(refusals(office, callers, name)).toEqual(
        expected(
          allowed,
          callers.map(([one]) => one),
        ),
      );
    });
  });

  describe('in a workbook without an office', () => {
    it.each(names)('%s is refused to a founder unless its entry names one', (name) => {
      const { who } = entryOf(name);
      const callers = [
        ['unknown', ''],
        ['founder', hr],
      ] as const;
      const allowed = (one: Who | 'unknown') =>
        who.includes('nobody') || (one === 'founder' && who.includes('founder'));
      expect(refusals(new RunningOffice(), callers, name)).toEqual(
        expected(
          allowed,
          callers.map(([one]) => one),
        ),
      );
    });
  });
});
