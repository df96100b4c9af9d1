// A supervisor's private mirror: the own checks in the words that HR reads later.
import { Check } from './check';
import { Answered, Card, Empty, Sentences } from './page';
import type { NotesProps } from './view';

export function MirrorView(props: NotesProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getMirror" title={t.places.mirror.title} loading={t.bias.loading}>
      {({ sentence, available, basis, checks }) => (
        <>
          <p class="note">{sentence}</p>
          {available && (
            <>
              <Card title={t.bias.basis} look="basis">
                <Sentences list={basis} />
              </Card>
              {checks.length === 0 ? (
                <Empty>{t.mirror.empty}</Empty>
              ) : (
                <div class="card">
                  {checks.map((check) => (
                    <Check {...props} key={check.check} check={check} among={checks} />
                  ))}
                </div>
              )}
            </>
          )}
        </>
      )}
    </Answered>
  );
}
