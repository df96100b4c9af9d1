// The table of who sees what, held to what is promised to people.
import { isVisible, type Part, type Stage, type Viewer } from '../../../src/core/visibility/visibility';

const stages: readonly Stage[] = [
  'preparation',
  'self',
  'supervisor',
  'dialogue',
  'objection',
  'finished',
  'archive',
];
const viewers: readonly Viewer[] = ['employee', 'supervisor', 'upper', 'hr', 'second'];
const parts: readonly Part[] = ['self', 'rating', 'earlier'];
const both = [true, false] as const;

/** Stages in which a part is seen. */
const seenIn = (part: Part, viewer: Viewer, rated: boolean) =>
  stages.filter((stage) => isVisible(part, viewer, stage, rated));

describe('who sees what', () => {
  it.each(['supervisor', 'hr', 'upper', 'second'] as const)(
    'nobody but the person sees the self-rating before the supervisor has rated: %s',
    (viewer) => expect(seenIn('self', viewer, false)).toEqual([]),
  );

  it.each(both)('the person sees the own answer in every stage (rated: %s)', (rated) =>
    expect(seenIn('self', 'employee', rated)).toEqual(stages),
  );

  it.each(both)('the person sees nothing of the rating while an answer is awaited (rated: %s)', (rated) => {
    const before: readonly Stage[] = ['preparation', 'self', 'supervisor'];
    for (const part of ['rating', 'earlier'] as const)
      expect(seenIn(part, 'employee', rated)).toEqual(stages.filter((stage) => !before.includes(stage)));
  });

  it('a new supervisor sees what the one before said only after rating', () => {
    expect(seenIn('earlier', 'supervisor', false)).toEqual([]);
    expect(seenIn('earlier', 'supervisor', true)).toContain('dialogue');
  });

  it.each(parts)('a second rater rates blind: %s', (part) =>
    expect(both.flatMap((rated) => seenIn(part, 'second', rated))).toEqual([]),
  );

  it('the superior’s superior sees what an objection is about, and nothing before there can be one', () => {
    for (const part of parts) expect(seenIn(part, 'upper', true)).toEqual(['objection', 'finished']);
  });

  it('having rated never takes anything from anybody', () => {
    for (const part of parts)
      for (const viewer of viewers)
        expect(seenIn(part, viewer, true)).toEqual(expect.arrayContaining(seenIn(part, viewer, false)));
  });
});
