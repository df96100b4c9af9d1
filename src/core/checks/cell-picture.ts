// The pictures of raters as a tab shows them: signs of one width in a line, drawn from the same figures as the panel's.
import type { RaterOverview, RatersPicture } from './rater-overview';

/** Signs to each side of the middle. */
const half = 20;

const signAt = (points: number, reach: number): number =>
  Math.max(0, Math.min(2 * half, Math.round(half + (half * points) / reach)));

/**
 * A rater's size on the scale of all: the interval as a double line, its middle a square where it is worth discussing and a disc where not, on
 * the shaded zone of ordinary difference; nothing where there is no size.
 * @example sizeLine({ verdict: 'clear', size: { estimate: 0, low: -0.5, high: 0.5 } }, { reach: 1 }) // => '··········══════════●══════════··········'
 */
export function sizeLine(
  { verdict, size }: Pick<RaterOverview, 'verdict' | 'size'>,
  { reach, ordinary }: Pick<RatersPicture, 'reach' | 'ordinary'>,
): string {
  if (size === undefined) return '';
  const at = (points: number) => signAt(points, reach);
  const signs = Array.from({ length: 2 * half + 1 }, () => '·');
  if (ordinary !== undefined) signs.fill('░', at(-ordinary), at(ordinary) + 1);
  signs[half] = '│';
  signs.fill('═', at(size.low), at(size.high) + 1);
  signs[at(size.estimate)] = verdict === 'flag' ? '■' : '●';
  return signs.join('');
}

/** The scale above these lines: what its ends mean, and where nobody differs. */
export function scaleLine([severe, lenient]: readonly [string, string]): string {
  return `${severe.padEnd(half, '·')}0${lenient.padStart(half, '·')}`;
}

const shades = ['·', '░', '▒', '▓', '█'] as const;

/**
 * How often a rater gave each level: a sign the darker the more often, and the share in per cent; nothing where none was given.
 * @example levelLine([0, 3, 1]) // => '1 ··   0   2 ▓▓  75   3 ░░  25'
 */
export function levelLine(levels: readonly number[]): string {
  const all = levels.reduce((sum, count) => sum + count, 0);
  if (all === 0) return '';
  return levels
    .map((count, i) => {
      const shade = shades[Math.ceil((4 * count) / all)] ?? '';
      return `${i + 1} ${shade}${shade}${String(Math.round((100 * count) / all)).padStart(4)}`;
    })
    .join('   ');
}
