// What all items of a form share: title, help text, place; and for questions whether they must be answered.
import { enumeration } from '../platform/enumeration';
import { COSTS } from '../platform/limits';
import type { CallCost } from '../platform/platform';
import { answerProblem } from './answer-check';
import type { Answer, ItemRecord } from './form-record';
import type { FormScope } from './form-scope';
import { ItemResponse } from './item-response';
import { storedText } from './stored-text';

type Forms = typeof GoogleAppsScript.Forms;

/** `FormApp.ItemType`. */
export const ItemType = enumeration<Forms['ItemType']>(
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
);

const SETTER: CallCost = { ms: COSTS.formSetterMs, write: true };

type Common = 'getId' | 'getIndex' | 'getTitle' | 'getType' | 'getHelpText' | 'setTitle' | 'setHelpText';

/** An item as `addTextItem()` and its sisters give it. @template Published the published type it plays */
export abstract class PlayedItem<Published> {
  constructor(
    protected readonly scope: FormScope,
    /** @internal */
    readonly record: ItemRecord,
  ) {}

  /** This object under its published type, of which it plays a part. */
  protected get published(): Published {
    return this as unknown as Published;
  }

  protected set(method: string, change: () => void): Published {
    this.scope.platform.call(`Item.${method}`, SETTER, () => {
      if (!this.scope.form.items.includes(this.record))
        throw new Error('The item has been deleted from the form.');
      change();
      this.scope.changed();
    });
    return this.published;
  }

  getId(): number {
    return this.record.id;
  }

  getIndex(): number {
    return this.scope.form.items.indexOf(this.record);
  }

  getTitle(): string {
    return this.record.title;
  }

  getType(): GoogleAppsScript.Forms.ItemType {
    return ItemType[this.record.kind];
  }

  getHelpText(): string {
    return this.record.helpText;
  }

  setTitle(title: string): Published {
    return this.set('setTitle', () => {
      this.record.title = storedText(title, this.scope.platform.variants);
    });
  }

  setHelpText(text: string): Published {
    return this.set('setHelpText', () => {
      this.record.helpText = storedText(text, this.scope.platform.variants);
    });
  }
}

/** An item that asks something. */
export abstract class QuestionItem<Published> extends PlayedItem<Published> {
  isRequired(): boolean {
    return this.record.required;
  }

  setRequired(enabled: boolean): Published {
    return this.set('setRequired', () => {
      this.record.required = enabled;
    });
  }

  /** @throws Error when the answer does not fit, as Google does */
  protected respond(answer: Answer): GoogleAppsScript.Forms.ItemResponse {
    // An answer may be left open while the response is still being put together.
    const problem = answerProblem({ ...this.record, required: false }, answer);
    if (problem) throw new Error(`Invalid response submitted to question "${this.record.title}": ${problem}`);
    return new ItemResponse(this.scope, this.record, answer).published;
  }
}

type Question = Common | 'isRequired' | 'setRequired' | 'createResponse';

type TextItemType = GoogleAppsScript.Forms.TextItem;

type ParagraphTextItemType = GoogleAppsScript.Forms.ParagraphTextItem;

abstract class WrittenItem<Published> extends QuestionItem<Published> {
  createResponse(response: string): GoogleAppsScript.Forms.ItemResponse {
    return this.respond(String(response));
  }
}

/** One line of text. */
export class TextItem extends WrittenItem<TextItemType> implements Pick<TextItemType, Question> {}

/** Several lines of text. */
export class ParagraphTextItem
  extends WrittenItem<ParagraphTextItemType>
  implements Pick<ParagraphTextItemType, Question> {}

type SectionHeaderItemType = GoogleAppsScript.Forms.SectionHeaderItem;

type PageBreakItemType = GoogleAppsScript.Forms.PageBreakItem;

/** A heading within a page. */
export class SectionHeaderItem
  extends PlayedItem<SectionHeaderItemType>
  implements Pick<SectionHeaderItemType, Common> {}

/** The beginning of a new page. */
export class PageBreakItem extends PlayedItem<PageBreakItemType> implements Pick<PageBreakItemType, Common> {}
