// Puts the welcome of whoever came for the first time away.
import type { Panel } from '../../contract/panel';
import { type Result, success } from '../../core/result';
import type { Context } from '../entry';
import { keepWelcomed } from '../google/properties';
import { panelOf } from './panel';
import { greetedAs, namesOf } from './welcome';

/** For good. */
export function putAwayWelcome(context: Context): Result<Panel> {
  const as = greetedAs(context);
  const [name] = namesOf(context);
  if (as !== undefined && name !== undefined) keepWelcomed(name, as);
  return success(panelOf(context));
}
