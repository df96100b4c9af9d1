// Raters on the local host with the shipped script: the mirror before HR, practice, norms, adjusted scores, groups, evidence, and who may what.

import { createHash } from 'node:crypto';
import { readEvidence } from '../../src/analysis/read-evidence';
import { simulateOffice } from '../../src/analysis/simulation/simulate-office';
import { makeNorms } from '../../src/core/bias/norms';
import { defaultCases } from '../../src/core/practice/default-cases';
import type { Result } from '../../src/core/result';
import {
  exportFile,
  head,
  hr,
  RunningOffice,
  siti,
  supervisorFile,
} from '../../src/local/office/running-office';
import { callsBesideCache } from '../support/calls';

const refusal = (result: Result<unknown>) => (result.ok ? 'ok' : result.problems[0]?.code);

const team = [
  siti,
  ...['02', '03', '04', '05'].map((day) => ({
    nip: `199001${day}2015032001`,
    name: `Pegawai Contoh ${day}`,
    email: `p${day}@contoh.example`,
  })),
];

const officeFiles = {
  employees: exportFile([head, ...team]),
  supervisors: supervisorFile([[head.nip, 'WALI KOTA'], ...team.map(({ nip }) => [nip, head.nip] as const)]),
};

const boss = head.email;

/** The head answers every case a level above the key, but for one competency once. */
function practise(office: RunningOffice): void {
  defaultCases.forEach(({ id, key }, index) => {
    const levels = Object.fromEntries(
      key.map(({ code, level }, i) => [code, level + (index === 0 && i === 1 ? 0 : 1)]),
    );
    office.get('answerPractice', { practiceCase: id, levels }, boss);
  });
}

const answerTeam = (office: RunningOffice) => {
  for (const { nip } of team) office.answer('supervisor', nip, 4);
};

const checksOf = (office: RunningOffice, check: string) =>
  office.get('getBias').checks.filter((one) => one.rater === head.nip && one.check === check);

describe('practice cases', () => {
  const office = RunningOffice.withOpenCycle(officeFiles);
  const [first] = defaultCases;
  if (first === undefined) throw new Error('no case');
  const levels = Object.fromEntries(first.key.map(({ code, level }) => [code, level]));

  it('stand in the tab Latihan, for HR to edit', () => {
    expect(office.tab('Latihan')[1]?.[1]).toMatch(/^LATIHAN/);
  });

  it('show no key before the answer, and key, reason and own level after it', () => {
    const before = office.get('getPractice', undefined, boss).cases[0];
    expect(before?.competencies[0]).not.toHaveProperty('key');
    expect(before?.competencies[0]?.levels).toHaveLength(5);
    const after = office.get('answerPractice', { practiceCase: first.id, levels }, boss);
    expect(after.cases[0]?.competencies[0]).toMatchObject({
      own: first.key[0]?.level,
      key: first.key[0]?.level,
      reason: first.key[0]?.reason,
      words: 'sesuai kunci',
    });
    expect(after.cases[1]?.competencies[0]).not.toHaveProperty('key');
  });

  it('take the first answer only', () => {
    expect(refusal(office.call('answerPractice', { practiceCase: first.id, levels }, boss))).toBe(
      'already-answered',
    );
  });

  it.each([
    ['an employee who rates nobody', siti.email, 'not-a-rater'],
    ['a stranger', 'orang@lain.example', 'not-allowed'],
    ['HR who rates nobody', hr, 'not-a-rater'],
  ])('refuse an answer of %s', (_, user, code) => {
    expect(refusal(office.call('answerPractice', { practiceCase: first.id, levels }, user))).toBe(code);
  });

  it('let HR enter a paper answer for a rater without an address, and for no other', () => {
    const shown = office.get('answerPractice', { practiceCase: first.id, levels, rater: 'WALI KOTA' });
    expect(shown.cases.every(({ answered }) => !answered)).toBe(true);
    const again = { practiceCase: first.id, levels, rater: head.nip };
    expect(refusal(office.call('answerPractice', again))).toBe('not-a-rater');
    expect(refusal(office.call('answerPractice', { ...again, rater: 'WALI KOTA' }, boss))).toBe(
      'not-a-rater',
    );
  });

  it('tell HR who has practised, and nothing else', () => {
    const { practice } = office.get('getBias');
    expect(practice).toEqual({
      practiceCases: 5,
      raters: [
        { rater: head.nip, name: head.name, answered: 1 },
        { rater: 'WALI KOTA', name: 'WALI KOTA', answered: 1 },
      ],
    });
  });

  it('leave alone what HR has edited', () => {
    const before = office.tab('Latihan');
    office.get('preparePractice');
    expect(office.tab('Latihan')).toEqual(before);
  });
});

