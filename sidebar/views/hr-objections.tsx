// Objections as HR sees them: also for whom nobody can decide.
import { NameDecider } from './name-decider';
import { ObjectionsView } from './objections';
import { CallProblems, Card } from './page';
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
      <ul class="members">
        {people.map(({ nip, name, why }) => (
          <li key={nip}>
            <p>
              <strong>{name}</strong> <span class="soft">{why}</span>
            </p>
            <NameDecider {...props} nip={nip} name={name} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
