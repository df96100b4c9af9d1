// The raw record of the current period, with the answers that only its forms remember.
import { ofCycle } from '../../core/office/office';
import type { WorkbookState } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { withFormAnswers } from '../google/form-answers';

/** With the forms whose answers Google does not show. */
export const recordAndForms = ({ office, workbook }: Context): ReturnType<typeof withFormAnswers> =>
  withFormAnswers(
    workbook,
    ofCycle(office.forms, office.cycle),
    [...office.answers, ...office.quarantined].map(({ time }) => time),
  );

export const fullRecord = (context: Context): WorkbookState => recordAndForms(context).record;