describe('the mirror comes before HR', () => {
  const office = RunningOffice.withOpenCycle(officeFiles);
  practise(office);

  it('is shut while sheets are missing', () => {
    office.at('2026-10-05 09:00');
    office.answer('supervisor', siti.nip, 4);
    expect(office.get('getMirror', undefined, boss)).toMatchObject({ available: false, checks: [] });
  });

  it('HR reads neither flag nor clear until the rater could look', () => {
    answerTeam(office);
    expect(checksOf(office, 'severity')).toEqual([
      expect.objectContaining({
        verdict: 'cannotTell',
        waiting: true,
        sentence: expect.stringContaining('8 Oktober 2026'),
      }),
    ]);
    expect(checksOf(office, 'severity')[0]).not.toHaveProperty('estimate');
    office.work('refresh');
    const [headings = [], ...rows] = office.tab('Telaah Penilaian');
    const row = rows.find((cells) => cells[0] === head.name && cells[1] === 'Longgar atau ketat');
    expect(row?.[headings.indexOf('Kesimpulan')]).toBe('menunggu');
    expect(row?.[headings.indexOf('Letak pada Satu Skala')]).toBe('');
  });

  it('shows the rater the own checks alone: the figures and verdicts HR will read, in words to the rater', () => {
    const mirror = office.get('getMirror', undefined, boss);
    expect(mirror.available).toBe(true);
    expect(new Set(mirror.checks.map(({ rater }) => rater))).toEqual(new Set([head.nip]));
    const severity = mirror.checks.find(({ check }) => check === 'severity');
    // Four of five cases exactly one level above the key, one half: of its four cells two stand at the lowest level, which
    // nobody can undercut, and do not count. Mean .9.
    expect(severity).toMatchObject({ verdict: 'flag', direction: 'longgar' });
    expect(severity?.estimate).toBeCloseTo(0.9, 9);
    const [forHr] = checksOf(office, 'severity');
    expect({ ...severity, sentence: '', nextStep: '' }).toEqual({ ...forHr, sentence: '', nextStep: '' });
    expect(severity?.sentence).toMatch(/^Penilaian Anda rata-rata .* lebih longgar/);
    expect(severity?.nextStep).toMatch(/^Coba periksa .*masih dapat Anda ubah sampai 31 Oktober 2026\.$/);
    expect(forHr?.nextStep).toMatch(/^Bicarakan .*bersama penilai/);
  });

  it('is nobody else’s', () => {
    expect(refusal(office.call('getMirror', undefined, siti.email))).toBe('not-allowed');
    expect(refusal(office.call('getMirror'))).toBe('not-a-rater');
  });

  it('lets HR see after three days even if the rater never looked', () => {
    const other = RunningOffice.withOpenCycle(officeFiles);
    practise(other);
    other.at('2026-10-05 09:00');
    answerTeam(other);
    expect(checksOf(other, 'severity')[0]?.waiting).toBe(true);
    other.at('2026-10-08 00:10');
    expect(checksOf(other, 'severity')[0]).toMatchObject({ verdict: 'flag' });
  });
});

