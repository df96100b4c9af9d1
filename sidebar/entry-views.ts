// How the screens of HR's page for answers on paper are drawn.
import type { EntryName } from './screens';
import type { Views } from './views/app';
import { EnterView } from './views/enter';
import { PaperFormsView } from './views/paper-forms';
import type { EntryProps } from './views/view';

export const entryViews: Views<EntryProps['t'], EntryName> = {
  paperForms: PaperFormsView,
  enter: EnterView,
};
