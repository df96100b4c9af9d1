// The welcome of whoever comes for the first time as HR, supervisor or employee: shown until it is put away, once for each of the three.
import type { Panel, Welcome } from '../../contract/panel';
import { readerOf } from '../../core/office/access';
import type { Context } from '../entry';
import { welcomedAs } from '../google/properties';

/** As what the caller is greeted; undefined for somebody unknown. */
export const greetedAs = (context: Context): Welcome | undefined => {
  const { role } = context.user;
  return readerOf(context) === 'hr' ? 'hr' : role === 'nobody' ? undefined : role;
};

/** By what the caller may be remembered: as a person, and HR by the address too, which comes before any roster. */
export const namesOf = (context: Context): readonly string[] => {
  const { email, person } = context.user;
  return [person?.id, readerOf(context) === 'hr' ? email : undefined].filter(
    (name) => name !== undefined && name !== '',
  ) as string[];
};

export function welcomeFor(context: Context): Pick<Panel, 'welcome'> {
  const as = greetedAs(context);
  const names = namesOf(context);
  return as === undefined || names.length === 0 || names.some((name) => welcomedAs(name).includes(as))
    ? {}
    : { welcome: as };
}
