// Who supervises whom: links that hold, and every kind of link that cannot.
import fc from 'fast-check';
import type { Employee } from '../../../src/core/roster/employee';
import { importSupervisors, type SupervisorRow } from '../../../src/core/roster/import-supervisors';
import type { LeftOut } from '../../../src/core/roster/left-out';
import { linkSupervisors, supervisorRowsOf } from '../../../src/core/roster/link-supervisors';
import { readSupervisor } from '../../../src/core/roster/read-supervisor';
import { supervisorLoops } from '../../../src/core/roster/supervisor-loops';
import { rosterTexts } from '../../../src/core/text/id/roster';
import { nipOf } from './support';

const texts = rosterTexts;

const person = (serial: number, changes: Partial<Employee> = {}): Employee => ({
  nip: nipOf(serial),
  name: `Contoh ${serial}`,
  titleBefore: '',
  titleAfter: '',
  email: undefined,
  job: 'Arsiparis Mahir',
  jobKind: 'JF_MAHIR',
  employment: 'PNS',
  grade: 'III/a',
  unit: 'CONTOH',
  supervisor: undefined,
  active: true,
  ...changes,
});

/** Links people 1, 2, ... from what stands in the second column, first row 2; a number n stands for the NIP of person n. */
function link(
  supervisors: readonly (string | number)[],
  more: {
    leftOut?: readonly LeftOut[];
    widestSpan?: number;
    people?: readonly Employee[];
    extra?: readonly SupervisorRow[];
  } = {},
) {
  const people = more.people ?? supervisors.map((_, index) => person(index + 1));
  const rows = supervisors.map((text, index) => ({
    row: index + 2,
    nip: nipOf(index + 1),
    supervisor: typeof text === 'number' ? nipOf(text) : text,
  }));
  const linked = linkSupervisors(people, [...rows, ...(more.extra ?? [])], {
    texts,
    widestSpan: more.widestSpan ?? 25,
    ...(more.leftOut === undefined ? {} : { leftOut: more.leftOut }),
  });
  return {
    links: linked.people.map(({ supervisor }) =>
      supervisor?.kind === 'nip' ? supervisor.nip : supervisor?.title,
    ),
    said: linked.problems.map(({ severity, code, place }) => [severity, code, place.row, place.nip]),
    problems: linked.problems,
  };
}

describe('importSupervisors', () => {
  it.each([
    `NIP,NIP ATASAN\n${nipOf(1)},WALI KOTA\n${nipOf(2)},${nipOf(1)}\n`,
    `\ufeffnip;nip_atasan\r\n${nipOf(1)};WALI KOTA\r\n${nipOf(2)};${nipOf(1)}`,
    `NIP ATASAN\tNAMA\tNIP BARU\nWALI KOTA\tA\t${nipOf(1)}\n${nipOf(1)}\tB\t'${nipOf(2)}`,
    `Atasan Langsung,NIP Pegawai\r"WALI KOTA",${nipOf(1)}\r${nipOf(1)},"${nipOf(2)}"`,
  ])('reads the list: %j', (text) => {
    const result = importSupervisors(text, { texts });
    expect(result).toMatchObject({
      ok: true,
      value: {
        links: [
          { row: 2, nip: nipOf(1), supervisor: 'WALI KOTA' },
          { row: 3, nip: nipOf(2), supervisor: nipOf(1) },
        ],
        problems: [],
      },
    });
  });

  it('reports rows whose own NIP is damaged, each with its row, and takes the others', () => {
    const text = `NIP,NIP ATASAN\n1.99001E+17,WALI KOTA\n${nipOf(0)},WALI KOTA\n,WALI KOTA\n${nipOf(4)},a,b\n${nipOf(5)},WALI KOTA`;
    const result = importSupervisors(text, { texts });
    if (!result.ok) throw new Error('refused');
    expect(result.value.links.map(({ row }) => row)).toEqual([6]);
    expect(result.value.problems.map(({ severity, code, place }) => [severity, code, place.row])).toEqual([
      ['warning', 'column-of-numbers', 2],
      ['error', 'nip-scientific', 2],
      ['error', 'nip-serial-000', 3],
      ['error', 'nip-missing', 4],
      ['error', 'row-too-long', 5],
    ]);
  });

  it('says which columns are missing', () => {
    const result = importSupervisors('a,b\n1,2', { texts });
    expect(result.ok ? [] : result.problems.map(({ code, place }) => [code, place.column])).toEqual([
      ['column-missing', 'NIP'],
      ['column-missing', 'NIP ATASAN'],
    ]);
  });
});

