// The pictures of the report, drawn by Observable Plot into static SVG.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type Markup, raw } from './html';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Steps from few to much of one thing, and a colour for what stands out; told apart by the colour-blind too. */
const levelColours = ['#c8553d', '#e8a87c', '#d9d4c7', '#7fb3b5', '#22577a', '#12344d'];
const ink = '#22577a';
const quiet = '#8a8578';

/** What a picture says to those who cannot see it, and how its axes write numbers. */
interface PlotWords {
  readonly label: string;
  readonly figure: (value: number, digits?: number) => string;
}

const drawn = (options: Plot.PlotOptions, { label }: PlotWords): Markup => {
  const figure = Plot.plot({
    document: document as unknown as NonNullable<Plot.PlotOptions['document']>,
    ...options,
  }) as unknown as {
    setAttribute(name: string, value: string): void;
    outerHTML: string;
  };
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-label', label);
  return raw(figure.outerHTML);
};

const longest = (names: readonly string[]): number =>
  Math.min(220, 24 + 6.4 * Math.max(0, ...names.map((name) => name.length)));

/** Raters in circles, one a connected part; alone where nothing links them. */
export function designPlot(
  parts: readonly (readonly string[])[],
  loads: ReadonlyMap<string, number>,
  links: readonly { readonly a: string; readonly b: string; readonly people: number }[],
  words: PlotWords,
): Markup {
  const ordered = [...parts].sort((a, b) => b.length - a.length);
  const radius = (n: number) => (n === 1 ? 0 : Math.max(1, n / 4));
  const place = new Map<string, { x: number; y: number; rater: string; people: number }>();
  const widest = Math.max(6, ...ordered.map((part) => 2 * radius(part.length) + 2));
  let [left, top, high] = [0, 0, 0];
  for (const part of ordered) {
    const r = radius(part.length);
    const size = 2 * r + 2;
    if (left > 0 && left + size > 2 * widest) [left, top, high] = [0, top + high, 0];
    for (const [i, rater] of part.entries()) {
      const angle = (2 * Math.PI * i) / part.length - Math.PI / 2;
      place.set(rater, {
        x: left + size / 2 + r * Math.cos(angle),
        y: top + size / 2 + r * Math.sin(angle),
        rater,
        people: loads.get(rater) ?? 0,
      });
    }
    left += size;
    high = Math.max(high, size);
  }
  const dots = [...place.values()];
  const lines = links.flatMap(({ a, b, people }) => {
    const [from, to] = [place.get(a), place.get(b)];
    return from === undefined || to === undefined ? [] : [{ from, to, people }];
  });
  const [width, bottom] = [2 * widest, top + high];
  return drawn(
    {
      width: 720,
      height: Math.min(720, Math.max(140, (720 * bottom) / width)),
      axis: null,
      x: { domain: [0, width] },
      y: { domain: [bottom, 0] },
      r: { range: [2, 9], domain: [0, Math.max(1, ...dots.map(({ people }) => people))] },
      marks: [
        Plot.link(lines, {
          x1: ({ from }) => from.x,
          y1: ({ from }) => from.y,
          x2: ({ to }) => to.x,
          y2: ({ to }) => to.y,
          stroke: quiet,
          strokeOpacity: 0.6,
          strokeWidth: ({ people }) => Math.min(5, people),
        }),
        Plot.dot(dots, {
          x: 'x',
          y: 'y',
          r: 'people',
          fill: ink,
          title: ({ rater, people }) => `${rater}: ${people}`,
        }),
        ...(dots.length <= 60
          ? [Plot.text(dots, { x: 'x', y: 'y', text: 'rater', dy: -12, fontSize: 9 })]
          : []),
      ],
    },
    words,
  );
}

export interface RulerColumn {
  readonly name: string;
  /** Dots for many, names for few. */
  readonly kind: 'dots' | 'names';
  readonly marks: readonly { readonly name: string; readonly measure: number }[];
}

/** Width of one column of the ruler, and letters of a name in it. */
const columnWidth = 190;
const mostLetters = 14;

/** The ruler (Wright map): every facet beside the same scale of logits. */
export function rulerPlot(columns: readonly RulerColumn[], axis: string, words: PlotWords): Markup {
  const all = columns.flatMap(({ marks }) => marks.map(({ measure }) => measure));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const step = (high - low) / 34;
  const width = columnWidth;
  const shown = columns.flatMap(({ kind, marks }, column) => spread(marks, kind, step, column * width));
  return drawn(
    {
      width: columns.length * width + 70,
      height: 620,
      marginLeft: 50,
      marginTop: 40,
      x: { axis: null, domain: [0, columns.length * width] },
      y: {
        label: axis,
        grid: true,
        domain: [low - step, high + step],
        tickFormat: (value: number) => words.figure(value, 1),
      },
      marks: [
        Plot.ruleX(
          columns.map((_, i) => i * width),
          { stroke: '#ddd8cc' },
        ),
        Plot.text(columns, {
          x: (_, i) => i * width + 6,
          text: 'name',
          frameAnchor: 'top',
          textAnchor: 'start',
          dy: -24,
          fontWeight: 'bold',
          fontSize: 12,
        }),
        Plot.dot(
          shown.filter(({ kind }) => kind === 'dots'),
          { x: 'x', y: 'measure', r: 3, fill: ink, title: 'name' },
        ),
        Plot.text(
          shown.filter(({ kind }) => kind === 'names'),
          { x: 'x', y: 'measure', text: 'name', textAnchor: 'start', fontSize: 10 },
        ),
      ],
    },
    words,
  );
}

