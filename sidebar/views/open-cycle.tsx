// Opening a cycle: name and two dates, what is frozen, and the promise on who sees what, before one says yes.

import { layouts } from '../../src/contract/cycle-view';
import { formatIn } from '../../src/core/format';
import { type CycleDraft, type CycleField, cycleMistakes, defaultDeadlines, nextName } from '../cycle-draft';

import { Choice, Question } from './controls';
import { Field } from './field';
import { CallProblems, Card, Title } from './page';
import type { UpkeepProps } from './view';

export function OpenCycleView(props: UpkeepProps) {
  const { state, edit, t } = props;
  const { attempted } = state.drafts;
  // Until something is typed, the days and the layout of the last cycle are offered.
  const last = state.drafts.cycle.name === undefined ? state.panel?.cycle : undefined;
  const draft: CycleDraft = {
    ...state.drafts.cycle,
    ...(last && { ...defaultDeadlines(state.today, last), layout: last.layout }),
    name:
      state.drafts.cycle.name ??
      (last && nextName(last, state.today)) ??
      t.openCycle.defaultName(formatIn[state.language].month(state.today)),
  };
  const hr = state.panel?.hr;
  const mistakes = cycleMistakes(draft, state.today);
  const change = (patch: Partial<CycleDraft>) =>
    edit({ cycle: { ...draft, ...patch }, confirming: undefined });
  // An empty name waits for the first attempt; a date that cannot be is refused as soon as it is chosen.
  const words = (field: CycleField) => {
    const mistake = mistakes[field];
    const early = mistake === 'nameNeeded' || mistake === 'dateNeeded';
    return mistake && (attempted || !early) ? t.openCycle[mistake] : undefined;
  };
  const day = (iso: string) => formatIn[state.language].longDay(iso);
  // The field itself follows the browser's order of day and month; the words leave no doubt.
  const hint = (iso: string) => (iso ? `${day(iso)}. ${t.openCycle.deadlineHint}` : undefined);
  return (
    <>
      <Title>{t.openCycle.title}</Title>
      <div class="two">
        <section class="card">
          {state.panel?.cycle && <p class="soft">{t.openCycle.fromLast(state.panel.cycle.name)}</p>}
          <Field
            id="cycle-name"
            label={t.openCycle.name}
            value={draft.name}
            problem={words('name')}
            onInput={(name) => change({ name })}
          />
          <Field
            id="self-deadline"
            type="date"
            label={t.openCycle.selfDeadline}
            hint={hint(draft.selfDeadline)}
            min={state.today}
            value={draft.selfDeadline}
            problem={words('selfDeadline')}
            onInput={(selfDeadline) => change({ selfDeadline })}
          />
          <Field
            id="supervisor-deadline"
            type="date"
            label={t.openCycle.supervisorDeadline}
            hint={hint(draft.supervisorDeadline)}
            min={state.today}
            value={draft.supervisorDeadline}
            problem={words('supervisorDeadline')}
            onInput={(supervisorDeadline) => change({ supervisorDeadline })}
          />
          <div class="field">
            <p>
              <strong>{t.openCycle.layout}</strong>
            </p>
            <Choice
              label={t.openCycle.layout}
              value={draft.layout}
              onChoose={(layout) => change({ layout })}
              options={layouts.map((layout) => [layout, t.openCycle.layouts[layout]])}
            />
            <p class="hint">{t.openCycle.layoutWhy[draft.layout]}</p>
          </div>
        </section>
        <Card title={t.openCycle.frozen}>
          {hr && <p>{t.openCycle.frozenWhat(hr.employees, hr.supervisors)}</p>}
          {hr && hr.jobsConfirmed < hr.jobs && (
            <p class="soft">{t.openCycle.standards(hr.jobsConfirmed, hr.jobs)}</p>
          )}
          <h2>{t.openCycle.promise}</h2>
          <ul class="plain">
            {t.openCycle.promises.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p class="soft">{t.openCycle.promiseKept}</p>
        </Card>
      </div>
      <CallProblems {...props} fns={['openCycle']} />
      <Question
        {...props}
        id="openCycle"
        kind="primary"
        trigger={t.openCycle.review}
        question={
          <>
            <p>
              <strong>{t.openCycle.confirm(draft.name.trim())}</strong>
            </p>
            <p>{t.openCycle.confirmDates(day(draft.selfDeadline), day(draft.supervisorDeadline))}</p>
          </>
        }
        yes={t.openCycle.action}
        mayAsk={() => {
          edit({ attempted: true });
          return Object.keys(mistakes).length === 0;
        }}
        call={{ fn: 'openCycle', input: { ...draft, name: draft.name.trim() } }}
      />
    </>
  );
}
