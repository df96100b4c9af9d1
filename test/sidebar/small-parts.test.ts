// The small pure parts of the panel: dates of a cycle, findings as tables and groups, files as text, numbers in words.
import fc from 'fast-check';
import { positionOn, scaleOf } from '../../sidebar/check-scale';
import { cycleMistakes, defaultDeadlines, extensionDays, nextName } from '../../sidebar/cycle-draft';
import { fileText, largestFile, lineCount } from '../../sidebar/file-text';
import { formatMoment } from '../../sidebar/format';
import { personDocument } from '../../sidebar/person-document';
import { groupProblems } from '../../sidebar/problem-groups';
import { problemTable } from '../../sidebar/problem-table';
import { toCsv, toPaste } from '../../sidebar/table-text';
import type { CheckUnit, RaterCheckView } from '../../src/contract/rater-report';
import { formatIn } from '../../src/core/format';
import type { Problem } from '../../src/core/problem';
import { panelTexts } from '../../src/core/text/id/panel';
import { findings } from './office';

describe('dates of a new cycle', () => {
  it.each([
    // A Monday: both deadlines fall on Mondays. A Saturday and a Sunday are moved on to Monday.
    ['2025-11-03', '2025-11-17', '2025-12-01'],
    ['2025-11-01', '2025-11-17', '2025-12-01'],
    ['2025-11-02', '2025-11-17', '2025-12-01'],
    ['2025-12-24', '2026-01-07', '2026-01-21'],
  ])('opened on %s, self is due %s and supervisors %s', (today, selfDeadline, supervisorDeadline) => {
    expect(defaultDeadlines(today)).toEqual({ selfDeadline, supervisorDeadline });
  });

  it.each([
    ['Penilaian 2025', '2025-10-01', '2026-10-01', 'Penilaian 2026'],
    ['Penilaian semester 2 2025', '2025-10-01', '2026-10-01', 'Penilaian semester 2 2026'],
    ['Penilaian 2025', '2025-03-01', '2025-10-01', undefined],
    ['Penilaian awal', '2025-03-01', '2026-03-01', undefined],
  ])('after %s of %s the next, on %s, is offered as %s', (name, openedOn, today, next) => {
    expect(nextName({ name, openedOn }, today)).toBe(next);
  });

  const good = {
    name: 'N',
    selfDeadline: '2025-11-17',
    supervisorDeadline: '2025-12-01',
    layout: 'person',
  } as const;
  it.each([
    [{}, {}],
    [{ name: '  ' }, { name: 'nameNeeded' }],
    [{ selfDeadline: '2025-11-02' }, { selfDeadline: 'past' }],
    [{ selfDeadline: '2025-11-03' }, {}],
    [{ selfDeadline: '' }, { selfDeadline: 'dateNeeded' }],
    [{ supervisorDeadline: '2025-11-16' }, { supervisorDeadline: 'order' }],
    [{ supervisorDeadline: '2025-11-17' }, {}],
  ])('with %j must be mended: %j', (patch, mistakes) => {
    expect(cycleMistakes({ ...good, ...patch }, '2025-11-03')).toEqual(mistakes);
  });

  it('never offers a deadline it would refuse, nor a weekend', () => {
    const dates = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const today = date.toISOString().slice(0, 10);
        const deadlines = defaultDeadlines(today);
        expect(cycleMistakes({ name: 'N', layout: 'person', ...deadlines }, today)).toEqual({});
        for (const day of Object.values(deadlines)) expect([0, 6]).not.toContain(new Date(day).getUTCDay());
      }),
    );
  });
});

describe('extending one answer', () => {
  it.each([
    // Before the deadline: only a later day is an extension. After it: today counts. 27 November 2025 is a Thursday.
    ['2025-11-10', '2025-11-17', '2025-11-17', '2025-11-18', '2025-11-24'],
    ['2025-11-20', '2025-11-17', '2025-11-17', '2025-11-20', '2025-11-27'],
    // A week on falls on a Saturday: Monday.
    ['2025-11-22', '2025-11-17', '2025-11-17', '2025-11-22', '2025-12-01'],
    // Extended before: a week after that.
    ['2025-11-20', '2025-11-17', '2025-11-24', '2025-11-20', '2025-12-01'],
  ])(
    'on %s with a deadline of %s, due %s, is possible from %s and usual until %s',
    (today, deadline, due, first, usual) => {
      expect(extensionDays(today, deadline, due)).toEqual({ first, usual });
    },
  );
});

const problem = (patch: Partial<Problem>): Problem => ({
  severity: 'warning',
  code: 'c',
  place: {},
  message: 'm',
  action: 'a',
  ...patch,
});

describe('findings to take away', () => {
  it('are a table with a header, one row each', () => {
    const table = problemTable(
      [problem({ severity: 'error', place: { tab: 'Pegawai', row: 4, column: 'NIP', nip: '1' } })],
      panelTexts.problems,
    );
    expect(table[0]).toHaveLength(7);
    expect(table[1]).toEqual(['Perlu diperbaiki', 'Pegawai', '4', 'NIP', '1', 'm', 'a']);
  });

  it.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['198501012010011001', "'198501012010011001"],
    ['12', '12'],
    ['dua\tkolom\ndua baris', 'dua kolom dua baris'],
  ])('stay text when %j is pasted', (cell, pasted) => {
    expect(toPaste([[cell, 'b']])).toBe(`${pasted}\tb`);
  });

  it('are quoted in CSV, with the mark Excel needs', () => {
    expect(toCsv([['a "b"', 'c;d']], ';')).toBe('\uFEFF"a ""b""";"c;d"\r\n');
  });
});

