// Finds where a tail probability takes a given value: Newton's method on its logarithm, held inside a bracket.

/** A tail at w: its probability, and the size of its derivative by w. */
interface TailAt {
  readonly probability: number;
  readonly density: number;
}

/**
 * w with probability(w) = target. The logarithm of a tail is concave in the variables used here, so Newton
 * settles in a few steps; a step that leaves the bracket is replaced by halving it.
 * @param target above 0
 * @param start first guess inside the bracket
 */
export function solveTail(
  tail: (w: number) => TailAt,
  direction: 'rising' | 'falling',
  target: number,
  start: number,
  bracket: readonly [number, number],
): number {
  const logTarget = Math.log(target);
  let [low, high] = bracket;
  let w = start;
  for (let step = 0; step < 200; step += 1) {
    const { probability, density } = tail(w);
    const excess = Math.log(probability) - logTarget;
    if (excess === 0) return w;
    if (excess > 0 === (direction === 'rising')) high = w;
    else low = w;
    const newton = (excess * probability) / density;
    let next = direction === 'rising' ? w - newton : w + newton;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - w) <= 2e-16 * Math.max(1, Math.abs(w))) return next;
    w = next;
  }
  return w;
}
