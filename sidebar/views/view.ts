// What every view is given: the state, the way to send an event, and the sentences in the language shown.
import type { PanelTexts } from '../../src/core/text/id/panel';
import type { Call } from '../call';
import type { Drafts, Screen, State } from '../state';
import type { Event } from '../update';

export interface ViewProps {
  readonly state: State;
  readonly send: (event: Event) => void;
  /** Opens a screen. */
  readonly go: (screen: Screen) => void;
  /** Asks the server. */
  readonly ask: (call: Call) => void;
  /** Notes what was typed or chosen. */
  readonly edit: (drafts: Partial<Drafts>) => void;
  readonly t: PanelTexts;
}
