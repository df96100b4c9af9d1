// What the script keeps outside the workbook: how much of the room it takes, and what happens once that is full.

import { changeTrace } from '../../src/appsscript/google/access-traces';
import { keepLanguage, keepWelcomed } from '../../src/appsscript/google/properties';
import { bytesKept } from '../../src/appsscript/google/script-store';
import { openSession, writeCodes } from '../../src/appsscript/google/sign-ins';
import { mailCode } from '../../src/core/identity/one-time-code';
import { withOpening } from '../../src/core/visibility/access-trace';
import { writeTrace } from '../../src/core/visibility/kept-trace';
import { joko, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';

/** A store as the services of Google have it, without any limit: what would be kept is counted. */
function countedStore(): void {
  const kept = new Map<string, string>();
  let drawn = 0;
  let visitor = 0;
  const store = {
    getProperty: (name: string) => kept.get(name) ?? null,
    getProperties: () => Object.fromEntries(kept),
    setProperty: (name: string, text: string) => void kept.set(name, text),
    deleteProperty: (name: string) => void kept.delete(name),
  };
  Object.assign(globalThis, {
    PropertiesService: { getScriptProperties: () => store },
    Utilities: { getUuid: () => `00000000-0000-4000-8000-${String(drawn++).padStart(12, '0')}` },
    Session: { getTemporaryActiveUserKey: () => `key of visitor ${visitor++}` },
  });
}

/** Bytes of a store: "500 KB / property store" (apps-script/guides/services/quotas). */
const room = 500_000;

const now = '2026-10-05 08:12:33';
const later = '2026-11-20 15:40:01';

/** As many people over three periods; every result opened by its person, the superior and HR, most of them more than once. */
function keptOf(people: number, signedIn: number): number {
  countedStore();
  for (let at = 0; at < people; at++) {
    const nip = `19900115201503${String(2000 + at)}`;
    const supervisor = `Dr. Ir. Bambang Kusumo Wijayanto ${Math.floor(at / 8)}, M.Si.`;
    for (const cycle of ['2026-1', '2026-2', '2027-1'])
      for (const [by, as, door] of [
        ['Pegawai Contoh', 'employee', 'page'],
        [supervisor, 'supervisor', 'page'],
        ['Sri Wahyuni Handayani, S.E., M.M.', 'hr', 'panel'],
      ] as const)
        for (const moment of [now, later])
          changeTrace(cycle, nip, (trace) => withOpening(trace, { by, as, door }, moment));
    keepLanguage(nip, at % 10 === 0 ? 'en' : undefined);
    keepWelcomed(nip, 'employee');
    if (at < signedIn) {
      openSession(nip, at);
      writeCodes(nip, mailCode(undefined, 'f'.repeat(32), at, true));
    }
  }
  return bytesKept();
}

describe('with three periods, every result opened by three readers,', () => {
  it('an office of 135 takes less than a fifth of the room, though all sign in by code within a month', () => {
    expect(keptOf(135, 135)).toBeLessThan(room / 5);
  });

  it('one of 1,000 stays within three quarters where Google tells who is here', () => {
    expect(keptOf(1000, 0)).toBeLessThan((room * 3) / 4);
  });
});

describe('where the room is full', () => {
  const office = RunningOffice.withOpenCycle(smallOffice);
  office.answer('self', siti.nip, 4);
  office.answer('supervisor', siti.nip, 3);
  office.get('getPerson', { nip: siti.nip });
  const store = office.host.properties['script'] ?? {};
  // As the results of an office are opened over the years.
  const [trace = ''] = Object.keys(store).filter((name) => name.startsWith('timbang.trace.'));
  const openings = Array.from({ length: 100 }, (_, at) => ({ by: `Pembaca ${at}`, times: 1 }));
  store[trace] = writeTrace(
    openings.map((one) => ({ ...one, cycle: '2026-1', as: 'hr', door: 'page', first: now, last: later })),
  );
  const used = () => Object.entries(store).reduce((sum, [name, text]) => sum + name.length + text.length, 0);
  for (let at = 0; used() < 500 * 1024 - 30; at++)
    store[`timbang.code.x${at}`] = '{}'.padEnd(Math.min(8000, 500 * 1024 - used() - 24), ' ');

  it('what cannot be done without it says so, and what to do', () => {
    const opened = office.call('getPerson', { nip: joko.nip });
    const [told] = opened.ok ? [] : opened.problems;
    expect(told?.code).toBe('store-failed');
    expect(told?.action).toContain('menu Arsip');
  });

  it('the check of the period says how full it is', () => {
    const found = office.get('checkCycle').findings.find(({ kind }) => kind === 'store-full');
    expect(found?.title).toContain('102%');
  });

  it('an old period can be erased, as is advised', () => {
    office.get('closeCycle');
    office.at('2027-10-26 09:00');
    const cycle = { what: '2026-1', keepRoster: true, confirm: 'Penilaian 2026' };
    expect(office.get('stepErasure', cycle).state).toBe('done');
    expect(office.call('getPanel').ok).toBe(true);
  });
});
