// The person a caller asks about, found in the cycle looked at: whoever may not see the person is not told whether there is one.
import type { Cycle } from '../../core/cycle/cycle';
import { viewerOf } from '../../core/office/access';
import { currentPeople, type Office } from '../../core/office/office';
import { type Result, refusal, success } from '../../core/result';
import type { RatedPerson } from '../../core/summary/rated-people';
import type { Viewer } from '../../core/visibility/visibility';
import type { Context } from '../entry';
import { officeInOwn } from '../own-language';

export interface AskedPerson {
  /** The office in the caller's language. */
  readonly office: Office;
  readonly cycle: Cycle;
  readonly found: RatedPerson;
  /** As what the caller looks. */
  readonly viewer: Viewer;
}

/** Fails with 'not-yours' or 'unknown-person'. */
export function askedPerson(context: Context, nip: string): Result<AskedPerson> {
  const { user } = context;
  const office = officeInOwn(context);
  const texts = office.texts.access;
  const found = currentPeople(office).find((one) => one.nip === nip);
  const { cycle } = office;
  const viewer = found && viewerOf(user, found, office);
  if (viewer === undefined && user.role !== 'hr') return refusal('not-yours', { nip }, texts.notYours);
  return cycle === undefined || found === undefined || viewer === undefined
    ? refusal('unknown-person', { nip }, texts.unknownPerson)
    : success({ office, cycle, found, viewer });
}