describe('readSupervisor', () => {
  it.each<[string, ReturnType<typeof readSupervisor>['kind']]>([
    [nipOf(1), 'nip'],
    [`'${nipOf(1)}`, 'nip'],
    ['19900115 201503 2 001', 'nip'],
    ['', 'none'],
    [' - ', 'none'],
    ['#N/A', 'none'],
    ['0', 'none'],
    ['tidak ada', 'none'],
    ['WALI KOTA', 'title'],
    ['Asisten Administrasi Umum 1', 'title'],
    ['Plt. Kepala Dinas', 'title'],
    ['1.99001E+17', 'damaged'],
    [nipOf(0), 'damaged'],
    ['19900115201503200', 'damaged'],
    ['131234567', 'damaged'],
    ['NIP 1990011520150320 (lama)', 'damaged'],
    ['?', 'damaged'],
  ])('%j is %s', (text, kind) => {
    expect(readSupervisor(text).kind).toBe(kind);
  });
});

describe('linkSupervisors', () => {
  it('sets the link of everyone, and says that the head is rated from outside', () => {
    expect(link(['WALI KOTA', 1, 1, 2])).toMatchObject({
      links: ['WALI KOTA', nipOf(1), nipOf(1), nipOf(2)],
      said: [['warning', 'supervisor-outside', 2, nipOf(1)]],
    });
  });

  it('takes different writings of one title as one person', () => {
    expect(link(['WALI KOTA', 'Walikota', 'wali  kota']).links).toEqual([
      'WALI KOTA',
      'WALI KOTA',
      'WALI KOTA',
    ]);
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'supervisor-missing'],
    ['a dash', '-', 'supervisor-missing'],
    ['oneself', nipOf(2), 'supervisor-self'],
    ['oneself with an apostrophe', `'${nipOf(2)}`, 'supervisor-self'],
    ['someone nobody knows', nipOf(77), 'supervisor-unknown'],
    ['a number that is no NIP', '199999999999999999', 'supervisor-unknown'],
    ['scientific notation', '1.99001E+17', 'supervisor-damaged'],
    ['serial 000', nipOf(0), 'supervisor-damaged'],
    ['a NIP cut short', nipOf(1).slice(0, 16), 'supervisor-damaged'],
  ])('leaves a person without supervisor who has %s', (_, text, code) => {
    const { links, said } = link(['WALI KOTA', text, 1]);
    expect(links).toEqual(['WALI KOTA', undefined, nipOf(1)]);
    expect(said).toContainEqual(['error', code, 3, nipOf(2)]);
    expect(said).toHaveLength(2);
  });

  describe('by something else than the NIP alone', () => {
    const head = person(1, {
      name: 'Budi Contoh',
      titleBefore: 'Dr.',
      titleAfter: 'S.E., M.M.',
      job: 'Kepala Dinas',
      unit: 'Dinas',
    });
    const staff = person(2, { name: 'Siti Contoh', job: 'Sekretaris', unit: 'Sekretariat' });
    const school = (serial: number, unit: string) =>
      person(serial, { name: `Guru ${serial}`, job: 'Kepala Sekolah', unit });
    const people = [
      head,
      staff,
      school(3, 'SD 1'),
      school(4, 'SD 2'),
      person(5, { name: 'Murid', unit: 'SD 2' }),
    ];
    const linkOf = (
      text: string,
      of = 5,
      all: readonly Employee[] = people,
      leftOut: readonly LeftOut[] = [],
    ) => {
      const linked = linkSupervisors(all, [{ row: 2, nip: nipOf(of), supervisor: text }], {
        texts,
        widestSpan: 25,
        leftOut,
      });
      const found = linked.people.find(({ nip }) => nip === nipOf(of))?.supervisor;
      return {
        link: found?.kind === 'nip' ? found.nip : found?.title,
        said: linked.problems
          .filter(({ place }) => place.nip === nipOf(of))
          .map(({ severity, code }) => `${severity} ${code}`),
      };
    };

    it.each<[string, string, number]>([
      ['the NIP and a name', `${nipOf(1)} / Budi Contoh`, 1],
      ['a name above the NIP', `BUDI CONTOH\n${nipOf(1)}`, 1],
      ['a name and the NIP in brackets', `Dr. Budi Contoh, S.E., M.M. (NIP. ${nipOf(1)})`, 1],
      ['a NIP in groups beside a name', 'Budi Contoh - 19900115 201503 2 001', 1],
      ['a post beside the NIP', `Kepala Dinas, NIP ${nipOf(1)}`, 1],
      ['the same NIP twice', `${nipOf(1)} ${nipOf(1)}`, 1],
      [
        'a NIP in full-width digits',
        nipOf(1).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
        1,
      ],
    ])('finds %s without a word', (_, text, serial) => {
      expect(linkOf(text)).toEqual({ link: nipOf(serial), said: [] });
    });

    it.each<[string, string, number, 'name' | 'post']>([
      ['the name', 'budi contoh', 1, 'name'],
      ['the full name with titles', 'Dr. Budi Contoh, S.E., M.M.', 1, 'name'],
      ['the name with other titles', 'H. BUDI CONTOH, SE', 1, 'name'],
      ['the family name first', 'Contoh, Budi', 1, 'name'],
      ['a form of address', 'Bapak Budi Contoh', 1, 'name'],
      ['the name and the post', 'Budi Contoh / Kepala Dinas', 1, 'name'],
      ['the name and the post in brackets', 'Budi Contoh, S.E. (Kepala Dinas)', 1, 'name'],
      ['the post', 'KEPALA DINAS', 1, 'post'],
      ['the post and the unit', 'Sekretaris Sekretariat', 2, 'post'],
      ['the post that one colleague of the unit holds', 'Kepala Sekolah', 4, 'post'],
    ])('finds %s, and that is said', (_, text, serial, by) => {
      expect(linkOf(text)).toEqual({ link: nipOf(serial), said: [`warning supervisor-by-${by}`] });
    });

    it.each<[string, string, string]>([
      ['a post that several hold', 'Kepala Sekolah', 'supervisor-by-post'],
      ['the NIP of one and the name of another', `${nipOf(1)} / Siti Contoh`, 'supervisor-against-name'],
      ['two NIPs', `${nipOf(1)} / ${nipOf(3)}`, 'supervisor-several'],
      ['one’s own name', 'Siti Contoh', 'supervisor-self'],
      ['one’s own post', 'Sekretaris', 'supervisor-self'],
    ])('leaves open %s', (_, text, code) => {
      expect(linkOf(text, 2)).toEqual({ link: undefined, said: [`error ${code}`] });
    });

    it('leaves open the name of several, of somebody inactive, and of somebody whose row was refused', () => {
      const twins = [...people, person(6, { name: 'BUDI CONTOH' })];
      expect(linkOf('Budi Contoh', 5, twins).said).toEqual(['error supervisor-by-name']);
      const gone = people.map((one) => (one === head ? { ...one, active: false } : one));
      expect(linkOf('Budi Contoh', 5, gone).said).toEqual(['error supervisor-inactive']);
      const out = (reason: LeftOut['reason']): LeftOut => ({
        row: 9,
        nip: undefined,
        name: 'Wati Contoh',
        reason,
      });
      expect(linkOf('Wati Contoh', 5, people, [out('invalid')]).said).toEqual(['error supervisor-left-out']);
      expect(linkOf('Wati Contoh', 5, people, [out('inactive')]).said).toEqual(['error supervisor-inactive']);
    });

    it('calls outside only who can be nobody here', () => {
      expect(linkOf('WALI KOTA')).toEqual({ link: 'WALI KOTA', said: ['warning supervisor-outside'] });
    });

    it('takes a name and the NIP of one person for the same statement', () => {
      const rows = ['Budi Contoh', nipOf(1)].map((supervisor, index) => ({
        row: index + 2,
        nip: nipOf(2),
        supervisor,
      }));
      const { problems } = linkSupervisors([head, staff], rows, { texts, widestSpan: 25 });
      expect(problems.filter(({ place }) => place.row === 3).map(({ code }) => code)).toEqual([
        'supervisor-repeated',
      ]);
    });

    it('takes the row that says something where another of the same person is empty', () => {
      const rows = ['-', nipOf(1)].map((supervisor, index) => ({
        row: index + 2,
        nip: nipOf(2),
        supervisor,
      }));
      const linked = linkSupervisors([head, staff], rows, { texts, widestSpan: 25 });
      expect(linked.people[1]?.supervisor).toEqual({ kind: 'nip', nip: nipOf(1) });
    });
  });

  it('says so when a person is in no row at all', () => {
    expect(link(['WALI KOTA'], { people: [person(1), person(2)] }).said).toContainEqual([
      'error',
      'supervisor-missing',
      undefined,
      nipOf(2),
    ]);
  });

  it('names all of a loop in each of their rows, and keeps those who merely lead into it', () => {
    const { links, said, problems } = link(['WALI KOTA', 3, 4, 2, 4]);
    expect(links).toEqual(['WALI KOTA', undefined, undefined, undefined, nipOf(4)]);
    expect(said.slice(1)).toEqual([
      ['error', 'supervisor-loop', 3, nipOf(2)],
      ['error', 'supervisor-loop', 4, nipOf(3)],
      ['error', 'supervisor-loop', 5, nipOf(4)],
    ]);
    for (const { message } of problems.slice(1)) {
      for (const name of ['Contoh 2', 'Contoh 3', 'Contoh 4']) expect(message).toContain(name);
    }
  });

  it('finds two loops', () => {
    expect(link([2, 1, 4, 3]).said.map(([, code, row]) => [code, row])).toEqual([
      ['supervisor-loop', 2],
      ['supervisor-loop', 3],
      ['supervisor-loop', 4],
      ['supervisor-loop', 5],
    ]);
  });

  it('refuses a supervisor who is inactive, in the roster or left out of it', () => {
    const { links, said } = link(['WALI KOTA', 3, 'WALI KOTA', 5], {
      people: [person(1), person(2), person(3, { active: false }), person(4)],
      leftOut: [{ row: 9, nip: nipOf(5), name: 'Contoh 5', reason: 'inactive' }],
    });
    expect(links).toEqual(['WALI KOTA', undefined, undefined, undefined]);
    expect(said.filter(([, code]) => code === 'supervisor-inactive').map(([, , row]) => row)).toEqual([3, 5]);
  });

  it('tells a supervisor whose own row was refused from one nobody knows', () => {
    const leftOut: readonly LeftOut[] = [
      { row: 9, nip: nipOf(5), name: 'Contoh 5', reason: 'invalid' },
      { row: 12, nip: `${nipOf(1).slice(0, 14)}1000`, name: 'Contoh 6', reason: 'invalid' },
    ];
    const { problems } = link(['WALI KOTA', 5, `${nipOf(1).slice(0, 14)}1044`], { leftOut });
    expect(problems.map(({ code }) => code)).toEqual([
      'supervisor-outside',
      'supervisor-left-out',
      'supervisor-unknown',
    ]);
    expect(problems[1]?.message).toContain('baris 9 ');
    expect(problems[2]?.message).toContain('baris 12');
  });

  it('warns of statements on people who are not in the roster', () => {
    const { said } = link(['WALI KOTA'], {
      leftOut: [{ row: 9, nip: nipOf(5), name: '', reason: 'inactive' }],
      extra: [
        { row: 3, nip: nipOf(5), supervisor: nipOf(1) },
        { row: 4, nip: nipOf(6), supervisor: nipOf(1) },
      ],
    });
    expect(said.slice(1)).toEqual([
      ['warning', 'person-left-out', 3, nipOf(5)],
      ['warning', 'person-unknown', 4, nipOf(6)],
    ]);
  });

  it('keeps the first of two statements: a repetition is a warning, a contradiction an error', () => {
    const { links, said } = link(['WALI KOTA', 1, 1], {
      extra: [
        { row: 5, nip: nipOf(2), supervisor: ` ${nipOf(1)}` },
        { row: 6, nip: nipOf(3), supervisor: nipOf(2) },
      ],
    });
    expect(links).toEqual(['WALI KOTA', nipOf(1), nipOf(1)]);
    expect(said.slice(1)).toEqual([
      ['warning', 'supervisor-repeated', 5, nipOf(2)],
      ['error', 'supervisor-contradicted', 6, nipOf(3)],
    ]);
  });

  it('warns of a span above the limit, and only above it', () => {
    const staff = Array.from({ length: 26 }, () => 1);
    expect(link(['WALI KOTA', ...staff]).said.slice(1)).toEqual([
      ['warning', 'supervisor-span', 2, nipOf(1)],
    ]);
    expect(link(['WALI KOTA', ...staff.slice(1)]).said).toHaveLength(1);
    expect(link(['WALI KOTA', 1, 1, 1], { widestSpan: 2 }).said).toHaveLength(2);
  });

  it('does not ask for the supervisor of someone inactive', () => {
    expect(link([''], { people: [person(1, { active: false })] }).said).toEqual([]);
  });

  it('checks the links the roster already has the same way', () => {
    const people = [
      person(1, { supervisor: { kind: 'outside', title: 'WALI KOTA' } }),
      person(2, { supervisor: { kind: 'nip', nip: nipOf(2) } }),
      person(3),
    ];
    const rows = supervisorRowsOf(people, (_, index) => index + 2);
    const { problems } = linkSupervisors(people, rows, {
      texts,
      widestSpan: 25,
      source: { tab: 'Pegawai' },
      column: 'NIP Atasan',
    });
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ['supervisor-outside', { tab: 'Pegawai', row: 2, column: 'NIP Atasan', nip: nipOf(1) }],
      ['supervisor-self', { tab: 'Pegawai', row: 3, column: 'NIP Atasan', nip: nipOf(2) }],
      ['supervisor-missing', { tab: 'Pegawai', row: 4, column: 'NIP Atasan', nip: nipOf(3) }],
    ]);
  });

  it('leaves no chain of supervisors that comes back to its start, whatever the links', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 12, maxLength: 12 }), (above) => {
        const { links } = link(above);
        for (let start = 0; start < links.length; start += 1) {
          let at: string | undefined = links[start];
          for (let steps = 0; at !== undefined; steps += 1) {
            expect(steps).toBeLessThan(links.length);
            at = links[Number(at.slice(-3)) - 1];
          }
        }
      }),
    );
  });
});

describe('supervisorLoops', () => {
  it('gives each loop once, in the order of the chain', () => {
    const links = new Map(
      Object.entries({ a: 'b', b: 'c', c: 'a', d: 'a', e: 'f', f: 'e', g: 'x' }).map(([nip, above]) => [
        nip,
        { kind: 'nip' as const, nip: above },
      ]),
    );
    expect(supervisorLoops(links)).toEqual([
      ['a', 'b', 'c'],
      ['e', 'f'],
    ]);
  });
});
