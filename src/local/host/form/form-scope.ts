// What the items of a form and their answers share: the form, its store, the meter.

import type { Platform } from '../platform/platform';
import type { FormRecord, ItemRecord } from './form-record';

/** The form an item belongs to and the ground it stands on. */
export interface FormScope {
  readonly form: FormRecord;
  readonly platform: Platform;
  /** The item as `getItems()` would give it. */
  readonly generic: (record: ItemRecord) => GoogleAppsScript.Forms.Item;
  /** Tells that questions changed, so that the response tab's headers follow. */
  readonly changed: () => void;
}
