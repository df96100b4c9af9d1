// The raw record of the current period, with the answers that only its forms remember.
import { ofCycle } from '../../core/office/office';
import type { WorkbookState } from '../../core/workbook/workbook-state';
import type { Context } from '../entry';
import { withFormAnswers } from '../google/form-answers';

export const fullRecord = ({ office, workbook }: Context): WorkbookState =>
  withFormAnswers(
    workbook,
    ofCycle(office.forms, office.cycle),
    [...office.answers, ...office.quarantined].map(({ time }) => time),
  );
