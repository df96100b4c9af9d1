// For HR: how one person gets in without e-mail, and how every session of the person is ended.
import { outcome } from '../focus';
import { AskButton, CopyButton } from './controls';
import { CallProblems, Card } from './page';
import type { DailyProps } from './view';

export function PersonAccess(props: DailyProps & { readonly nip: string }) {
  const { state, t, nip } = props;
  const handed = state.asked.handOverCode;
  const ended = state.asked.endSessions;
  const isHere = (call: { readonly input: { readonly nip: string } } | undefined) => call?.input.nip === nip;
  return (
    <Card title={t.hrPerson.access}>
      <p class="soft">{t.hrPerson.accessWhy}</p>
      <div class="actions">
        <AskButton {...props} call={{ fn: 'handOverCode', input: { nip } }}>
          {t.hrPerson.handOver}
        </AskButton>
        <AskButton {...props} kind="quiet" call={{ fn: 'endSessions', input: { nip } }}>
          {t.hrPerson.end}
        </AskButton>
      </div>
      <CallProblems {...props} fns={['handOverCode', 'endSessions']} />
      {handed?.value && isHere(handed.call) && (
        <div role="status" {...outcome('handOverCode')}>
          <p class="code">{handed.value.code}</p>
          <p>{handed.value.sentence}</p>
          <CopyButton {...props} words={t.hrPerson.copy} text={() => handed.value?.sentence ?? ''} />
        </div>
      )}
      {ended?.value && isHere(ended.call) && (
        <p role="status" {...outcome('endSessions')}>
          {ended.value.sentence}
        </p>
      )}
    </Card>
  );
}
