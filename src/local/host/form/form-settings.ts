// The settings of a form as a script sees them: texts, switches, who may edit it, where its answers go.

import { enumeration } from '../platform/enumeration';
import { COSTS } from '../platform/limits';
import { type Platform, strict } from '../platform/platform';
import { type EmailCollection, editUrl, type FormRecord, publishedUrl } from './form-record';
import type { FormStore } from './form-store';
import { storedText } from './stored-text';

type FormType = GoogleAppsScript.Forms.Form;

/** `FormApp.DestinationType`. */
export const DestinationType = enumeration<typeof GoogleAppsScript.Forms.DestinationType>('SPREADSHEET');

/** `FormApp.EmailCollectionType`: exists, but Google documents neither it nor its setter. */
export const EmailCollectionType = enumeration<Record<EmailCollection, object>>(
  'DO_NOT_COLLECT',
  'VERIFIED',
  'RESPONDER_INPUT',
);

/** Methods that Google has and the published types lack. */
interface UnpublishedForm {
  setEmailCollectionType(type: object): FormType;
}

/** The methods by which a form is published, where Google has them. */
interface Publishing {
  supportsAdvancedResponderPermissions(): boolean;
  isPublished(): boolean;
  /** Publishing also opens the form for responses. */
  setPublished(enabled: boolean): FormType;
}

type PlayedSettings =
  | 'getId'
  | 'getTitle'
  | 'setTitle'
  | 'getDescription'
  | 'setDescription'
  | 'getEditUrl'
  | 'getPublishedUrl'
  | 'collectsEmail'
  | 'setCollectEmail'
  | 'canEditResponse'
  | 'setAllowResponseEdits'
  | 'hasLimitOneResponsePerUser'
  | 'setLimitOneResponsePerUser'
  | 'setConfirmationMessage'
  | 'setCustomClosedFormMessage'
  | 'isAcceptingResponses'
  | 'setAcceptingResponses'
  | 'hasProgressBar'
  | 'setProgressBar'
  | 'setShowLinkToRespondAgain'
  | 'setDestination'
  | 'getDestinationId'
  | 'removeDestination'
  | 'addEditor'
  | 'addEditors'
  | 'removeEditor'
  | 'getEditors';

/** The part of a form that is not its items and responses. */
export class FormSettings implements Pick<FormType, PlayedSettings>, UnpublishedForm {
  constructor(
    protected readonly record: FormRecord,
    protected readonly store: FormStore,
    protected readonly platform: Platform,
  ) {
    const publishing = this.publishing();
    const there = platform.variants.newForm !== 'without-publishing';
    for (const [name, method] of Object.entries(publishing))
      Object.assign(this, { [name]: there ? method : undefined });
    if (platform.variants.emailSetter === 'missing')
      Object.assign(this, { setEmailCollectionType: undefined });
  }

  private publishing(): Publishing {
    return {
      supportsAdvancedResponderPermissions: () => true,
      isPublished: () => this.record.published,
      setPublished: (enabled) => {
        this.set('setPublished', 'published', enabled);
        this.record.accepting = enabled;
        return this.published;
      },
    };
  }

  get published(): FormType {
    return this as unknown as FormType;
  }

  protected set<Key extends keyof FormRecord>(method: string, key: Key, value: FormRecord[Key]): FormType {
    this.platform.call(`Form.${method}`, { ms: COSTS.formSetterMs, write: true }, () => {
      this.record[key] = value;
    });
    return this.published;
  }

  /** The same for a setting without which a form is a form. */
  private setLesser<Key extends keyof FormRecord>(
    method: string,
    key: Key,
    value: FormRecord[Key],
  ): FormType {
    if (this.platform.variants.formSettings === 'refused') throw new Error('Invalid data updating form.');
    return this.set(method, key, value);
  }

  getId = (): string => this.record.id;
  getTitle = (): string => this.record.title;
  getDescription = (): string => this.record.description;
  getEditUrl = (): string => editUrl(this.record);
  getPublishedUrl = (): string => publishedUrl(this.record);
  collectsEmail = (): boolean => this.record.emailCollection !== 'DO_NOT_COLLECT';
  canEditResponse = (): boolean => this.record.responseEdits;
  hasLimitOneResponsePerUser = (): boolean => this.record.oneResponsePerUser;
  isAcceptingResponses = (): boolean => this.record.published && this.record.accepting;
  hasProgressBar = (): boolean => this.record.progressBar;

