// Setting up the workbook: the office, the zone its days are counted in, one button.
import { officeZones } from '../../src/core/time-zone';
import { isBusy } from '../state';
import { Button, Choice } from './controls';
import { Field } from './field';
import { CallProblems, Title } from './page';
import type { UpkeepProps } from './view';

export function SetUpView(props: UpkeepProps) {
  const { state, ask, edit, t } = props;
  const { office, attempted } = state.drafts;
  const zone = state.drafts.zone ?? state.panel?.zone;
  const email = state.panel?.user.email;
  const missing = office.trim() === '';
  const submit = () => {
    edit({ attempted: true });
    if (!missing && zone !== undefined) ask({ fn: 'setUpWorkbook', input: { office: office.trim(), zone } });
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
        <p id="zone">
          <strong>{t.setUp.zone}</strong>
        </p>
        <p class="soft">{t.setUp.zoneHint}</p>
        <Choice
          label={t.setUp.zone}
          value={zone}
          options={officeZones.map((one) => [one, one] as const)}
          onChoose={(chosen) => edit({ zone: chosen })}
        />
        {attempted && zone === undefined && (
          <p class="mistake" role="alert">
            {t.setUp.zoneNeeded}
          </p>
        )}
        {email && <p class="soft">{t.setUp.becomesHr(email)}</p>}
        <CallProblems {...props} fns={['setUpWorkbook']} />
        <Button kind="primary" busy={isBusy(state, 'setUpWorkbook')} onPress={submit}>
          {t.setUp.action}
        </Button>
      </form>
    </>
  );
}
