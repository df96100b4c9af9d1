// Answers that are held, as HR's screen tells them: sender and recorded address, the reason, what can be done, and levels to whoever may see them.
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

const elsewhere = { email: 'lain@pos.example' };

/** The office with its head, a supervisor who is rated too, as a second officer. */
function withHeadAsOfficer(): RunningOffice {
  const office = RunningOffice.withOpenCycle();
  new TrackedOffice(office).type(
    'Pengaturan',
    'Email pengelola kepegawaian',
    'Nilai',
    `${hr}, ${head.email}`,
  );
  return office;
}

const heldFor = (office: RunningOffice, officer = hr) => office.get('getQuarantine', undefined, officer);

describe('an answer from another address', () => {
  const office = withHeadAsOfficer();
  office.answer('supervisor', siti.nip, { 'M.01': 3, 'M.02': 4 }, elsewhere);
  const [row] = heldFor(office);

  it('tells the sender, the recorded address beside it, and what HR can do', () => {
    expect(row).toMatchObject({
      email: elsewhere.email,
      expected: head.email,
      words: expect.stringMatching(/^Alamat pengirim berbeda dari alamat penilai yang tercatat\./),
      action: 'Pastikan pengirimnya, lalu terima atau tolak.',
    });
  });

  it('tells the levels it holds by the names of the competencies, and none that was not given', () => {
    expect(row?.levels).toEqual([
      { competency: 'Integritas', level: 3 },
      { competency: 'Kerja Sama', level: 4 },
    ]);
  });
});

describe('the levels of a held answer', () => {
  it('of a self-rating are told to HR once the supervisor has rated, as those of one that counts', () => {
    const office = withHeadAsOfficer();
    office.answer('self', siti.nip, 3, elsewhere);
    expect(heldFor(office)).toHaveLength(1);
    expect(heldFor(office)[0]).not.toHaveProperty('levels');
    expect(heldFor(office, head.email)[0]).not.toHaveProperty('levels');
    office.answer('supervisor', siti.nip, 3);
    expect(heldFor(office)[0]?.levels).toHaveLength(9);
    expect(heldFor(office, head.email)[0]?.levels).toHaveLength(9);
  });

  it('are not told to the officer whom they rate, before the result is published', () => {
    const office = withHeadAsOfficer();
    office.answer('supervisor', head.nip, 2, { code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' });
    office.answer('supervisor', joko.nip, 2, elsewhere);
    const rows = (officer: string) =>
      Object.fromEntries(heldFor(office, officer).map(({ reason, levels }) => [reason, levels?.length]));
    expect(rows(hr)).toEqual({ 'code-unknown': 9, 'email-mismatch': 9 });
    // Of an unknown code nobody knows whether it rates this officer.
    expect(rows(head.email)).toEqual({ 'code-unknown': undefined, 'email-mismatch': 9 });
  });

  it('are not told to the officer whom a late answer rates', () => {
    const office = withHeadAsOfficer();
    office.at('2026-12-30 09:00');
    office.answer('supervisor', head.nip, 2);
    expect(heldFor(office)).toMatchObject([{ reason: 'deadline-passed', ratee: head.name }]);
    expect(heldFor(office)[0]?.levels).toHaveLength(9);
    expect(heldFor(office, head.email)[0]).not.toHaveProperty('levels');
  });

  it('of a self-rating with an unknown code are told to nobody', () => {
    const office = withHeadAsOfficer();
    office.answer('self', siti.nip, 2, { code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' });
    expect(heldFor(office)).toMatchObject([{ reason: 'code-unknown' }]);
    expect(heldFor(office)[0]).not.toHaveProperty('levels');
  });
});

describe('an answer that came late', () => {
  const tracked = new TrackedOffice();
  tracked.at('2026-10-17 00:05');
  tracked.office.answer('self', joko.nip, 3);
  const late = () => heldFor(tracked.office)[0];

  it('tells by how many days, and after which day', () => {
    expect(late()).toMatchObject({
      reason: 'deadline-passed',
      words: 'Masuk 2 hari setelah batas waktu (15 Oktober 2026).',
      action: 'Terima, atau tolak bila batas waktu berlaku ketat bagi semua.',
    });
    expect(late()).not.toHaveProperty('expected');
  });
});

describe('answers held for one reason', () => {
  const office = withHeadAsOfficer();
  office.answer('supervisor', siti.nip, 3, elsewhere);
  office.answer('supervisor', joko.nip, 3, elsewhere);
  office.answer('supervisor', siti.nip, 3, { code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' });
  const [first = '', second = '', unknown = ''] = heldFor(office).map(({ key }) => key);

  it('say which of them are the officer’s own case', () => {
    expect(heldFor(office).map(({ own }) => own)).toEqual([false, false, false]);
    expect(heldFor(office, head.email).map(({ own }) => own)).toEqual([true, true, true]);
  });

  it.each([
    ['one of which cannot be accepted', 'accept', [second, unknown], hr, ['not-acceptable']],
    ['one of which is not held', 'reject', [second, 'self-0'], hr, ['not-found']],
    ['which are the officer’s own case', 'reject', [second], head.email, ['own-case', 'own-case']],
    ['which the officer sent, whatever its code', 'reject', [unknown], head.email, ['own-case', 'own-case']],
  ] as const)('are none of them decided where there is %s', (_, decision, alike, officer, codes) => {
    const input = { key: first, alike: [...alike], decision };
    expect(office.refusal('decideQuarantine', input, officer)).toEqual(codes);
    expect(heldFor(office)).toHaveLength(3);
  });

  it('are decided with one press, each in the name of the officer, and the rest waits', () => {
    const input = { key: first, alike: [second, first], decision: 'accept' as const };
    expect(office.get('decideQuarantine', input).map(({ key }) => key)).toEqual([unknown]);
    expect(office.get('getDecided')).toMatchObject([
      { key: first, decision: 'accepted', decidedBy: hr },
      { key: second, decision: 'accepted', decidedBy: hr },
    ]);
    expect(office.get('getPanel').hr?.supervisor.done).toBe(2);
  });

  it('are not accepted together where another officer has rejected one since', () => {
    const another = withHeadAsOfficer();
    another.answer('self', siti.nip, 3, elsewhere);
    another.answer('supervisor', siti.nip, 3, elsewhere);
    const [one = '', other = ''] = heldFor(another).map(({ key }) => key);
    another.get('decideQuarantine', { key: other, decision: 'reject' });
    const input = { key: one, alike: [other], decision: 'accept' as const };
    expect(another.refusal('decideQuarantine', input)).toEqual(['not-found']);
    expect(heldFor(another).map(({ key }) => key)).toEqual([one]);
  });
});
