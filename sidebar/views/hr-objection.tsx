// One objection as HR sees it: as long as it is not decided, somebody else can be named to decide.
import { NameDecider } from './name-decider';
import { ObjectionView } from './objection';
import { CallProblems, Fold } from './page';
import type { UpkeepProps } from './view';

export function HrObjectionView(props: UpkeepProps & { readonly nip: string; readonly number: number }) {
  const { t } = props;
  return (
    <ObjectionView
      {...props}
      decider={(seen) =>
        seen.as === 'hr' &&
        !seen.decided && (
          <Fold title={t.deciders.rename} note={t.deciders.renameWhy}>
            <CallProblems {...props} fns={['nameDecider']} />
            <NameDecider {...props} of={seen.nip} people={[seen]} />
          </Fold>
        )
      }
    />
  );
}
