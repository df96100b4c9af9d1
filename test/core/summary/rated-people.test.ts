// A rating changed after the self-rating could be seen is told from one changed before.
import type { Assignment } from '../../../src/core/cycle/cycle';
import { serialOf } from '../../../src/core/moment';
import type { AcceptedAnswer } from '../../../src/core/response/answer';
import { defaultSettings } from '../../../src/core/settings/settings';
import { stageOf, viewOf } from '../../../src/core/summary/person-view';
import { ratedPeople } from '../../../src/core/summary/rated-people';
import { aCycle, anAssignment } from '../../support/builders';

const rating = anAssignment();
const own = anAssignment({
  code: 'BBBB-BBBB-BBBB-BBBB',
  role: 'self',
  rater: { id: '199001152015032001', name: 'Siti Aminah', email: undefined },
});

/** Answers of one assignment, oldest first: the last is in force. */
const answersTo = (
  { code, role, rater, ratee }: Assignment,
  ...given: readonly (readonly [moment: string, level: number])[]
): readonly AcceptedAnswer[] =>
  given.map(([moment, level], index) => ({
    key: `${code}-${index}`,
    cycle: '2026-1',
    code,
    role,
    rater: rater.id,
    ratee: ratee.nip,
    time: serialOf(moment) ?? 0,
    levels: { 'M.01': level },
    examples: {},
    knownBy: 'code',
    acceptedBy: '',
    inForce: index === given.length - 1,
  }));

const person = (...answers: readonly (readonly AcceptedAnswer[])[]) => {
  const [one] = ratedPeople(aCycle(), [rating, own], answers.flat(), defaultSettings);
  if (one === undefined) throw new Error('nobody');
  return one;
};

const [at1, at2, at3, at4] = ['01', '02', '03', '04'].map((day) => `2026-10-${day} 08:00:00`) as [
  string,
  string,
  string,
  string,
];

describe('a supervisor’s rating', () => {
  it.each<[string, readonly (readonly AcceptedAnswer[])[], number | undefined]>([
    ['changed after both were in', [answersTo(rating, [at1, 2], [at3, 4]), answersTo(own, [at2, 4])], 2],
    [
      'changed before the self-rating came',
      [answersTo(rating, [at1, 2], [at2, 4]), answersTo(own, [at3, 4])],
      undefined,
    ],
    [
      'changed twice, once on either side',
      [answersTo(rating, [at1, 2], [at2, 3], [at4, 5]), answersTo(own, [at3, 4])],
      3,
    ],
    [
      'sent again with the same levels',
      [answersTo(rating, [at1, 2], [at3, 2]), answersTo(own, [at2, 4])],
      undefined,
    ],
    ['first given after the self-rating', [answersTo(own, [at1, 4]), answersTo(rating, [at2, 3])], undefined],
    ['changed where there is no self-rating', [answersTo(rating, [at1, 2], [at3, 4])], undefined],
    [
      'changed after the first of two self-ratings',
      [answersTo(rating, [at1, 2], [at3, 4]), answersTo(own, [at2, 4], [at4, 1])],
      2,
    ],
  ])('%s', (_, answers, blind) => {
    expect(person(...answers).blind?.levels['M.01']).toBe(blind);
  });
});

describe('the stage of a person', () => {
  const selfIn = answersTo(own, [at1, 3]);
  const rated = answersTo(rating, [at2, 3]);

  it.each<[string, readonly (readonly AcceptedAnswer[])[], string, string]>([
    ['nothing is in', [], '2026-10-15', 'self'],
    ['only the supervisor has answered', [rated], '2026-10-15', 'self'],
    ['only the supervisor has answered and the own deadline is past', [rated], '2026-10-16', 'supervisor'],
    ['the own answer is in', [selfIn], '2026-10-02', 'supervisor'],
    ['the own deadline is past', [], '2026-10-16', 'supervisor'],
    ['both are in and nothing is published', [selfIn, rated], '2026-10-02', 'supervisor'],
  ])('%s', (_, answers, today, stage) => {
    expect(stageOf(person(...answers), aCycle(), today)).toBe(stage);
  });

  it('is finished once the cycle is closed', () => {
    expect(stageOf(person(selfIn), aCycle({ status: 'closed' }), '2026-10-02')).toBe('finished');
  });

  it('waits for an extended own answer', () => {
    const extended = { ...own, extendedTo: '2026-10-20' };
    const [one] = ratedPeople(aCycle(), [rating, extended], rated, defaultSettings);
    expect(one && viewOf(one, 'employee', aCycle(), '2026-10-16').rating).toBe(false);
  });
});
