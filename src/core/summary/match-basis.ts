// Which match an office prints, with which bands and from which source: said wherever one is shown.
import { mappingBands, type Settings } from '../settings/settings';
import type { Texts } from '../text/texts';

/** In a few sentences; the highest band first. */
export function matchBasis({
  settings: { bands },
  texts,
}: {
  readonly settings: Pick<Settings, 'bands'>;
  readonly texts: Pick<Texts, 'summary'>;
}): string {
  const sorted = [...bands].sort((one, other) => other.from - one.from);
  const usual =
    sorted.length === mappingBands.length &&
    sorted.every(({ from, name }, index) => {
      const band = mappingBands[index];
      return band?.from === from && band.name === name;
    });
  return texts.summary.basis(sorted, usual);
}
