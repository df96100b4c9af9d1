// The calibration meeting on the shipped script: what lies before it, who may vote and decide, and that a decision reaches the person, and no conclusion about the rater.
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { deputy, fourPeople, TrackedOffice } from '../support/tracked-office';

const second = 'sdm2@contoh.example';

const withOfficers = (addresses: string, office: RunningOffice) => {
  new TrackedOffice(office).type('Pengaturan', 'Email pengelola kepegawaian', 'Nilai', addresses);
  return office;
};

const rated = () => {
  const office = RunningOffice.withOpenCycle(fourPeople);
  office.answer('self', siti.nip, { 'M.01': 2, 'M.02': 3 });
  office.answer('self', joko.nip, { 'M.01': 3, 'M.02': 3 });
  office.at('2026-10-02 08:00');
  office.answer('supervisor', siti.nip, { 'M.01': 4, 'M.02': 3 });
  office.answer('supervisor', joko.nip, { 'M.01': 3, 'M.02': 3 });
  office.at('2026-10-03 08:00');
  return office;
};

const decision = {
  nip: siti.nip,
  levels: { 'M.01': 3 },
  why: 'Contohnya sesuai level 3',
  present: 'Kepala bidang dan dua kepala seksi',
};

describe('what lies before a calibration meeting', () => {
  const office = rated();
  const pack = office.get('getCalibration', {});

  it('has the results in which two views are two levels apart, with the reason, and no other', () => {
    expect(pack.cases.map(({ name }) => name)).toEqual([siti.name]);
    expect(pack.cases[0]?.reasons.join(' ')).toMatch(
      /penilaian diri berbeda sedikitnya dua level: \S.* 4 dan 2\.$/,
    );
    expect(pack.cases[0]?.competencies.find(({ code }) => code === 'M.01')?.level).toBe(4);
  });

  it('has the levels of the whole office beside those of the raters of the unit', () => {
    // 4 3 of one person, 3 3 of the other.
    expect(pack.levels).toEqual([0, 0, 3, 1, 0]);
    expect(pack.units).toEqual(['Unit CONTOH']);
    expect(office.get('getCalibration', { unit: 'Lain' })).toMatchObject({ cases: [], flags: [] });
  });

  it('is for HR alone', () => {
    for (const user of [head.email, siti.email])
      expect(office.call('getCalibration', {}, user).ok).toBe(false);
    expect(office.call('decideCalibration', decision, head.email).ok).toBe(false);
  });
});

describe('votes before a meeting', () => {
  it('are seen by nobody who has not voted, then without names; the last one of an officer counts', () => {
    const office = withOfficers(`${hr}, ${second}`, rated());
    const on = (user: string) =>
      office.get('getCalibration', {}, user).cases[0]?.competencies.find(({ code }) => code === 'M.01');
    const vote = (level: number, user: string) =>
      office.get('voteCalibration', { nip: siti.nip, competency: 'M.01', level }, user);
    vote(2, hr);
    expect(on(second)).not.toHaveProperty('votes');
    office.at('2026-10-03 09:00');
    vote(3, hr);
    vote(2, second);
    expect(on(second)).toMatchObject({ vote: 2, votes: [2, 3] });
    expect(on(hr)).toMatchObject({ vote: 3, votes: [2, 3] });
    expect(office.tab('Suara Rapat').filter((row) => row.includes(siti.nip))).toHaveLength(3);
    expect(office.refusal('voteCalibration', { nip: siti.nip, competency: 'X.01', level: 2 })).toEqual([
      'not-asked',
    ]);
  });
});

describe('what a meeting decides', () => {
  it('needs a reason, who took part, and a change', () => {
    const office = rated();
    expect(
      office.refusal('decideCalibration', { ...decision, levels: { 'M.01': 4 }, why: ' ', present: '' }),
    ).toEqual(['nothing-changed', 'reason-missing', 'present-missing']);
    expect(office.refusal('decideCalibration', { ...decision, nip: head.nip })).toEqual(['unknown-person']);
  });

  it('reaches the person with reason and recorder, waits to be published anew, and stays when computed anew', () => {
    const office = rated();
    office.get('publishResults', {});
    expect(office.get('getPerson', { nip: siti.nip }, siti.email).competencies[0]?.supervisor).toBe(4);
    // After the rater's deadline: a meeting comes late.
    office.at('2026-11-20 09:00');
    office.get('decideCalibration', decision);
    expect(office.call('getPerson', { nip: siti.nip }, siti.email)).toMatchObject({
      ok: true,
      value: { ratingWithheld: true },
    });
    office.get('publishResults', {});
    const seen = office.get('getPerson', { nip: siti.nip }, siti.email);
    expect(seen.competencies.slice(0, 2).map(({ supervisor }) => supervisor)).toEqual([3, 3]);
    expect(seen.trace.slice(-1)[0]).toMatch(
      new RegExp(
        `^20 November 2026.*: rapat penyamaan ukuran mengubah penilaian ${head.name}: .+ 4 menjadi 3 \\(dicatat pengelola kepegawaian, ${hr}\\)\\. Alasan: “Contohnya sesuai level 3\\.”$`,
      ),
    );
    expect(seen.origins).toContain(
      `Penilaian atasan: diputuskan rapat penyamaan ukuran (dicatat pengelola kepegawaian, ${hr}).`,
    );
    const before = office.tab('Nilai');
    expect(office.get('rebuildAnswers')).toMatchObject({ identical: true });
    expect(office.tab('Nilai')).toEqual(before);
  });

  it('changes nothing of how the rater is seen', () => {
    const office = rated();
    const { levels, picture } = office.get('getCalibration', {});
    office.get('decideCalibration', decision);
    const after = office.get('getCalibration', {});
    expect([after.levels, after.picture]).toEqual([levels, picture]);
  });

  it('is nothing an officer decides in an own case, and nothing where there is an objection', () => {
    const own = withOfficers(`${hr}, ${head.email}`, rated());
    expect(own.refusal('decideCalibration', decision, head.email)).toEqual(['own-case']);
    expect(own.get('getCalibration', {}, head.email).cases).toEqual([]);
    const office = rated();
    office.get('publishResults', {});
    office.get('lodgeObjection', { reasons: { 'M.01': 'Sudah saya lakukan' } }, siti.email);
    expect(office.refusal('decideCalibration', decision)).toEqual(['meeting-closed']);
    expect(office.get('getCalibration', {}).cases[0]?.closed).toMatch(/keberatan/);
  });

  it('leaves no vote of a person who is erased', () => {
    const office = rated();
    office.get('voteCalibration', { nip: siti.nip, competency: 'M.01', level: 2 });
    office.get('closeCycle', undefined);
    office.get('stepErasure', { what: siti.nip, keepRoster: false, confirm: siti.nip });
    expect(JSON.stringify(office.tab('Suara Rapat'))).not.toContain(siti.nip);
    expect(new TrackedOffice(office).rows('Pegawai').some((row) => row['NIP'] === deputy.nip)).toBe(true);
  });
});
