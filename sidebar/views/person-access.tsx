// For HR: how one person gets in without e-mail, and how every session of the person is ended.
import { AskButton, CopyButton } from './controls';
import { CallProblems, Card } from './page';
import type { ViewProps } from './view';

export function PersonAccess(props: ViewProps & { readonly nip: string }) {
  const { state, t, nip } = props;
  const handed = state.asked.handOverCode;
  const ended = state.asked.endSessions;
  const isHere = (call: { readonly input: { readonly nip: string } } | undefined) => call?.input.nip === nip;
  return (
    <Card title={t.signIn.access}>
      <p class="soft">{t.signIn.accessWhy}</p>
      <div class="actions">
        <AskButton {...props} call={{ fn: 'handOverCode', input: { nip } }}>
          {t.signIn.handOver}
        </AskButton>
        <AskButton {...props} kind="quiet" call={{ fn: 'endSessions', input: { nip } }}>
          {t.signIn.end}
        </AskButton>
      </div>
      <CallProblems {...props} fns={['handOverCode', 'endSessions']} />
      {handed?.value && isHere(handed.call) && (
        <div role="status">
          <p class="code">{handed.value.code}</p>
          <p>{handed.value.sentence}</p>
          <CopyButton {...props} words={t.signIn.copy} text={() => handed.value?.sentence ?? ''} />
        </div>
      )}
      {ended?.value && isHere(ended.call) && <p role="status">{ended.value.sentence}</p>}
    </Card>
  );
}
