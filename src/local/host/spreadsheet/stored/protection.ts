// Who may edit what: protected ranges as Google enforces them, for scripts and for people.
import type { ProtectedRange } from './google-types';
import { contains, intersects, type Rect, reachOf } from './rect';
import { refuse } from './refusal';
import type { SheetState, WorkbookState } from './state';

/** Google's sentence to a script that writes where its user may not. */
const PROTECTED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether the protection lets that user edit: the owner always, others when listed; a mere warning stops nobody. */
export function mayEdit(state: Pick<WorkbookState, 'owner'>, range: ProtectedRange, user: string): boolean {
  if (range.warningOnly || user === state.owner) return true;
  return range.editors?.users?.includes(user) ?? false;
}

/** The protections that cover any cell of the rectangle, except where it lies in an unprotected part. */
export function protectionsOver(
  sheet: Pick<SheetState, 'protectedRanges'>,
  rect: Rect,
): readonly ProtectedRange[] {
  return sheet.protectedRanges.filter(
    (protection) =>
      intersects(reachOf(protection.range ?? {}), rect) &&
      !protection.unprotectedRanges?.some((open) => contains(reachOf(open), rect)),
  );
}

/** @throws Refusal when a protection keeps the user out of the rectangle. */
export function guard(
  state: Pick<WorkbookState, 'owner'>,
  sheet: Pick<SheetState, 'protectedRanges'>,
  rect: Rect,
  user: string,
): void {
  if (sheet.protectedRanges.length === 0) return;
  if (!protectionsOver(sheet, rect).every((protection) => mayEdit(state, protection, user)))
    refuse(PROTECTED);
}
