// A response as a whole: one that came in, or one that a script puts together for a prefilled link.
import { COSTS } from '../platform/limits';
import type { Answer, ItemRecord, ResponseRecord } from './form-record';
import { editResponseUrl, isLayout } from './form-record';
import type { FormScope } from './form-scope';
import { ItemResponse } from './item-response';
import { prefilledUrl } from './prefilled-url';

type FormResponseType = GoogleAppsScript.Forms.FormResponse;

/** What a response needs of its form to be submitted by a script. */
type SubmitByScript = (answers: Readonly<Record<string, Answer>>) => ResponseRecord;

/** What `createResponse()` and `getResponses()` give. */
export class FormResponse
  implements
    Pick<
      FormResponseType,
      | 'getEditResponseUrl'
      | 'getId'
      | 'getItemResponses'
      | 'getRespondentEmail'
      | 'getTimestamp'
      | 'submit'
      | 'toPrefilledUrl'
      | 'withItemResponse'
    >
{
  private readonly draft: Record<string, Answer> = {};

  constructor(
    private readonly scope: FormScope,
    private readonly submitDraft: SubmitByScript,
    private record?: ResponseRecord,
  ) {}

  get published(): FormResponseType {
    return this as unknown as FormResponseType;
  }

  private get answers(): Readonly<Record<string, Answer>> {
    return this.record?.answers ?? this.draft;
  }

  // The published types promise text; for a draft Google gives null.
  getId(): string {
    return this.record?.id ?? (null as unknown as string);
  }

  getTimestamp(): GoogleAppsScript.Base.Date {
    return this.record ? new Date(this.record.at) : (null as unknown as GoogleAppsScript.Base.Date);
  }

  getRespondentEmail(): string {
    const nothing = null as unknown as string;
    if (this.scope.platform.variants.respondentEmail === 'null' && this.record?.email === '') return nothing;
    return this.record?.email ?? nothing;
  }

  getEditResponseUrl(): string {
    return this.record ? editResponseUrl(this.scope.form, this.record) : (null as unknown as string);
  }

  getItemResponses(): GoogleAppsScript.Forms.ItemResponse[] {
    return this.scope.form.items.flatMap((item) => {
      const response = this.responseTo(item);
      return response ? [response] : [];
    });
  }

  private responseTo(item: ItemRecord): GoogleAppsScript.Forms.ItemResponse | undefined {
    if (isLayout(item.kind)) return undefined;
    // Written items answer with an empty string when nothing was written; others are left out.
    const written = item.kind === 'TEXT' || item.kind === 'PARAGRAPH_TEXT';
    const answer = this.answers[String(item.id)] ?? (written && this.record ? '' : undefined);
    return answer === undefined ? undefined : new ItemResponse(this.scope, item, answer).published;
  }

  /** @throws Error when the response was submitted before */
  withItemResponse(response: GoogleAppsScript.Forms.ItemResponse): FormResponseType {
    if (this.record) throw new Error('The response has already been submitted.');
    const given = response as unknown as ItemResponse;
    this.draft[String(given.record.id)] = given.answer;
    return this.published;
  }

  toPrefilledUrl(): string {
    return prefilledUrl(this.scope.form, this.answers, this.scope.platform.variants);
  }

  /** Submits without firing any trigger, as Google documents. @throws Error when submitted before */
  submit(): FormResponseType {
    if (this.record) throw new Error('This form response has already been submitted.');
    this.record = this.scope.platform.call(
      'FormResponse.submit',
      { ms: COSTS.formSubmitMs, write: true },
      () => this.submitDraft(this.draft),
    );
    return this.published;
  }
}
