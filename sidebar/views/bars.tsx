// Figures as bars with their words beside them.
import type { ComponentChildren } from 'preact';
import '../style/overview.css';

interface BarsProps {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** Share of the whole that is filled; no bar without one. */
    readonly parts: readonly { readonly share?: number; readonly words: ComponentChildren }[];
  }[];
}

/** A table whose figures are bars on the same scale, from nothing to all. */
export function Bars({ heads, rows }: BarsProps) {
  return (
    <table class="shares">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, parts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {parts.map(({ share, words }, at) => (
              <td key={heads[at + 1]}>
                {share !== undefined && (
                  <span class="filled" aria-hidden="true">
                    <span style={{ width: `${100 * share}%` }} />
                  </span>
                )}
                <span class={share === undefined ? 'soft' : 'figure'}>{words}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