/** Marks of one facet side by side where they would lie on each other; what finds no room is counted in a last mark. */
function spread(marks: RulerColumn['marks'], kind: RulerColumn['kind'], step: number, left: number) {
  const widest = Math.max(...marks.map(({ name }) => Math.min(mostLetters, name.length)));
  const size = kind === 'dots' ? 8 : 12 + 6 * widest;
  const room = Math.max(1, Math.floor((columnWidth - 8) / size));
  const taken = new Map<number, number>();
  return [...marks]
    .sort((a, b) => a.measure - b.measure)
    .flatMap(({ name, measure }) => {
      const bin = Math.round(measure / Math.max(step, 1e-9));
      const at = taken.get(bin) ?? 0;
      taken.set(bin, at + 1);
      const short = name.length > mostLetters ? `${name.slice(0, mostLetters - 1)}…` : name;
      const last =
        at === room - 1 &&
        marks.filter((one) => Math.round(one.measure / Math.max(step, 1e-9)) === bin).length > room;
      if (at >= room) return [];
      return [
        {
          kind,
          name: kind === 'names' ? (last ? '…' : short) : name,
          measure: bin * step,
          x: left + 8 + at * size,
        },
      ];
    });
}

/** What is measured and what the model expects, category by category. */
export function categoryPlot(
  points: readonly { readonly category: number; readonly kind: string; readonly value: number }[],
  axes: { readonly x: string; readonly y: string },
  words: PlotWords,
): Markup {
  const kinds = [...new Set(points.map(({ kind }) => kind))];
  return drawn(
    {
      width: 520,
      height: 300,
      marginTop: 34,
      marginLeft: 50,
      x: {
        label: axes.x,
        ticks: [...new Set(points.map(({ category }) => category))],
        tickFormat: 'd',
        labelAnchor: 'center',
      },
      y: { grid: true, label: axes.y, tickFormat: (value: number) => words.figure(value, 1) },
      color: { domain: kinds, range: [ink, '#c8553d'] },
      marks: [
        Plot.lineY(points, { x: 'category', y: 'value', stroke: 'kind', marker: 'circle' }),
        ...kinds.map((kind, i) =>
          Plot.text([kind], {
            text: (name: string) => name,
            fill: () => kind,
            frameAnchor: 'top-left',
            dx: 110 * i,
            dy: -8,
            fontWeight: 'bold',
          }),
        ),
      ],
    },
    words,
  );
}

/** Infit and outfit of each element, the usual bounds shaded. */
export function fitPlot(
  elements: readonly { readonly name: string; readonly infit: number; readonly outfit: number }[],
  names: { readonly infit: string; readonly outfit: string },
  words: PlotWords,
): Markup {
  const points = elements.flatMap(({ name, infit, outfit }) => [
    { name, kind: names.infit, value: infit },
    { name, kind: names.outfit, value: outfit },
  ]);
  const high = Math.max(2, ...points.map(({ value }) => value));
  return drawn(
    {
      width: 720,
      height: 60 + 15 * elements.length,
      marginLeft: longest(elements.map(({ name }) => name)),
      x: {
        domain: [0, Math.min(4, high)],
        clamp: true,
        grid: true,
        label: null,
        tickFormat: (value: number) => words.figure(value, 1),
      },
      y: { label: null, domain: elements.map(({ name }) => name) },
      color: { legend: false, domain: [names.infit, names.outfit], range: [ink, '#c8553d'] },
      symbol: { domain: [names.infit, names.outfit], range: ['circle', 'triangle'] },
      marks: [
        Plot.rectX([{ from: 0.5, to: 1.5 }], { x1: 'from', x2: 'to', fill: '#eef3f2' }),
        Plot.ruleX([1], { stroke: quiet }),
        Plot.dot(points, {
          x: 'value',
          y: 'name',
          stroke: 'kind',
          symbol: 'kind',
          title: ({ kind, value }) => `${kind} ${words.figure(value)}`,
        }),
      ],
    },
    words,
  );
}

