// The first screen of HR's second page: where one can go on it.
import { listedPlaces } from '../listed-places';
import { Answered } from './page';
import { Places } from './places';
import type { ViewProps } from './view';

export function UpkeepView(props: ViewProps) {
  const { state, t } = props;
  return (
    <Answered {...props} fn="getPanel" title={t.home.upkeep} lead={t.home.upkeepWhy}>
      {() => <Places {...props} title={t.home.upkeep} names={listedPlaces(state, 'upkeep')} />}
    </Answered>
  );
}
