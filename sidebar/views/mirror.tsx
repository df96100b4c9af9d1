// A supervisor's private mirror: what it comes to, the own checks in the words that HR reads later, and on what they stand.
import { RaterChecks } from './check';
import { Answered, Card, Empty, Fold, Sentences } from './page';
import { LevelStrip } from './raters-picture';
import type { NotesProps } from './view';

export function MirrorView(props: NotesProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getMirror" title={t.places.mirror.title} loading={t.bias.loading}>
      {({ sentence, available, conclusion, picture, basis, checks }) => (
        <>
          {conclusion && <p class="lead conclusion">{conclusion}</p>}
          <p class="note">{sentence}</p>
          {available && (
            <>
              {checks.length === 0 ? (
                <Empty>{t.mirror.empty}</Empty>
              ) : (
                <Card title={t.bias.checks}>
                  <RaterChecks {...props} checks={checks} among={checks} ordinary={picture?.ordinary} />
                </Card>
              )}
              {picture && <LevelStrip {...props} picture={picture} />}
              <div class="card folds">
                <Fold title={t.bias.basis}>
                  <Sentences list={basis} />
                </Fold>
              </div>
            </>
          )}
        </>
      )}
    </Answered>
  );
}
