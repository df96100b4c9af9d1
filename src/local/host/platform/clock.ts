// The host's clock: it never runs backwards, and time that calls are modelled to take really passes on it.

/** A clock fed by an outer one; modelled time moves it ahead, and the outer clock may catch up. */
export class HostClock {
  /**
   * @param outer milliseconds since 1970; a constant gives a clock that only modelled time moves
   * @param floor the time it last showed, if it ran before
   */
  constructor(
    private readonly outer: () => number,
    private floor = Number.NEGATIVE_INFINITY,
  ) {}

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
