// The roster makes the assignments: a post is one post however it is spelled, here as at import.
import type { Job } from '../../../src/core/framework/job';
import { jobsFor } from '../../../src/core/office/jobs-for';
import { type AssignmentSource, makeAssignments } from '../../../src/core/office/make-assignments';
import { textsIn } from '../../../src/core/text/texts';
import { anEmployee } from '../../support/builders';

const texts = textsIn('id');
const post = (name: string, level = 3): Job => ({
  name,
  kind: 'PENGAWAS',
  required: { 'M.01': level },
  source: '',
  confirmed: true,
});
const holding = (job: string) => anEmployee({ job, supervisor: { kind: 'outside', title: 'WALI KOTA' } });
const make = (
  employees: ReturnType<typeof anEmployee>[],
  jobs: Job[],
  layout: Pick<AssignmentSource, 'layout' | 'formerly'> = { layout: 'person' },
) =>
  makeAssignments(
    { id: '2026-1', employees, jobs, technical: [], secret: 'rahasia'.repeat(6), ...layout },
    texts.cycle,
  );

describe('the standard of a post', () => {
  it.each([
    ['KEPALA SUBBAGIAN UMUM', 'Kepala Sub Bagian Umum'],
    ['Kepala Seksi Sarana dan Prasarana', 'Kepala Seksi Sarana & Prasarana'],
    ['Kepala\u200B Seksi', 'Kepala Seksi'],
    ['Kepala Cafe\u0301', 'Kepala Café'],
    ['Kepala Sub-Bagian Umum', 'Kepala Sub Bagian Umum'],
  ])('reaches the holder of "%s" from the row "%s", as the import saw it', (held, row) => {
    expect(jobsFor([holding(held)], [post(row)], { competencies: [], texts: texts.framework }).added).toEqual(
      [],
    );
    const { assignments, warnings } = make([holding(held)], [post(row)]);
    expect(assignments.map(({ required }) => required)).toEqual([{ 'M.01': 3 }, { 'M.01': 3 }]);
    expect(warnings).toEqual([]);
  });

  it('does not reach another post', () => {
    const { assignments, warnings } = make([holding('Kepala Seksi 1 1')], [post('Kepala Seksi 11')]);
    expect(assignments.every(({ required }) => Object.keys(required).length === 0)).toBe(true);
    expect(warnings.map(({ code }) => code)).toEqual(['job-without-standard']);
  });

  it('is that of the upper of two rows, and the lower is said', () => {
    const { assignments, warnings } = make(
      [holding('Kepala Subbagian Umum')],
      [post('Kepala Sub Bagian Umum', 4), post('KEPALA SUBBAGIAN UMUM', 2)],
    );
    expect(assignments[0]?.required).toEqual({ 'M.01': 4 });
    expect(warnings).toEqual([]);
  });
});

describe('the form of a supervisor', () => {
  const team = (supervisor: string, people: number) =>
    Array.from({ length: people }, (_, i) =>
      anEmployee({
        nip: `19900115201503${supervisor.length}${String(i).padStart(3, '0')}`,
        supervisor: { kind: 'outside', title: supervisor },
      }),
    );
  const office = [...team('CAMAT', 2), ...team('WALI KOTA', 3)];
  const togetherUnder = (layout: Parameters<typeof make>[2]) => {
    const rated = make(office, [], layout).assignments.filter(({ role }) => role === 'supervisor');
    return Object.fromEntries(
      ['CAMAT', 'WALI KOTA'].map((name) => [
        name,
        new Set(rated.filter(({ rater }) => rater.name === name).map(({ team }) => team ?? 'own')),
      ]),
    );
  };

  it.each([
    ['person', 'own', 'own'],
    ['team', 'team', 'team'],
    ['mixed', 'own', 'team'],
  ] as const)('under "%s" is that of %s for two people, and of %s for three', (layout, two, three) => {
    const teams = togetherUnder({ layout });
    expect(teams['CAMAT']?.size).toBe(1);
    expect([...(teams['CAMAT'] ?? [])].includes('own')).toBe(two === 'own');
    expect(teams['WALI KOTA']?.size).toBe(1);
    expect([...(teams['WALI KOTA'] ?? [])].includes('own')).toBe(three === 'own');
  });

  it('stays of its kind when the team grows or shrinks', () => {
    const ids = Object.fromEntries(
      make(office, []).assignments.flatMap(({ role, rater }) =>
        role === 'supervisor' ? [[rater.name, rater.id]] : [],
      ),
    );
    const formerly = new Map([
      [ids['CAMAT'] ?? '', 'team' as const],
      [ids['WALI KOTA'] ?? '', 'person' as const],
    ]);
    const teams = togetherUnder({ layout: 'mixed', formerly });
    expect([...(teams['CAMAT'] ?? [])]).not.toContain('own');
    expect([...(teams['WALI KOTA'] ?? [])]).toEqual(['own']);
  });
});
