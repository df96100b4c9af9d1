// Supervisors and employees at the web app: hundreds at once stay under Google's quota a minute, and each sees what is theirs.
import { type FunctionName, functions } from '../../src/contract/functions';
import type { Panel } from '../../src/contract/panel';
import type { ServedFunction } from '../../src/contract/served-function';
import { exportFile, hr, RunningOffice, siti, supervisorFile } from '../../src/local/office/running-office';
import { exampleInputs } from '../support/example-inputs';

const nipOf = (index: number) =>
  `1990${String(1 + (index % 12)).padStart(2, '0')}${String(1 + (index % 28)).padStart(2, '0')}2015031${String(index + 1).padStart(3, '0')}`;
const emailOf = (index: number) => `pegawai${index + 1}@contoh.example`;

/** One head and the rest; forms are made, person tabs are not. */
function officeOf(count: number): RunningOffice {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', {
    employees: exportFile(
      Array.from({ length: count }, (_, index) => ({
        nip: nipOf(index),
        name: `Pegawai Contoh ${index + 1}`,
        email: emailOf(index),
      })),
    ),
    supervisors: supervisorFile(
      Array.from({ length: count }, (_, index) => [nipOf(index), index === 0 ? 'WALI KOTA' : nipOf(0)]),
    ),
  });
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  office.work('makeForms');
  return office;
}

/** Calls of the Sheets API by minute, reading and writing apart: Google counts them so, for the account they are made on. */
class Quota {
  private seen: number;
  readonly reads = new Map<number, number>();
  readonly writes = new Map<number, number>();

  constructor(private readonly office: RunningOffice) {
    this.seen = office.host.actions.length;
  }

  /** Runs something and counts what it asked for, under the minute it began in. */
  count<T>(work: () => T): T {
    const minute = Math.floor(this.office.host.now().getTime() / 60_000);
    const result = work();
    for (const { methods } of this.office.host.actions.slice(this.seen))
      for (const [name, { calls }] of Object.entries(methods)) {
        if (!name.startsWith('Sheets.')) continue;
        const counts = /\.(get|batchGet)/.test(name) ? this.reads : this.writes;
        counts.set(minute, (counts.get(minute) ?? 0) + calls);
      }
    this.seen = this.office.host.actions.length;
    return result;
  }
}

const visit = (office: RunningOffice, email: string): Panel => {
  office.host.doGet(email);
  const result = office.call('getPanel', undefined, email, 'webapp');
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.value;
};

/**
 * What the screens of an employee ask for, by the table of functions: whatever an employee may call and changes nothing. Not the page
 * that was put away: it needs the tabs of people, which are too many to keep, and is opened by one person once in a while.
 */
const looks = (Object.keys(functions) as FunctionName[]).filter((name) => {
  const { who, writes } = functions[name] as ServedFunction<unknown, unknown>;
  return who.includes('employee') && writes === undefined && name !== 'getKeptPage';
});

/** What somebody gives it who looks at what is theirs. */
const about = (name: FunctionName, nip: string): unknown => {
  const example: unknown = exampleInputs[name];
  return typeof example === 'object' && example !== null && 'nip' in example ? { ...example, nip } : example;
};

describe('three hundred visits in ten minutes, five by each of sixty people, who all answer at the first', () => {
  const people = 60;
  const office = officeOf(people);
  office.at('2026-10-05 09:00');
  const links = office.get('getLinks').filter(({ role }) => role === 'self');
  const quota = new Quota(office);
  const start = office.host.now().getTime();
  const panels: Panel[] = [];
  for (let turn = 0; turn < 300; turn += 1) {
    const index = turn % people;
    const due = start + turn * 2_000 - office.host.now().getTime();
    if (due > 0) office.host.advance(due);
    const email = emailOf(index);
    panels.push(quota.count(() => visit(office, email)));
    quota.count(() => office.call('getPerson', { nip: nipOf(index) }, email, 'webapp'));
    const look = looks[turn % looks.length] ?? 'getPanel';
    quota.count(() => office.call(look, about(look, nipOf(index)) as never, email, 'webapp'));
    if (turn >= people) continue;
    const link = links.find((one) => one.ratee === nipOf(index));
    const form = office.host.forms.find(({ publishedId }) => link?.link.includes(publishedId));
    const answers = Object.fromEntries(
      (form?.items ?? []).flatMap(({ id, kind, choices }) =>
        kind === 'MULTIPLE_CHOICE' ? [[String(id), choices[2] ?? '']] : [],
      ),
    );
    quota.count(() => office.host.submitForm({ form: link?.link ?? '', answers, email }));
  }

  it('stay under sixty readings and sixty writes a minute, answers taken in included', () => {
    expect(Math.max(...quota.reads.values())).toBeLessThan(60);
    expect(Math.max(...quota.writes.values())).toBeLessThan(60);
  });

  it('see each their own page', () => {
    panels.forEach(({ user, own }, turn) => {
      expect(user.email).toBe(emailOf(turn % people));
      expect(own?.nip).toBe(nipOf(turn % people));
    });
    const others = panels.filter(({ own }) => own?.nip !== nipOf(0));
    expect(others.filter((panel) => JSON.stringify(panel).includes(nipOf(0)))).toEqual([]);
  });

  it('lose no answer', () => {
    office.work('refresh');
    const self = office.tab('Nilai').filter((row) => row.includes('Berlaku'));
    expect(self).toHaveLength(people);
  });
});

