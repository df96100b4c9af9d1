// A copy of an office is the office: it holds the same, goes on in the same way, and what happens in one is not seen in the other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from '../../../src/local/host/dump';
import {
  head,
  hr,
  joko,
  playedOnce,
  RunningOffice,
  siti,
  smallOffice,
} from '../../../src/local/office/running-office';

/** Everything that can be seen of an office, to the last id. */
const all = (office: RunningOffice): string => {
  const { stored, actions, openWays, screen, log, outbox, mostPerMinute, functions } = office.host;
  const seen = {
    stored,
    actions,
    decided: [...openWays.decided],
    screen,
    log,
    outbox,
    mostPerMinute,
    functions,
  };
  return JSON.stringify({ ...seen, now: office.host.now(), lacking: office.host.lacking(hr) });
};

const played = (): RunningOffice => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', smallOffice);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  office.work('makeForms');
  office.work('makeTabs');
  return office;
};

/** Answers, mails, a morning, and more that draws on chance, the clock, the cache and the quota. */
const goOn = (office: RunningOffice): void => {
  office.at('2026-10-05 09:00');
  office.answer('self', siti.nip, 3);
  office.answer('self', joko.nip, 4, { event: 'suppressed' });
  office.answer('supervisor', siti.nip, 2, { email: 'lain@contoh.example' });
  office.work('remind');
  office.get('getPanel');
  office.at('2026-10-09 06:30');
  office.host.runTimeTriggers('onDaily');
  office.get('preparePractice');
  office.get('checkCycle');
  office.host.desk(() => hr).duplicateSheet(office.host.workbook.state.sheets[0]?.sheetId ?? 0);
  office.get('getMirror', undefined, head.email);
};

describe('a copy', () => {
  const office = RunningOffice.withOpenCycle();

  it('holds what was played, and goes on in the same way', () => {
    const [copy, again, anew] = [RunningOffice.withOpenCycle(), RunningOffice.withOpenCycle(), played()];
    expect(all(copy)).toBe(all(anew));
    for (const one of [copy, anew]) goOn(one);
    expect(all(copy)).toBe(all(anew));
    expect(dump(copy.host)).toBe(dump(anew.host));
    // Nothing of all this is seen in the others.
    expect(all(again)).toBe(all(played()));
    expect(all(office)).toBe(all(again));
  });

  it('of a copy that has gone on is the same too', () => {
    const first = RunningOffice.withOpenCycle();
    goOn(first);
    const second = new RunningOffice({}, first);
    expect(all(second)).toBe(all(first));
    for (const one of [first, second]) {
      one.answer('self', head.nip, 5);
      one.at('2026-11-05 09:00');
      one.get('closeCycle');
    }
    expect(all(second)).toBe(all(first));
  });
});

describe('an office that cannot be copied is played each time', () => {
  it.each<[string, (office: RunningOffice) => void]>([
    ['an event is delayed', (one) => void one.answer('self', siti.nip, 3, { event: 'delayed' })],
    ['somebody holds a lock', (one) => void one.host.holdLock('script')],
    ['a fault is planned', (one) => one.host.failAt(1, 'before')],
  ])('while %s', (name, act) => {
    const plays = [1, 2].map(() =>
      playedOnce([name], () => {
        const office = RunningOffice.withOpenCycle();
        act(office);
        return office;
      }),
    );
    expect(plays.map(({ host }) => host.copyable)).toEqual([false, false]);
    expect(plays[0]).not.toBe(plays[1]);
    expect(() => new RunningOffice({}, plays[0])).toThrow('under way');
  });

  it('where a function of its own is among what it depends on', () => {
    let count = 0;
    for (const random of [() => 0.5, () => 0.25])
      playedOnce([{ random }], () => {
        count += 1;
        return RunningOffice.withOpenCycle();
      });
    expect(count).toBe(2);
  });
});

describe('offices that are played once', () => {
  const names = ['src/local/office', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/playedOnce\(\['([^']+)'/g)])
      .map(([, name]) => name),
  );

  it('have names of their own, so that no file is given the office of another', () => {
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
