// The first screen of HR's second page: where one can go on it.
import { listedPlaces } from '../listed-places';
import { Answered } from './page';
import { Places } from './places';
import type { UpkeepProps } from './view';

export function UpkeepView(props: UpkeepProps) {
  const { state, t } = props;
  return (
    <Answered {...props} fn="getPanel" title={t.hr.upkeep} lead={t.upkeep.lead}>
      {() => <Places {...props} title={t.hr.upkeep} names={listedPlaces(state, 'upkeep')} />}
    </Answered>
  );
}
