// The places that a list of HR's leads to, as far as the office has them.
import { screens } from './screens';
import type { ScreenFacts, State } from './state';
import type { PlaceName } from './views/places';

/** What there is to look at in an earlier cycle. */
const past: ReadonlySet<PlaceName> = new Set([
  'overview',
  'needs',
  'tracking',
  'people',
  'quarantine',
  'objections',
  'bias',
]);

/** In the order of the list of screens. */
export function listedPlaces({ panel, period }: State, list: 'explore' | 'upkeep'): readonly PlaceName[] {
  const there = { cycle: panel?.cycle !== undefined, 'open cycle': panel?.cycle?.status === 'open' };
  return Object.entries<ScreenFacts<never>>(screens).flatMap(([name, { listed, needs }]) =>
    listed === list &&
    (needs === undefined || there[needs]) &&
    (period === undefined || past.has(name as PlaceName))
      ? [name as PlaceName]
      : [],
  );
}
