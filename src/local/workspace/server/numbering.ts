// Gives each distinct value a number: many cells share few looks and rules.

export class Numbering<T extends object> {
  /** The values by their numbers. */
  readonly list: T[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byObject = new WeakMap<T, number>();

  /** The same number for values that are equal as JSON. */
  numberOf(value: T): number {
    const met = this.byObject.get(value);
    if (met !== undefined) return met;
    const text = JSON.stringify(value);
    const number = this.byText.get(text) ?? this.list.push(value) - 1;
    this.byText.set(text, number);
    this.byObject.set(value, number);
    return number;
  }
}
