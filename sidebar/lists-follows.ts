// What follows from good answers on HR's page for lists and archives.
import type { State } from './state';
import { andThen, ask, type Follows, type Step, settled, unasked } from './update';

const archivesAnew = (state: State): Step =>
  andThen(ask(unasked(state), { fn: 'getPanel' }), (next) => ask(next, { fn: 'getArchives' }));

export const listsFollows: Follows = {
  confirmStandards: (state, value) => ask(settled(state, 'getStandards', value), { fn: 'getPanel' }),
  restoreArchive: archivesAnew,
  stepErasure: (state) => {
    // A file that was made before still holds what is erased.
    const { makeArchive: _, ...asked } = state.asked;
    return archivesAnew({ ...state, asked });
  },
};
