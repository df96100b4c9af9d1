// Whether a workbook has an office, and officers: who may begin one, and who may give lost officers back.
import { isFounded, type User } from '../core/office/access';
import type { Office } from '../core/office/office';
import { runningAddress } from './google/account';
import { rememberedOfficers } from './google/officers';
import { ownerOf } from './google/open-file';
import { hasWorkbookOpen } from './google/page';
import { originalOf, type Workbook } from './google/workbook';

export interface Standing {
  /** There is an office. */
  readonly founded: boolean;
  /** There is no office yet, and the caller may found it. */
  readonly founding: boolean;
  /** There is an office and nobody is listed as its officer: the list was emptied, reworded or deleted, and lets nobody in. */
  readonly officersLost: boolean;
}

/**
 * An office is founded only while there is none, beside the open workbook, and under the founder's own authority: a page of
 * the web app runs under its owner's.
 */
export function standingOf(workbook: Workbook, office: Office, user: User): Standing {
  if (office.settings.hr.length > 0) return { founded: true, founding: false, officersLost: false };
  const founded =
    workbook.origin !== undefined || isFounded(office) || rememberedOfficers(workbook.id).length > 0;
  const founding = !founded && user.knownBy === 'address' && isOwnAuthority(user) && hasWorkbookOpen();
  return { founded, founding, officersLost: founded && originalOf(workbook) === undefined };
}

const isOwnAuthority = ({ email }: User): boolean => runningAddress() === email;

/** Whether the caller owns the file, by the account that Google tells. */
export function isOwner({ id }: Workbook, { email, knownBy }: User): boolean {
  if (knownBy !== 'address') return false;
  return ownerOf(id) === email;
}
