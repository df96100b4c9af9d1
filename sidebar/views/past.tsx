// The last bulk actions; the latest can be undone, after a look at what that would change and what it would keep.
import type { PastAction } from '../../src/contract/past-action';
import { outcome } from '../focus';
import { formatMoment } from '../format';
import { showTab } from '../show-tab';
import { AskButton, Question } from './controls';
import { Answered, CallProblems, Card, Empty, Sentences } from './page';
import type { UpkeepProps } from './view';

export function PastView(props: UpkeepProps) {
  const { state, t } = props;
  const undone = state.asked.undoAction?.value;
  return (
    <Answered
      {...props}
      fn="getPastActions"
      title={undone ? t.past.undone : t.places.past.title}
      lead={t.past.intro}
    >
      {(actions) => (
        <>
          {undone && (
            <Card title={undone.title}>
              <Sentences list={undone.sentences} />
            </Card>
          )}
          <CallProblems {...props} fns={['previewUndo', 'undoAction']} />
          {actions.length === 0 ? (
            <Empty>{t.past.empty}</Empty>
          ) : (
            <ul class="card members">
              {actions.map((action) => (
                <Past {...props} key={action.id} action={action} />
              ))}
            </ul>
          )}
          <AskButton {...props} call={showTab('log')}>
            {t.hr.log}
          </AskButton>
        </>
      )}
    </Answered>
  );
}

function Past(props: UpkeepProps & { readonly action: PastAction }) {
  const { state, t, action } = props;
  const { id, title, at, by, undoable, obstacle } = action;
  const preview = state.asked.previewUndo;
  const mine = preview?.call.input.id === id ? preview : undefined;
  return (
    <li>
      <div>
        <p class="name">{title}</p>
        <p class="where">{t.past.by(by, formatMoment(at, state.language))}</p>
        {obstacle && <p class="soft">{obstacle}</p>}
      </div>
      {undoable && !mine?.value && (
        <AskButton {...props} call={{ fn: 'previewUndo', input: { id } }}>
          {t.past.preview}
        </AskButton>
      )}
      {undoable && mine?.value && (
        <div class="step" {...outcome('previewUndo')}>
          <p class="name">{t.past.would}</p>
          <Sentences list={mine.value.sentences} />
          <Question
            {...props}
            id={`undo ${id}`}
            trigger={t.past.undo}
            question={t.past.ask(title)}
            yes={t.past.yes}
            call={{ fn: 'undoAction', input: { id } }}
          />
        </div>
      )}
    </li>
  );
}