  setTitle = (title: string) => this.set('setTitle', 'title', this.text(title));
  setDescription = (text: string) => this.set('setDescription', 'description', this.text(text));
  setConfirmationMessage = (text: string) =>
    this.setLesser('setConfirmationMessage', 'confirmationMessage', this.text(text));
  setCustomClosedFormMessage = (text: string) =>
    this.setLesser('setCustomClosedFormMessage', 'closedMessage', this.text(text));
  setAllowResponseEdits = (on: boolean) => this.setLesser('setAllowResponseEdits', 'responseEdits', on);
  setLimitOneResponsePerUser = (on: boolean) =>
    this.set('setLimitOneResponsePerUser', 'oneResponsePerUser', on);
  setProgressBar = (on: boolean) => this.setLesser('setProgressBar', 'progressBar', on);
  setShowLinkToRespondAgain = (on: boolean) =>
    this.setLesser('setShowLinkToRespondAgain', 'respondAgain', on);

  setCollectEmail(collect: boolean): FormType {
    const now = this.record.emailCollection;
    const begun = this.platform.variants.emailKind === 'typed' ? 'RESPONDER_INPUT' : 'VERIFIED';
    const kept = now === 'DO_NOT_COLLECT' ? begun : now;
    return this.setCollection('setCollectEmail', collect ? kept : 'DO_NOT_COLLECT');
  }

  /** @throws Error where Google knows the method and does not do it */
  setEmailCollectionType(type: object): FormType {
    if (this.platform.variants.emailSetter === 'refused') throw new Error('Invalid argument: type');
    return this.setCollection('setEmailCollectionType', String(type) as EmailCollection);
  }

  private text(given: string): string {
    return storedText(given, this.platform.variants);
  }

  private setCollection(method: string, collection: EmailCollection): FormType {
    this.set(method, 'emailCollection', collection);
    this.store.refreshColumns(this.record);
    return this.published;
  }

  /** @throws Error when the form is not published */
  setAcceptingResponses(enabled: boolean): FormType {
    if (enabled && !this.record.published) {
      throw new Error('Cannot set accepting responses on an unpublished form.');
    }
    return this.set('setAcceptingResponses', 'accepting', enabled);
  }

  /** Adds a response tab to the workbook. @throws Error for any other spreadsheet */
  setDestination(_type: GoogleAppsScript.Forms.DestinationType, id: string): FormType {
    this.platform.call('Form.setDestination', { ms: COSTS.formDestinationMs, write: true }, () =>
      this.store.link(this.record, id),
    );
    return this.published;
  }

  removeDestination(): FormType {
    this.platform.call('Form.removeDestination', { ms: COSTS.formSetterMs, write: true }, () =>
      this.store.unlink(this.record),
    );
    return this.published;
  }

  /** @throws Error when the form has no destination, if Google does not give null */
  getDestinationId(): string {
    if (!this.record.destination && this.platform.variants.noDestination === 'null')
      return null as unknown as string;
    return this.destination.spreadsheetId;
  }

  private get destination() {
    if (!this.record.destination) throw new Error('The form currently has no response destination.');
    return this.record.destination;
  }

  addEditor(who: string | GoogleAppsScript.Base.User): FormType {
    return this.addEditors([typeof who === 'string' ? who : who.getEmail()]);
  }

  /** @throws Error for an address that Google does not take */
  addEditors(emails: string[]): FormType {
    const stranger = emails.find((email) => email !== this.record.owner);
    if (stranger !== undefined && this.platform.variants.addEditors === 'refused')
      throw new Error(`Invalid email: ${stranger}`);
    return this.set('addEditors', 'editors', [...new Set([...this.record.editors, ...emails])]);
  }

  removeEditor(who: string | GoogleAppsScript.Base.User): FormType {
    const email = typeof who === 'string' ? who : who.getEmail();
    return this.set(
      'removeEditor',
      'editors',
      this.record.editors.filter((one) => one !== email),
    );
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    const { owner, editors } = this.record;
    const named = this.platform.variants.ownerAmongEditors === 'named' ? [owner] : [];
    return [...named, ...editors.filter((one) => one !== owner)].map(
      (email) => strict('User', { getEmail: () => email }) as unknown as GoogleAppsScript.Base.User,
    );
  }
}
