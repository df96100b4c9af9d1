// What every view is given: the state, the way to send an event, and the sentences in the language shown.
import type { AgencyTexts } from '../../src/core/text/id/agency';
import type { AppraisalTexts } from '../../src/core/text/id/appraisal';
import type { CareerTexts } from '../../src/core/text/id/career';
import type { DailyTexts } from '../../src/core/text/id/daily';
import type { FileFieldTexts } from '../../src/core/text/id/file-field';
import type { FollowUpTexts } from '../../src/core/text/id/follow-up';
import type { HrTexts } from '../../src/core/text/id/hr';
import type { ListsTexts } from '../../src/core/text/id/lists';
import type { NotesTexts } from '../../src/core/text/id/notes';
import type { PanelTexts } from '../../src/core/text/id/panel';
import type { PaperTexts } from '../../src/core/text/id/paper';
import type { RaterViewTexts } from '../../src/core/text/id/rater-view';
import type { ReviewTexts } from '../../src/core/text/id/review';
import type { UpkeepTexts } from '../../src/core/text/id/upkeep';
import type { Call } from '../call';
import type { Drafts, Screen, State } from '../state';
import type { Event } from '../update';

export interface ViewProps<Texts extends PanelTexts = PanelTexts> {
  readonly state: State;
  readonly send: (event: Event) => void;
  /** Opens a screen. */
  readonly go: (screen: Screen) => void;
  /** Asks the server. */
  readonly ask: (call: Call) => void;
  /** Notes what was typed or chosen. */
  readonly edit: (drafts: Partial<Drafts>) => void;
  readonly t: Texts;
}

/** Of views that are on the pages of staff and HR's for every day: one's own appraisal, one's team, results. */
export type AppraisalProps = ViewProps<PanelTexts & AppraisalTexts>;

/** Of views that are on the pages of staff and HR's second one: what follows on a result. */
export type FollowUpProps = ViewProps<PanelTexts & FollowUpTexts>;

/** Of fields that take a file, on HR's pages that have some. */
export type FileFieldProps = ViewProps<PanelTexts & { readonly fileField: FileFieldTexts }>;

/** Of views of rater checks, on HR's page for them and on the one that everybody has. */
export type RaterProps = ViewProps<PanelTexts & { readonly bias: RaterViewTexts }>;

/** Of views on the page that everybody has. */
export type NotesProps = ViewProps<PanelTexts & NotesTexts>;

/** Of views on the page for the way to another job. */
export type CareerProps = ViewProps<PanelTexts & CareerTexts>;

/** Of views that are on HR's page for every day alone, */
export type DailyProps = ViewProps<PanelTexts & HrTexts & AppraisalTexts & DailyTexts>;

/** on HR's page for what is taken in whole, */
export type ListsProps = ViewProps<PanelTexts & HrTexts & ListsTexts>;

/** on HR's page for the papers of the agency, */
export type AgencyProps = ViewProps<PanelTexts & HrTexts & AgencyTexts>;

/** on HR's page for paper and files, */
export type PaperProps = ViewProps<PanelTexts & HrTexts & AppraisalTexts & PaperTexts>;

/** on HR's page for answers on paper, */
export type EntryProps = ViewProps<PanelTexts & HrTexts & PaperTexts>;

/** on HR's page for what the answers tell alone, */
export type ReviewProps = ViewProps<PanelTexts & HrTexts & ReviewTexts>;

/** and on HR's second page alone. */
export type UpkeepProps = ViewProps<PanelTexts & HrTexts & FollowUpTexts & UpkeepTexts>;
