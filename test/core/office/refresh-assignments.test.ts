// A roster that changes while the cycle runs: what it makes, ends, brings back and corrects.

import type { Job } from '../../../src/core/framework/job';
import { openCycle } from '../../../src/core/office/open-cycle';
import { refreshAssignments } from '../../../src/core/office/refresh-assignments';
import type { Employee } from '../../../src/core/roster/employee';
import { textsIn } from '../../../src/core/text/texts';
import { anEmployee } from '../../support/builders';

const texts = textsIn('id').cycle;
const job = (name: string, level: number): Job => ({
  name,
  kind: 'PELAKSANA',
  required: { 'M.01': level },
  source: '',
  confirmed: false,
});
const jobs = [job('Analis Contoh', 2), job('Kepala Contoh', 4)];
const head = anEmployee({
  nip: '197001011995031001',
  name: 'Budi',
  email: 'budi@contoh.example',
  job: 'Kepala Contoh',
});
const deputy = anEmployee({
  nip: '197502022000032002',
  name: 'Wati',
  email: 'wati@contoh.example',
  job: 'Kepala Contoh',
});
const siti = anEmployee({ supervisor: { kind: 'nip', nip: head.nip } });
const secret = 'rahasia'.repeat(6);
const start = [head, deputy, siti];

const opened = openCycle(
  {
    id: '2026-1',
    name: 'Penilaian',
    taken: [],
    today: '2026-10-01',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
    employees: start,
    jobs,
    competencies: [
      { code: 'M.01', name: 'Integritas', aliases: [], group: 'manajerial', definition: '', levels: [] },
    ] as unknown as Parameters<typeof openCycle>[0]['competencies'],
    secret,
    layout: 'person',
    terms: { objectionDays: 14, retentionYears: 5 },
    language: 'id',
  },
  texts,
);
if (!opened.ok) throw new Error('the cycle did not open');
const { cycle, assignments } = opened.value;
const codeOf = (role: string, rater: string, ratee: string) =>
  assignments.find((one) => one.role === role && one.rater.id === rater && one.ratee.nip === ratee)?.code ??
  '';

const refresh = (employees: readonly Employee[], answered: readonly string[] = [], from = assignments) =>
  refreshAssignments(
    {
      cycle,
      assignments: from,
      answered: new Set(answered),
      disputed: new Set<string>(),
      now: '2026-10-10 09:00:00',
      employees,
      jobs,
      secret,
    },
    texts,
  );
const withSiti = (part: Partial<Employee>) => [head, deputy, { ...siti, ...part }];

describe('a roster that has not changed', () => {
  it('changes nothing', () => {
    expect(refresh(start).changes).toEqual([]);
    expect(refresh(start).assignments).toEqual(assignments);
  });
});

describe('warnings', () => {
  const unknownPost = anEmployee({ nip: '199203032016032003', name: 'Tuti', job: 'Arsiparis Contoh' });

  it('tell of people who are new', () => {
    const { warnings } = refresh([...start, unknownPost]);
    expect(warnings.map(({ code, place }) => [code, place.nip])).toEqual([
      ['job-without-standard', unknownPost.nip],
    ]);
  });

  it('say nothing of those whose post and supervisor stay as they were frozen', () => {
    expect(refresh(withSiti({ job: 'Arsiparis Contoh', supervisor: undefined })).warnings).toEqual([]);
  });
});

