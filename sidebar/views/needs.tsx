// What units need to develop: a field a unit and competency, or one competency closer, with the actions that fit. For paper as well.
import '../style/needs.css';
import type { Output } from '../../src/contract/functions';
import { escaped, printDocument } from '../paper/print-document';
import { printPage } from '../take-away';
import { Bars } from './bars';
import { Button } from './controls';
import { Answered, Card, Empty, Sentences } from './page';
import type { ReviewProps } from './view';

type Needs = Output<'getNeeds'>;
type Row = Needs['rows'][number];
type Cell = Row['cells'][number];

export function NeedsView(props: ReviewProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getNeeds" title={t.places.needs.title} lead={t.needs.lead}>
      {(needs) => <Found {...props} needs={needs} />}
    </Answered>
  );
}

type FoundProps = ReviewProps & { readonly needs: Needs };

function Found(props: FoundProps) {
  const { state, edit, t, needs } = props;
  const words = t.needs;
  const { lists } = state.drafts;
  const competency = lists.needs?.filter ?? '';
  const serving = lists.serving?.filter ?? '';
  const hasServing = needs.rows.some(({ serves }) => serves);
  const rows = needs.rows.filter(({ serves }) => serving === '' || serves);
  const at = needs.competencies.findIndex(({ code }) => code === competency);
  const nameOf = ({ unit }: Pick<Row, 'unit'>) => unit ?? t.overview.smallUnits;
  const choose = (list: 'needs' | 'serving', filter: string) =>
    edit({ lists: { ...lists, [list]: { filter } } });
  const training = needs.training.filter(
    ({ unit, code }) => (at < 0 || code === competency) && rows.some((row) => row.unit === unit),
  );
  // The total is that of all units: of some of them it would be another figure.
  const shown =
    serving === ''
      ? [...rows.map((row) => ({ ...row, name: nameOf(row) })), wholeOf(needs, words.whole)]
      : rows.map((row) => ({ ...row, name: nameOf(row) }));
  return (
    <>
      <Choice
        id="needs-competency"
        label={words.competency}
        value={competency}
        onChoose={(code) => choose('needs', code)}
      >
        {[['', words.all], ...needs.competencies.map(({ code, name }) => [code, name])]}
      </Choice>
      {hasServing ? (
        <Choice
          id="needs-units"
          label={words.units}
          value={serving}
          onChoose={(which) => choose('serving', which)}
        >
          {[
            ['', words.allUnits],
            ['serving', words.serving],
          ]}
        </Choice>
      ) : (
        <p class="soft">{words.noServing}</p>
      )}
      {at < 0 ? (
        <Card title={t.places.needs.title}>
          <p class="soft">{words.darker}</p>
          {shown.map((row) => (
            <Heat key={row.name} {...props} row={row} />
          ))}
        </Card>
      ) : (
        <Closer {...props} rows={shown} at={at} />
      )}
      <Card title={words.training}>
        <p class="soft">{words.trainingWhy}</p>
        {training.length === 0 && <Empty>{words.noTraining}</Empty>}
        {training.map(({ unit, code, level, people, entries }) => {
          const name = needs.competencies.find((one) => one.code === code)?.name ?? code;
          const title = words.need(nameOf({ unit }), name, level, people);
          return (
            <div key={title}>
              <h3>{title}</h3>
              <Sentences
                list={
                  entries.length === 0
                    ? [words.noAction]
                    : entries.map(({ kind, what, hours }) => words.action(words.kinds[kind], what, hours))
                }
              />
            </div>
          );
        })}
      </Card>
      <div class="actions">
        <Button onPress={() => printPage(onPaper(props, shown))}>{words.print}</Button>
      </div>
    </>
  );
}

type NamedRow = Pick<Row, 'people' | 'cells'> & { readonly name: string };

const wholeOf = ({ rows, total }: Needs, name: string): NamedRow => ({
  name,
  people: rows.reduce((sum, { people }) => sum + people, 0),
  cells: total,
});

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** Value and words of each. */
  readonly children: readonly (readonly string[])[];
}

function Choice({ id, label, value, onChoose, children }: ChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {children.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

const figureOf = ({ below, rated }: Cell, { t }: Pick<ReviewProps, 't'>): string =>
  rated === 0 ? '–' : below === undefined ? t.overview.hidden : t.common.of(below, rated);

const shareOf = ({ below, rated }: Cell): number => (below === undefined || rated === 0 ? 0 : below / rated);

/** A unit's field of each competency. */
function Heat({ row, needs, t }: FoundProps & { readonly row: NamedRow }) {
  return (
    <>
      <h3>{row.name}</h3>
      <ul class="heat">
        {row.cells.map((cell, at) => {
          const { code = '', name = '' } = needs.competencies[at] ?? {};
          return (
            <li
              key={code}
              title={name}
              style={{
                background: `color-mix(in srgb, var(--accent) ${Math.round(40 * shareOf(cell))}%, var(--card))`,
              }}
            >
              <span class="unseen">{t.needs.cell(name, figureOf(cell, { t }))}</span>
              <span aria-hidden="true">
                {code}
                <b>{cell.below === undefined ? '–' : `${cell.below}/${cell.rated}`}</b>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** One competency, unit by unit. */
function Closer({
  rows,
  at,
  needs,
  t,
}: FoundProps & { readonly rows: readonly NamedRow[]; readonly at: number }) {
  const words = t.needs;
  const hidden = { words: t.overview.hidden };
  return (
    <Card title={needs.competencies[at]?.name ?? ''}>
      <Bars
        heads={[t.overview.unit, words.below, words.levels]}
        rows={rows.map(({ name, cells }) => {
          const { below, deficit, rated } = cells[at] ?? { rated: 0 };
          return {
            name,
            parts: [
              below === undefined
                ? hidden
                : { ...(rated > 0 && { share: below / rated }), words: t.common.of(below, rated) },
              deficit === undefined ? hidden : { words: String(deficit) },
            ],
          };
        })}
      />
      <Bars
        heads={[
          t.overview.unit,
          words.rated,
          ...(needs.before === undefined ? [] : [words.before(needs.before)]),
        ]}
        rows={rows.map(({ name, people, cells }) => {
          const { rated, before } = cells[at] ?? { rated: 0 };
          return {
            name,
            parts: [
              { ...(people > 0 && { share: rated / people }), words: t.common.of(rated, people) },
              ...(needs.before === undefined
                ? []
                : [
                    before === undefined
                      ? hidden
                      : {
                          share: before.below / before.rated,
                          words: t.common.of(before.below, before.rated),
                        },
                  ]),
            ],
          };
        })}
      />
    </Card>
  );
}

/** The same table for paper, wide: a row a unit, a column a competency. */
function onPaper({ state, needs, t }: FoundProps, rows: readonly NamedRow[]): string {
  const words = t.needs;
  const title = `${t.places.needs.title} · ${state.panel?.cycle?.name ?? ''}`;
  const cells = (row: readonly string[], tag: string) =>
    row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('');
  const head = [t.overview.unit, ...needs.competencies.map(({ name }) => name)];
  const body = rows.map(({ name, cells: own }) => [name, ...own.map((cell) => figureOf(cell, { t }))]);
  return printDocument(
    title,
    '@page{size:A4 landscape}body{max-width:none}td,th{border:1px solid #999;padding:1mm 2mm;font-size:9pt}',
    `<h1>${escaped(title)}</h1><p>${escaped(words.lead)}</p><table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body
      .map((row) => `<tr>${cells(row, 'td')}</tr>`)
      .join('')}</tbody></table>`,
    state.language,
  );
}
