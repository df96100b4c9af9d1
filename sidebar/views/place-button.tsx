// Where something is: in words, and as a button where it is a cell of the workbook and its reader has the workbook open.
import type { CellPlace } from '../../src/contract/maintenance';
import type { Place } from '../../src/core/problem';
import { showCell } from '../show-tab';
import { AskButton } from './controls';
import type { ViewProps } from './view';

type PlaceProps<P> = Pick<ViewProps, 'state' | 'ask' | 't'> & { readonly place: P };

/** In one line; empty if nothing is known. */
const placeWords = (place: Place, { problems }: ViewProps['t']): string =>
  [
    place.tab ?? place.file,
    place.row === undefined ? undefined : problems.row(place.row),
    place.column && problems.column(place.column),
    place.nip && `NIP ${place.nip}`,
  ]
    .filter(Boolean)
    .join(' · ');

export function PlaceButton({ state, ask, t, place }: PlaceProps<CellPlace>) {
  const where = placeWords(place, t);
  return (
    <AskButton state={state} ask={ask} kind="quiet" call={showCell(place)} label={t.problems.open(where)}>
      {where}
    </AskButton>
  );
}

/** Only HR has the workbook open beside the panel. */
export function ProblemPlace({ place, ...props }: PlaceProps<Place>) {
  const { tab } = place;
  return tab !== undefined && props.state.panel?.hr !== undefined ? (
    <PlaceButton {...props} place={{ ...place, tab }} />
  ) : (
    <span class="where">{placeWords(place, props.t)}</span>
  );
}
