// What to tell of a permission that an action cannot do without and the account has not granted.
import { type Problem, problem } from '../core/problem';
import type { Permission } from '../core/text/id/platform';
import type { Texts } from '../core/text/texts';
import { isOnAnothersAuthority } from './google/account';
import { lackingOf } from './google/permissions';

/** Reading the workbook and recognising the caller take these, whatever is done then. */
const always: readonly Permission[] = ['workbook', 'address'];

/**
 * The permissions that are missing, with the address at which the caller gives them; undefined if none is.
 * @param needed besides those that every action takes
 * @param contact of HR, for visitors whom the script serves on its owner's authority: they cannot give what the owner has not
 */
export function permissionProblem(
  needed: readonly Permission[],
  { platform }: Texts,
  contact = '',
): Problem | undefined {
  const lacking = lackingOf([...always, ...needed]);
  if (lacking === undefined) return undefined;
  const { missing, grantAt } = lacking;
  if (isOwnersAuthority())
    return problem('error', 'permission-missing', {}, platform.ownerPermissionMissing(missing, contact));
  const told = problem('error', 'permission-missing', {}, platform.permissionMissing(missing));
  return grantAt === undefined ? told : { ...told, grantAt };
}

/** Whether the script runs as another account than the visitor's. Without the permission to know addresses nobody can tell. */
function isOwnersAuthority(): boolean {
  try {
    return isOnAnothersAuthority();
  } catch {
    return false;
  }
}
