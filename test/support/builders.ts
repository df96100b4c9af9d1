// Builders of the field's nouns: a test says only what it is about.
import type { Assignment, Cycle } from '../../src/core/cycle/cycle';
import { serialOf } from '../../src/core/moment';
import type { RawAnswer } from '../../src/core/response/answer';
import type { Employee } from '../../src/core/roster/employee';

export const anEmployee = (part: Partial<Employee> = {}): Employee => ({
  nip: '199001152015032001',
  name: 'Siti Aminah',
  titleBefore: '',
  titleAfter: 'S.E.',
  email: 'siti@contoh.example',
  job: 'Analis Contoh',
  jobKind: 'PELAKSANA',
  employment: 'PNS',
  grade: 'III/a',
  unit: 'Sekretariat Contoh',
  supervisor: undefined,
  active: true,
  ...part,
});

export const aCycle = (part: Partial<Cycle> = {}): Cycle => ({
  id: '2026-1',
  name: 'Penilaian 2026',
  status: 'open',
  openedOn: '2026-10-01',
  closedAt: undefined,
  selfDeadline: '2026-10-15',
  supervisorDeadline: '2026-10-31',
  competencies: ['M.01', 'M.02'],
  technical: [],
  highestLevel: 5,
  layout: 'person',
  ...part,
});

export const anAssignment = (part: Partial<Assignment> = {}): Assignment => ({
  cycle: '2026-1',
  code: 'AAAA-AAAA-AAAA-AAAA',
  role: 'supervisor',
  rater: { id: '197001011995031001', name: 'Budi Santoso', email: 'budi@contoh.example' },
  ratee: { nip: '199001152015032001', name: 'Siti Aminah, S.E.' },
  job: 'Analis Contoh',
  jobKind: 'PELAKSANA',
  unit: 'Sekretariat Contoh',
  required: { 'M.01': 2, 'M.02': 2 },
  technical: [],
  channel: 'email',
  state: 'active',
  endedAt: undefined,
  remindedOn: undefined,
  extendedTo: undefined,
  ...part,
});

/** @param moment local time of submission */
export const aRawAnswer = (moment: string, part: Partial<RawAnswer> = {}): RawAnswer => ({
  role: 'supervisor',
  row: 2,
  time: serialOf(moment) ?? 0,
  email: 'budi@contoh.example',
  code: 'AAAA-AAAA-AAAA-AAAA',
  levels: { 'M.01': 3, 'M.02': 2 },
  examples: {},
  unreadable: [],
  ...part,
});
