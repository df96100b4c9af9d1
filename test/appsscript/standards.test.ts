// Looking through the standards of jobs and confirming many at once, and finding again what an import said, on the local host with the shipped script.
import {
  exportFile,
  head,
  hr,
  joko,
  RunningOffice,
  siti,
  smallOffice,
} from '../../src/local/office/running-office';

const columnOf = (office: RunningOffice, tab: string, heading: string) => {
  const [headings = [], ...rows] = office.tab(tab);
  const at = headings.indexOf(heading);
  return rows.map((row) => row[at]);
};

/** Types over a cell of Jabatan: the first of that column. */
function typeOver(office: RunningOffice, heading: RegExp, value: string): void {
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Jabatan');
  const [headings = []] = office.tab('Jabatan');
  const at = headings.findIndex((one) => heading.test(one ?? ''));
  office.host.desk(() => hr).editCell(sheet?.sheetId ?? -1, 1, at, value);
}

const imported = () => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH', zone: 'WIB' });
  office.get('importOffice', smallOffice);
  return office;
};

describe('standards of jobs', () => {
  it('are confirmed in one press, as they were looked at', () => {
    const office = imported();
    const { jobs } = office.get('getStandards');
    expect(jobs.map(({ confirmed }) => confirmed)).toEqual([false, false]);
    expect(jobs.map(({ people }) => people).reduce((sum, one) => sum + one, 0)).toBe(3);
    // Meanwhile somebody changes a level of the first.
    const [before] = jobs[0]?.levels ?? [];
    typeOver(office, /^M\.01/, before?.level === 4 ? '3' : '4');
    const { done } = office.get('confirmStandards', { seen: jobs.map(({ seen }) => seen) });
    expect(done).toEqual({ confirmed: 1, changed: 1 });
    expect(columnOf(office, 'Jabatan', 'Dikonfirmasi').slice(0, 2)).toEqual(['false', 'true']);
    expect(office.get('getPanel').hr).toMatchObject({ jobs: 2, jobsConfirmed: 1 });
  });

  it('are not confirmed where nothing is required', () => {
    const office = imported();
    const [headings = []] = office.tab('Jabatan');
    for (const heading of headings.filter((one) => /^\p{L}+\.\d/u.test(one)))
      typeOver(office, new RegExp(`^${heading}$`), '');
    const { jobs } = office.get('getStandards');
    expect(jobs[0]?.levels).toEqual([]);
    expect(office.get('confirmStandards', { seen: jobs.map(({ seen }) => seen) }).done).toEqual({
      confirmed: 1,
      changed: 1,
    });
  });

  it('are HR’s', () => {
    const office = imported();
    for (const user of [head.email, siti.email]) {
      const answer = office.call('confirmStandards', { seen: [] }, user);
      expect(answer.ok ? 'ok' : answer.problems[0]?.code).toBe('not-allowed');
    }
  });
});

describe('what an import said of its rows', () => {
  const wrong = { nip: '19900115201503200', name: 'Tanpa Angka' };

  it('is found again later, and goes with the next import', () => {
    const office = imported();
    const { problems } = office.get('importOffice', {
      ...smallOffice,
      employees: exportFile([head, siti, joko, wrong]),
    });
    const rejected = problems.find(({ severity }) => severity === 'error');
    expect(columnOf(office, 'Catatan Impor', 'Catatan')).toEqual(problems.map(({ message }) => message));
    expect(columnOf(office, 'Catatan Impor', 'Akibat')).toContain('Tidak diimpor');
    expect(columnOf(office, 'Catatan Impor', 'Baris')).toContain(String(rejected?.place.row));
    expect(office.get('getPanel').hr?.importNotes).toBe(true);
    expect(office.get('showTab', { tab: 'importNotes' })).toBe('Catatan Impor');

    const { problems: fewer } = office.get('importOffice', smallOffice);
    expect(fewer.length).toBeLessThan(problems.length);
    expect(columnOf(office, 'Catatan Impor', 'Catatan').filter((text) => text)).toEqual(
      fewer.map(({ message }) => message),
    );
  });

  it('is erased with the person it is about', () => {
    const office = imported();
    expect(columnOf(office, 'Catatan Impor', 'NIP').join()).toContain(head.nip);
    office.get('previewErasure', { what: head.nip, keepRoster: false });
    let state = '';
    for (let step = 0; step < 10 && state !== 'done'; step += 1)
      ({ state } = office.get('stepErasure', { what: head.nip, keepRoster: false, confirm: head.nip }));
    expect(office.tab('Catatan Impor').flat().join('|')).not.toMatch(new RegExp(`${head.nip}|${head.name}`));
  });
});
