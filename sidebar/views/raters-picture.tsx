// Raters in pictures: each one's size with its interval on one scale, and how often each gave each level.
import '../style/raters.css';
import type { BiasReport } from '../../src/contract/rater-report';
import { formatIn } from '../../src/core/format';
import { type CheckScale, positionOn } from '../check-scale';
import type { RaterProps } from './view';

type RatersPicture = NonNullable<BiasReport['picture']>;
type RaterOverview = RatersPicture['raters'][number];

interface PictureProps extends Pick<RaterProps, 'state' | 't'> {
  readonly picture: RatersPicture;
}

/** Pixels: a line for the name above one for the size, and the words at the ends of the scale. */
const rowHeight = 46;
const top = 22;

/** The raters on one scale. What it shows is told in words as well: the signs differ in shape, not in colour alone. */
export function SizePicture({ state, t, picture }: PictureProps) {
  const { reach, measure, ordinary, raters } = picture;
  const words = t.bias.picture;
  if (!raters.some(({ size }) => size)) return null;
  const scale: CheckScale = { from: -reach, to: reach, usual: 0 };
  const number = (value: number) => formatIn[state.language].number(value, 1);
  const at = (value: number) => `${100 * positionOn(scale, value)}%`;
  const width = (low: number, high: number) => `${100 * (positionOn(scale, high) - positionOn(scale, low))}%`;
  const height = top + rowHeight * raters.length;
  const told = raters.map(({ name, summary, size }) =>
    words.rater(
      name,
      summary,
      size ? words.size(number(size.estimate), number(size.low), number(size.high)) : '',
    ),
  );
  return (
    <section class="card">
      <h2>{words.title[measure]}</h2>
      <figure class="raters">
        <svg width="100%" height={height} role="img" aria-labelledby="raters-title raters-told">
          <title id="raters-title">{words[measure]}</title>
          <desc id="raters-told">{told.join(' ')}</desc>
          {ordinary !== undefined && (
            <rect
              class="zone"
              x={at(-ordinary)}
              y={top - 4}
              width={width(-ordinary, ordinary)}
              height={height - top + 4}
            />
          )}
          <line class="zero" x1="50%" x2="50%" y1={top - 4} y2={height} />
          <text x="0" y="12" class="end">
            {t.bias.severe} −{number(scale.to)}
          </text>
          <text x="50%" y="12" class="end" text-anchor="middle">
            {t.bias.usual}
          </text>
          <text x="100%" y="12" class="end" text-anchor="end">
            +{number(scale.to)} {t.bias.lenient}
          </text>
          {raters.map(({ rater, name, verdict, size }, i) => {
            const y = top + i * rowHeight;
            return (
              <g key={rater} class={verdict}>
                <text x="0" y={y + 15}>
                  {name}
                </text>
                {size ? (
                  <>
                    <line class="range" x1={at(size.low)} x2={at(size.high)} y1={y + 30} y2={y + 30} />
                    <Sign verdict={verdict} at={at(size.estimate)} y={y + 30} />
                  </>
                ) : (
                  <text class="end" x="0" y={y + 33}>
                    {t.bias.verdict[verdict]}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
        <figcaption>
          {[...new Set(raters.flatMap(({ verdict, size }) => (size ? [verdict] : [])))].map((verdict) => (
            <span key={verdict} class="sign-key">
              <svg width="14" height="14" aria-hidden="true" focusable="false" class={verdict}>
                <Sign verdict={verdict} at="50%" y={7} />
              </svg>
              {t.bias.verdict[verdict]}
            </span>
          ))}
          <span class="sign-key">
            <svg width="20" height="14" aria-hidden="true" focusable="false">
              <line class="range" x1="0" x2="100%" y1="7" y2="7" />
            </svg>
            {words.range}
          </span>
          {ordinary !== undefined && (
            <span class="sign-key">
              <svg width="14" height="14" aria-hidden="true" focusable="false">
                <rect class="zone" width="100%" height="100%" />
              </svg>
              {words.ordinary(formatIn[state.language].number(ordinary, 2))}
            </span>
          )}
        </figcaption>
        {measure === 'meanGap' && <p class="soft">{words.meanGap}</p>}
      </figure>
    </section>
  );
}

interface SignProps {
  readonly verdict: RaterOverview['verdict'];
  readonly at: string;
  readonly y: number;
}

/** A square for what is worth discussing, a disc for what is not, a ring where nothing can be concluded. */
function Sign({ verdict, at, y }: SignProps) {
  if (verdict === 'flag')
    return <rect class="sign" x={at} y={y - 6} width="12" height="12" transform="translate(-6 0)" />;
  return <circle class={`sign ${verdict === 'clear' ? '' : 'open'}`} cx={at} cy={y} r="5" />;
}

/** How often each rater gave each level: a figure in every cell, and the darker the more often. */
export function LevelStrip({ state, t, picture }: PictureProps) {
  const words = t.bias.levels;
  const raters = picture.raters.filter(({ levels }) => levels.some((count) => count > 0));
  const [first] = raters;
  if (first === undefined) return null;
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="soft">{words.note}</p>
      <table class="heat">
        <thead>
          <tr>
            <th scope="col">{words.rater}</th>
            {first.levels.map((_, i) => (
              <th key={words.level(i + 1)} scope="col">
                <span class="unseen">{words.level(i + 1)}</span>
                <span aria-hidden="true">{i + 1}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {raters.map(({ rater, name, levels }) => {
            const all = levels.reduce((sum, count) => sum + count, 0);
            return (
              <tr key={rater}>
                <th scope="row">{name}</th>
                {levels.map((count, i) => (
                  <td key={words.level(i + 1)}>
                    <span class="shade" style={{ opacity: (0.5 * count) / all }} />
                    <span class="share">{formatIn[state.language].number((100 * count) / all, 0)}</span>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
