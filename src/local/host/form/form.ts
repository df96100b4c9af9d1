// A form as a script sees it: its items and responses, on top of its settings.
import { COSTS } from '../platform/limits';
import type { Platform } from '../platform/platform';
import {
  type FormRecord,
  type ItemKind,
  type ItemRecord,
  isLayout,
  type ResponseRecord,
} from './form-record';
import { FormResponse } from './form-response';
import type { FormScope } from './form-scope';
import { FormSettings } from './form-settings';
import type { FormStore } from './form-store';
import { GenericItem, type PublishedItems, typedItem } from './generic-item';
import { itemNumber } from './identifiers';
import { PlayedItem } from './item';

type FormType = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

type PlayedForm =
  | 'addTextItem'
  | 'addParagraphTextItem'
  | 'addMultipleChoiceItem'
  | 'addScaleItem'
  | 'addGridItem'
  | 'addListItem'
  | 'addCheckboxItem'
  | 'addSectionHeaderItem'
  | 'addPageBreakItem'
  | 'getItems'
  | 'getItemById'
  | 'moveItem'
  | 'deleteItem'
  | 'getResponses'
  | 'getResponse'
  | 'createResponse'
  | 'deleteResponse'
  | 'deleteAllResponses';

/** What `FormApp.create()` and `openById()` give. */
export class Form extends FormSettings implements Pick<FormType, PlayedForm> {
  private readonly scope: FormScope;

  constructor(record: FormRecord, store: FormStore, platform: Platform) {
    super(record, store, platform);
    const generic = (item: ItemRecord): Item => new GenericItem(this.scope, item).published;
    const changed = (): void => store.refreshColumns(record);
    this.scope = { form: record, platform, generic, changed };
  }

  addTextItem = () => this.add('TEXT');
  addParagraphTextItem = () => this.add('PARAGRAPH_TEXT');
  addMultipleChoiceItem = () => this.add('MULTIPLE_CHOICE');
  addScaleItem = () => this.add('SCALE');
  addGridItem = () => this.add('GRID');
  addListItem = () => this.add('LIST');
  addCheckboxItem = () => this.add('CHECKBOX');
  addSectionHeaderItem = () => this.add('SECTION_HEADER');
  addPageBreakItem = () => this.add('PAGE_BREAK');

  private add<Kind extends ItemKind>(kind: Kind): PublishedItems[Kind] {
    return this.platform.call(`Form.add ${kind}`, { ms: COSTS.formItemMs, write: true }, () => {
      const item = newItem(kind, () => this.platform.random());
      this.record.items.push(item);
      return typedItem(kind, this.scope, item);
    });
  }

  getItems(type?: GoogleAppsScript.Forms.ItemType): Item[] {
    return this.record.items
      .filter((item) => type === undefined || item.kind === String(type))
      .map(this.scope.generic);
  }

  getItemById(id: number): Item {
    const item = this.record.items.find((one) => one.id === Number(id));
    return item ? this.scope.generic(item) : (null as unknown as Item);
  }

  /** @throws Error for a place that does not exist */
  moveItem(from: number | Item, to: number): Item {
    const at = this.indexOf(from);
    if (to < 0 || to >= this.record.items.length) throw new Error('Index out of bounds: toIndex');
    return this.platform.call('Form.moveItem', { ms: COSTS.formItemMs, write: true }, () => {
      const [item] = this.record.items.splice(at, 1);
      if (!item) throw new Error('Invalid argument: item');
      this.record.items.splice(to, 0, item);
      return this.scope.generic(item);
    });
  }

  /** @throws Error for a place or an item that does not exist */
  deleteItem(which: number | Item): void {
    const at = this.indexOf(which);
    this.platform.call('Form.deleteItem', { ms: COSTS.formItemMs, write: true }, () => {
      this.record.items.splice(at, 1);
    });
  }

  private indexOf(which: number | Item): number {
    const at =
      which instanceof PlayedItem
        ? this.record.items.indexOf((which as PlayedItem<Item>).record)
        : Number(which);
    if (!this.record.items[at]) throw new Error('Invalid argument: item');
    return at;
  }

  getResponses(after?: GoogleAppsScript.Base.Date): GoogleAppsScript.Forms.FormResponse[] {
    return this.platform.call('Form.getResponses', { ms: COSTS.formResponsesMs, write: false }, () =>
      this.record.responses
        .filter(({ at }) => !after || at >= after.getTime())
        .map((one) => this.response(one)),
    );
  }

  /** @throws Error for an unknown id */
  getResponse(id: string): GoogleAppsScript.Forms.FormResponse {
    return this.platform.call('Form.getResponse', { ms: COSTS.formResponsesMs, write: false }, () => {
      const found = this.record.responses.find((one) => one.id === id);
      if (!found) throw new Error('Invalid response ID.');
      return this.response(found);
    });
  }

  createResponse(): GoogleAppsScript.Forms.FormResponse {
    return this.response();
  }

  private response(record?: ResponseRecord): GoogleAppsScript.Forms.FormResponse {
    const submit = (answers: ResponseRecord['answers']) => {
      const response = this.store.addResponse(this.record, answers, '');
      this.store.writeRow(this.record, response);
      return response;
    };
    return new FormResponse(this.scope, submit, record).published;
  }

  /** Takes the response out of the form; its row in the response tab stays. */
  deleteResponse(id: string): FormType {
    const kept = this.record.responses.filter((one) => one.id !== id);
    if (kept.length === this.record.responses.length) throw new Error('Invalid response ID.');
    return this.set('deleteResponse', 'responses', kept);
  }

  deleteAllResponses(): FormType {
    return this.set('deleteAllResponses', 'responses', []);
  }
}

/** A new item at Google's defaults: choice items start with one empty choice, grids with one unnamed row. */
function newItem(kind: ItemKind, random: () => number): ItemRecord {
  const choosing = kind === 'MULTIPLE_CHOICE' || kind === 'LIST' || kind === 'CHECKBOX';
  return {
    id: itemNumber(random),
    entries: isLayout(kind) ? [] : [itemNumber(random)],
    kind,
    title: '',
    helpText: '',
    required: false,
    choices: choosing ? [''] : [],
    other: false,
    rows: kind === 'GRID' ? ['Row 1'] : [],
    columns: kind === 'GRID' ? ['Column 1'] : [],
    lower: 1,
    upper: 5,
    lowerLabel: '',
    upperLabel: '',
  };
}
