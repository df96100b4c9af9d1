// Who may decide on objections, what the person is told of it, and that nothing beside the case is taken in.
import { head, hr, joko, type RunningOffice, siti } from '../../src/local/office/running-office';
import {
  answer,
  boss,
  first,
  lodge,
  paper,
  published,
  reason,
  retire,
  to3,
} from '../support/objection-office';
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

describe('HR may name to decide, where the superior of the supervisor has left,', () => {
  const office = withOfficers(deputy.email);
  retire(office);
  new TrackedOffice(office).type('Pegawai', head.nip, 'Jabatan', 'Kepala Bidang Contoh');
  const name = (decider: string, nip = siti.nip) => office.refusal('nameDecider', { nip, decider, reason });

  it.each([
    ['the employee by name', 'Siti Aminah', 'own-case'],
    ['the employee by name, with titles and turned round', 'Dra. Aminah, Siti, S.E.', 'own-case'],
    ['the employee by name with a post behind it', 'Siti Aminah, Analis Contoh', 'own-case'],
    ['the supervisor by name', 'BUDI SANTOSO', 'own-case'],
    ['the supervisor by name behind a post', 'Kepala Bidang, Santoso Budi, S.T.', 'own-case'],
    ['the supervisor by post', 'Kepala Bidang Contoh', 'own-case'],
    ['the supervisor by post in short', 'Kabid. Contoh', 'own-case'],
    ['the supervisor acting in the own post', 'Plt. KEPALA BIDANG CONTOH', 'own-case'],
    ['the supervisor by post with the office', 'Pj Kabid Contoh Dinas CONTOH', 'own-case'],
    ['the supervisor by the beginning of the post', 'Kepala Bidang', 'own-case'],
    ['the employee by address', 'Siti@Contoh.example', 'own-case'],
    ['the supervisor by address', head.email, 'own-case'],
    ['an officer by address', officer, 'unknown'],
    ['the officer who names', hr, 'unknown'],
    ['an officer of the roster by address', deputy.email, 'officer'],
    ['an officer of the roster by name', 'Wati Lestari', 'officer'],
    ['an officer of the roster by NIP', deputy.nip, 'officer'],
    ['an officer of the roster by post', 'Pelaksana Tugas Kepala Seksi Contoh', 'officer'],
    ['an officer of the roster by post in short', 'Kasi Contoh', 'officer'],
    ['a colleague under the same supervisor by NIP', joko.nip, 'below'],
    ['a colleague under the same supervisor by name', 'Joko Susilo', 'below'],
    ['the superior who has left by NIP', boss.nip, 'unknown'],
    ['the superior who has left by name', 'Dra. Ratna Dewi', 'unknown'],
    ['a post that several begin with', 'Kepala', 'unknown'],
    ['an address that nobody has', 'siapa@contoh.example', 'unknown'],
  ])('not %s', (_, decider, why) => {
    expect(name(decider)).toEqual([`decider-${why}`]);
  });

  it('nobody without a reason', () => {
    for (const none of ['', '  \n '])
      expect(office.refusal('nameDecider', { nip: siti.nip, decider: 'SEKDA', reason: none })).toEqual([
        'words-missing',
      ]);
  });

  it('not somebody below the person, directly or through others', () => {
    const office = published((before) =>
      new TrackedOffice(before).type('Pegawai', boss.nip, 'NIP Atasan', ''),
    );
    const named = (decider: string) => office.refusal('nameDecider', { nip: head.nip, decider, reason });
    expect(named(siti.nip)).toEqual(['decider-below']);
  });

  it('somebody else of the roster by name, who then decides without HR', () => {
    const office = published();
    retire(office);
    expect(office.refusal('nameDecider', { nip: siti.nip, decider: 'wati lestari', reason })).toEqual([]);
    lodge(office, 'M.01');
    answer(office, 'M.01');
    expect(office.refusal('decideObjection', { ...first, decisions: to3, paper })).toEqual(['not-your-turn']);
    office.get('decideObjection', { ...first, decisions: to3 }, deputy.email);
  });

  it('a title of nobody in the roster, whose decision HR records from a letter that all can read of', () => {
    const office = published();
    retire(office);
    office.get('nameDecider', { nip: siti.nip, decider: 'SEKRETARIS DAERAH', reason });
    lodge(office, 'M.01');
    answer(office, 'M.01');
    const decisions = to3;
    expect(office.refusal('decideObjection', { ...first, decisions })).toEqual(['paper-missing']);
    expect(office.refusal('decideObjection', { ...first, decisions, paper: '  ' })).toEqual([
      'paper-missing',
    ]);
    office.get('decideObjection', { ...first, decisions, paper });
    for (const email of [siti.email, head.email]) {
      const { trail } = office.get('getObjection', first, email);
      expect(trail.join('\n')).toContain(`Pemutus ditetapkan: SEKRETARIS DAERAH, oleh ${hr}`);
      expect(trail.at(-1)).toContain(`dicatat oleh ${hr} atas nama SEKRETARIS DAERAH`);
      expect(trail.at(-1)).toContain(paper);
    }
  });
});

