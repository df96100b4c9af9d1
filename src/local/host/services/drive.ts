// The advanced Drive service, version 3, as far as it is asked for files that the script has made: whether one lies in the bin, moving it there and back, and deleting it.
import type { FormStore } from '../form/form-store';
import { ApiError } from '../platform/api-error';
import { COSTS } from '../platform/limits';
import { type Platform, strict } from '../platform/platform';
import type { Shelf } from '../spreadsheet/person/shelf';

interface DriveFile {
  readonly id: string;
  readonly trashed: boolean;
  readonly owners: readonly { readonly emailAddress: string }[];
}

/** What of a file is asked for (drive/api/guides/fields-parameter). */
function partOf(file: DriveFile, fields: string): Partial<DriveFile> {
  const asked = fields.replace(/\([^)]*\)/g, '').split(',');
  return Object.fromEntries(Object.entries(file).filter(([name]) => asked.includes(name)));
}

/** The `Drive` of one execution. It knows forms, and workbooks but the bound one, which people have made. */
export function createDrive(forms: FormStore, shelf: Shelf, platform: Platform) {
  const call = <T>(method: string, write: boolean, run: () => T | undefined, id: string): T =>
    platform.call(`Drive.Files.${method}`, { ms: COSTS.driveMs, write }, () => {
      const found = platform.variants.ownFiles === 'seen' ? run() : undefined;
      if (found === undefined) throw new ApiError(`drive.files.${method}`, `File not found: ${id}.`, 404);
      return found;
    });
  const formOf = (id: string) => forms.forms.find((one) => one.id === id);
  const files = {
    get: (id: string, { fields }: { readonly fields: string }): Partial<DriveFile> =>
      call(
        'get',
        false,
        () => {
          const form = formOf(id);
          const owner = form?.owner ?? (shelf.made(id) ? shelf.find(id)?.state.owner : undefined);
          return owner === undefined
            ? undefined
            : partOf({ id, trashed: form?.trashed ?? false, owners: [{ emailAddress: owner }] }, fields);
        },
        id,
      ),
    update: ({ trashed }: { readonly trashed: boolean }, id: string): Pick<DriveFile, 'id' | 'trashed'> =>
      call(
        'update',
        true,
        () => {
          const form = formOf(id);
          if (form !== undefined) Object.assign(form, { trashed });
          else if (!shelf.made(id)) return undefined;
          else if (trashed) shelf.remove(id);
          return { id, trashed };
        },
        id,
      ),
    /** "Permanently deletes a file owned by the user": nobody else may. */
    remove: (id: string): void => {
      call(
        'remove',
        true,
        () => {
          const form = formOf(id);
          if (form !== undefined && form.owner !== platform.effectiveUser())
            throw new ApiError(
              'drive.files.delete',
              'The user does not have sufficient permissions for this file.',
              403,
            );
          if (form !== undefined) forms.remove(form);
          else if (!shelf.made(id)) return undefined;
          else shelf.remove(id);
          return id;
        },
        id,
      );
    },
  };
  return strict('Drive', { Files: strict('Drive.Files', files) });
}
