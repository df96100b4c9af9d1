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
