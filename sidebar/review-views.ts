// How the screens of HR's page for what the answers tell are drawn.
import type { ReviewName } from './screens';
import type { Views } from './views/app';
import { BiasView } from './views/bias';
import { CalibrationView } from './views/calibration';
import { FileAccessView } from './views/file-access';
import { FilesView } from './views/files';
import { GroupsView } from './views/groups';
import { NeedsView } from './views/needs';
import { OverviewView } from './views/overview';
import { QuarantineView } from './views/quarantine';
import { TrainingView } from './views/training';
import type { ReviewProps } from './views/view';

export const reviewViews: Views<ReviewProps['t'], ReviewName> = {
  bias: BiasView,
  calibration: CalibrationView,
  fileAccess: FileAccessView,
  files: FilesView,
  groups: GroupsView,
  needs: NeedsView,
  overview: OverviewView,
  quarantine: QuarantineView,
  training: TrainingView,
};
