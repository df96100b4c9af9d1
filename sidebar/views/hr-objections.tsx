// Objections as HR sees them: also for whom nobody can decide.
import { NameDecider } from './name-decider';
import { ObjectionsView } from './objections';
import { CallProblems, Card, Fold } from './page';
import type { UpkeepProps } from './view';

export function HrObjectionsView(props: UpkeepProps) {
  return <ObjectionsView {...props} end={<Undecidable {...props} />} />;
}

/** For whom HR is to name who decides. */
function Undecidable(props: UpkeepProps) {
  const { state, t } = props;
  const people = state.asked.getObjections?.value?.undecidable ?? [];
  if (people.length === 0) return null;
  return (
    <Card title={t.deciders.undecidable}>
      <p class="soft">{t.deciders.undecidableWhy}</p>
      <CallProblems {...props} fns={['nameDecider']} />
      {people.map(({ nip, name, why }) => (
        <Fold key={nip} title={name} note={why} open={people.length === 1}>
          <NameDecider {...props} nip={nip} name={name} />
        </Fold>
      ))}
    </Card>
  );
}
