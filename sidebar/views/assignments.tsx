// What the roster of today would change in the open cycle, and applying just that.

import { Button, Question } from './controls';
import { Answered, CallProblems, Card, Sentences } from './page';
import type { DailyProps } from './view';

export function AssignmentsView(props: DailyProps) {
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
        const { sentence, changes, formsNeeded, token } = done ?? found;
        return (
          <>
            <Card title={sentence}>
              <Sentences list={changes.map(({ words }) => words)} />
              {done && formsNeeded && (
                <Button kind="primary" onPress={() => go({ name: 'task', kind: 'makeForms' })}>
                  {t.steps.makeForms.action}
                </Button>
              )}
            </Card>
            <CallProblems {...props} fns={['refreshAssignments']} standing="silent" />
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
          </>
        );
      }}
    </Answered>
  );
}
