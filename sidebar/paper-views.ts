// How the screens of HR's page for paper and files are drawn.
import type { PaperName } from './screens';
import type { Views } from './views/app';
import { PrintView } from './views/print';
import type { PaperProps } from './views/view';

export const paperViews: Views<PaperProps['t'], PaperName> = {
  print: PrintView,
};