/** Estimates with intervals, one line a rater. */
export function intervalPlot(
  rows: readonly {
    readonly name: string;
    readonly estimate?: number;
    readonly low?: number;
    readonly high?: number;
    readonly flagged: boolean;
  }[],
  axis: string,
  words: PlotWords,
): Markup {
  const known = rows.filter(({ low, high }) => low !== undefined && high !== undefined);
  return drawn(
    {
      width: 720,
      height: 60 + 15 * rows.length,
      marginLeft: longest(rows.map(({ name }) => name)),
      // The widest interval ends before the names.
      insetLeft: 12,
      insetRight: 12,
      x: {
        grid: true,
        label: axis,
        labelAnchor: 'center',
        labelArrow: 'none',
        tickFormat: (value: number) => words.figure(value, 1),
      },
      y: { label: null, domain: rows.map(({ name }) => name) },
      marks: [
        Plot.ruleX([0], { stroke: quiet }),
        Plot.ruleY(known, {
          y: 'name',
          x1: 'low',
          x2: 'high',
          stroke: ({ flagged }) => (flagged ? '#c8553d' : ink),
          strokeWidth: 2,
        }),
        Plot.dot(known, {
          y: 'name',
          x: 'estimate',
          fill: ({ flagged }) => (flagged ? '#c8553d' : ink),
          r: 3.5,
        }),
      ],
    },
    words,
  );
}

/** Shares of the levels, one bar a rater. */
export function sharesPlot(
  rows: readonly { readonly name: string; readonly shares: readonly number[] }[],
  names: { readonly share: string; readonly level: string },
  words: PlotWords,
): Markup {
  const levels = rows[0]?.shares.map((_, i) => String(i + 1)) ?? [];
  const cells = rows.flatMap(({ name, shares }) =>
    shares.map((share, i) => ({ name, level: String(i + 1), share })),
  );
  const colours = levels.map((_, i) =>
    levels.length <= levelColours.length
      ? levelColours[i]
      : `hsl(${15 + (190 * i) / Math.max(1, levels.length - 1)} 45% 50%)`,
  );
  return drawn(
    {
      width: 720,
      height: 70 + 15 * rows.length,
      marginLeft: longest(rows.map(({ name }) => name)),
      marginTop: 30,
      x: { label: names.share, percent: true },
      y: { label: null, domain: rows.map(({ name }) => name) },
      color: { domain: levels, range: colours as string[] },
      marks: [
        Plot.barX(cells, {
          x: 'share',
          y: 'name',
          fill: 'level',
          order: 'level',
          title: ({ level, share }) => `${names.level} ${level}: ${Math.round(100 * share)} %`,
        }),
        Plot.text(levels, {
          x: (_, i) => (i + 0.5) / levels.length,
          text: (level) => `${names.level} ${level}`,
          fill: (level) => level,
          frameAnchor: 'top',
          dy: -18,
          fontWeight: 'bold',
          fontSize: 10,
        }),
      ],
    },
    words,
  );
}

/** Counts of pairs of levels as a table of shades. */
export function pairsPlot(
  counts: readonly (readonly number[])[],
  axes: { readonly x: string; readonly y: string },
  words: PlotWords,
): Markup {
  const cells = counts.flatMap((row, i) => row.map((n, j) => ({ y: i + 1, x: j + 1, n })));
  return drawn(
    {
      width: 380,
      height: 340,
      x: { label: axes.x, type: 'band' },
      y: { label: axes.y, type: 'band', reverse: true },
      color: {
        type: 'linear',
        range: ['#f6f3ec', ink],
        domain: [0, Math.max(1, ...cells.map(({ n }) => n))],
      },
      marks: [
        Plot.cell(cells, { x: 'x', y: 'y', fill: 'n' }),
        Plot.text(
          cells.filter(({ n }) => n > 0),
          { x: 'x', y: 'y', text: 'n', stroke: 'white', strokeWidth: 3, fill: '#222' },
        ),
      ],
    },
    words,
  );
}

/** What a decision study promises by number of raters. */
export function decisionPlot(
  points: readonly { readonly raters: number; readonly value: number; readonly kind: string }[],
  axis: string,
  words: PlotWords,
): Markup {
  const end = points
    .filter(({ raters }) => raters === Math.max(...points.map((one) => one.raters)))
    .sort((a, b) => a.value - b.value);
  // Labels that would lie on each other are moved apart.
  const tight = end.some(({ value }, i) => i > 0 && value - (end[i - 1]?.value ?? 0) < 0.05);
  const last = end.map((point, i) => ({
    ...point,
    place: point.value + (tight ? 0.05 * (i - (end.length - 1) / 2) : 0),
  }));
  return drawn(
    {
      width: 520,
      height: 300,
      marginRight: 110,
      x: {
        label: axis,
        ticks: [...new Set(points.map(({ raters }) => raters))],
        tickFormat: 'd',
        labelAnchor: 'center',
      },
      y: { domain: [0, 1], grid: true, label: null, tickFormat: (value: number) => words.figure(value, 1) },
      color: { range: [ink, '#c8553d'] },
      marks: [
        Plot.lineY(points, { x: 'raters', y: 'value', stroke: 'kind', marker: 'circle' }),
        Plot.text(last, { x: 'raters', y: 'place', text: 'kind', fill: 'kind', textAnchor: 'start', dx: 8 }),
      ],
    },
    words,
  );
}
