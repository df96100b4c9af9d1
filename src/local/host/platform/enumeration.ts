// Enumerations as Apps Script has them: one object per value, which prints as its name.

/** One value of an enumeration. */
class EnumValue {
  constructor(
    private readonly label: string,
    private readonly position: number,
  ) {}

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }
}

/**
 * An enumeration with the given names, in Google's order. The published types call its values numbers; they are
 * objects, here as at Google, so the type is a promise about use (compare, print), not about representation.
 */
export function enumeration<Published extends object>(
  ...names: readonly (keyof Published & string)[]
): Published {
  const values: Record<string, EnumValue> = {};
  for (const [position, name] of names.entries()) values[name] = new EnumValue(name, position);
  return values as Published;
}
