// The synthetic office while its cycle runs, as the server would describe it: who is missing, and what the roster changed.
import type { AssignmentChanges } from '../../src/contract/assignment-changes';
import type { MissingAnswer, ReminderOutlook, Tracking } from '../../src/contract/tracking';
import { cycle, nipOf, people } from './office';

const link = (i: number) => `https://docs.google.com/forms/d/e/self/viewform?usp=pp_url&entry.1=kode${i}`;

const missing = (i: number, patch: Partial<MissingAnswer>): MissingAnswer => {
  const name = people[i]?.name ?? '';
  const message = `Yth. ${name}, penilaian Anda kami tunggu: ${link(i)}`;
  return {
    code: `kode${i}`,
    role: 'self',
    unit: people[i]?.unit ?? '',
    rater: nipOf(i),
    raterName: name,
    email: `pegawai${i}@contoh.go.id`,
    ratee: nipOf(i),
    rateeName: name,
    due: '2025-11-25',
    daysLeft: 5,
    inQuarantine: false,
    link: link(i),
    message,
    whatsApp: `https://wa.me/?text=${encodeURIComponent(message)}`,
    ...patch,
  };
};

const byYohanes = { role: 'supervisor', rater: nipOf(5), raterName: people[5]?.name ?? '' } as const;

/** Without an address: its key is taken out, as the server does. */
/** Late: no message asks for it, as the server has it. */
const late = (answer: MissingAnswer): MissingAnswer => {
  const { message: _message, whatsApp: _whatsApp, ...rest } = answer;
  return { ...rest, due: cycle.selfDeadline, daysLeft: -3 };
};

const unreached = (answer: MissingAnswer): MissingAnswer => {
  const { email: _email, ...rest } = answer;
  return rest;
};

export const reminder: ReminderOutlook = {
  raters: 31,
  quota: 24,
  today: 24,
  later: 7,
  remindedToday: 2,
  running: false,
};

export const tracking: Tracking = {
  cycle,
  today: '2025-11-20',
  standing: [{ unit: 'Sekretariat', cycle: 'Penilaian 2025', people: 4, below: 9, at: 18, above: 9 }],
  talks: [{ unit: 'Sekretariat', finished: { done: 2, of: 4 }, begun: 1 }],
  progress: ['CONTOH Bidang Ketenagaan', 'CONTOH Bidang Pembinaan SD', 'CONTOH Sekretariat'].flatMap(
    (unit, i) => [
      { unit, role: 'self', count: { done: 22 + i, of: 29 } } as const,
      ...(i === 2 ? [] : [{ unit, role: 'supervisor', count: { done: 14 + 7 * i, of: 29 } } as const]),
    ],
  ),
  missing: [
    late(missing(2, { remindedOn: '2025-11-14' })),
    unreached(missing(8, {})),
    missing(6, { ...byYohanes, due: cycle.supervisorDeadline, daysLeft: 11, inQuarantine: true }),
    missing(9, { ...byYohanes, due: '2025-12-08', daysLeft: 18, extendedTo: '2025-12-08' }),
    ...[12, 15, 18, 21].map((i) => late(missing(i, {}))),
  ],
  handOver: [
    {
      rater: nipOf(8),
      raterName: people[8]?.name ?? '',
      open: 1,
      message: 'Yth. Slamet, …',
      whatsApp: 'https://wa.me/?text=Yth.',
    },
  ],
  reminder,
};

/** When the deadline has passed for everybody who is missing. */
export const overdue: Tracking = {
  ...tracking,
  missing: tracking.missing.map(late),
  handOver: [],
  reminder: { ...reminder, raters: 0, today: 0, later: 0 },
};

/** The same after a deadline was moved for everybody. */
export const moved = (role: 'self' | 'supervisor' | 'both', until: string): Tracking => ({
  ...tracking,
  cycle: {
    ...tracking.cycle,
    ...(role === 'supervisor' ? {} : { selfDeadline: until }),
    ...(role === 'self' ? {} : { supervisorDeadline: until }),
  },
});

/** After an extension of the first missing answer. */
export const extended = (until: string): Tracking => ({
  ...tracking,
  missing: tracking.missing.map((answer, i) =>
    i === 0 ? { ...answer, due: until, extendedTo: until, daysLeft: 7 } : answer,
  ),
});

export const changes: AssignmentChanges = {
  token: 'a1',
  changes: [
    {
      kind: 'newSupervisor',
      role: 'supervisor',
      ratee: nipOf(3),
      rateeName: people[3]?.name ?? '',
      from: 'Slamet',
      to: 'Ahmad Fauzi',
      answered: true,
      words: `${people[3]?.name}: atasan penilai Slamet diganti menjadi Ahmad Fauzi; penilaian yang sudah masuk tetap ditampilkan.`,
    },
    {
      kind: 'newPerson',
      role: 'self',
      ratee: nipOf(90),
      rateeName: 'Pegawai Contoh 91',
      to: 'Pegawai Contoh 91',
      answered: false,
      words: 'Pegawai Contoh 91: pegawai baru, dinilai oleh Slamet.',
    },
  ],
  sentence: '1 atasan diganti, 1 penugasan pegawai baru.',
  reassigned: [
    { ratee: nipOf(5), words: `${people[5]?.name}: kini dinilai oleh Ahmad Fauzi, sebelumnya oleh Slamet.` },
  ],
  formsNeeded: true,
};
