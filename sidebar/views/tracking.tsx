// Following a cycle: how far each unit is, what reminding would come to, who is missing and how to reach them.
import type { ResultRole } from '../../src/contract/cycle-view';
import type { MissingAnswer, Tracking } from '../../src/contract/tracking';
import { formatIn } from '../../src/core/format';
import { showTab } from '../show-tab';
import { AskButton, Button } from './controls';
import { Deadlines } from './deadlines';
import { chosenIn, isFound, ListTools } from './list-tools';
import { isLate, type Latecomer, MissingRater } from './missing-rater';
import { Answered, Card, Empty, Meter } from './page';
import { Places } from './places';
import { TakeTable } from './take-table';
import type { DailyProps } from './view';

export function TrackingView(props: DailyProps) {
  return (
    <Answered {...props} fn="getTracking" title={props.t.places.tracking.title}>
      {(tracking) => <Tracked {...props} tracking={tracking} />}
    </Answered>
  );
}

interface TrackedProps extends DailyProps {
  readonly tracking: Tracking;
}

function Tracked(props: TrackedProps) {
  const { state, t, tracking } = props;
  const open = tracking.cycle.status === 'open';
  return (
    <>
      <p class="lead">{t.tracking.asOf(formatIn[state.language].longDay(tracking.today))}</p>
      <div class="two">
        <Units {...props} />
        {open && (
          <div>
            <Reminders {...props} />
            <Deadlines {...props} />
          </div>
        )}
      </div>
      <Talks {...props} />
      <Standing {...props} />
      <Missing {...props} />
      {open && <Places {...props} title={t.hr.upkeep} names={['assignments']} />}
      <AskButton {...props} call={showTab('log')}>
        {t.hr.log}
      </AskButton>
    </>
  );
}

/** Units in the order they come: by name, never by how far they are. */
function Units({ t, tracking }: TrackedProps) {
  const units = [...new Set(tracking.progress.map(({ unit }) => unit))];
  const asked = [...new Set(tracking.progress.map(({ role }) => role))];
  return (
    <Card title={t.tracking.progress}>
      <table class="units">
        <thead>
          <tr>
            <th scope="col">{t.tracking.unit}</th>
            {asked.map((role) => (
              <th scope="col" key={role}>
                {t.hr.role[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit}>
              <th scope="row">{unit}</th>
              {asked.map((role) => {
                const count = tracking.progress.find((row) => row.unit === unit && row.role === role)?.count;
                return (
                  <td key={role}>
                    {count ? t.common.of(count.done, count.of) : '–'}
                    {count && count.of > 0 && (
                      <div class="track" aria-hidden="true">
                        <div style={{ width: `${(100 * count.done) / count.of}%` }} />
                      </div>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** How many of those whose result is out have talked about it: by name of the unit, nobody by name. */
function Talks({ t, tracking }: TrackedProps) {
  return (
    <Card title={t.tracking.talks}>
      {tracking.talks.length === 0 && <Empty>{t.tracking.talksNone}</Empty>}
      {tracking.talks.map(({ unit, finished, begun }) => (
        <Meter key={unit} label={t.tracking.talksOf(unit, begun)} count={finished} t={t} />
      ))}
    </Card>
  );
}

/** How the ratings that have come in stand against the standard, unit by unit, beside earlier cycles: by name, never by level. */
function Standing({ state, t, tracking }: TrackedProps) {
  if (tracking.standing.length === 0) return null;
  const { percent } = formatIn[state.language];
  return (
    <Card title={t.tracking.standing}>
      <p class="soft">
        {tracking.cycle.status === 'open' && `${t.tracking.standingOpen} `}
        {t.tracking.standingWhy}
      </p>
      <ul class="plain">
        {tracking.standing.map(({ unit, cycle, people, below, at, above, words }) => {
          const share = (count: number) => percent((100 * count) / Math.max(1, below + at + above), 0);
          return (
            <li key={`${unit}|${cycle}`}>
              <strong>{unit}</strong> · {cycle}
              <br />
              {t.tracking.standingRow(people, share(below), share(at), share(above))}
              {words && (
                <>
                  <br />
                  {words}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Reminders({ go, t, tracking }: TrackedProps) {
  const { raters, quota, untold, today, later, remindedToday, running } = tracking.reminder;
  const late = byRater(tracking.missing).filter(({ answers }) => answers.every(isLate)).length;
  return (
    <Card title={t.tracking.remind}>
      {(raters > 0 || late === 0) && <p>{raters > 0 ? t.tracking.reach(raters) : t.tracking.nobody}</p>}
      {late > 0 && <p>{t.tracking.allLate(late)}</p>}
      <p class="soft">
        {[
          untold ?? t.tracking.quota(quota),
          later > 0 && t.tracking.later(today, later),
          remindedToday > 0 && t.tracking.already(remindedToday),
          running && t.tracking.running,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {raters > 0 && (
        <Button kind="primary" onPress={() => go({ name: 'task', kind: 'remind' })}>
          {t.tracking.review}
        </Button>
      )}
    </Card>
  );
}

type Shown = 'all' | ResultRole | 'noMail';

const chosen: Readonly<Record<Shown, (answer: MissingAnswer) => boolean>> = {
  all: () => true,
  self: ({ role }) => role === 'self',
  supervisor: ({ role }) => role === 'supervisor',
  noMail: ({ email }) => email === undefined,
};

function Missing(props: TrackedProps) {
  const { state, t, tracking } = props;
  const filter = chosenIn<Shown>(state, 'tracking', 'all');
  const found = tracking.missing.filter(({ raterName, rateeName, unit }) =>
    isFound(state, 'tracking', `${raterName} ${rateeName} ${unit}`),
  );
  const shown = found.filter(chosen[filter]);
  const option = (value: Shown, text: string) => [value, text, found.filter(chosen[value]).length] as const;
  if (tracking.missing.length === 0)
    return (
      <Card title={t.tracking.missing}>
        <Empty>{t.tracking.complete}</Empty>
      </Card>
    );
  return (
    <>
      <div class="tools">
        <h2>{t.tracking.missing}</h2>
        <ListTools
          {...props}
          list="tracking"
          search={t.tracking.search}
          value={filter}
          options={[
            option('all', t.common.all),
            option('self', t.answers.self),
            option('supervisor', t.answers.supervisor),
            option('noMail', t.tracking.noMail),
          ]}
        />
        <TakeTable
          {...props}
          fileName={t.tracking.fileName}
          table={() => [[...t.tracking.header], ...shown.map((answer) => rowOf(answer, t))]}
        />
      </div>
      {shown.length === 0 ? (
        <Empty>{t.common.nothingFound}</Empty>
      ) : (
        <div class="card folds">
          {byRater(shown).map((rater) => (
            <MissingRater {...props} key={rater.id} rater={rater} />
          ))}
        </div>
      )}
    </>
  );
}

/** What each rater still owes, raters in the order they come. */
function byRater(missing: readonly MissingAnswer[]): readonly Latecomer[] {
  const raters = new Map<string, MissingAnswer[]>();
  for (const answer of missing) raters.set(answer.rater, [...(raters.get(answer.rater) ?? []), answer]);
  return [...raters].map(([id, answers]) => ({ id, name: answers[0]?.raterName ?? id, answers }));
}

const rowOf = (answer: MissingAnswer, t: DailyProps['t']): readonly string[] => [
  answer.unit,
  t.hr.role[answer.role],
  answer.raterName,
  answer.email ?? '',
  answer.rateeName,
  answer.ratee,
  answer.due ?? '',
  answer.remindedOn ?? '',
];
