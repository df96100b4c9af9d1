// Adjusted scores on the shipped script: ten teams linked by practice, the switch, and where the figures stand.

import { defaultCases } from '../../src/core/practice/default-cases';
import { exportFile, RunningOffice, supervisorFile } from '../../src/local/office/running-office';

const two = (n: number) => String(n).padStart(2, '0');
const heads = Array.from({ length: 10 }, (_, t) => ({
  nip: `197001${two(t + 1)}1995031001`,
  name: `Kepala Contoh ${t}`,
  email: `k${t}@contoh.example`,
}));
const members = heads.flatMap((head, t) =>
  Array.from({ length: 4 }, (_, i) => ({
    nip: `1990${two(t + 1)}${two(i + 1)}2015031001`,
    name: `Anggota Contoh ${t}-${i}`,
    head: head.nip,
    team: t,
    place: i,
  })),
);

describe('adjusted scores', () => {
  const office = RunningOffice.withOpenCycle({
    employees: exportFile([...heads, ...members]),
    supervisors: supervisorFile(members.map(({ nip, head }) => [nip, head] as const)),
  });
  const codes = ['M.01', 'M.02', 'M.03', 'M.04', 'M.05', 'M.06', 'M.07', 'M.08', 'SK.01'];
  office.at('2026-10-05 09:00');
  /** 0, 1 or 2 without a pattern that teams or cases share. */
  const noise = (n: number) => (((n + 1) * 7919) % 104_729) % 3;
  // The first two teams are rated a level higher, and their heads are a level more lenient in practice, too.
  const lenient = (team: number) => (team < 2 ? 1 : 0);
  for (const { nip, team, place } of members) {
    const levels = codes.map(
      (code, c) => [code, 2 + noise(c + 9 * place + 36 * team) + lenient(team)] as const,
    );
    office.answer('supervisor', nip, Object.fromEntries(levels));
  }
  heads.forEach(({ email }, team) => {
    for (const [v, { id, key }] of defaultCases.entries()) {
      const levels = Object.fromEntries(
        key.map(({ code, level }, i) => [
          code,
          Math.min(5, Math.max(1, level + lenient(team) + noise(i + 4 * team + 50 * v) - 1)),
        ]),
      );
      office.host.scriptRun('answerPractice', [{ practiceCase: id, levels }], {
        user: email,
        via: 'sidebar',
      });
    }
  });
  const ofTeam = (team: number) => members.find((member) => member.team === team)?.nip ?? '';
  const inSummary = (nip: string, header: string) => {
    const rows = office.tab('Ringkasan');
    return rows.find(([first]) => first === nip)?.[rows[0]?.indexOf(header) ?? -1];
  };

  it('may be switched on once every rater has practised', () => {
    expect(office.get('getBias').design).toMatchObject({ claimLevel: 3, practisedRaters: 10 });
    if (process.env['SHOW'])
      console.log(
        JSON.stringify(
          office
            .get('getBias')
            .checks.filter((c) => c.check === 'severity')
            .slice(0, 4),
        ),
        JSON.stringify(office.get('getBias').adjusted),
      );
    expect(office.call('setAdjusted', { on: true })).toMatchObject({
      ok: true,
      value: { on: true, allowed: true },
    });
    const rows = office.tab('Periode');
    expect(rows[1]?.[rows[0]?.indexOf('Nilai Penyesuaian') ?? -1]).toBe('Ya');
  });

  it('wait for the rater’s look, then lower the lenient team and leave the raw score where it was', () => {
    expect(inSummary(ofTeam(0), 'Nilai Penyesuaian')).toBe('');
    expect(office.get('getPerson', { nip: ofTeam(0) })).not.toHaveProperty('adjusted');
    const raw = inSummary(ofTeam(0), 'Rata-rata Level');
    office.at('2026-10-09 09:00');
    office.work('refresh');
    expect(inSummary(ofTeam(0), 'Rata-rata Level')).toBe(raw);
    expect(Number(inSummary(ofTeam(0), 'Nilai Penyesuaian'))).toBeLessThan(Number(raw));
    const { adjusted } = office.get('getPerson', { nip: ofTeam(0) });
    expect(adjusted?.raw).toBeCloseTo(Number(raw), 9);
    expect(adjusted?.sentence).toContain('Yang berlaku tetap nilai dari atasan');
    const other = office.get('getPerson', { nip: ofTeam(5) }).adjusted;
    expect((other?.raw ?? 0) - (other?.adjusted ?? 0)).toBeLessThan(
      (adjusted?.raw ?? 0) - (adjusted?.adjusted ?? 0),
    );
  });

  it('are HR’s: the supervisor’s page has none', () => {
    expect(office.get('getPerson', { nip: ofTeam(0) }, heads[0]?.email)).not.toHaveProperty('adjusted');
  });

  it('go away when they are switched off', () => {
    expect(office.call('setAdjusted', { on: false })).toMatchObject({ ok: true, value: { on: false } });
    expect(inSummary(ofTeam(0), 'Nilai Penyesuaian')).toBe('');
    expect(office.get('getPerson', { nip: ofTeam(0) })).not.toHaveProperty('adjusted');
  });
});
