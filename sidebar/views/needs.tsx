// What units need to develop, for HR: the table, the actions that fit, and what came of what was agreed.
import type { Output } from '../../src/contract/functions';
import { formatIn } from '../../src/core/format';
import { Bars } from './bars';
import { Choice, chosenCompetency, Hidden, NeedsTable, wholeOf } from './needs-table';
import { Answered, Card, Empty, Sentences } from './page';
import type { ReviewProps } from './view';

type Needs = Output<'getNeeds'>;

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
  const serving = lists.serving?.filter ?? '';
  const rows = needs.rows
    .filter(({ serves }) => serving === '' || serves)
    .map((row) => ({ ...row, name: row.unit ?? words.smallUnits }));
  return (
    <>
      {needs.rows.some(({ serves }) => serves) ? (
        <Choice
          id="needs-units"
          label={words.units}
          value={serving}
          onChoose={(which) => edit({ lists: { ...lists, serving: { filter: which } } })}
        >
          {[
            ['', words.allUnits],
            ['serving', words.serving],
          ]}
        </Choice>
      ) : (
        <p class="soft">{words.noServing}</p>
      )}
      <NeedsTable
        {...props}
        title={t.places.needs.title}
        lead={words.lead}
        // The total is that of all units: of some of them it would be another figure.
        rows={serving === '' ? [...rows, wholeOf(needs, words.whole)] : rows}
      />
      <Training {...props} names={new Map(rows.map(({ unit, name }) => [unit, name]))} />
      <CameOf {...props} />
    </>
  );
}

/** @param names of the units shown, by unit */
function Training({
  state,
  needs,
  t,
  names,
}: FoundProps & { readonly names: ReadonlyMap<string | undefined, string> }) {
  const words = t.needs;
  const competency = chosenCompetency(state);
  const training = needs.training.filter(
    ({ unit, code }) => (competency === '' || code === competency) && names.has(unit),
  );
  return (
    <Card title={words.training}>
      <p class="soft">{words.trainingWhy}</p>
      {training.length === 0 && <Empty>{words.noTraining}</Empty>}
      {training.map(({ unit, code, level, people, entries }) => {
        const name = needs.competencies.find((one) => one.code === code)?.name ?? code;
        const title = words.need(names.get(unit) ?? '', name, level, people);
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
  );
}

/** Agreed actions, unit by unit, and how competencies with a finished one changed. */
function CameOf({ state, needs: { followUp }, t }: FoundProps) {
  const words = t.needs.followUp;
  const { units, total, change } = followUp;
  const level = (value: number) => formatIn[state.language].decimal(value, 1);
  return (
    <Card title={words.title}>
      <p class="soft">{words.lead}</p>
      {total?.agreed === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <Bars
          heads={[t.needs.unit, words.done, words.overdue, words.undated]}
          rows={[
            ...units.map(({ unit, counts }) => ({ name: unit ?? t.needs.smallUnits, counts })),
            { name: t.needs.whole, counts: total },
          ].map(({ name, counts }) => ({
            name,
            parts:
              counts === undefined
                ? [0, 1, 2].map(() => ({ words: <Hidden t={t} /> }))
                : [counts.done, counts.overdue, counts.undated].map((part) =>
                    counts.agreed === 0
                      ? { words: '–' }
                      : { share: part / counts.agreed, words: t.common.of(part, counts.agreed) },
                  ),
          }))}
        />
      )}
      {change && (
        <p>
          {change.size === undefined
            ? words.noChange(change.since, change.people)
            : words.change(
                change.since,
                level(Math.abs(change.size.difference)),
                change.size.difference >= 0,
                level(change.size.low),
                level(change.size.high),
                change.people,
              )}
        </p>
      )}
    </Card>
  );
}
