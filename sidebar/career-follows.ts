// What follows from good answers on the page for the way to another job, and for what colleagues say.

import type { Answer } from './call';
import { chosenNames } from './colleague-draft';
import type { State } from './state';
import { andThen, ask, type Follows, type Step, settled, stay, written } from './update';

/** Of those who are named or approved: what was chosen in answers that are not sent yet stays. */
const named =
  (fn: 'nominate' | 'decideNominees') =>
  (state: State, { reply }: Answer): Step => {
    const { [chosenNames]: _, ...words } = state.drafts.written;
    const drafts = fn === 'nominate' ? { ...state.drafts, written: words } : state.drafts;
    const next = settled({ ...state, drafts }, 'getColleagues', reply.ok ? reply.value : undefined);
    return andThen(ask(next, { fn: 'getPanel' }), (last) => stay({ ...last, notice: state.texts.told[fn] }));
  };

export const careerFollows: Follows = {
  chooseTarget: (state, { reply }) =>
    stay({
      ...settled(state, 'getCareer', reply.ok ? reply.value : undefined),
      notice: state.texts.told.chooseTarget,
    }),
  nominate: named('nominate'),
  decideNominees: named('decideNominees'),
  answerColleagues: (state, { reply }) =>
    written(state, 'getColleagues', reply.ok ? reply.value : undefined, state.texts.told.answerColleagues),
};
