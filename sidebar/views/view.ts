// What every view is given: the state, the way to send an event, and the sentences in the language shown.
import type { PanelTexts } from '../../src/core/text/panel-id';
import type { State } from '../state';
import type { Event } from '../update';

export interface ViewProps {
  readonly state: State;
  readonly send: (event: Event) => void;
  readonly t: PanelTexts;
}