describe('for all of whom nobody can decide, in one press, HR', () => {
  const without = () => {
    const office = published((before) =>
      new TrackedOffice(before).type('Pegawai', boss.nip, 'NIP Atasan', ''),
    );
    retire(office);
    return office;
  };
  const waiting = (office: RunningOffice) =>
    office.get('getObjections').undecidable?.map(({ nip }) => nip) ?? [];

  it('names one who decides, for each with a row, the trace and the mail of its own', () => {
    const office = without();
    const [nip = '', ...alike] = waiting(office).filter((one) => [siti.nip, joko.nip].includes(one));
    expect([nip, ...alike]).toHaveLength(2);
    office.get('nameDecider', { nip, alike, decider: deputy.nip, reason });
    expect(waiting(office)).not.toEqual(expect.arrayContaining([siti.nip]));
    expect(waiting(office)).not.toEqual(expect.arrayContaining([joko.nip]));
    const rows = office.tab('Keberatan').filter((row) => row.includes(reason));
    expect(rows.map((row) => [siti.nip, joko.nip].filter((one) => row.includes(one)))).toEqual([
      [nip],
      [...alike],
    ]);
    expect(told(office)).toContain(deputy.name);
  });

  it('names nobody for any of them where one may not be, and says of whom and why', () => {
    const office = without();
    const before = waiting(office);
    const answer = office.call('nameDecider', {
      nip: siti.nip,
      alike: [joko.nip, head.nip],
      decider: joko.nip,
      reason,
    });
    if (answer.ok) throw new Error('nothing was refused');
    expect(answer.problems.map(({ code, place }) => [code, place.nip])).toEqual([
      ['decider-below', siti.nip],
      ['decider-own-case', joko.nip],
      ['decider-below', head.nip],
    ]);
    expect(answer.problems[0]?.message).toContain('Siti Aminah');
    expect(waiting(office)).toEqual(before);
  });

  it('is told once what is wrong with what was typed', () => {
    const office = without();
    const input = { nip: siti.nip, alike: [joko.nip, joko.nip], decider: '123', reason: ' ' };
    expect(office.refusal('nameDecider', input)).toEqual(['decider-unknown', 'words-missing']);
  });

  it('is proposed the nearest above who may, and nobody where the lists end', () => {
    const office = published();
    retire(office);
    const proposed = (one: string) =>
      office.get('getObjections').undecidable?.find(({ nip }) => nip === one)?.proposed;
    expect(proposed(siti.nip)).toEqual({ typed: 'WALI KOTA', name: 'WALI KOTA' });
    expect(office.refusal('nameDecider', { nip: siti.nip, decider: 'WALI KOTA', reason })).toEqual([]);
    const ended = without();
    expect(
      ended.get('getObjections').undecidable?.find(({ nip }) => nip === siti.nip)?.proposed,
    ).toBeUndefined();
  });
});

describe('while the superior of the supervisor can decide', () => {
  it.each([
    ['somebody of the roster', deputy.nip],
    ['a title of nobody in the roster', 'SEKRETARIS DAERAH'],
    ['whoever is higher still', 'WALI KOTA'],
  ])('HR may not name %s', (_, decider) => {
    const office = published();
    expect(office.refusal('nameDecider', { nip: siti.nip, decider, reason })).toEqual(['decider-lawful']);
  });

  it('HR may go back to that superior from whom it has named', () => {
    const office = published();
    retire(office);
    office.get('nameDecider', { nip: siti.nip, decider: deputy.nip, reason });
    new TrackedOffice(office).type('Pegawai', boss.nip, 'Status', 'Aktif');
    office.get('nameDecider', { nip: siti.nip, decider: boss.nip, reason: 'Kembali bertugas' });
    expect(told(office)).toContain('Ratna Dewi, atasan dari atasan langsung Anda,');
  });
});

it('whom HR has named decides no more once made an officer of HR, or gone', () => {
  for (const lose of [
    (office: TrackedOffice) =>
      office.type('Pengaturan', 'Email pengelola kepegawaian', 'Nilai', `${hr}, ${deputy.email}`),
    (office: TrackedOffice) => office.type('Pegawai', deputy.nip, 'Status', 'Tidak aktif'),
  ]) {
    const office = published();
    retire(office);
    office.get('nameDecider', { nip: siti.nip, decider: deputy.nip, reason });
    lodge(office, 'M.01');
    answer(office, 'M.01');
    lose(new TrackedOffice(office));
    expect(office.refusal('decideObjection', { ...first, decisions: to3 }, deputy.email)).not.toEqual([]);
    expect(office.get('getObjections').undecidable?.map(({ nip }) => nip)).toContain(siti.nip);
  }
});

describe('the person is told who decides', () => {
  it('as the superior of the supervisor where that is so', () => {
    expect(told(published())).toContain('Ratna Dewi, atasan dari atasan langsung Anda,');
  });

  it('as named by HR where HR has named', () => {
    const office = published();
    retire(office);
    office.get('nameDecider', { nip: siti.nip, decider: deputy.nip, reason });
    expect(told(office)).toContain('Wati Lestari, yang ditetapkan pengelola kepegawaian,');
    expect(told(office)).toContain(`Penetapannya oleh ${hr} pada 1 Oktober 2026, dengan alasan: ${reason}.`);
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
