// What is held on oneself: all of it, of ratings only what one may see, and until when it is kept.
import { head, hr, RunningOffice, siti } from '../../src/local/office/running-office';
import { first, firstClosed, open, second } from '../support/full-cycles';
import { agus, wati } from '../support/two-teams';

/** Lines of a section as 'what: held', of one part as it goes on. */
const linesOf = (office: RunningOffice, title: RegExp, user = siti.email) =>
  office
    .get('getMyData', undefined, user)
    .sections.filter((section) => title.test(section.title))
    .flatMap(({ lines }) => lines.map(([what, held]) => `${what}: ${held}`));

const rated = () => {
  const office = RunningOffice.withOpenCycle();
  office.answer('self', siti.nip, 4);
  office.answer('supervisor', siti.nip, 2);
  return office;
};

it('names what the roster holds, and nothing of anybody else', () => {
  const office = rated();
  const lines = linesOf(office, /^Data kepegawaian/);
  expect(lines).toContain(`NIP: ${siti.nip}`);
  expect(lines).toContain(`Email: ${siti.email}`);
  expect(JSON.stringify(office.get('getMyData', undefined, siti.email))).not.toContain(head.nip);
});

it('shows one’s own levels at once, and the supervisor’s only once the result is published', () => {
  const office = rated();
  const before = linesOf(office, /2026/).join('\n');
  expect(before).toContain('Integritas: level 4');
  expect(before).not.toContain('level 2');
  expect(before).toMatch(/Penilaian atasan: .*ditampilkan setelah/);
  office.get('publishResults', {}, hr);
  expect(linesOf(office, /2026/).join('\n')).toContain('Integritas: level 2');
});

it('shows a supervisor the ratings given, and whom they are about', () => {
  const given = linesOf(rated(), /2026/, head.email).filter((line) =>
    line.startsWith('Penilaian yang Anda berikan'),
  );
  expect(given).toHaveLength(1);
  expect(given[0]).toContain(siti.name);
  expect(given[0]).toContain('Integritas: level 2');
});

it('counts notes of behaviour, and says until when data are kept', () => {
  const office = rated();
  office.get(
    'noteObservation',
    { nip: siti.nip, day: '2026-10-01', competency: 'M.01', what: 'Tepat waktu' },
    siti.email,
  );
  expect(linesOf(office, /2026/).find((line) => line.startsWith('Catatan perilaku'))).toMatch(/: 1;/);
  expect(linesOf(office, /2026/).find((line) => line.startsWith('Masa simpan'))).toContain('belum ditutup');
});

it('speaks the reader’s language, competencies too', () => {
  const office = rated();
  office.get('getPage', { language: 'en' }, siti.email);
  expect(linesOf(office, /2026/).join('\n')).toContain('Integrity: level 4');
});

it('holds nothing on a stranger', () => {
  expect(rated().call('getMyData', undefined, 'asing@contoh.example', 'webapp')).toMatchObject({ ok: false });
});

it('tells who opened the result of an earlier period too, which is still there to be opened', () => {
  const office = firstClosed();
  open(office, second);
  office.call('getPerson', { nip: agus.nip }, hr, 'sidebar', '2026-1');
  const told = office
    .get('getMyData', undefined, agus.email)
    .openings.map(({ cycle, by, as }) => `${cycle}: ${by} ${as}`);
  expect(told[0]).toBe(`${first.name}: ${hr} hr`);
  expect(told).toContain(`${first.name}: ${wati.name} supervisor`);
  expect(told.filter((line) => line.startsWith(second.name))).toEqual([]);
});
