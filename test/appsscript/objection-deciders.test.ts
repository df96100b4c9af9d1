// Who may decide on objections, what the person is told of it, and that nothing beside the case is taken in.
import { head, hr, joko, type RunningOffice, siti } from '../../src/local/office/running-office';
import { answer, boss, first, lodge, published, to3 } from '../support/objection-office';
import { deputy, TrackedOffice } from '../support/tracked-office';

const officer = 'wakil-sdm@contoh.example';

const withOfficers = (...more: readonly string[]) =>
  published((office) =>
    new TrackedOffice(office).type(
      'Pengaturan',
      'Email pengelola kepegawaian',
      'Nilai',
      [hr, officer, ...more].join(', '),
    ),
  );

const told = (office: RunningOffice, email = siti.email) =>
  office.get('getObjections', undefined, email).own?.sentence;

describe('HR may name to decide', () => {
  const office = withOfficers(deputy.email);
  const name = (decider: string, nip = siti.nip) => office.refusal('nameDecider', { nip, decider });

  it.each([
    ['the employee by name', 'Siti Aminah'],
    ['the employee by name, with titles and turned round', 'Dra. Aminah, Siti, S.E.'],
    ['the employee by name with a post behind it', 'Siti Aminah, Analis Contoh'],
    ['the supervisor by name', 'BUDI SANTOSO'],
    ['the employee by address', 'Siti@Contoh.example'],
    ['the supervisor by address', head.email],
    ['an officer by address', officer],
    ['the officer who names', hr],
    ['an officer of the roster by address', deputy.email],
    ['an officer of the roster by name', 'Wati Lestari'],
    ['an officer of the roster by NIP', deputy.nip],
    ['a colleague under the same supervisor by NIP', joko.nip],
    ['a colleague under the same supervisor by name', 'Joko Susilo'],
    ['an address that nobody has', 'siapa@contoh.example'],
  ])('not %s', (_, decider) => {
    expect(name(decider)).toEqual([expect.stringMatching(/^decider-/)]);
  });

  it('not somebody below the person, directly or through others', () => {
    expect(name(siti.nip, head.nip)).toEqual(['decider-below']);
    expect(name(siti.nip, boss.nip)).toEqual(['decider-below']);
  });

  it('not the supervisor without a NIP, however the title is written', () => {
    expect(name('Walikota', head.nip)).toEqual([]);
    expect(name('Walikota', boss.nip)).toEqual(['decider-own-case']);
  });

  it('somebody else of the roster by name, who then decides without HR', () => {
    const office = published();
    expect(office.refusal('nameDecider', { nip: siti.nip, decider: 'wati lestari' })).toEqual([]);
    lodge(office, 'M.01');
    answer(office, 'M.01');
    expect(office.refusal('decideObjection', { ...first, decisions: to3 })).toEqual(['not-your-turn']);
    office.get('decideObjection', { ...first, decisions: to3 }, deputy.email);
  });
});

describe('the person is told who decides', () => {
  it('as the superior of the supervisor where that is so', () => {
    expect(told(published())).toContain('Ratna Dewi, atasan dari atasan langsung Anda,');
  });

  it('as named by HR where HR has named', () => {
    const office = published();
    office.get('nameDecider', { nip: siti.nip, decider: deputy.nip });
    expect(told(office)).toContain('Wati Lestari, yang ditetapkan pengelola kepegawaian,');
    expect(told(office)).not.toContain('atasan dari atasan langsung');
    lodge(office, 'M.01');
    answer(office, 'M.01');
    expect(office.host.outbox.at(-1)?.to).toContain(deputy.email);
    expect(office.host.outbox.at(-1)?.body).not.toContain('atasan dari atasan langsung');
  });

  it('plainly where nobody is set', () => {
    const office = published((before) =>
      new TrackedOffice(before).type('Pegawai', boss.nip, 'NIP Atasan', ''),
    );
    expect(told(office, head.email)).toContain('Pemutus keberatan Anda belum ditetapkan');
    expect(told(office, head.email)).not.toContain('atasan dari atasan langsung');
  });
});

it.each(['answerObjection', 'decideObjection'] as const)(
  '%s takes nothing on a competency beside the case',
  (step) => {
    const office = published();
    lodge(office, 'M.01');
    const rows = () => office.tab('Keberatan').length;
    if (step === 'decideObjection') answer(office, 'M.01');
    const before = rows();
    const strange = { 'M.01': 'Jawaban', 'M.07': 'Tidak diajukan', 'X.99': 'Tidak ada' };
    const refused =
      step === 'answerObjection'
        ? office.refusal(step, { ...first, answers: strange }, head.email)
        : office.refusal(
            step,
            {
              ...first,
              decisions: { ...to3, 'M.07': { level: 5, reason: 'x' }, 'X.99': { level: 5, reason: 'x' } },
            },
            boss.email,
          );
    expect([refused, rows()]).toEqual([['not-asked', 'not-asked'], before]);
  },
);

it('one day of the holidays that cannot be read takes none of the others away, and is named', () => {
  const office = published((before) => {
    const tracked = new TrackedOffice(before);
    tracked.type('Pengaturan', 'Hitungan hari keberatan', 'Nilai', 'Hari kerja');
    tracked.type('Pengaturan', 'Hari libur', 'Nilai', '5/10/2026; 32 Oktobr 2026; 6 Oktober 2026');
  });
  // Fourteen working days after Thursday 1 October, without the 5th and the 6th.
  expect(told(office)).toContain('23 Oktober 2026');
  const { findings } = office.get('checkCycle');
  expect(JSON.stringify(findings)).toContain('“32 Oktobr 2026” bukan tanggal.');
});
