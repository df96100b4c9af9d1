// Workbooks that earlier versions left under today's script: nothing is lost, nothing is taken in twice, and the next period opens.
// KEEP_VERSION=1 writes down the workspace as the present version leaves it: once for each version that goes out.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RunningOffice } from '../../src/local/office/running-office';
import { first, firstClosed, open, second, wordsOf } from '../support/full-cycles';
import { agus, dewi, members, siti, wati } from '../support/two-teams';

const folder = 'test/earlier-versions';

if (process.env['KEEP_VERSION'] === '1') {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(folder, `${version}.txt`), `${JSON.stringify(firstClosed().host.kept)}\n`);
}

const versions = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** Tabs that hold what people answered and wrote, by the names they have today. */
const written = ['Nilai', 'Jawaban Tertahan', 'Dialog', 'Rencana', 'Keberatan', 'Catatan Perilaku'] as const;

describe.each(versions)('a workbook of %s', (version) => {
  const office = new RunningOffice({ kept: JSON.parse(readFileSync(join(folder, version), 'utf8')) }).at(
    '2026-12-01 08:00',
  );
  const rows = () =>
    written.map((name) => [name, office.tab(name).filter((row) => row.some(Boolean)).length]);
  const before = rows();

  it('tells nobody that something of theirs is lost, and mends what is new at a press', () => {
    for (const { id, mendable } of office.get('checkCycle').findings) {
      if (mendable) office.get('mend', { finding: id });
    }
    const { findings } = office.get('checkCycle');
    expect(findings.filter(({ severity, mendable }) => severity === 'stop' || mendable)).toEqual([]);
  });

  it('takes nothing in twice', () => {
    office.work('refresh');
    office.get('rebuildAnswers');
    expect(rows()).toEqual(before);
  });

  it('shows every level, word and decision as it was', () => {
    for (const { nip } of members) {
      const { competencies } = office.get('getPerson', { nip });
      // A decided objection raised one of them by one.
      const decided = nip === agus.nip ? first.level + 1 : first.level;
      expect(competencies.map(({ supervisor }) => supervisor)).toEqual(
        competencies.map(({ code }) => (code === 'M.01' ? decided : first.level)),
      );
    }
    const text = JSON.stringify([
      office.get('getTalks', { nip: siti.nip }),
      office.get('getDevelopment', { nip: dewi.nip }),
      office.get('getObjection', { nip: agus.nip, number: 1 }),
      office.get('getObservations', { nip: siti.nip }, siti.email),
    ]);
    for (const [person, what] of [
      [siti, 'Kesepakatan'],
      [dewi, 'Kegiatan'],
      [agus, 'Alasan'],
      [wati, 'Jawaban'],
      [siti, 'Catatan tentang'],
    ] as const)
      expect(text).toContain(wordsOf(person, what, first));
  });

  it('opens the next period, whose answers come in by new links', () => {
    open(office, second);
    office.at('2027-10-05 09:00').answer('self', siti.nip, second.level);
    office.answer('supervisor', siti.nip, second.level);
    const { competencies } = office.get('getPerson', { nip: siti.nip });
    expect(new Set(competencies.map(({ supervisor }) => supervisor))).toEqual(new Set([second.level]));
    expect(office.get('checkCycle').findings.filter(({ severity }) => severity === 'stop')).toEqual([]);
  });
});

describe('a version that lays its tabs anew', () => {
  it('takes an answer in at once, rater checks and all', () => {
    let marks = 0;
    const before = RunningOffice.withOpenCycle();
    before.answer('supervisor', siti.nip, 3);
    const kept = JSON.parse(JSON.stringify(before.host.kept), (name, value) => {
      // A tab's mark begins with the print of its layout.
      if (name !== 'metadataValue' || !/^\w+(\.\w+)* \S+$/.test(value)) return value;
      marks += 1;
      return value.replace(/^\w+/, 'other');
    });
    expect(marks).toBeGreaterThan(10);
    const office = new RunningOffice({ kept }).at('2026-10-02 08:00');
    office.answer('self', siti.nip, 4);
    expect(() => office.work('refresh')).not.toThrow();
    expect(office.host.log.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  });
});
