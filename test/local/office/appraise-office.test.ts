// Files of an office as they come: what the headless run makes of answers, and of files that are no office's.

import { report } from '../../../src/local/office/appraisal-report';
import { appraiseOffice } from '../../../src/local/office/appraise-office';
import { readAnswerFile } from '../../../src/local/office/read-office';

const head = '197001051995031001';
const staff = '198609262015051002';
const columns =
  'NIP BARU;NAMA;JABATAN NAMA;JENIS JABATAN NAMA;ESELON NAMA;KEDUDUKAN HUKUM NAMA;EMAIL GOV;UNOR NAMA';
const employees = [
  columns,
  `${head};Kepala Uji;Kepala Dinas Uji;Jabatan Struktural;II.b;Aktif;kepala@contoh.example;Dinas`,
  `${staff};Staf Uji;Operator Layanan;Jabatan Fungsional Umum;;Aktif;staf@contoh.example;Bidang`,
].join('\r\n');
const supervisors = `NIP,NIP ATASAN\n${head},WALI KOTA\n${staff},${head}\n`;
const codes = ['M.01', 'M.02', 'M.03', 'M.04', 'M.05', 'M.06', 'M.07', 'M.08', 'SK.01'];
const headings = ['waktu', 'peran', 'email', 'penilai', 'dinilai', ...codes];
const levels = '3,3,3,3,3,3,3,3,3';

const run = (
  given: Partial<Record<'employees' | 'supervisors', string>>,
  answers: readonly string[] = [],
) => {
  const rows = [headings.join(','), ...answers].join('\n');
  return report(
    appraiseOffice({
      employees: given.employees ?? employees,
      supervisors: given.supervisors ?? supervisors,
      answers: readAnswerFile(rows),
    }),
  );
};

describe('the answers of an office', () => {
  it('reads cells between semicolons though a comma stands in one of them', () => {
    const line = (...cells: string[]) => cells.join(';');
    const [answer] = readAnswerFile(
      `${line(...headings)}\r\n${line('2026-10-05 09:00', 'diri', 'a@b.example', staff, staff, '3,5', '2,0', '4.0', '', '1', '1', '1', '1', '1')}`,
    );
    expect([...(answer?.levels ?? [])]).toEqual([
      ['M.01', '3,5'],
      ['M.02', '2'],
      ['M.03', '4'],
      ['M.04', ''],
      ...codes.slice(4).map((code) => [code, '1']),
    ]);
  });

  it('finds the link of a rater however the NIP or the title is written', () => {
    const { answers, summary } = run({}, [
      `2026-10-05 09:00:00,diri,staf@contoh.example,'${staff},"19860926 201505 1 002",${levels}`,
      `2026-10-05 09:10:00,atasan,,Wali kota,${head},${levels}`,
    ]);
    expect(answers).toEqual({ received: 2, accepted: 2, superseded: 0, quarantined: [] });
    expect(summary.map(({ rated }) => rated)).toEqual([9, 0]);
  });

  it('accounts for what a form does not take', () => {
    const { answers } = run({}, [
      `2026-10-05 09:00:00,diri,staf@contoh.example,${staff},${staff},6,3,3,3,3,3,3,3,3`,
      `2026-10-05 09:10:00,rekan,lain@contoh.example,${head},${staff},${levels}`,
      `2026-10-05 09:20:00,atasan,kepala@contoh.example,${head},${staff},${levels}`,
    ]);
    expect(answers).toEqual({
      received: 3,
      accepted: 1,
      superseded: 0,
      quarantined: [
        { reason: 'refused-by-form', email: 'staf@contoh.example', rater: staff, ratee: staff },
        { reason: 'refused-by-form', email: 'lain@contoh.example', rater: head, ratee: staff },
      ],
    });
  });
});

describe('files that hold nobody to appraise', () => {
  it.each([
    ['nothing', '', ['file-empty']],
    ['a header only', columns, ['rows-missing']],
    ['another table', 'tanggal;saldo\n1;2', ['column-missing', 'column-missing', 'column-missing']],
    ['a workbook under another name', 'PK\u0003\u0004…', ['file-not-text']],
  ])('reports %s and what is missing', (_, given, expected) => {
    const {
      import: imported,
      people,
      summary,
      answers,
    } = run({ employees: given }, [
      `2026-10-05 09:00:00,diri,staf@contoh.example,${staff},${staff},${levels}`,
    ]);
    expect(imported.people).toBe(0);
    expect(imported.problems.map(({ code }) => code)).toEqual(expected);
    expect([people, summary]).toEqual([[], []]);
    expect(answers.received).toBe(answers.quarantined.length);
  });

  it('reports an office whose every row is invalid', () => {
    const { import: imported, people } = run({
      employees: `${columns}\n1,97E+17;Kepala Uji;Kepala Dinas Uji;Jabatan Struktural;II.b;Aktif;;Dinas`,
    });
    expect([imported.people, people.length]).toEqual([0, 0]);
    expect(imported.problems.map(({ row, code }) => [row, code])).toContainEqual([2, 'nip-scientific']);
  });
});

it.each([
  ['is only begun', 'NIP,NIP ATASAN\n', 'rows-missing'],
  ['is not given', '', 'supervisors-absent'],
])('lets people rate themselves while the list of supervisors %s, and says so', (_, list, code) => {
  const { import: imported, assignments } = run({ supervisors: list });
  expect(imported.problems.map((problem) => problem.code)).toEqual([code]);
  expect(assignments.map(({ ratee, role }) => [ratee, role])).toEqual([
    [head, 'self'],
    [staff, 'self'],
  ]);
});

it('says which of the two files a problem lies in', () => {
  const { import: imported } = run({ supervisors: `NIP,NIP ATASAN\n${head},WALI KOTA\n${staff},${staff}\n` });
  const self = imported.problems.find(({ code }) => code === 'supervisor-self');
  expect(self).toMatchObject({ row: 3, column: 'NIP ATASAN', nip: staff });
  expect(self?.message).toMatch(/^Daftar atasan: /);
});
