// One person's result as HR sees it: also who rates, how the person gets in without e-mail, and the tab.
import { outcome } from '../focus';
import { AskButton, Button } from './controls';
import { CallProblems } from './page';
import { PersonView } from './person';
import { PersonAccess } from './person-access';
import type { DailyProps } from './view';

interface HrPersonProps extends DailyProps {
  readonly nip: string;
}

export function HrPersonView(props: HrPersonProps) {
  const { state, t, nip } = props;
  const row = state.panel?.hr?.people.find((one) => one.nip === nip);
  return (
    <PersonView
      {...props}
      head={
        row && (
          <p class="soft">
            {row.supervisorName ? t.hrPerson.ratedBy(row.supervisorName) : t.hrPerson.noSupervisor}
          </p>
        )
      }
      keptPage={<LaidOut {...props} />}
      end={
        state.period === undefined && (
          <>
            <Button onPress={() => props.go({ name: 'career', nip })}>{t.places.career.title}</Button>
            <PersonAccess {...props} />
            <AskButton {...props} call={{ fn: 'showTab', input: { tab: nip } }}>
              {t.hrPerson.openTab}
            </AskButton>
          </>
        )
      }
    />
  );
}

/** The page as a tab, which was put away for the pages of the next cycle. */
function LaidOut(props: HrPersonProps) {
  const { state, t, nip } = props;
  const laid = state.asked.layKeptPage;
  return (
    <>
      <CallProblems {...props} fns={['layKeptPage']} />
      {laid?.status === 'ready' && laid.call.input.nip === nip ? (
        <AskButton {...props} id={outcome('layKeptPage').id} call={{ fn: 'showTab', input: { tab: nip } }}>
          {t.hrPerson.openTab}
        </AskButton>
      ) : (
        state.period !== undefined && (
          <AskButton {...props} call={{ fn: 'layKeptPage', input: { nip } }}>
            {t.hrPerson.layPage}
          </AskButton>
        )
      )}
    </>
  );
}
