// Every text that a function of the table takes: it has a limit that is told, and what is typed stays text, in cells and in mails.
import { type FunctionName, functions } from '../../src/contract/functions';
import type { ServedFunction } from '../../src/contract/served-function';
import { placesTooLong } from '../../src/contract/shape';
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { exampleInputs } from '../support/example-inputs';
import { files } from '../support/talked-office';

interface Field {
  readonly name: FunctionName;
  /** As refusals name it. */
  readonly path: string;
  readonly put: (text: string) => unknown;
}

/** The texts in an input, each with the input as it is with another in its place. */
function textsIn(
  input: unknown,
  path: string,
  put: (part: unknown) => unknown,
): readonly Omit<Field, 'name'>[] {
  if (typeof input === 'string') return [{ path, put }];
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, part]) =>
    textsIn(part, path === '' ? key : `${path}.${key}`, (given) =>
      put(Array.isArray(input) ? Object.assign([...input], { [key]: given }) : { ...input, [key]: given }),
    ),
  );
}

const shapeOf = (name: FunctionName) => (functions[name] as ServedFunction<unknown, unknown>).input;

/** Texts that people may choose the words of: any words pass. */
const fields: readonly Field[] = (Object.keys(functions) as FunctionName[]).flatMap((name) =>
  textsIn(exampleInputs[name], '', (input) => input)
    .filter(({ put }) => shapeOf(name)?.safeParse(put('=1+1<b>')).success)
    .map((field) => ({ name, ...field })),
);
const named = fields.map((field) => [`${field.name} ${field.path}`, field] as const);

const longestFile = 20_000_000;

describe('a text that a function takes', () => {
  it('is one of many', () => {
    expect(fields.length).toBeGreaterThan(50);
  });

  it.each(named)('may be as long as is told, and one more is refused: %s', (_, { name, put }) => {
    const shape = shapeOf(name);
    const tooLong = shape?.safeParse(put('x'.repeat(longestFile + 1)));
    if (tooLong?.success !== false) throw new Error('no limit');
    const [{ most } = { most: 0 }] = placesTooLong(tooLong.error);
    expect(most).toBeGreaterThan(0);
    expect([most, most + 1].map((length) => shape?.safeParse(put('x'.repeat(length))).success)).toEqual([
      true,
      false,
    ]);
  });
});

describe('formulas and markup', () => {
  const office = RunningOffice.withOpenCycle(files);
  office.at('2026-10-05 09:00');
  office.answer('self', siti.nip, 4);
  office.answer('supervisor', siti.nip, 2);
  office.get('publishResults', {});
  office.at('2026-10-12 09:00');
  const words = (at: number) => `=HYPERLINK("http://jahat.example/${at}";"x")<b>${at}</b>`;
  const before = office.host.outbox.length;
  /** Who has no NIP decides on paper. */
  const paper: Partial<Record<FunctionName, object>> = { decideObjection: { paper: 'Surat 800/12/2026' } };
  /** The example as it fits this office, where the last version of a talk must have been seen. */
  const fitting = (input: unknown): object =>
    JSON.parse(
      JSON.stringify(input)
        .replaceAll(joko.nip, siti.nip)
        .replaceAll('2026-10-20', '2026-10-10')
        .replaceAll('2026-10-21', '2026-10-11'),
    );
  fields.forEach(({ name, put }, at) => {
    for (const user of [siti.email, head.email, hr]) {
      const [talk] = office.get('getTalks', { nip: siti.nip }, hr).talks;
      const seen = talk === undefined ? {} : { seen: talk.version };
      const input = {
        ...fitting(put(words(at))),
        ...(name === 'writeTalk' ? seen : {}),
        ...(paper[name] ?? {}),
      };
      office.call(name, input as never, user, user === hr ? 'sidebar' : 'webapp');
    }
  });
  const cells = office.host.workbook.state.sheets.flatMap(({ rows }) => rows.flat());
  const kept = fields.filter((_, at) =>
    cells.some((cell) => cell?.userEnteredValue?.stringValue?.includes(words(at))),
  );

  it('stand in cells as they were typed', () => {
    expect(kept.map(({ name, path }) => `${name} ${path}`)).toEqual(
      expect.arrayContaining([
        'writeTalk place',
        'writeTalk topics',
        'writeTalk words',
        'saveAction what',
        'saveAction helper',
        'saveAction note',
        'noteObservation what',
        'lodgeObjection reasons.M.01',
        'answerObjection answers.M.01',
        'decideObjection decisions.M.01.reason',
        'nameDecider reason',
        'setUpWorkbook office',
      ]),
    );
  });

  it('are a formula in no cell', () => {
    expect(cells.filter((cell) => cell?.userEnteredValue?.formulaValue !== undefined)).toEqual([]);
  });

  it('are markup in no mail', () => {
    const mails = office.host.outbox.slice(before);
    expect(mails.some(({ htmlBody }) => htmlBody.includes('jahat.example'))).toBe(true);
    expect(mails.map(({ htmlBody }) => htmlBody).filter((html) => html.includes('<b>'))).toEqual([]);
  });
});
