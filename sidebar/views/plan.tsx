// A person's development plan: what is agreed, by when, how far it is; what the catalogue suggests; and one form for an action.
import type { DevelopmentPlan } from '../../src/contract/development-plan';
import { formatIn } from '../../src/core/format';
import { mostHours } from '../../src/core/learning-hours';
import { type ActionDraft, isBusy } from '../state';
import { Button, Choice } from './controls';
import { Field } from './field';
import { Answered, CallProblems, Card, Empty, Fold, Sentences } from './page';
import type { FollowUpProps } from './view';

interface PlanProps extends FollowUpProps {
  readonly nip: string;
}

type Planned = DevelopmentPlan['actions'][number];

const isOpen = ({ state }: Planned): boolean => state === 'planned' || state === 'running';

export function PlanView(props: PlanProps) {
  const { state, t } = props;
  const plan = state.asked.getDevelopment?.value;
  const title = plan && !plan.own ? t.plan.titleOf(plan.name) : t.plan.title;
  return (
    <Answered {...props} fn="getDevelopment" title={title} lead={t.plan.lead}>
      {(plan) => <Plan {...props} plan={plan} />}
    </Answered>
  );
}

function Plan(props: PlanProps & { readonly plan: DevelopmentPlan }) {
  const { state, edit, t, plan } = props;
  const draft = state.drafts.action;
  const ended = plan.actions.filter((one) => !isOpen(one));
  // What a period that is over held is looked at and not changed.
  const writable = state.period === undefined;
  const add = (from: Partial<ActionDraft> = {}) =>
    edit({ action: { ...emptyAction, competency: plan.competencies[0]?.code ?? '', ...from } });
  return (
    <>
      <Sentences list={plan.hours} />
      {plan.actions.length === 0 && <Empty>{t.plan.empty}</Empty>}
      {plan.actions.filter(isOpen).map((action) => (
        <Action {...props} key={action.id} action={action} writable={writable} />
      ))}
      {writable && draft !== undefined && draft.id === undefined && <Form {...props} draft={draft} />}
      {writable && draft === undefined && (
        <Button kind="primary" onPress={() => add()}>
          {t.plan.add}
        </Button>
      )}
      {writable && plan.suggestions.length > 0 && (
        <Card title={t.plan.suggestions}>
          <p class="soft">{t.plan.suggestionsWhy}</p>
          {plan.suggestions.map(({ competency, competencyName, level, entries }) => (
            <Fold key={competency} title={competencyName} note={t.plan.towards(level)}>
              {entries.map(({ kind, what, hours }) => (
                <div class="check" key={what}>
                  <p>
                    <strong>{t.plan.kinds[kind]}.</strong> {what}
                  </p>
                  <Button
                    label={`${t.plan.take}: ${what}`}
                    onPress={() =>
                      add({ competency, kind, what, hours: hours === undefined ? '' : String(hours) })
                    }
                  >
                    {t.plan.take}
                  </Button>
                </div>
              ))}
            </Fold>
          ))}
        </Card>
      )}
      {ended.length > 0 && (
        <div class="card folds">
          <Fold title={t.plan.ended(ended.length)}>
            {ended.map((action) => (
              <Action {...props} key={action.id} action={action} writable={writable} />
            ))}
          </Fold>
        </div>
      )}
    </>
  );
}

/** A new action before anything is said of it. */
const emptyAction: ActionDraft = {
  id: undefined,
  at: undefined,
  competency: '',
  what: '',
  kind: 'task',
  helper: '',
  hours: '',
  due: '',
  state: 'planned',
  note: '',
};

interface ActionProps extends PlanProps {
  readonly plan: DevelopmentPlan;
  readonly action: Planned;
  readonly writable: boolean;
}

