// Leads to the cell of the workbook that is spoken of, in the words of its place.
import type { CellPlace } from '../../src/contract/maintenance';
import { showCell } from '../show-tab';
import { AskButton } from './controls';
import { placeWords } from './page';
import type { ViewProps } from './view';

interface PlaceProps extends Pick<ViewProps, 'state' | 'ask' | 't'> {
  readonly place: CellPlace;
}

export function PlaceButton({ state, ask, t, place }: PlaceProps) {
  const where = placeWords(place, t);
  return (
    <AskButton state={state} ask={ask} kind="quiet" call={showCell(place)} label={t.problems.open(where)}>
      {where}
    </AskButton>
  );
}
