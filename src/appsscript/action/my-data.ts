// What is held on the caller, who opened it, and what the caller can do about it.
import type { MyData } from '../../contract/my-data';
import { objectionRight } from '../../core/cycle/cycle';
import { heldOn } from '../../core/erasure/held-on';
import { type Result, success } from '../../core/result';
import type { Context } from '../entry';
import { officeInOwn } from '../own-language';
import { openingsOfOwn } from './access-trace';

/** Everything held on the caller; nothing on whoever is not in the roster. */
export function myData(context: Context): Result<MyData> {
  const { user, workbook, today } = context;
  const office = officeInOwn(context);
  const { held, tracking } = office.texts;
  const right = office.cycle && objectionRight(office.cycle);
  return success({
    sections: user.person === undefined ? [] : heldOn(office, workbook.state, user.person.id, today),
    openings: openingsOfOwn(context),
    rights: [tracking.mail.objects.self(right), ...held.rights(office.settings.contact)].filter(Boolean),
  });
}
