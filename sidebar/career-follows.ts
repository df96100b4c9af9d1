// What follows from good answers on the page for the way to another job, and for what colleagues say.
import { chosenNames } from './colleague-draft';
import type { State } from './state';
import { ask, type Follows, type Step, settled, stay, told, written } from './update';

/** The list as it is now, and what waits for whom. */
function named(state: State, value: unknown, fn: 'nominate' | 'decideNominees'): Step {
  return told(ask(settled(state, 'getColleagues', value), { fn: 'getPanel' }), state.texts.told[fn]);
}

export const careerFollows: Follows = {
  chooseTarget: (state, value) =>
    told(stay(settled(state, 'getCareer', value)), state.texts.told.chooseTarget),
  nominate: (state, value) => {
    // What was chosen in answers that are not sent yet stays.
    const { [chosenNames]: _, ...words } = state.drafts.written;
    return named({ ...state, drafts: { ...state.drafts, written: words } }, value, 'nominate');
  },
  decideNominees: (state, value) => named(state, value, 'decideNominees'),
  answerColleagues: (state, value) =>
    written(state, 'getColleagues', value, state.texts.told.answerColleagues),
};