describe('norms, adjusted scores, groups and evidence', () => {
  const office = RunningOffice.withOpenCycle(officeFiles);
  office.at('2026-10-05 09:00');
  answerTeam(office);
  office.get('getMirror', undefined, boss);
  const made = makeNorms(simulateOffice(7).sheets, { source: 'Kota Rekaan', date: '2026-01-31' });
  if (!made.ok) throw new Error('no norms');

  it('lets checks that were mute speak, and says on what norm', () => {
    expect(checksOf(office, 'straightLining')[0]?.verdict).not.toBe('flag');
    const kept = office.get('importNorms', { text: JSON.stringify(made.norms) });
    expect(kept).toMatchObject({ source: 'Kota Rekaan', used: true });
    const [after] = checksOf(office, 'straightLining');
    expect(after).toMatchObject({ verdict: 'flag', estimate: 1 });
    expect(after?.sentence).toContain('Kota Rekaan');
    expect(after?.causes).toContain(siti.name);
  });

  it('keeps what is imported after closing for later, and uses it once the period is opened again', () => {
    const later = RunningOffice.withOpenCycle(officeFiles);
    later.at('2026-10-05 09:00');
    answerTeam(later);
    later.get('getMirror', undefined, boss);
    later.at('2026-11-02 09:00').get('closeCycle');
    const closed = later.get('getBias').checks;
    const kept = later.get('importNorms', { text: JSON.stringify(made.norms) });
    expect(kept).toMatchObject({ source: 'Kota Rekaan', used: false });
    expect(kept.sentence).toContain('sudah ditutup');
    expect(later.get('getBias').checks).toEqual(closed);
    expect(later.get('getBias').norms).toEqual(kept);
    expect(later.get('getEvidence', { names: false }).files[1]?.text).not.toContain('Kota Rekaan');
    later.get('reopenCycle', { reason: 'Angka pembanding terlambat datang' });
    expect(later.get('getBias').norms).toMatchObject({ source: 'Kota Rekaan', used: true });
    expect(checksOf(later, 'straightLining')[0]?.sentence).toContain('Kota Rekaan');
  });

  it.each([
    ['no JSON', 'norma', 'norms-not-json'],
    ['something else', '{}', 'norms-notNorms'],
    ['norms of nobody', JSON.stringify({ ...made.norms, source: ' ' }), 'norms-missingSource'],
  ])('refuses %s as norms', (_, text, code) => {
    expect(refusal(office.call('importNorms', { text }))).toBe(code);
  });

  it('makes no norms of an office with two raters', () => {
    expect(refusal(office.call('exportNorms'))).toBe('norms-tooFewRaters');
  });

  it('adjusts no score while the raters are not linked', () => {
    expect(refusal(office.call('setAdjusted', { on: true }))).toBe('claim-too-weak');
    expect(office.get('setAdjusted', { on: false })).toMatchObject({ on: false, allowed: false });
    expect(office.get('getPerson', { nip: siti.nip })).not.toHaveProperty('adjusted');
  });

  it('compares no group of fewer than ten and names nobody', () => {
    const report = office.get('getGroups');
    expect(report.comparisons.every((one) => one.estimate === undefined && one.impact === undefined)).toBe(
      true,
    );
    expect(JSON.stringify(report)).not.toMatch(/\d{18}|Siti|Budi/);
  });

  it('tells the office at a glance, what waits for whom, and names nobody', () => {
    const begun = RunningOffice.withOpenCycle(officeFiles);
    begun.at('2026-10-05 09:00');
    answerTeam(begun);
    const found = begun.get('getOverview');
    // The head's own supervisor, who is outside the office, has not answered; nobody has rated himself or herself.
    expect(found.people).toBe(6);
    expect(found.waits).toEqual({ employees: 6, supervisors: 1, held: 0, toPublish: 5 });
    expect(found.units.reduce((sum, { people }) => sum + people, 0)).toBe(6);
    expect(found.units.every(({ people }) => people >= 3)).toBe(true);
    expect(new Set(found.needs.map(({ rated }) => rated))).toEqual(new Set([5]));
    expect(JSON.stringify(found)).not.toMatch(/\d{18}|Siti|Budi/);
  });

  it('gives evidence under pseudonyms that stay the same and can be read back', () => {
    const pack = office.get('getEvidence', { names: false });
    const text = pack.files.map((file) => file.text).join('');
    expect(pack.pseudonyms).toBe(true);
    for (const { nip, name } of [head, ...team]) {
      expect(text).not.toContain(nip);
      expect(text).not.toContain(name);
    }
    expect(text).not.toContain('WALI');
    expect(office.get('getEvidence', { names: false })).toEqual(pack);
    const [csv, settings] = pack.files;
    expect(readEvidence({ csv: csv?.text ?? '', settings: settings?.text ?? '' })).toMatchObject({
      ok: true,
    });
    expect(pack.hash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('gives NIPs only when they are asked for, and never the codes that open forms', () => {
    const pack = office.get('getEvidence', { names: true });
    const text = pack.files.map((file) => file.text).join('');
    expect(text).toContain(siti.nip);
    expect(text).not.toContain(
      office.link('supervisor', siti.nip).link.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)?.[0],
    );
  });

  it('says beside the band how firmly it stands', () => {
    const { robustness } = office.get('getPerson', { nip: siti.nip });
    const row = office.tab('Ringkasan');
    const column = row[0]?.indexOf('Kepastian Kategori') ?? -1;
    expect(robustness?.sentence).toMatch(/^(Cukup pasti|Dekat batas, dapat berubah bila .+)$/);
    expect(row.find(([nip]) => nip === siti.nip)?.[column]).toBe(robustness?.sentence);
  });

  it('takes an answer in within nine calls of the host besides those to the cache', () => {
    office.at('2026-10-06 09:00');
    office.answer('self', siti.nip, 3);
    const taken = office.host.actions.filter(({ name }) => name === 'onAnswerSubmitted');
    expect(taken.length).toBeGreaterThan(0);
    for (const action of taken) {
      expect(action.outcome).toBe('completed');
      expect(callsBesideCache(action)).toBeLessThanOrEqual(9);
    }
  });
});
