// The synthetic office at a glance, as the server would tell it.
import type { Output } from '../../src/contract/functions';

const none = { done: 0, of: 0 };

export const glance: Output<'getOverview'> = {
  people: 88,
  units: [
    { unit: 'Bidang Perencanaan', people: 21, self: { done: 18, of: 21 }, supervisor: { done: 9, of: 21 } },
    { unit: 'Sekretariat', people: 62, self: { done: 30, of: 62 }, supervisor: { done: 12, of: 62 } },
    { unit: undefined, people: 5, self: { done: 5, of: 5 }, supervisor: none },
  ],
  needs: [
    { code: 'M.03', name: 'Komunikasi', rated: 21, below: 9 },
    { code: 'M.02', name: 'Kerja Sama', rated: 21, below: 0 },
    { code: 'M.01', name: 'Integritas', rated: 21, below: undefined },
  ],
  bands: [
    { name: 'Memenuhi Syarat', people: 12 },
    { name: 'Masih Memenuhi Syarat', people: undefined },
    { name: 'Kurang Memenuhi Syarat', people: undefined },
  ],
  banded: 21,
  waits: { employees: 35, supervisors: 67, held: 2, toPublish: 21 },
};

const hidden = { rated: 7 };

export const unitNeeds: Output<'getNeeds'> = {
  competencies: [
    { code: 'M.01', name: 'Integritas' },
    { code: 'M.05', name: 'Pelayanan Publik' },
  ],
  rows: [
    {
      unit: 'Bidang Perencanaan Pembangunan dan Kesejahteraan Masyarakat',
      people: 21,
      serves: false,
      cells: [hidden, { rated: 21, below: 9, deficit: 12, before: { rated: 20, below: 12 } }],
    },
    { unit: 'Loket', people: 7, serves: true, cells: [hidden, { rated: 7, below: 0, deficit: 0 }] },
    { unit: undefined, people: 5, serves: false, cells: [{ rated: 0 }, { rated: 5, below: 5, deficit: 9 }] },
  ],
  total: [{ rated: 33 }, { rated: 33, below: 14, deficit: 21, before: { rated: 30, below: 18 } }],
  before: 'Penilaian 2025',
  training: [
    {
      unit: 'Bidang Perencanaan Pembangunan dan Kesejahteraan Masyarakat',
      code: 'M.05',
      level: 3,
      people: 6,
      entries: [{ kind: 'course', what: 'Pelatihan standar pelayanan.', hours: 20 }],
    },
    { unit: undefined, code: 'M.05', level: 2, people: 5, entries: [] },
  ],
  followUp: {
    units: [
      {
        unit: 'Bidang Perencanaan Pembangunan dan Kesejahteraan Masyarakat',
        counts: { agreed: 12, done: 5, overdue: 3, undated: 0 },
      },
      { unit: 'Loket' },
      { unit: undefined },
    ],
    total: { agreed: 17, done: 6, overdue: 5, undated: 2 },
    change: { since: 'Penilaian 2025', people: 14, size: { difference: 0.4, low: 0.1, high: 0.7 } },
  },
};

export const organisation: Output<'getOrganisation'> = {
  needs: {
    competencies: unitNeeds.competencies,
    rows: unitNeeds.rows.slice(0, 2),
    total: [hidden, { rated: 28, below: 9, deficit: 12 }],
  },
};
