// Files that Timbang itself has made, in Drive: whether one lies in the bin, moving it there and back, deleting it for good, whose it is.

import { driveFiles } from './services';

/**
 * Whether a file lies in the bin. One that belongs to somebody else, or was made before this permission was asked for,
 * may be out of sight: then nothing is known against it.
 */
export function isInBin(id: string): boolean {
  try {
    return driveFiles().get(id, { fields: 'trashed' }).trashed === true;
  } catch {
    return false;
  }
}

/** Address of whoever owns a file; undefined where it is out of sight, or nobody's (drive/api/reference/rest/v3/files: owners). */
export function fileOwner(id: string): string | undefined {
  try {
    return driveFiles().get(id, { fields: 'owners(emailAddress)' }).owners?.[0]?.emailAddress?.toLowerCase();
  } catch {
    return undefined;
  }
}

export const fetchFromBin = (id: string): void => void driveFiles().update({ trashed: false }, id);

export const moveToBin = (id: string): void => void driveFiles().update({ trashed: true }, id);

/** Deletes a file for good. @returns false if Google refuses: it is another account's, not to be seen, or gone */
export function deleteFile(id: string): boolean {
  // Once more, since Google may have failed for the moment: what is gone already can be deleted twice.
  return isDeleted(id) || isDeleted(id);
}

function isDeleted(id: string): boolean {
  try {
    driveFiles().remove(id);
    return true;
  } catch {
    return false;
  }
}
