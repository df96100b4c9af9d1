// Practice as HR sees it: who has done the cases, by name, and never how well.

import { outcome } from '../focus';
import { showTab } from '../show-tab';
import { AskButton, Button } from './controls';
import { Answered, CallProblems, Card } from './page';
import type { ReviewProps } from './view';

export function TrainingView(props: ReviewProps) {
  const { state, go, t } = props;
  return (
    <Answered
      {...props}
      fn="getBias"
      title={t.places.training.title}
      lead={t.training.intro}
      loading={t.bias.loading}
    >
      {({ practice: known }) => {
        const { practiceCases, raters } = state.asked.preparePractice?.value ??
          known ?? { practiceCases: 0, raters: [] };
        const finished = raters.filter(({ answered }) => answered >= practiceCases).length;
        if (practiceCases === 0)
          return (
            <section class="card">
              <p>{t.training.none}</p>
              <CallProblems {...props} fns={['preparePractice']} />
              <AskButton {...props} kind="primary" call={{ fn: 'preparePractice' }}>
                {t.training.prepare}
              </AskButton>
            </section>
          );
        return (
          <>
            <section class="card" {...outcome('preparePractice')}>
              <p>{t.training.ready(practiceCases)}</p>
              <div class="actions">
                <Button onPress={() => go({ name: 'practice' })}>{t.training.cases}</Button>
                <AskButton {...props} kind="quiet" call={showTab('practiceCases')}>
                  {t.training.openTab}
                </AskButton>
              </div>
            </section>
            {raters.length > 0 && (
              <Card title={t.training.raters}>
                <p class="soft">{t.training.finished(finished, raters.length)}</p>
                <dl>
                  {raters.map(({ rater, name, answered }) => (
                    <div key={rater}>
                      <dt>{name}</dt>
                      <dd>{t.common.of(answered, practiceCases)}</dd>
                    </div>
                  ))}
                </dl>
              </Card>
            )}
          </>
        );
      }}
    </Answered>
  );
}
