// FormApp: makes and opens forms.

import { COSTS } from '../platform/limits';
import { type Platform, strict } from '../platform/platform';
import { Form } from './form';
import { type FormRecord, findForm } from './form-record';
import { DestinationType, EmailCollectionType } from './form-settings';
import type { FormStore } from './form-store';
import { ItemType } from './item';

type FormAppType = GoogleAppsScript.Forms.FormApp;

type Played = 'DestinationType' | 'ItemType' | 'create' | 'openById' | 'openByUrl';

const NO_ACCESS =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** Half a minute between two new forms, where Google holds them up. */
const RATE_MS = 30_000;

function checkRate(store: FormStore, platform: Platform): void {
  const last = store.forms.reduce((latest, { createdAt }) => Math.max(latest, createdAt), 0);
  if (platform.now().getTime() - last < RATE_MS && platform.variants.formRate === 'held-up') {
    throw new Error(
      'Service invoked too many times in a short time: forms. Try Utilities.sleep(1000) between calls.',
    );
  }
}

/** The FormApp of one execution. Only the owner and the editors of a form can open it. */
export function createFormApp(store: FormStore, platform: Platform): FormAppType {
  const open = (name: string, find: () => FormRecord | undefined): GoogleAppsScript.Forms.Form =>
    platform.call(`FormApp.${name}`, { ms: COSTS.formOpenMs, write: false }, () => {
      const form = find();
      const user = platform.effectiveUser();
      const binned = form?.trashed === true && platform.variants.binnedForm === 'refused';
      if (!form || binned || (form.owner !== user && !form.editors.includes(user)))
        throw new Error(NO_ACCESS);
      return new Form(form, store, platform).published;
    });

  const played: Pick<FormAppType, Played> & { EmailCollectionType: object } = {
    DestinationType,
    ItemType,
    EmailCollectionType,
    create(title: string, published = false) {
      if (!title) throw new Error('Invalid argument: title');
      return platform.call('FormApp.create', { ms: COSTS.formCreateMs, write: true }, () => {
        checkRate(store, platform);
        const record = store.create(String(title), platform.effectiveUser(), platform.now().getTime());
        record.published = published || platform.variants.newForm !== 'unpublished';
        record.accepting = record.published;
        if (platform.variants.formTitle === 'both') record.title = record.fileName;
        return new Form(record, store, platform).published;
      });
    },
    openById: (id) => open('openById', () => store.forms.find((form) => form.id === id)),
    openByUrl: (url) => open('openByUrl', () => findForm(store.forms, url)),
  };
  return strict('FormApp', played) as unknown as FormAppType;
}
