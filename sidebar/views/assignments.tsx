// What the roster of today would change in the open cycle, and applying just that.

import { Button, Question } from './controls';
import { Answered, CallProblems, Card, Sentences } from './page';
import type { UpkeepProps } from './view';

export function AssignmentsView(props: UpkeepProps) {
  const { state, go, t } = props;
  const done = state.asked.refreshAssignments?.value;
  return (
    <Answered
      {...props}
      fn="previewAssignments"
      title={done ? t.assignments.applied : t.places.assignments.title}
      lead={t.assignments.compared}
    >
      {(found) => {
        const { sentence, changes, formsNeeded, token, reassigned } = done ?? found;
        return (
          <>
            <Card title={sentence}>
              <Sentences list={changes.map(({ words }) => words)} />
              {done && formsNeeded && (
                <Button kind="primary" onPress={() => go({ name: 'task', kind: 'makeForms' })}>
                  {t.tasks.makeForms}
                </Button>
              )}
            </Card>
            <CallProblems {...props} fns={['refreshAssignments', 'undoReassignment']} standing="silent" />
            {!done && changes.length > 0 && (
              <Question
                {...props}
                id="assignments"
                kind="primary"
                trigger={t.assignments.apply}
                question={t.assignments.applyAsk}
                yes={t.assignments.apply}
                call={{ fn: 'refreshAssignments', input: { token } }}
              />
            )}
            {reassigned.length > 0 && (
              <Card title={t.assignments.reassigned}>
                <ul class="plain">
                  {reassigned.map(({ ratee, words }) => (
                    <li key={ratee}>
                      {words}
                      <Question
                        {...props}
                        id={`undo ${ratee}`}
                        trigger={t.assignments.undo}
                        question={t.assignments.undoAsk}
                        yes={t.assignments.undoYes}
                        call={{ fn: 'undoReassignment', input: { nip: ratee } }}
                      />
                    </li>
                  ))}
                </ul>
              </Card>
            )}
          </>
        );
      }}
    </Answered>
  );
}
