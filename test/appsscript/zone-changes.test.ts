// The workbook's time zone set anew, in Google's settings or by Timbang, before, between and after answers: none is lost, none counts twice.
import { hr, joko, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';

/** Forward, back, abroad and home, and another name of the same clock. */
const pairs = [
  ['Asia/Jakarta', 'Asia/Jayapura'],
  ['Asia/Jayapura', 'Asia/Jakarta'],
  ['Asia/Jakarta', 'America/Los_Angeles'],
  ['America/Los_Angeles', 'Asia/Jakarta'],
  ['Asia/Jakarta', 'GMT+07:00'],
] as const;
const short: Readonly<Record<string, 'WIB' | 'WITA' | 'WIT'>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** As somebody does in File > Settings. */
function setByHand(office: RunningOffice, timeZone: string): void {
  const { workbook } = office.host;
  workbook.state = { ...workbook.state, timeZone };
}

function setByTimbang(office: RunningOffice, timeZone: string): void {
  const zone = short[timeZone];
  if (zone !== undefined) office.get('setUpWorkbook', { office: 'Dinas CONTOH', zone });
}

const kinds = (office: RunningOffice) => office.get('checkCycle').findings.map(({ kind }) => kind);
const answers = (office: RunningOffice) =>
  office.tab('Nilai').filter((row) => row.includes(siti.nip) || row.includes(joko.nip));
const inForce = (office: RunningOffice, nip: string) =>
  answers(office).filter((row) => row.includes(nip) && row.includes('Berlaku'));

/** What HR does that reads everything anew, and what it must not change. */
function lookAgain(office: RunningOffice): void {
  const before = JSON.stringify(answers(office));
  expect(kinds(office)).not.toContain('answers-waiting');
  office.host.runTimeTriggers('onDaily');
  office.work('refresh');
  expect(office.get('rebuildAnswers')).toMatchObject({ identical: true, added: 0, corrected: 0 });
  expect(JSON.stringify(answers(office))).toBe(before);
  expect(office.get('getQuarantine')).toEqual([]);
}

const stages = ['before the answer', 'before its correction', 'after both'] as const;

describe.each([
  ['in Google’s settings', setByHand],
  ['by Timbang', setByTimbang],
] as const)('the zone set anew %s', (_, setZone) => {
  const ways = pairs.filter(([, to]) => setZone === setByHand || short[to] !== undefined);

  it.each(ways)('from %s to %s leaves each answer once, and the last in force', (from, to) => {
    for (const stage of stages) {
      const office = RunningOffice.withOpenCycle(smallOffice, { timeZone: from });
      setByHand(office, from);
      office.get('setUpWorkbook', { office: 'Dinas CONTOH kedua' });
      office.at('2026-10-05 09:00');
      if (stage === 'before the answer') setZone(office, to);
      office.answer('self', siti.nip, 2);
      office.at('2026-10-05 09:20');
      if (stage === 'before its correction') setZone(office, to);
      office.at('2026-10-05 09:40');
      office.answer('self', siti.nip, 4);
      office.at('2026-10-05 10:00');
      if (stage === 'after both') setZone(office, to);
      expect([stage, answers(office).length]).toEqual([stage, 2]);
      expect([stage, inForce(office, siti.nip)[0]?.includes('4')]).toEqual([stage, true]);
      office.at('2026-10-06 09:00');
      office.answer('self', joko.nip, 3);
      expect(inForce(office, joko.nip)).toHaveLength(1);
      lookAgain(office);
    }
  });
});

describe('an answer that only its form remembers', () => {
  it.each(pairs)(
    'counts once when its row is deleted, and the zone set from %s to %s by hand',
    (from, to) => {
      for (const when of ['before it', 'behind it, unread', 'behind it, read'] as const) {
        const office = RunningOffice.withOpenCycle();
        setByHand(office, from);
        office.get('setUpWorkbook', { office: 'Dinas CONTOH kedua' });
        office.at('2026-10-05 09:00');
        if (when === 'before it') setByHand(office, to);
        office.at('2026-10-05 09:10');
        office.answer('self', siti.nip, 3, when === 'behind it, unread' ? { event: 'suppressed' } : {});
        office.at('2026-10-05 09:20');
        if (when !== 'before it') setByHand(office, to);
        const tab = office.host.workbook.state.sheets.find(({ title }) => title === 'Jawaban Diri');
        office.host.desk(() => hr).deleteRow(tab?.sheetId ?? 0, 1);
        office.host.runTimeTriggers('onDaily');
        expect([when, answers(office).length]).toEqual([when, 1]);
        lookAgain(office);
      }
    },
  );
});

describe('the check of the period', () => {
  const moved = (from: string, to: string) => {
    const office = RunningOffice.withOpenCycle();
    setByHand(office, from);
    office.get('setUpWorkbook', { office: 'Dinas CONTOH kedua' });
    for (const { id } of office.get('checkCycle').findings)
      if (id === 'time-zone-moved') office.get('mend', { finding: id, zone: short[from] ?? 'WIB' });
    office.at('2026-10-05 09:00');
    setByHand(office, to);
    return office;
  };
  const told = (office: RunningOffice) =>
    office.get('checkCycle').findings.find(({ id }) => id === 'time-zone-moved');

  it.each(pairs.filter(([from, to]) => short[from] !== undefined && short[to] !== undefined))(
    'says that the zone was changed from %s to %s, also after further answers, until somebody says which is right',
    (from, to) => {
      const office = moved(from, to);
      expect(told(office)?.title).toContain(`dari ${short[from]} menjadi ${short[to]}`);
      office.answer('self', siti.nip, 3);
      expect(told(office)?.choices).toEqual(['WIB', 'WITA', 'WIT']);
      expect(office.get('mend', { finding: 'time-zone-moved', zone: short[to] ?? 'WIB' }).mended).toContain(
        'diperbaiki',
      );
      expect(told(office)).toBeUndefined();
      expect(office.host.workbook.state.timeZone).toBe(to);
    },
  );

  it('puts the former zone back by one press', () => {
    const office = moved('Asia/Jakarta', 'Asia/Jayapura');
    office.get('mend', { finding: 'time-zone-moved', zone: 'WIB' });
    expect(office.host.workbook.state.timeZone).toBe('Asia/Jakarta');
    expect(kinds(office)).not.toContain('time-zone-moved');
  });

  it('says nothing of another name of the same clock', () => {
    expect(told(moved('Asia/Jakarta', 'Asia/Pontianak'))).toBeUndefined();
  });
});

it('an answer within the last hour of its deadline stays in time when the zone is changed afterwards', () => {
  const office = RunningOffice.withOpenCycle();
  office.at('2026-10-15 23:30');
  office.answer('self', siti.nip, 3);
  office.at('2026-10-15 23:40');
  setByHand(office, 'Asia/Jayapura');
  office.host.runTimeTriggers('onDaily');
  lookAgain(office);
  expect(inForce(office, siti.nip)).toHaveLength(1);
});