function Action(props: ActionProps) {
  const { state, edit, t, action, writable } = props;
  const { longDay, number } = formatIn[state.language];
  const draft = state.drafts.action;
  if (writable && draft?.id === action.id) return <Form {...props} draft={draft} />;
  const { due, hours, helper, note, from } = action;
  const isLate = due !== undefined && due < state.today && isOpen(action);
  const facts = [
    t.plan.kinds[action.kind],
    helper && t.plan.helped(helper),
    hours !== undefined && t.plan.jp(number(hours, 0)),
  ].filter(Boolean);
  return (
    <Card title={action.what}>
      <p>
        {action.competencyName} · <strong>{t.plan.states[action.state]}</strong>
      </p>
      <p>{facts.join(' · ')}</p>
      <p>
        {due === undefined ? t.plan.noDue : isLate ? t.plan.late(longDay(due)) : t.plan.due(longDay(due))}
      </p>
      {note && <p>{t.plan.noteOf(note)}</p>}
      {from && <p class="soft">{t.plan.from(from)}</p>}
      <p class="soft">{t.plan.writtenBy(action.by, longDay(action.at.slice(0, 10)))}</p>
      {action.former.length > 0 && (
        <Fold title={t.plan.former(action.former.length)}>
          <Sentences list={action.former} />
        </Fold>
      )}
      {writable && (
        <Button
          label={`${t.plan.change}: ${action.what}`}
          onPress={() =>
            edit({
              action: {
                ...action,
                hours: hours === undefined ? '' : String(hours),
                due: due ?? '',
              },
              attempted: false,
            })
          }
        >
          {t.plan.change}
        </Button>
      )}
    </Card>
  );
}

function Form(props: PlanProps & { readonly plan: DevelopmentPlan; readonly draft: ActionDraft }) {
  const { state, edit, ask, t, plan, nip, draft } = props;
  const { attempted } = state.drafts;
  const change = (patch: Partial<ActionDraft>) => edit({ action: { ...draft, ...patch } });
  const hours =
    /^\d{1,4}$/.test(draft.hours.trim()) && Number(draft.hours) > 0 && Number(draft.hours) <= mostHours
      ? Number(draft.hours)
      : undefined;
  const hoursWrong = draft.hours.trim() !== '' && hours === undefined;
  const { what, competency, kind, helper, due, note, id, at } = draft;
  const save = () => {
    edit({ attempted: true });
    if (what.trim() === '' || hoursWrong) return;
    const input = { nip, competency, what, kind, helper, state: draft.state, note };
    ask({
      fn: 'saveAction',
      input: {
        ...input,
        ...(id === undefined || at === undefined ? {} : { id, at }),
        ...(hours === undefined ? {} : { hours }),
        ...(due === '' ? {} : { due }),
      },
    });
  };
  return (
    <section class="card" aria-label={id === undefined ? t.plan.add : t.plan.change}>
      <div class="field">
        <label for="action-competency">{t.plan.competency}</label>
        <select
          id="action-competency"
          value={competency}
          onChange={({ currentTarget }) => change({ competency: currentTarget.value })}
        >
          {plan.competencies.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Field
        id="action-what"
        {...sentences}
        tooLong={t.common.tooLong}
        first
        label={t.plan.what}
        hint={t.plan.whatHint}
        value={what}
        problem={attempted && what.trim() === '' ? t.plan.whatNeeded : undefined}
        onInput={(words) => change({ what: words })}
      />
      <Choice
        label={t.plan.kind}
        value={kind}
        options={optionsOf(t.plan.kinds)}
        onChoose={(chosen) => change({ kind: chosen })}
      />
      <Field
        id="action-helper"
        label={t.plan.helper}
        value={helper}
        onInput={(words) => change({ helper: words })}
      />
      <Field
        id="action-hours"
        label={t.plan.hours}
        hint={t.plan.hoursHint}
        value={draft.hours}
        problem={hoursWrong ? t.plan.hoursWrong(mostHours) : undefined}
        onInput={(words) => change({ hours: words })}
      />
      <Field
        id="action-due"
        type="date"
        label={t.plan.dueLabel}
        hint={due === '' ? t.plan.dueHint : formatIn[state.language].longDay(due)}
        value={due}
        onInput={(words) => change({ due: words })}
      />
      {id !== undefined && (
        <Choice
          label={t.plan.state}
          value={draft.state}
          options={optionsOf(t.plan.states)}
          onChoose={(chosen) => change({ state: chosen })}
        />
      )}
      <Field
        id="action-note"
        {...sentences}
        tooLong={t.common.tooLong}
        label={t.plan.note}
        value={note}
        onInput={(words) => change({ note: words })}
      />
      <CallProblems {...props} fns={['saveAction']} />
      <div class="actions">
        <Button kind="primary" busy={isBusy(state, 'saveAction')} onPress={save}>
          {t.plan.save}
        </Button>
        <Button onPress={() => edit({ action: undefined, attempted: false })}>{t.common.cancel}</Button>
      </div>
    </section>
  );
}

const sentences = { type: 'words', rows: 3, most: 5000 } as const;

/** In the order of their words. */
const optionsOf = <V extends string>(words: Readonly<Record<V, string>>) =>
  (Object.keys(words) as V[]).map((value) => [value, words[value]] as const);
