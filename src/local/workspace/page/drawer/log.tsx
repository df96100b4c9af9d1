// The execution log: what the script wrote down for its developer.
import type { LogView } from '../../wire/wire-workshop';
import type { Words } from './words';

export function Log({ lines, words }: { lines: readonly LogView[]; words: Words }) {
  const { w, t, moment } = words;
  if (lines.length === 0) return <p class="drawer-empty">{w.noLog}</p>;
  return (
    <ol class="log">
      {lines.map((line, index) => (
        <li key={lines.length - index}>
          <p class="log-about">
            <span class={`severity ${line.severity.toLowerCase()}`}>
              {t.severities[line.severity] ?? line.severity}
            </span>
            <span>{line.action}</span>
            <time dateTime={line.at}>{moment(line.at)}</time>
          </p>
          <p class="log-message">{line.message}</p>
        </li>
      ))}
    </ol>
  );
}
