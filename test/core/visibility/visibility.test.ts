// The table of who sees what, held to what is promised to people.
import {
  isVisible,
  opensWhen,
  type Part,
  type Stage,
  stages,
  type Viewer,
} from '../../../src/core/visibility/visibility';

const viewers: readonly Viewer[] = ['employee', 'supervisor', 'upper', 'hr', 'second'];
const parts: readonly Part[] = ['self', 'rating', 'earlier'];
const both = [true, false] as const;

/** Stages in which a part is seen. */
const seenIn = (part: Part, viewer: Viewer, rated: boolean, published = rated, objected = false) =>
  stages.filter((stage) => isVisible(part, viewer, stage, { rated, published, objected }));

describe('who sees what', () => {
  it.each(['supervisor', 'hr', 'upper', 'second'] as const)(
    'nobody but the person sees the self-rating before the supervisor has rated: %s',
    (viewer) => expect(seenIn('self', viewer, false)).toEqual([]),
  );

  it.each(both)('the person sees the own answer in every stage (rated: %s)', (rated) =>
    expect(seenIn('self', 'employee', rated)).toEqual(stages),
  );

  it.each(['rating', 'earlier'] as const)(
    'the person sees the %s once HR has published, and not before',
    (part) => {
      expect(both.flatMap((rated) => seenIn(part, 'employee', rated, false))).toEqual([]);
      const before: readonly Stage[] = ['preparation', 'self', 'supervisor'];
      expect(seenIn(part, 'employee', true, true)).toEqual(stages.filter((stage) => !before.includes(stage)));
    },
  );

  it('a new supervisor sees what the one before said only after rating', () => {
    expect(seenIn('earlier', 'supervisor', false)).toEqual([]);
    expect(seenIn('earlier', 'supervisor', true)).toContain('dialogue');
  });

  it.each(parts)('a second rater rates blind: %s', (part) =>
    expect(both.flatMap((rated) => seenIn(part, 'second', rated))).toEqual([]),
  );

  it.each(parts)(
    'the superior’s superior sees nothing before there are objections to decide on: %s',
    (part) => expect(seenIn(part, 'upper', true)).toEqual([]),
  );

  it.each(['self', 'rating'] as const)(
    'and from then on the %s, from the first stage in which one can object',
    (part) =>
      expect(seenIn(part, 'upper', true, true, true)).toEqual([
        'dialogue',
        'objection',
        'finished',
        'archive',
      ]),
  );

  it('but never what a supervisor before has said', () =>
    expect(seenIn('earlier', 'upper', true, true, true)).toEqual([]));

  it('what opens to somebody opens on one thing and stays open', () => {
    for (const part of parts)
      for (const viewer of viewers) {
        const when = opensWhen(part, viewer);
        const seen = seenIn(part, viewer, true, true, true);
        expect(seen.length > 0).toBe(when !== 'no');
        expect(seen).toEqual(stages.slice(stages.length - seen.length));
      }
  });

  it('having rated never takes anything from anybody', () => {
    for (const part of parts)
      for (const viewer of viewers)
        expect(seenIn(part, viewer, true)).toEqual(expect.arrayContaining(seenIn(part, viewer, false)));
  });
});
