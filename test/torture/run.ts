// The whole ordeal, or a quick part of it.
import { exportFile, head, joko, siti, supervisorFile } from '../../src/local/office/running-office';
import { faultPoints } from './fault-points';
import { importRandomRows } from './import-rows';
import { playOfficeSchedule } from './office-schedules';
import { playSchedule } from './schedules';
import { call, ScriptedOffice } from './scripted-office';

export interface TortureOptions {
  /** First seed; schedule n runs with seed + n. */
  readonly seed: number;
  /** A part that takes seconds. */
  readonly quick: boolean;
}

interface Ordeal {
  readonly points: number;
  readonly failures: readonly string[];
}

export function torture({ seed, quick }: TortureOptions, tell: (line: string) => void): Ordeal {
  const stage = new ScriptedOffice();
  const failures: string[] = [];
  let points = 0;
  const round = (name: string, count: number, play: (seed: number) => string | undefined, each = 1) => {
    for (let index = 0; index < count; index++) {
      const what = play(seed + index);
      if (what !== undefined) failures.push(`${name}, seed ${seed + index}: ${what}`);
    }
    points += count * each;
    tell(`${count * each} ${name}`);
  };
  try {
    tell('faults at host calls');
    const faults = faultPoints(stage, quick ? 97 : 1, tell);
    points += faults.points;
    for (const { action, press, call: at, mode, what } of faults.divergences)
      failures.push(`${action}, press ${press}, call ${at}, ${mode}: ${what}`);
    round('schedules of answers in memory', quick ? 500 : 10_000, playSchedule);
    const office = openOffice(stage);
    round('schedules of answers on the host', quick ? 4 : 300, (one) =>
      playOfficeSchedule(stage, office, one),
    );
    round('malformed rows', quick ? 8 : 200, (one) => importRandomRows(one, 500), 500);
  } finally {
    stage.end();
  }
  return { points, failures };
}

function openOffice(stage: ScriptedOffice): string {
  const host = stage.open();
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
  return stage.keep(host);
}
