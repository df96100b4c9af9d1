// Where one can go from here, as a short list: a name, what is found there, and how much of it waits.
import type { PanelTexts } from '../../src/core/text/id/panel';
import { Icon } from './icon';
import type { ViewProps } from './view';

/** Whatever one can go to has words here. */
export type PlaceName = keyof PanelTexts['places'];

interface PlacesProps extends Pick<ViewProps, 'go' | 't'> {
  readonly title: string;
  readonly names: readonly PlaceName[];
  readonly counts?: Partial<Record<PlaceName, number>>;
  /** What is found there, where more is known of it than the usual words say. */
  readonly notes?: Partial<Record<PlaceName, string>>;
}

export function Places({ go, t, title, names, counts = {}, notes = {} }: PlacesProps) {
  return (
    <nav class="card places" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => go(name === 'task' ? { name, kind: 'refresh' } : { name })}>
              <span>
                <strong>{t.places[name].title}</strong>
                <span class="soft">{notes[name] ?? t.places[name].what}</span>
              </span>
              {(counts[name] ?? 0) > 0 && <span class="badge">{counts[name]}</span>}
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
