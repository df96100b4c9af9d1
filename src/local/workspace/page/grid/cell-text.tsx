// What stands in a cell: text with its runs and links, a box to tick, or a value with an arrow.
import type { CellStyle, CellView, RuleView, TextRun } from '../../wire/wire';
import { textCss } from './cell-css';

/** A link in the grid is opened by the grid, which knows where it leads on this machine. */
function Link({ link, text, css }: { link: string; text: string; css?: string }) {
  return (
    <span class="link" data-link={link} style={css}>
      {text}
    </span>
  );
}

function Runs({ text, runs }: { text: string; runs: readonly TextRun[] }) {
  const first = runs[0]?.start ?? text.length;
  return (
    <>
      {text.slice(0, first)}
      {runs.map(({ start, style, link }, index) => {
        const part = text.slice(start, runs[index + 1]?.start);
        const css = textCss(style);
        return link ? (
          <Link key={start} link={link} text={part} css={css} />
        ) : (
          <span key={start} style={css}>
            {part}
          </span>
        );
      })}
    </>
  );
}

function Tick({ on }: { on: boolean }) {
  return (
    <svg class={on ? 'tick on' : 'tick'} viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1.5" y="1.5" width="13" height="13" rx="2" />
      {on && <path d="M4 8.2l2.8 2.8L12.2 5.4" />}
    </svg>
  );
}

/** @param room pixels that the text may take: its own cell and the empty ones beside it */
export function CellText({
  cell,
  rule,
  style,
  room,
}: {
  cell: CellView;
  rule: RuleView | undefined;
  style: CellStyle;
  room: number | undefined;
}) {
  if (rule?.kind === 'checkbox') return <Tick on={cell.b === true} />;
  const text = cell.runs ? (
    <Runs text={cell.t} runs={cell.runs} />
  ) : cell.link ? (
    <Link link={cell.link} text={cell.t} />
  ) : (
    cell.t
  );
  const turned = style.rotation;
  const css = [
    room !== undefined && `max-width:${room}px`,
    turned === 'stacked' && 'writing-mode:vertical-rl;text-orientation:upright',
    typeof turned === 'number' && `writing-mode:vertical-rl;transform:rotate(${turned > 0 ? 180 : 0}deg)`,
  ]
    .filter(Boolean)
    .join(';');
  const kind = room !== undefined ? 'text over' : style.wrap === 'wrap' ? 'text wrap' : 'text';
  return (
    <>
      {cell.t !== '' && (
        <span class={kind} style={css || undefined}>
          {text}
        </span>
      )}
      {rule?.menu && <span class="arrow" data-arrow="" aria-hidden="true" />}
    </>
  );
}
