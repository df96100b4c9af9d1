// The advanced services that the manifest switches on: where it was not pasted along, Google does not even know their names.

/** Thrown where the manifest of the script does not switch a service on. */
export class ServiceMissing extends Error {
  constructor(readonly service: 'Sheets' | 'Drive') {
    super(service);
    this.name = 'ServiceMissing';
  }
}

/** What is used of the Drive service, version 3; the published types hold version 2. */
interface DriveFiles {
  get(
    id: string,
    options: { readonly fields: string },
  ): { readonly trashed?: boolean; readonly owners?: readonly { readonly emailAddress?: string }[] };
  update(resource: { readonly trashed: boolean }, id: string): unknown;
  /** What the API calls `delete` (guides/services/advanced): past the bin, by the owner alone (drive/api/reference/rest/v3/files/delete). */
  remove(id: string): unknown;
}

/** @throws ServiceMissing */
export function sheetsService() {
  const Spreadsheets = typeof Sheets === 'undefined' ? undefined : Sheets.Spreadsheets;
  if (Spreadsheets?.Values === undefined) throw new ServiceMissing('Sheets');
  return { Spreadsheets, Values: Spreadsheets.Values };
}

export const hasDrive = (): boolean => typeof Drive !== 'undefined';

/** @throws ServiceMissing */
export function driveFiles(): DriveFiles {
  if (!hasDrive()) throw new ServiceMissing('Drive');
  return (Drive as unknown as { readonly Files: DriveFiles }).Files;
}
