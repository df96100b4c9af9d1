// One's own appraisal: the personal link, how it stands, the result once the supervisor has submitted.
import type { OwnState } from '../../src/contract/panel';
import { dueWords } from '../due-words';
import { Button } from './controls';
import { FormLink } from './form-link';
import { Icon } from './icon';
import { Card } from './page';
import type { AppraisalProps } from './view';

export function OwnSection({ state, go, t, own }: AppraisalProps & { readonly own: OwnState }) {
  const sent = own.self === 'done';
  const shown = own.resultOpen;
  const open = state.panel?.cycle?.status === 'open';
  return (
    <Card title={t.own.title} look="own">
      <p class="name">{own.name}</p>
      {own.self !== 'none' && (
        <>
          {!sent && open && <p class="soft">{t.own.intro}</p>}
          <p class="state">
            {sent && <Icon name="check" />}
            {sent ? t.own.selfDone : dueWords(state, own)}
          </p>
        </>
      )}
      <p class="soft">{shown ? t.own.published : t.own.waiting}</p>
      {own.linkCut && <p class="soft">{t.common.linkCut}</p>}
      <div class="actions">
        {(shown || sent) && (
          <Button
            kind={shown && sent ? 'primary' : 'plain'}
            onPress={() => go({ name: 'person', nip: own.nip })}
          >
            {shown ? t.own.result : t.own.answer}
          </Button>
        )}
        {own.self !== 'none' &&
          (own.link === undefined ? (
            !sent && <p class="soft">{own.shut ? t.common.formShut : t.common.noForm}</p>
          ) : (
            <FormLink href={own.link} t={t} kind={sent ? 'quiet' : 'primary'}>
              {sent ? t.own.change : t.own.fill}
            </FormLink>
          ))}
        <Button kind="quiet" onPress={() => go({ name: 'myData' })}>
          {t.places.myData.title}
        </Button>
      </div>
    </Card>
  );
}
