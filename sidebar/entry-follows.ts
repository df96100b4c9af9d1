// What follows from good answers on HR's page for answers on paper.
import { screenOf } from './state';
import { type Follows, reload, settled, show, stay, told } from './update';

export const entryFollows: Follows = {
  /** Where the code was typed, a wrong one is told; a right one leads on. */
  getSheet: (state, _, call) =>
    stay(
      call.fn === 'getSheet' && screenOf(state).name === 'paperForms'
        ? show(state, [...state.trail, { name: 'enter', code: call.input.code }])
        : state,
    ),
  /** What was chosen is settled. */
  decideEntry: (state, value) => {
    const drafts = { ...state.drafts, chosenLevels: {} };
    const next = settled({ ...state, drafts }, 'getEntryChecks', value);
    return told(stay(next), state.texts.told.decideObjection);
  },
  /** Back where one came from, which is read anew. */
  enterAnswer: (state) => {
    const drafts = { ...state.drafts, chosenLevels: {}, typedExamples: {}, scanned: '' };
    const step = reload(show({ ...state, drafts }, state.trail.slice(0, -1)));
    return told(step, state.texts.told.enterAnswer);
  },
};
