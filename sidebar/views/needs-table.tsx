// A table of needs: a field a unit and competency, or one competency closer; for HR, for whoever leads an organisation, and for paper.
import '../style/needs.css';
import type { Output } from '../../src/contract/functions';
import type { NeedsViewTexts } from '../../src/core/text/id/needs-view';
import { escaped, printDocument } from '../paper/print-document';
import { printPage } from '../take-away';
import { Bars } from './bars';
import { Button } from './controls';
import { Card } from './page';
import type { ViewProps } from './view';

type Needs = Output<'getNeeds'>;
type Row = Needs['rows'][number];
type Cell = Row['cells'][number];
type Props = Pick<ViewProps, 'state' | 'edit'> & {
  readonly t: Pick<ViewProps['t'], 'common'> & { readonly needs: NeedsViewTexts };
  readonly title: string;
  readonly lead: string;
  readonly needs: Pick<Needs, 'competencies' | 'before'>;
  readonly rows: readonly NamedRow[];
};

/** What a row is called, and its cells. */
export type NamedRow = Pick<Row, 'people' | 'cells'> & { readonly name: string };

/** The row of all units together. */
export const wholeOf = ({ rows, total }: Pick<Needs, 'rows' | 'total'>, name: string): NamedRow => ({
  name,
  people: rows.reduce((sum, { people }) => sum + people, 0),
  cells: total,
});

/** The competency that is looked at more closely, '' while none is. */
export const chosenCompetency = ({ drafts }: ViewProps['state']): string => drafts.lists.needs?.filter ?? '';

export function NeedsTable(props: Props) {
  const { state, edit, t, needs, title } = props;
  const words = t.needs;
  const competency = chosenCompetency(state);
  const at = needs.competencies.findIndex(({ code }) => code === competency);
  return (
    <>
      <Choice
        id="needs-competency"
        label={words.competency}
        value={competency}
        onChoose={(code) => edit({ lists: { ...state.drafts.lists, needs: { filter: code } } })}
      >
        {[['', words.all], ...needs.competencies.map(({ code, name }) => [code, name])]}
      </Choice>
      {at < 0 ? (
        <Card title={title}>
          <p class="soft">{words.darker}</p>
          {props.rows.map((row) => (
            <Heat key={row.name} {...props} row={row} />
          ))}
        </Card>
      ) : (
        <Closer {...props} at={at} />
      )}
      <div class="actions">
        <Button onPress={() => printPage(onPaper(props))}>{words.print}</Button>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** Value and words of each. */
  readonly children: readonly (readonly string[])[];
}

export function Choice({ id, label, value, onChoose, children }: ChoiceProps) {
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

const figureOf = ({ below, rated }: Cell, { t }: Pick<Props, 't'>): string =>
  rated === 0 ? '–' : below === undefined ? t.needs.hidden : t.common.of(below, rated);

const shareOf = ({ below, rated }: Cell): number => (below === undefined || rated === 0 ? 0 : below / rated);

/** A unit's field of each competency. */
function Heat({ row, needs, t }: Props & { readonly row: NamedRow }) {
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

/** Said short where there is little room. */
export const Hidden = ({ t }: Pick<Props, 't'>) => (
  <>
    <span aria-hidden="true">–</span>
    <span class="unseen">{t.needs.hidden}</span>
  </>
);

/** One competency, unit by unit. */
function Closer({ rows, at, needs, t }: Props & { readonly at: number }) {
  const words = t.needs;
  const hidden = { words: <Hidden t={t} /> };
  return (
    <Card title={needs.competencies[at]?.name ?? ''}>
      <Bars
        heads={[t.needs.unit, words.below, words.levels]}
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
          t.needs.unit,
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
function onPaper({ state, needs, rows, t, lead, ...props }: Props): string {
  const title = `${props.title} · ${state.panel?.cycle?.name ?? ''}`;
  const cells = (row: readonly string[], tag: string) =>
    row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('');
  const head = [t.needs.unit, ...needs.competencies.map(({ name }) => name)];
  const body = rows.map(({ name, cells: own }) => [name, ...own.map((cell) => figureOf(cell, { t }))]);
  return printDocument(
    title,
    '@page{size:A4 landscape}body{max-width:none}td,th{border:1px solid #999;padding:1mm 2mm;font-size:9pt}',
    `<h1>${escaped(title)}</h1><p>${escaped(lead)}</p><table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body
      .map((row) => `<tr>${cells(row, 'td')}</tr>`)
      .join('')}</tbody></table>`,
    state.language,
  );
}