describe('findings in groups', () => {
  it('puts the same thing to do together, errors first', () => {
    const groups = groupProblems(findings);
    expect(groups.map(({ severity, problems }) => [severity, problems.length])).toEqual([
      ['error', 1],
      ['error', 1],
      ['warning', 41],
    ]);
  });

  it('loses none', () => {
    const some = fc.array(
      fc.record({ severity: fc.constantFrom('error', 'warning'), code: fc.string(), action: fc.string() }),
    );
    fc.assert(
      fc.property(some, (list) => {
        const problems = list.map((one) => problem(one as Partial<Problem>));
        const kept = groupProblems(problems).flatMap((group) => group.problems);
        expect(new Set(kept)).toEqual(new Set(problems));
        expect(kept).toHaveLength(problems.length);
      }),
    );
  });
});

describe('a file somebody chose', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);

  it.each([
    ['UTF-8', bytes(0x52, 0xc3, 0xa9), 'Ré', 'utf-8'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A', 'utf-8'],
    ['Windows-1252', bytes(0x52, 0xe9, 0x65), 'Rée', 'windows-1252'],
    ['UTF-16 of Excel', bytes(0xff, 0xfe, 0x41, 0x00), 'A', 'utf-16le'],
  ])('is read as %s', (_name, content, text, encoding) => {
    expect(fileText(content)).toEqual({ ok: true, text, encoding });
  });

  it.each([
    ['xlsx', bytes(0x50, 0x4b, 0x03, 0x04, 0x14)],
    ['xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
  ])('is refused with a way out when it is %s', (_name, content) => {
    expect(fileText(content)).toEqual({ ok: false, why: 'workbookFile' });
  });

  it('is refused when it is far larger than an office', () => {
    expect(fileText(new Uint8Array(largestFile + 1))).toEqual({ ok: false, why: 'tooLarge' });
  });

  it('has as many lines as hold something', () => {
    expect(lineCount('a\r\nb\n\n  \nc')).toBe(3);
  });
});

describe('the scale of a check', () => {
  const seen = (check: string, unit: CheckUnit, estimate: number): RaterCheckView => ({
    rater: '1',
    name: 'A',
    check,
    title: 'T',
    n: 8,
    unit,
    estimate,
    verdict: 'shown',
    sentence: 'S',
  });

  it.each([
    ['severity', 'points', 0.4, { from: -2, to: 2, usual: 0 }],
    ['severity', 'points', -2.3, { from: -3, to: 3, usual: 0 }],
    ['rangeUse', 'ratio', 0.5, { from: 0, to: 2, usual: 1 }],
    ['spread', 'points', 0.8, { from: 0, to: 2, usual: undefined }],
    ['straightLining', 'share', 0.5, { from: 0, to: 1, usual: undefined }],
    ['timing', 'sheets', 4, undefined],
  ] as const)('%s in %s of %d is drawn on %j', (check, unit, estimate, scale) => {
    expect(scaleOf(check, [seen(check, unit, estimate), seen('halo', 'ratio', 9)])).toEqual(scale);
  });

  it.each([
    [-2, 0],
    [0, 0.5],
    [1, 0.75],
    [5, 1],
  ])('%d lies at %d of the scale from -2 to 2', (value, position) => {
    expect(positionOn({ from: -2, to: 2, usual: 0 }, value)).toBe(position);
  });
});

describe('days and numbers', () => {
  it.each([
    ['id', '17 November 2025', '87,5', '−0,4'],
    ['en', '17 November 2025', '87.5', '−0.4'],
  ] as const)('are written as readers of %s do', (language, day, number, negative) => {
    expect(formatIn[language].longDay('2025-11-17')).toBe(day);
    expect(formatIn[language].number(87.5, 1)).toBe(number);
    expect(formatIn[language].number(-0.4, 1)).toBe(negative);
  });

  it('leaves what is no day as it came', () => {
    expect(formatIn['id'].longDay('besok')).toBe('besok');
    expect(formatMoment('besok', 'id')).toBe('besok');
  });
});

describe('a person’s page of an archive', () => {
  const typed = '<img src=x onerror=alert(1)> & "kutip"';
  const page = {
    nip: '199001152015032001',
    name: typed,
    title: typed,
    subtitle: typed,
    label: typed,
    sections: [
      { title: typed, kind: 'table' as const, rows: [[typed], [typed]] },
      { title: typed, kind: 'text' as const, rows: [[typed]] },
    ],
  };
  const html = personDocument([page, page], 'id');

  it('shows what people typed as text and loads nothing', () => {
    expect(html).not.toContain('<img');
    // Title, and in each page: three lines, two headings, three cells.
    expect(html.match(/&#60;img/g)).toHaveLength(1 + 2 * 8);
    expect(html).not.toMatch(/<script|<link|url\(|src=(?!x)/);
    expect(html.match(/<article>/g)).toHaveLength(2);
    expect(html).toContain('@page{size:A4');
  });
});
