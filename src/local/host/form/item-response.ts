// The answer to one question within a response.
import type { Answer, ItemRecord } from './form-record';
import type { FormScope } from './form-scope';

type ItemResponseType = GoogleAppsScript.Forms.ItemResponse;

/** What `createResponse()` and `getItemResponses()` give. */
export class ItemResponse implements Pick<ItemResponseType, 'getItem' | 'getResponse'> {
  constructor(
    private readonly scope: FormScope,
    /** @internal */
    readonly record: ItemRecord,
    /** @internal */
    readonly answer: Answer,
  ) {}

  get published(): ItemResponseType {
    return this as unknown as ItemResponseType;
  }

  getItem(): GoogleAppsScript.Forms.Item {
    return this.scope.generic(this.record);
  }

  getResponse(): string | string[] | string[][] {
    return typeof this.answer === 'string' ? this.answer : ([...this.answer] as string[]);
  }
}
