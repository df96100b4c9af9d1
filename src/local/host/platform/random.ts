// Repeatable randomness: the same seed gives the same numbers on every machine.

/** Uniform numbers in [0, 1) by mulberry32 (Tommy Ettinger, 2017; public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Randomness that can be put down and taken up again. */
export class CountedRandom {
  private readonly source: () => number;
  private readonly begun: number;

  /** @param draws how many numbers were drawn before; another sequence begins there */
  constructor(
    public draws = 0,
    private readonly given?: () => number,
  ) {
    this.begun = draws;
    this.source = given ?? seededRandom(draws + 1);
  }

  /** Whether the same numbers can be had again. */
  get repeats(): boolean {
    return this.given === undefined;
  }

  /** Gives from here on the same numbers as this one, where it repeats. */
  copy(): CountedRandom {
    const copy = new CountedRandom(this.begun);
    while (copy.draws < this.draws) copy.next();
    return copy;
  }

  readonly next = (): number => {
    this.draws += 1;
    return this.source();
  };
}
