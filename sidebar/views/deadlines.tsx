// The deadlines of the cycle that runs, each to be moved: for everybody, or for one unit.
import type { ResultRole } from '../../src/contract/cycle-view';
import type { Tracking } from '../../src/contract/tracking';
import { formatIn } from '../../src/core/format';
import { extensionDays } from '../cycle-draft';
import { Question } from './controls';
import { Field } from './field';
import { CallProblems, Card } from './page';
import { UnitChoice } from './unit-choice';
import type { DailyProps } from './view';

interface DeadlineProps extends DailyProps {
  readonly tracking: Tracking;
}

export function Deadlines(props: DeadlineProps) {
  const { t } = props;
  return (
    <Card title={t.tracking.deadlines}>
      <CallProblems {...props} fns={['moveDeadline']} />
      {(['self', 'supervisor', 'both'] as const).map((role) => (
        <Deadline {...props} key={role} role={role} />
      ))}
    </Card>
  );
}

/** @param props.role 'both' are moved to one day */
function Deadline(props: DeadlineProps & { readonly role: ResultRole | 'both' }) {
  const { state, edit, t, tracking, role } = props;
  const { today, cycle, progress } = tracking;
  // Of both it is the later one that a day for a unit must not be before.
  const deadline = cycle[`${role === 'both' ? 'supervisor' : role}Deadline`];
  const day = (iso: string) => formatIn[state.language].longDay(iso);
  const units = progress.filter((row) => role === 'both' || row.role === role).map(({ unit }) => unit);
  const { until, unit } = state.drafts;
  const first = unit === '' || deadline === undefined || deadline < today ? today : deadline;
  const early = until < first;
  const id = `deadline-${role}`;
  return (
    <div class="field">
      {role !== 'both' && (
        <p>
          {t.tracking.deadline[role]}:{' '}
          <strong>{deadline === undefined ? t.due.unreadable : day(deadline)}</strong>
        </p>
      )}
      <Question
        {...props}
        id={id}
        kind="quiet"
        trigger={`${t.tracking.move}: ${t.tracking.deadline[role]}`}
        question={
          <>
            <Field
              id={`${id}-day`}
              type="date"
              label={t.tracking.until}
              hint={until && `${day(until)}. ${t.tracking.moveHint}`}
              min={first}
              value={until}
              problem={early ? t.tracking.tooEarly(day(first)) : undefined}
              onInput={(chosen) => edit({ until: chosen })}
            />
            <UnitChoice
              id={`${id}-unit`}
              label={t.tracking.moveFor}
              units={units}
              value={unit}
              everybody={t.tracking.everybody}
              onChoose={(chosen) => edit({ unit: chosen })}
            />
          </>
        }
        yes={t.tracking.move}
        mayAsk={() => {
          edit({ until: extensionDays(today, deadline ?? today, deadline ?? today).usual, unit: '' });
          return true;
        }}
        disabled={early}
        call={{ fn: 'moveDeadline', input: { role, until, ...(unit === '' ? {} : { unit }) } }}
      />
    </div>
  );
}