describe('a reading shared by visitors', () => {
  const opened = () => {
    const office = RunningOffice.withOpenCycle();
    office.at('2026-10-05 09:00');
    visit(office, siti.email);
    return office;
  };
  /** What the last visit, the page and what it shows, asked of the Sheets API. */
  const readings = (office: RunningOffice) =>
    office.host.actions
      .slice(-2)
      .flatMap(({ methods }) => Object.keys(methods).filter((name) => name.startsWith('Sheets.')));

  it('serves another visitor within the minute, who sees what is theirs', () => {
    const office = opened();
    const panel = visit(office, 'budi@contoh.example');
    expect(readings(office)).toEqual([]);
    expect(panel.user).toMatchObject({ email: 'budi@contoh.example', role: 'supervisor' });
    expect(visit(office, 'orang.lain@contoh.example')).not.toHaveProperty('own');
  });

  it.each(looks)('serves the next visitor who calls %s within the minute', (name) => {
    const office = opened();
    const call = (email: string) => office.call(name, about(name, siti.nip) as never, email, 'webapp');
    call(siti.email);
    call('budi@contoh.example');
    const asked = Object.keys(office.host.actions.at(-1)?.methods ?? {});
    expect(asked.filter((method) => method.startsWith('Sheets.'))).toEqual([]);
  });

  it('is old after a minute', () => {
    const office = opened();
    office.host.advance(61_000);
    visit(office, siti.email);
    expect(readings(office)).not.toEqual([]);
  });

  it('is old after a write: an answer taken in shows at the next visit', () => {
    const office = opened();
    expect(visit(office, siti.email).own?.self).toBe('waiting');
    office.answer('self', siti.nip, 3);
    expect(visit(office, siti.email).own?.self).toBe('done');
  });

  it('is not for HR, who sees the workbook as it is', () => {
    const office = opened();
    office.call('getPanel', undefined, hr, 'webapp');
    expect(readings(office)).not.toEqual([]);
  });

  const openBeside = (office: RunningOffice) => office.host.chooseMenu('Timbang > Buka panel', hr);
  const calls = (office: RunningOffice, last: number) =>
    office.host.actions
      .slice(-last)
      .flatMap(({ methods }) =>
        Object.entries(methods).flatMap(([name, made]) =>
          name.startsWith('Sheets.') ? [[name, made.calls]] : [],
        ),
      );
  const oneReading = [
    ['Sheets.Spreadsheets.get', 1],
    ['Sheets.Spreadsheets.Values.batchGetByDataFilter', 1],
  ];

  it('is taken once for HR who opens the panel, the page and what it shows first; then the workbook is read as it is', () => {
    const office = RunningOffice.withOpenCycle();
    openBeside(office);
    office.get('getPanel');
    expect(calls(office, 2)).toEqual(oneReading);
    office.get('getPanel');
    expect(calls(office, 1)).toEqual(oneReading);
  });

  it.each([
    ['an answer came in', (office: RunningOffice) => void office.answer('self', siti.nip, 3)],
    ['half a minute went by', (office: RunningOffice) => office.host.advance(31_000)],
  ])('is not enough for HR where %s before the page has asked', (_, meanwhile) => {
    const office = RunningOffice.withOpenCycle();
    office.at('2026-10-05 09:00');
    openBeside(office);
    meanwhile(office);
    office.get('getPanel');
    expect(calls(office, 1)).toEqual(oneReading);
  });

  it('that the cache has let go of in part is taken anew', () => {
    const office = opened();
    const caches = (
      office.host as unknown as { engine: { workspace: { caches: Map<string, Map<string, unknown>> } } }
    ).engine.workspace.caches;
    const script = caches.get('script');
    for (const key of [...(script?.keys() ?? [])]) if (key.endsWith('.1')) script?.delete(key);
    expect(visit(office, siti.email).own?.nip).toBe(siti.nip);
    expect(readings(office)).not.toEqual([]);
  });
});
