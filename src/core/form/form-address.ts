// Whose address it is that Google tells for a response tab: by the form's file id or by its published address.
import type { FormRecord } from './form-record';

/** Id in a form's address: of the file ('…/d/ID/edit'), or of what is published ('…/d/e/ID/viewform'). */
const idIn = (address: string): string | undefined => /\/d\/(?:e\/)?([\w-]+)/.exec(address)?.[1];

/**
 * Whether an address is a form's, in either of the two ways Google is reported to write it. Domain, account, ending and
 * parameters do not matter.
 * @example isAddressOf('https://docs.google.com/forms/d/FILE/viewform', { formId: 'FILE', url: '' }) // true
 */
export function isAddressOf(address: string, { formId, url }: Pick<FormRecord, 'formId' | 'url'>): boolean {
  const id = idIn(address);
  return id !== undefined && (id === formId || id === idIn(url));
}
