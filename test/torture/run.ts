// The whole ordeal, or a quick part of it.
import { exportFile, head, joko, siti, supervisorFile } from '../../src/local/office/running-office';
import { scenes } from './actions';
import { editedByHand } from './edited-by-hand';
import { doubleFaults, singleFaults } from './fault-points';
import { importRandomRows } from './import-rows';
import { playOfficeSchedule } from './office-schedules';
import { playSchedule } from './schedules';
import { call, keep, open } from './scripted-office';
import { secondHands } from './second-hands';
import { Trials } from './trials';

/** What can be tried alone, in the order in which all is tried. */
export const parts = ['faults', 'double-faults', 'second-hands', 'hand-edits', 'answers', 'imports'] as const;
type Part = (typeof parts)[number];

export interface TortureOptions {
  /** First seed; schedule n runs with seed + n. */
  readonly seed: number;
  /** A part that takes seconds. */
  readonly quick: boolean;
  /** Only this; everything if not given. */
  readonly part?: Part | undefined;
  /** Only scenes of this action; all if not given. */
  readonly action?: string | undefined;
}

/** Tries everything, or one part. @returns how often of each kind, and what went wrong */
export function torture({ seed, quick, part, action }: TortureOptions): Trials {
  const trials = new Trials();
  const round = (name: string, count: number, play: (seed: number) => string | undefined, each = 1) => {
    for (let index = 0; index < count; index++)
      trials.add(name, `seed ${seed + index}`, play(seed + index), each);
  };
  const all = scenes(open().functions).filter(({ action: { name } }) => name === (action ?? name));
  const some = (count: number) => ({ seed, count: quick ? 1 : count });
  // The quick part goes through few scenes.
  const few = quick ? all.filter((_, index) => index % 5 === 3) : all;
  const play: Readonly<Record<Part, () => void>> = {
    faults: () => singleFaults(all, quick ? 97 : 1, trials),
    'double-faults': () => doubleFaults(few, some(60), trials),
    'second-hands': () => secondHands(few, some(12), trials),
    'hand-edits': () => editedByHand(few, some(6), trials),
    answers: () => {
      round('schedules of answers in memory', quick ? 500 : 10_000, playSchedule);
      const office = openedOffice();
      round('schedules of answers on the host', quick ? 4 : 300, (one) => playOfficeSchedule(office, one));
    },
    imports: () => round('malformed rows', quick ? 8 : 200, (one) => importRandomRows(one, 500), 500),
  };
  for (const one of parts) if (part === undefined || part === one) play[one]();
  return trials;
}

function openedOffice(): string {
  const host = open();
  call(host, 'setUpWorkbook', { office: 'Dinas CONTOH' });
  call(host, 'importOffice', {
    employees: exportFile([head, siti, joko]),
    supervisors: supervisorFile([
      [head.nip, 'WALI KOTA'],
      [siti.nip, head.nip],
      [joko.nip, head.nip],
    ]),
  });
  call(host, 'openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  for (const kind of ['makeForms', 'makeForms', 'makeTabs']) call(host, 'stepTask', { kind });
  return keep(host);
}
