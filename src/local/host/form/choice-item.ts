// Items answered by choosing: radio buttons, a list, boxes, a scale, a grid.
import { itemNumber } from './identifiers';
import { QuestionItem } from './item';

type ChoiceType = GoogleAppsScript.Forms.Choice;
type MultipleChoiceItemType = GoogleAppsScript.Forms.MultipleChoiceItem;
type ListItemType = GoogleAppsScript.Forms.ListItem;
type CheckboxItemType = GoogleAppsScript.Forms.CheckboxItem;
type ScaleItemType = GoogleAppsScript.Forms.ScaleItem;
type GridItemType = GoogleAppsScript.Forms.GridItem;
type ItemResponseType = GoogleAppsScript.Forms.ItemResponse;

type Played =
  | 'getId'
  | 'getIndex'
  | 'getTitle'
  | 'getType'
  | 'getHelpText'
  | 'setTitle'
  | 'setHelpText'
  | 'isRequired'
  | 'setRequired'
  | 'createResponse';
type PlayedChoices = Played | 'getChoices' | 'setChoiceValues';
type PlayedOther = 'hasOtherOption' | 'showOtherOption';

class Choice implements Pick<ChoiceType, 'getValue'> {
  constructor(private readonly value: string) {}

  getValue(): string {
    return this.value;
  }

  get published(): ChoiceType {
    return this as unknown as ChoiceType;
  }
}

abstract class ChoosingItem<Published> extends QuestionItem<Published> {
  getChoices(): ChoiceType[] {
    return this.record.choices.map((value) => new Choice(value).published);
  }

  /** @throws Error for no values, or for one that comes twice */
  setChoiceValues(values: string[]): Published {
    if (!Array.isArray(values) || values.length === 0) throw new Error('Array is empty: values');
    if (new Set(values.map(String)).size < values.length)
      throw new Error('Questions cannot have duplicate choice values.');
    return this.set('setChoiceValues', () => {
      this.record.choices = values.map(String);
    });
  }

  hasOtherOption(): boolean {
    return this.record.other;
  }

  showOtherOption(enabled: boolean): Published {
    return this.set('showOtherOption', () => {
      this.record.other = enabled;
    });
  }
}

/** Radio buttons. */
export class MultipleChoiceItem
  extends ChoosingItem<MultipleChoiceItemType>
  implements Pick<MultipleChoiceItemType, PlayedChoices | PlayedOther>
{
  createResponse(response: string): ItemResponseType {
    return this.respond(String(response));
  }
}

/** A drop-down list; unlike radio buttons it has no "other". */
export class ListItem extends ChoosingItem<ListItemType> implements Pick<ListItemType, PlayedChoices> {
  createResponse(response: string): ItemResponseType {
    return this.respond(String(response));
  }
}

/** Boxes to tick. */
export class CheckboxItem
  extends ChoosingItem<CheckboxItemType>
  implements Pick<CheckboxItemType, PlayedChoices | PlayedOther>
{
  createResponse(responses: string[]): ItemResponseType {
    return this.respond(responses.map(String));
  }
}

/** A numbered row of radio buttons. */
export class ScaleItem
  extends QuestionItem<ScaleItemType>
  implements
    Pick<
      ScaleItemType,
      Played | 'getLowerBound' | 'getUpperBound' | 'setBounds' | 'getRightLabel' | 'setLabels'
    >
{
  createResponse(response: number): ItemResponseType {
    return this.respond(String(response));
  }

  getLowerBound(): number {
    return this.record.lower;
  }

  getUpperBound(): number {
    return this.record.upper;
  }

  /** @throws Error unless lower is 0 or 1 and upper 3 to 10 */
  setBounds(lower: number, upper: number): ScaleItemType {
    if (![0, 1].includes(lower) || !Number.isInteger(upper) || upper < 3 || upper > 10) {
      throw new Error('Invalid argument: bounds (lower must be 0 or 1, upper between 3 and 10)');
    }
    return this.set('setBounds', () => {
      Object.assign(this.record, { lower, upper });
    });
  }

  getRightLabel(): string {
    return this.record.upperLabel;
  }

  setLabels(lower: string, upper: string): ScaleItemType {
    return this.set('setLabels', () => {
      Object.assign(this.record, { lowerLabel: String(lower), upperLabel: String(upper) });
    });
  }
}

/** Rows that each take one of the columns. */
export class GridItem
  extends QuestionItem<GridItemType>
  implements Pick<GridItemType, Played | 'getRows' | 'setRows' | 'getColumns' | 'setColumns'>
{
  createResponse(responses: string[]): ItemResponseType {
    return this.respond(responses);
  }

  getRows(): string[] {
    return [...this.record.rows];
  }

  /** @throws Error for no rows */
  setRows(rows: string[]): GridItemType {
    if (!Array.isArray(rows) || rows.length === 0) throw new Error('Array is empty: rows');
    return this.set('setRows', () => {
      const { record } = this;
      const before = new Map(record.rows.map((row, index) => [row, record.entries[index]]));
      record.rows = rows.map(String);
      record.entries = record.rows.map((row) => before.get(row) ?? itemNumber(this.random));
    });
  }

  getColumns(): string[] {
    return [...this.record.columns];
  }

  /** @throws Error for no columns */
  setColumns(columns: string[]): GridItemType {
    if (!Array.isArray(columns) || columns.length === 0) throw new Error('Array is empty: columns');
    return this.set('setColumns', () => {
      this.record.columns = columns.map(String);
    });
  }

  private readonly random = (): number => this.scope.platform.random();
}
