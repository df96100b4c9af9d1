// Where one can go from here, as a short list: a name, what is found there, and how much of it waits.
import type { HrTexts } from '../../src/core/text/id/hr';
import type { Screen } from '../state';
import { Icon } from './icon';
import type { ViewProps } from './view';

/** Whatever one can go to has words here. */
export type PlaceName = keyof HrTexts['places'];

interface PlacesProps<Name extends PlaceName> extends Pick<ViewProps, 'go'> {
  readonly t: { readonly places: Readonly<Record<Name, { readonly title: string; readonly what: string }>> };
  readonly title: string;
  readonly names: readonly Name[];
  readonly counts?: Partial<Record<Name, number>>;
  /** What is found there, where more is known of it than the usual words say. */
  readonly notes?: Partial<Record<Name, string>>;
}

const screenAt = (name: PlaceName): Screen =>
  // The compiler follows no more than 25 names at once.
  name === 'task'
    ? { name, kind: 'refresh' }
    : name === 'observations' || name === 'career'
      ? { name }
      : { name };

export function Places<Name extends PlaceName>({
  go,
  t,
  title,
  names,
  counts = {},
  notes = {},
}: PlacesProps<Name>) {
  return (
    <nav class="card places" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => go(screenAt(name))}>
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
