// An item whose kind the script has yet to name: what `getItems()` gives, with its `asTextItem()` and sisters.
import { CheckboxItem, GridItem, ListItem, MultipleChoiceItem, ScaleItem } from './choice-item';
import type { ItemKind, ItemRecord } from './form-record';
import type { FormScope } from './form-scope';
import { PageBreakItem, ParagraphTextItem, PlayedItem, SectionHeaderItem, TextItem } from './item';

type ItemType = GoogleAppsScript.Forms.Item;

/** The published type of each kind of item. */
export interface PublishedItems {
  CHECKBOX: GoogleAppsScript.Forms.CheckboxItem;
  GRID: GoogleAppsScript.Forms.GridItem;
  LIST: GoogleAppsScript.Forms.ListItem;
  MULTIPLE_CHOICE: GoogleAppsScript.Forms.MultipleChoiceItem;
  PAGE_BREAK: GoogleAppsScript.Forms.PageBreakItem;
  PARAGRAPH_TEXT: GoogleAppsScript.Forms.ParagraphTextItem;
  SCALE: GoogleAppsScript.Forms.ScaleItem;
  SECTION_HEADER: GoogleAppsScript.Forms.SectionHeaderItem;
  TEXT: GoogleAppsScript.Forms.TextItem;
}

const CLASSES: Readonly<Record<ItemKind, new (scope: FormScope, record: ItemRecord) => object>> = {
  CHECKBOX: CheckboxItem,
  GRID: GridItem,
  LIST: ListItem,
  MULTIPLE_CHOICE: MultipleChoiceItem,
  PAGE_BREAK: PageBreakItem,
  PARAGRAPH_TEXT: ParagraphTextItem,
  SCALE: ScaleItem,
  SECTION_HEADER: SectionHeaderItem,
  TEXT: TextItem,
};

/**
 * The item under the published type of its kind.
 * @throws Error when it is of another kind
 */
export function typedItem<Kind extends ItemKind>(
  kind: Kind,
  scope: FormScope,
  record: ItemRecord,
): PublishedItems[Kind] {
  if (record.kind !== kind) throw new Error('Invalid conversion for item type.');
  return new CLASSES[kind](scope, record) as PublishedItems[Kind];
}

/** What `getItems()` and `getItemById()` give. */
export class GenericItem
  extends PlayedItem<ItemType>
  implements
    Pick<
      ItemType,
      | 'getId'
      | 'getIndex'
      | 'getTitle'
      | 'getType'
      | 'getHelpText'
      | 'setTitle'
      | 'setHelpText'
      | 'asCheckboxItem'
      | 'asGridItem'
      | 'asMultipleChoiceItem'
      | 'asParagraphTextItem'
      | 'asScaleItem'
      | 'asTextItem'
    >
{
  override get published(): ItemType {
    return this as unknown as ItemType;
  }

  private as<Kind extends ItemKind>(kind: Kind): PublishedItems[Kind] {
    return typedItem(kind, this.scope, this.record);
  }

  asCheckboxItem = () => this.as('CHECKBOX');
  asGridItem = () => this.as('GRID');
  asMultipleChoiceItem = () => this.as('MULTIPLE_CHOICE');
  asParagraphTextItem = () => this.as('PARAGRAPH_TEXT');
  asScaleItem = () => this.as('SCALE');
  asTextItem = () => this.as('TEXT');
}
