// The trace of a person's levels on the shipped script: each change with who, when, from what to what and why, for whoever may see it.
import { head, hr, joko, RunningOffice, siti, supervisorFile } from '../../src/local/office/running-office';
import { answer, boss, first, lodge, published, to3 } from '../support/objection-office';
import { deputy, fourPeople, TrackedOffice } from '../support/tracked-office';

const traceOf = (office: RunningOffice, user: string) => {
  const seen = office.call('getPerson', { nip: siti.nip }, user);
  return seen.ok ? seen.value.trace : [];
};

describe('the trace of changes', () => {
  const office = RunningOffice.withOpenCycle(fourPeople);
  office.answer('self', siti.nip, { 'M.01': 2, 'M.02': 2 });
  office.at('2026-10-02 08:00');
  office.answer('supervisor', siti.nip, { 'M.01': 3, 'M.02': 3 });
  office.at('2026-10-03 08:00');
  office.answer('supervisor', siti.nip, { 'M.01': 4, 'M.02': 3 });
  office.at('2026-10-04 08:00');
  office.get('appointSeconds', { pairs: [{ rater: deputy.nip, ratee: siti.nip }] });
  office.work('makeForms');
  office.answer('second', siti.nip, { 'M.01': 2, 'M.02': 3 });
  const code = new TrackedOffice(office)
    .rows('Daftar Penilai')
    .find((row) => row['Peran'] === 'Atasan' && row['NIP Pegawai'] === siti.nip)?.['Kode'];
  office.at('2026-10-05 08:00');
  const again = { code: code ?? '', levels: { 'M.01': 4, 'M.02': 5 } };
  const unexplained = office.refusal('enterAnswer', again, hr);
  office.get('enterAnswer', { ...again, why: 'Salah baca dari lembar cetak' }, hr);

  it('needs a reason where levels that were given are entered anew', () => {
    expect(unexplained).toEqual(['reason-missing']);
  });

  it('tells the person nothing of what others said before the result is published', () => {
    expect(traceOf(office, siti.email)).toEqual([]);
  });

  it('then tells who changed which level, when, from what to what and by whose hand, and what stands beside', () => {
    office.get('publishResults', {});
    const trace = traceOf(office, siti.email);
    expect(trace).toHaveLength(3);
    expect(trace[0]).toMatch(
      new RegExp(`^3 Oktober 2026.*: ${head.name} mengubah penilaian atasan: .+ 3 menjadi 4\\.$`),
    );
    expect(trace[1]).toMatch(
      new RegExp(
        `^4 Oktober 2026.*: ${deputy.name} memberi penilaian kedua; hasil tidak berubah karenanya\\.$`,
      ),
    );
    expect(trace[2]).toMatch(
      new RegExp(
        `^5 Oktober 2026.*: ${head.name} mengubah penilaian atasan: .+ 3 menjadi 5 \\(dimasukkan pengelola kepegawaian \\(${hr}\\) atas nama ${head.name}\\)\\. Alasan: “Salah baca dari lembar cetak\\.”$`,
      ),
    );
    expect(office.get('getPrintPack', {}).pages[0]?.review.trace).toEqual(trace);
    office.work('makeTabs');
    const page = office.tab('Siti Aminah 2001').flat().join('\n');
    expect([page.includes(trace[0] ?? '?'), page.includes(trace[2] ?? '?')]).toEqual([true, true]);
    expect(traceOf(office, head.email)).toEqual(trace);
    expect(traceOf(office, deputy.email)).toEqual([]);
  });
});

describe('the trace of a supervisor who was replaced', () => {
  const office = RunningOffice.withOpenCycle(fourPeople);
  office.answer('self', siti.nip, { 'M.01': 2 });
  office.at('2026-10-02 08:00');
  office.answer('supervisor', siti.nip, { 'M.01': 5 });
  office.at('2026-10-03 08:00');
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

  it('is told to nobody who is still to rate', () => {
    expect(traceOf(office, deputy.email)).toEqual([]);
  });

  it('then says that there was a rating which does not count, and not that the new one has changed it', () => {
    office.at('2026-10-04 08:00');
    office.answer('supervisor', siti.nip, { 'M.01': 3 });
    expect(traceOf(office, siti.email)).toEqual([]);
    office.get('publishResults', {});
    const trace = traceOf(office, siti.email);
    expect(trace).toHaveLength(1);
    expect(trace[0]).toMatch(
      new RegExp(`^2 Oktober 2026.*: ${head.name} menilai sebelum digantikan .*; tidak dihitung\\.$`),
    );
    expect(traceOf(office, deputy.email)).toEqual(trace);
    expect(traceOf(office, head.email)).toEqual([]);
  });
});

describe('the trace of a decision on an objection', () => {
  it('has who decided, both levels and the reason', () => {
    const office = published();
    lodge(office, 'M.01');
    answer(office, 'M.01');
    office.get('decideObjection', { ...first, decisions: to3 }, boss.email);
    const last = traceOf(office, siti.email).slice(-1)[0];
    expect(last).toMatch(
      new RegExp(`: ${boss.name} memutus keberatan: .+ 2 menjadi 3\\. Alasan: “Bukti cukup”$`),
    );
  });

  it('says of a level that stays as it was that it stays', () => {
    const office = published();
    lodge(office, 'M.01');
    answer(office, 'M.01');
    const decisions = { 'M.01': { level: 2, reason: 'Belum konsisten' } };
    office.get('decideObjection', { ...first, decisions }, boss.email);
    expect(traceOf(office, siti.email)).toEqual([expect.stringMatching(/: Integritas tetap 2\. Alasan: /)]);
  });
});
