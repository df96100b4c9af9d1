// Setting up the workbook: one field, one button.
import { isBusy } from '../state';
import { Button } from './controls';
import { Field } from './field';
import { CallProblems, Title } from './page';
import type { ViewProps } from './view';

export function SetUpView(props: ViewProps) {
  const { state, ask, edit, t } = props;
  const { office, attempted } = state.drafts;
  const email = state.panel?.user.email;
  const missing = office.trim() === '';
  const submit = () => {
    edit({ attempted: true });
    if (!missing) ask({ fn: 'setUpWorkbook', input: { office: office.trim() } });
  };
  return (
    <>
      <Title>{t.setUp.title}</Title>
      <p class="lead">{t.setUp.intro}</p>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field
          id="office"
          label={t.setUp.office}
          hint={t.setUp.officeHint}
          value={office}
          problem={attempted && missing ? t.setUp.officeNeeded : undefined}
          onInput={(value) => edit({ office: value })}
        />
        {email && <p class="soft">{t.setUp.becomesHr(email)}</p>}
        <CallProblems {...props} fns={['setUpWorkbook']} />
        <Button kind="primary" busy={isBusy(state, 'setUpWorkbook')} onPress={submit}>
          {t.setUp.action}
        </Button>
      </form>
    </>
  );
}
