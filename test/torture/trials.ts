// Keeps count of what was tried and of what went wrong, by kind.

export class Trials {
  private readonly kinds = new Map<string, { tried: number; wrong: string[] }>();

  /** @param what went wrong; undefined if nothing did */
  add(kind: string, name: string, what: string | undefined, count = 1): void {
    const entry = this.kinds.get(kind) ?? { tried: 0, wrong: [] };
    this.kinds.set(kind, entry);
    entry.tried += count;
    if (what !== undefined) entry.wrong.push(`${name}: ${what}`);
  }

  get points(): number {
    return [...this.kinds.values()].reduce((sum, { tried }) => sum + tried, 0);
  }

  /** Everything that went wrong, each with its kind before it. */
  get failures(): readonly string[] {
    return [...this.kinds].flatMap(([kind, { wrong }]) => wrong.map((what) => `${kind}, ${what}`));
  }

  /** A line for each kind: how many were tried, and how many went wrong. */
  get counts(): readonly string[] {
    return [...this.kinds].map(
      ([kind, { tried, wrong }]) => `${tried} ${kind}${wrong.length > 0 ? `, ${wrong.length} WRONG` : ''}`,
    );
  }
}
