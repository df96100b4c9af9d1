// What second ratings change, on the shipped script: claim and adjusted scores without them and with them, once they are in.
import { inIndonesian } from '../../src/core/format';
import { exportFile, hr, RunningOffice, supervisorFile } from '../../src/local/office/running-office';

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
    email: `a${t}${i}@contoh.example`,
    head: head.nip,
    next: heads[(t + 1) % heads.length]?.nip ?? '',
    team: t,
    place: i,
  })),
);
const codes = ['M.01', 'M.02', 'M.03', 'M.04', 'M.05', 'M.06', 'M.07', 'M.08', 'SK.01'];

/** 0, 1 or 2 without a pattern that raters share. */
const noise = (n: number) => Math.floor(Math.abs(Math.sin(n * 12.9898) * 43_758.5453) % 3);

/** The head of the first team rates a level higher than others do, whoever is rated. */
const levels = (rater: number, seed: number) =>
  Object.fromEntries(codes.map((code, c) => [code, 2 + noise(c + seed) + (rater === 0 ? 1 : 0)]));

describe('second ratings in an office of ten teams', () => {
  const office = RunningOffice.withOpenCycle({
    employees: exportFile([...heads, ...members]),
    supervisors: supervisorFile(members.map(({ nip, head }) => [nip, head] as const)),
  });
  office.at('2026-10-05 09:00');
  for (const { nip, team, place } of members)
    office.answer('supervisor', nip, levels(team, 9 * place + 36 * team));
  const pairs = members.map(({ nip, next }) => ({ rater: next, ratee: nip }));
  const first = members[0];
  const adjustedOf = (nip: string) => office.get('getPerson', { nip }).adjusted;

  it('are shown beforehand to make adjusted scores possible', () => {
    const preview = office.get('previewSeconds', { pairs });
    expect(preview.before).toContain('nilai penyesuaian belum dapat dihitung');
    expect(preview.after).toContain('nilai penyesuaian dapat dihitung');
    expect(office.get('getSeconds').effect).toBeUndefined();
  });

  it('do so once they are in: what is claimed, without and with them', () => {
    office.get('appointSeconds', { pairs });
    office.work('makeForms');
    for (const { nip, team, place } of members)
      expect(office.answer('second', nip, levels((team + 1) % 10, 500 + 9 * place + 36 * team)).ok).toBe(
        true,
      );
    const { design } = office.get('getBias');
    const effect = office.get('getSeconds').effect;
    expect(effect?.before).toContain('nilai penyesuaian belum dapat dihitung');
    expect(effect?.after.startsWith(`${design?.claim};`)).toBe(true);
    expect(effect?.after).toContain('nilai penyesuaian dapat dihitung');
    // Not switched on: no figure of a person.
    expect(effect?.people).toEqual([]);
  });

  const said = (of: 'supervisor' | 'second') =>
    members.map(
      ({ team, place }) =>
        (of === 'supervisor'
          ? levels(team, 9 * place + 36 * team)
          : levels((team + 1) % 10, 500 + 9 * place + 36 * team))['M.01'] ?? 0,
    );

  it('tell how alike two raters see the same people, on the screen and in the data for re-examination', () => {
    const { agreement } = office.get('getBias');
    const [one, other] = [said('supervisor'), said('second')];
    const equal = one.filter((level, at) => level === other[at]).length;
    const near = one.filter((level, at) => Math.abs(level - (other[at] ?? 0)) <= 1).length;
    expect(agreement?.sentences[0]).toContain('40 pegawai dinilai lebih dari satu penilai.');
    expect(agreement?.competencies).toHaveLength(codes.length);
    expect(agreement?.competencies[0]?.sentence).toContain(
      `Dari 40 pegawai, ${equal} mendapat level yang sama dan ${near} berbeda paling banyak satu level.`,
    );
    expect(agreement?.competencies[0]?.figures).toMatch(
      /^alpha Krippendorff \S+ \(.+\); kappa tertimbang \S+ \(.+\); ICC\(1\) \S+ \(.+\)$/,
    );
    const file = office
      .get('getEvidence', { names: false })
      .files.find(({ name }) => name.endsWith('-angka.json'));
    const { agreement: kept } = JSON.parse(file?.text ?? '{}').figures;
    expect(kept.competencies[0]).toMatchObject({ n: 40, equal, near, form: 'ICC(1)' });
    expect(agreement?.competencies[0]?.figures).toContain(
      `alpha Krippendorff ${inIndonesian.decimal(kept.competencies[0].alpha.value, 2)} (`,
    );
  });

  it('and each person’s adjusted score, as HR reads it of the person, once raters could look themselves', () => {
    office.get('setAdjusted', { on: true });
    expect(office.get('getSeconds').effect?.people).toEqual([]);
    office.at('2026-10-09 09:00');
    const people = office.get('getSeconds').effect?.people ?? [];
    expect(people).toHaveLength(members.length);
    const adjusted = adjustedOf(first?.nip ?? '');
    if (adjusted === undefined) throw new Error('no adjusted score');
    expect(adjusted.adjusted).toBeLessThan(adjusted.raw - 0.2);
    const one = (value: number) => inIndonesian.decimal(value, 1);
    expect(people.find((words) => words.startsWith('Anggota Contoh 0-0:'))).toBe(
      `Anggota Contoh 0-0: nilai dari atasan ${one(adjusted.raw)}; nilai penyesuaian belum dapat dihitung tanpa penilaian kedua, ${one(adjusted.adjusted)} dengan penilaian kedua.`,
    );
  });

  it('and nothing of it for an officer who rates as second rater and may not see the ratings yet', () => {
    const seen = first;
    const officer = heads.find(({ nip }) => nip === seen?.next)?.email ?? '';
    const settings = office.tab('Pengaturan');
    const row = settings.findIndex(([label]) => label === 'Email pengelola kepegawaian');
    const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Pengaturan');
    const column = settings[0]?.indexOf('Nilai') ?? -1;
    office.host.desk(() => hr).editCell(sheet?.sheetId ?? 0, row, column, `${hr}, ${officer}`);
    const people = office.get('getSeconds', undefined, officer).effect?.people ?? [];
    const withheld = members.filter(({ next }) => next === seen?.next).map(({ name }) => name);
    const mayLook = (nip: string) => office.call('getPerson', { nip }, officer);
    for (const { nip, name } of members) {
      const looked = mayLook(nip);
      const isTold = people.some((words) => words.startsWith(`${name}:`));
      expect([name, isTold]).toEqual([name, looked.ok && !looked.value.ratingWithheld]);
    }
    expect(withheld).toHaveLength(4);
    // Nor is it known how alike the own second ratings are to what may not be seen.
    const told = office.get('getBias', undefined, officer).agreement;
    expect(told?.sentences[0]).toContain(`${people.length} pegawai dinilai lebih dari satu penilai.`);
    expect(people.length).toBeLessThan(members.length);
  });
});
