// The host's clock: it never runs backwards, and time that calls are modelled to take really passes on it.

/** A clock fed by an outer one; modelled time moves it ahead, and the outer clock may catch up. */
export class HostClock {
  private floor = Number.NEGATIVE_INFINITY;

  /** @param outer milliseconds since 1970; a constant gives a clock that only modelled time moves */
  constructor(private readonly outer: () => number) {}

  /** Milliseconds since 1970. */
  now(): number {
    this.floor = Math.max(this.floor, this.outer());
    return this.floor;
  }

  /** Lets `ms` milliseconds pass. */
  pass(ms: number): void {
    this.floor = this.now() + ms;
  }
}
