// Carrying out the linking plan on the demo office, through the shipped script: the claim rises as was promised before anybody was asked.
import { defaultCases } from '../../src/core/practice/default-cases';
import { answerForms } from '../../src/local/office/answer-forms';
import { readOffice } from '../../src/local/office/read-office';
import {
  head,
  hr,
  joko,
  playedOnce,
  RunningOffice,
  siti,
  supervisorFile,
} from '../../src/local/office/running-office';
import { deputy, fourPeople, TrackedOffice } from '../support/tracked-office';
import { budi, members, twoTeams, wati } from '../support/two-teams';

/** The demo office with every answer of its file in. */
const demo = () =>
  playedOnce(['demo office answered'], () => {
    const { employees, supervisors, answers } = readOffice('scripts/demo/office');
    const office = RunningOffice.withOpenCycle({ employees, supervisors });
    answerForms(office.host, office.get('getLinks'), answers, () => {}, 'suppressed');
    office.work('refresh');
    return office;
  });

const designOf = (office: RunningOffice) => {
  const { design } = office.get('getBias');
  if (design === undefined) throw new Error('no design');
  return design;
};

/** Levels that differ from sheet to sheet, as opinions do. */
const opinion = (at: number) => ({
  'M.01': 1 + (at % 4),
  'M.02': 2 + (at % 3),
  'M.03': 1 + ((at * 2) % 5),
  'M.04': 4 - (at % 2),
});

function askAndAnswer(
  office: RunningOffice,
  pairs: readonly { readonly rater: string; readonly ratee: string }[],
) {
  office.get('appointSeconds', { pairs: [...pairs] });
  office.work('makeForms');
  for (const [at, { ratee }] of pairs.entries())
    expect(office.answer('second', ratee, opinion(at)).ok).toBe(true);
}

/** Each rater answers so many of the practice cases, one without an address on paper. */
function practise(office: RunningOffice, raterName: string, cases: number) {
  const rater = office
    .get('getLinks')
    .find((one) => one.raterName === raterName && one.role === 'supervisor');
  for (const { id, key } of defaultCases.slice(0, cases)) {
    const levels = Object.fromEntries(key.map(({ code, level }) => [code, level]));
    const answer = { practiceCase: id, levels };
    if (rater?.email !== undefined) office.get('answerPractice', answer, rater.email);
    else office.get('answerPractice', { ...answer, rater: rater?.rater ?? raterName });
  }
}

describe('the linking plan of the demo office, carried out and answered', () => {
  it.each([
    { second: '10', practice: '1,5', asksFor: 'practice', level: 3 },
    { second: '10', practice: '10', asksFor: 'secondRating', level: 2 },
    { second: '5', practice: '20', asksFor: 'secondRating', level: 2 },
  ])('raises the claim where a second rating takes $second minutes and a case $practice', (row) => {
    const office = demo();
    const tracked = new TrackedOffice(office);
    tracked.type('Pengaturan', 'Lama satu penilaian kedua (menit)', 'Nilai', row.second);
    tracked.type('Pengaturan', 'Lama satu kasus latihan (menit)', 'Nilai', row.practice);
    expect(designOf(office).claimLevel).toBe(1);
    const plan = office.get('getBias').linkingPlan;
    if (plan === undefined) throw new Error('no plan');
    expect(new Set(plan.steps.map(({ kind }) => kind))).toEqual(new Set([row.asksFor]));
    const asked = office.get('getSeconds').plan?.pairs ?? [];
    const promised = asked.length === 0 ? undefined : office.get('previewSeconds', { pairs: [...asked] });

    if (asked.length > 0) askAndAnswer(office, asked);
    for (const { kind, raterName, sentence } of plan.steps)
      if (kind === 'practice') practise(office, raterName, Number(/ (\d+) kasus/.exec(sentence)?.[1]));

    const after = designOf(office);
    expect(after.claimLevel).toBe(row.level);
    expect(office.get('getBias').linkingPlan?.findableBefore).toBeCloseTo(
      plan.findableAfter ?? Number.NaN,
      9,
    );
    if (promised !== undefined) {
      expect(promised.before.startsWith('petunjuk awal;')).toBe(true);
      expect(promised.after.startsWith(`${after.claim};`)).toBe(true);
    }
  });
});

describe('what is promised of second ratings', () => {
  it('is no more where they come from the superior’s superior, who is no equal', () => {
    const office = RunningOffice.withOpenCycle({
      ...twoTeams,
      supervisors: supervisorFile([
        [budi.nip, 'WALI KOTA'],
        [wati.nip, 'WALI KOTA'],
        ...members.map(({ nip }, at) => [nip, (at < 3 ? budi : wati).nip] as const),
      ]),
    });
    for (const [at, { nip }] of [budi, wati, ...members].entries())
      office.answer('supervisor', nip, opinion(at + 3));
    const pairs = [
      { rater: wati.nip, ratee: budi.nip },
      { rater: budi.nip, ratee: wati.nip },
      ...members.map(({ nip }) => ({ rater: 'WALI KOTA', ratee: nip })),
    ];
    const promised = office.get('previewSeconds', { pairs });
    askAndAnswer(office, pairs);
    const after = designOf(office);
    expect([after.secondShare, after.claimLevel]).toEqual([1, 2]);
    expect(promised.after.startsWith(`${after.claim};`)).toBe(true);
  });

  it('begins with what stands already: the rating of a supervisor who was replaced', () => {
    const office = RunningOffice.withOpenCycle(fourPeople);
    office.answer('supervisor', siti.nip, 4);
    office.get('importOffice', {
      ...fourPeople,
      supervisors: supervisorFile([
        [head.nip, 'WALI KOTA'],
        [deputy.nip, head.nip],
        [siti.nip, deputy.nip],
        [joko.nip, deputy.nip],
      ]),
    });
    office.get('refreshAssignments', { token: office.get('previewAssignments').token });
    office.work('makeForms');
    for (const [at, { nip }] of [head, deputy, siti, joko].entries())
      office.answer('supervisor', nip, opinion(at));
    const now = designOf(office);
    expect([now.secondShare, now.claimLevel]).toEqual([0.25, 2]);
    const promised = office.get('previewSeconds', { pairs: [{ rater: head.nip, ratee: joko.nip }] }, hr);
    expect(promised.before.startsWith(`${now.claim};`)).toBe(true);
  });
});
