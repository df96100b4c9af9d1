// The error of an advanced service, as Apps Script throws it.

/** What a failed call of an advanced service throws in Apps Script. */
export class ApiError extends Error {
  override readonly name = 'GoogleJsonResponseException';
  readonly details: { readonly code: number; readonly message: string };

  /** @param method as the error names it, e.g. 'sheets.spreadsheets.batchUpdate' */
  constructor(method: string, message: string, code = 400) {
    super(`API call to ${method} failed with error: ${message}`);
    this.details = { code, message };
  }
}

/** 'Sheets.Spreadsheets.Values.get' as errors name it: 'sheets.spreadsheets.values.get'. */
export const apiMethod = (call: string): string =>
  call
    .split('.')
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join('.');