describe('a supervisor who is replaced', () => {
  const old = codeOf('supervisor', head.nip, siti.nip);
  const moved = withSiti({ supervisor: { kind: 'nip', nip: deputy.nip }, job: 'Kepala Contoh' });

  it('ends, and the new one has an assignment with a code of its own and the standard frozen at opening', () => {
    const { assignments: next, changes } = refresh(moved);
    expect(changes).toMatchObject([{ kind: 'newSupervisor', answered: false }]);
    expect(next.find(({ code }) => code === old)).toMatchObject({
      state: 'replaced',
      endedAt: '2026-10-10 09:00:00',
    });
    const fresh = next[next.length - 1];
    expect(fresh).toMatchObject({
      rater: { id: deputy.nip },
      ratee: { nip: siti.nip },
      state: 'active',
      job: 'Analis Contoh',
      required: { 'M.01': 2 },
    });
    expect(assignments.map(({ code }) => code)).not.toContain(fresh?.code);
  });

  it('keeps what he or she has answered, and says so', () => {
    expect(refresh(moved, [old]).changes).toMatchObject([{ kind: 'newSupervisor', answered: true }]);
  });

  it('comes back with the old code when the roster goes back', () => {
    const { assignments: next } = refresh(moved);
    const back = refresh(start, [], [...next]);
    expect(back.assignments.find(({ code }) => code === old)).toMatchObject({
      state: 'active',
      endedAt: undefined,
    });
    expect(
      back.assignments.filter(
        ({ role, ratee, state }) => role === 'supervisor' && ratee.nip === siti.nip && state === 'active',
      ),
    ).toHaveLength(1);
  });

  it('stays while the roster names nobody or somebody who cannot be', () => {
    expect(refresh(withSiti({ supervisor: undefined })).changes).toEqual([]);
  });

  it('is withdrawn when he or she has left, nobody follows, and nothing was answered', () => {
    const left = [{ ...head, active: false }, deputy, { ...siti, supervisor: undefined }];
    const ended = (answered: readonly string[]) =>
      refresh(left, answered)
        .assignments.filter(({ state }) => state !== 'active')
        .map(({ code }) => code);
    expect(ended([])).toEqual([codeOf('self', head.nip, head.nip), old]);
    expect(ended([old])).toEqual([codeOf('self', head.nip, head.nip)]);
  });
});

describe('people who come and go', () => {
  it('withdraws whoever is no longer active, in every role about the person', () => {
    const { changes, assignments: next } = refresh(withSiti({ active: false }));
    expect(changes.map(({ kind }) => kind)).toEqual(['withdrawn', 'withdrawn']);
    expect(
      next.filter(({ ratee }) => ratee.nip === siti.nip).every(({ state }) => state === 'withdrawn'),
    ).toBe(true);
  });

  it('brings whoever returns back with the same codes', () => {
    const { assignments: next } = refresh(withSiti({ active: false }));
    const back = refresh(start, [], [...next]);
    expect(back.changes.map(({ kind }) => kind)).toEqual(['returned', 'returned']);
    expect(back.assignments).toEqual(assignments);
  });

  it('gives a new person assignments of today’s job', () => {
    const joko = anEmployee({
      nip: '198805052010011002',
      name: 'Joko',
      email: undefined,
      supervisor: { kind: 'nip', nip: head.nip },
    });
    const { changes, assignments: next } = refresh([...start, joko]);
    expect(changes.map(({ kind }) => kind)).toEqual(['newPerson', 'newPerson']);
    expect(next.slice(-2)).toMatchObject([
      { role: 'self', channel: 'code', required: { 'M.01': 2 } },
      { role: 'supervisor', rater: { id: head.nip } },
    ]);
  });
});

describe('an address that is corrected', () => {
  const renamed = withSiti({ email: 'siti+dinas@contoh.example' });
  it('is taken over while nothing was answered', () => {
    const { changes, assignments: next } = refresh(renamed);
    expect(changes.map(({ kind }) => kind)).toEqual(['newAddress']);
    expect(next.find(({ role, ratee }) => role === 'self' && ratee.nip === siti.nip)?.rater.email).toBe(
      'siti+dinas@contoh.example',
    );
  });
  it('stays as it was answered from', () => {
    expect(refresh(renamed, [codeOf('self', siti.nip, siti.nip)]).changes).toEqual([]);
  });
});

describe('applying', () => {
  it.each<[string, readonly Employee[]]>([
    ['a new supervisor', withSiti({ supervisor: { kind: 'nip', nip: deputy.nip } })],
    ['someone who left', withSiti({ active: false })],
    ['a new address', withSiti({ email: 'baru@contoh.example' })],
    ['a head who left', [{ ...head, active: false }, deputy, { ...siti, supervisor: undefined }]],
  ])('%s leaves nothing to change, and the same changes have the same token', (_, employees) => {
    const once = refresh(employees);
    const twice = refresh(employees, [], [...once.assignments]);
    expect(once.changes).not.toEqual([]);
    expect(twice.changes).toEqual([]);
    expect(twice.assignments).toEqual(once.assignments);
    expect(refresh(employees).token).toBe(once.token);
    expect(twice.token).not.toBe(once.token);
  });
});
