// How each answer is known to be the rater's, told wherever its score is shown; and answers that officers enter, never by a typed address.
import type { Role } from '../../src/core/cycle/cycle';
import { personTabKey } from '../../src/core/tab/person-tab';
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { TrackedOffice } from '../support/tracked-office';

const levels = { 'M.01': 3, 'M.02': 4 };
const codeOf = (office: RunningOffice, role: Role, nip: string): string =>
  new TrackedOffice(office)
    .rows('Daftar Penilai')
    .find((row) => row['NIP Pegawai'] === nip && row['Peran'] === (role === 'self' ? 'Diri' : 'Atasan'))?.[
    'Kode'
  ] ?? '';
const supervisorCode = (office: RunningOffice, nip: string) => codeOf(office, 'supervisor', nip);

/** The word of Nilai for each answer, by role. */
const knownBy = (office: RunningOffice) =>
  new TrackedOffice(office)
    .rows('Nilai')
    .map((row) => [row['Peran'], row['Dikenali Dari'], row['Diterima Oleh']]);

const personTab = (office: RunningOffice, nip: string) =>
  office.host.workbook.state.sheets
    .filter(({ developerMetadata }) =>
      JSON.stringify(developerMetadata ?? '').includes(personTabKey('2026-1', nip)),
    )
    .flatMap(({ title }) => office.tab(title).flat())
    .join('\n');

describe('an answer through a link with the address of HR typed in', () => {
  const office = RunningOffice.withOpenCycle();
  office.answer('supervisor', siti.nip, 5, { email: head.email, typed: hr });

  it('counts for nothing and waits for an officer to decide', () => {
    expect(office.get('getPanel').hr?.supervisor.done).toBe(0);
    expect(office.get('getQuarantine')).toMatchObject([{ email: hr, reason: 'email-mismatch' }]);
  });

  it('is known by the code alone once an officer lets it count, and says who did', () => {
    const [held] = office.get('getQuarantine');
    office.get('decideQuarantine', { key: held?.key ?? '', decision: 'accept' });
    expect(knownBy(office)).toEqual([['Atasan', 'Kode saja', hr]]);
    expect(office.get('getPerson', { nip: siti.nip }).origins).toEqual([
      `Penilaian atasan: kode saja, diterima oleh ${hr}.`,
    ]);
  });
});

describe('an answer of the rater', () => {
  const office = RunningOffice.withOpenCycle();
  office.answer('supervisor', siti.nip, 3);
  office.answer('self', joko.nip, 3);
  office.answer('supervisor', joko.nip, 3);

  it('is known by a typed address where that is the rater’s, and by the code where there is none', () => {
    expect(knownBy(office)).toEqual([
      ['Atasan', 'Alamat ditulis', ''],
      ['Diri', 'Kode saja', ''],
      ['Atasan', 'Alamat ditulis', ''],
    ]);
    const said = new TrackedOffice(office).rows('Daftar Penilai').flatMap((row) => {
      const words = row['Jawaban Dikenali Dari'] ?? '';
      return words === '' ? [] : [[row['NIP Pegawai'], row['Peran'], words]];
    });
    expect(said).toEqual([
      [siti.nip, 'Atasan', 'alamat ditulis'],
      [joko.nip, 'Diri', 'kode saja'],
      [joko.nip, 'Atasan', 'alamat ditulis'],
    ]);
    expect(personTab(office, joko.nip)).toContain(
      'Penilaian diri: kode saja.\nPenilaian atasan: alamat ditulis.',
    );
  });
});

describe('an answer that an officer enters', () => {
  const office = RunningOffice.withOpenCycle();
  const code = supervisorCode(office, head.nip);

  it('shows the officer what is asked, and of whom', () => {
    const sheet = office.get('getSheet', { code });
    expect(sheet).toMatchObject({ role: 'supervisor', rater: 'WALI KOTA', ratee: head.name });
    expect(sheet.competencies.map((one) => one.code)).toContain('M.01');
  });

  it('counts, and bears the officer and whose name it is in wherever the score is shown', () => {
    expect(office.refusal('enterAnswer', { code, levels, examples: { 'M.01': '=1+1' } })).toEqual([]);
    expect(office.get('getPanel').hr?.supervisor.done).toBe(1);
    const words = `dimasukkan pengelola kepegawaian (${hr}) atas nama WALI KOTA`;
    expect(office.get('getPerson', { nip: head.nip }).origins).toEqual([`Penilaian atasan: ${words}.`]);
    expect(personTab(office, head.nip)).toContain(words);
    expect(JSON.stringify(office.tab('Daftar Penilai'))).toContain(words);
    expect(knownBy(office)).toEqual([['Atasan', 'Dimasukkan pengelola atas nama penilai', hr]]);
    expect(office.tab('Log').flat()).toContain('Memasukkan jawaban atas nama penilai');
  });

  it('is the same after everything was computed anew', () => {
    const before = office.tab('Nilai');
    expect(office.get('rebuildAnswers')).toMatchObject({ identical: true, raw: 1, withoutRow: 0 });
    expect(office.tab('Nilai')).toEqual(before);
    expect(office.get('checkCycle').findings.map(({ kind }) => kind)).not.toContain('answers-waiting');
  });

  it('is replaced by what is entered later, and both stay', () => {
    office.at('2026-10-02 09:00');
    office.get('enterAnswer', { code, levels: { 'M.01': 2 }, why: 'Salah tulis' });
    const rows = new TrackedOffice(office).rows('Nilai');
    expect(rows.map((row) => [row['M.01'], row['Status']])).toEqual([
      ['3', 'Digantikan'],
      ['2', 'Berlaku'],
    ]);
  });

  it.each([
    ['of an assignment that is not there', { code: 'AAAA-AAAA-AAAA-AAAA', levels }, ['not-found']],
    ['without a level', { code, levels: {} }, ['nothing-entered']],
    ['with a level above the scale', { code, levels: { 'M.01': 6 } }, ['not-asked']],
    [
      'about what nobody asked',
      { code, levels: { 'X.01': 3 }, examples: { 'X.02': 'a' } },
      ['not-asked', 'not-asked'],
    ],
  ])('is refused %s', (_, input, codes) => {
    expect(office.refusal('enterAnswer', { why: 'Salah tulis', ...input })).toEqual(codes);
  });

  it('is refused after its deadline, until there is more time', () => {
    office.at('2026-11-05 09:00');
    expect(office.refusal('enterAnswer', { code, levels, why: 'Salah tulis' })).toEqual(['deadline-passed']);
    office.get('extend', { code, until: '2026-11-10' });
    expect(office.refusal('enterAnswer', { code, levels, why: 'Salah tulis' })).toEqual([]);
  });
});

describe('the code of a paper form', () => {
  const office = RunningOffice.withOpenCycle();
  const code = codeOf(office, 'self', joko.nip);

  it('is known with O for 0, without hyphens, in small letters', () => {
    const typed = code.replace(/0/g, 'O').replace(/1/g, 'l').replace(/-/g, '').toLowerCase();
    expect(office.get('getSheet', { code: typed })).toMatchObject({
      code,
      ratee: joko.name,
      answered: false,
    });
    office.get('enterAnswer', { code: typed, levels });
    expect(office.get('getSheet', { code })).toMatchObject({ answered: true });
  });

  it('is refused as that of a closed period, and as unknown where nobody knows it', () => {
    office.get('closeCycle');
    expect(office.refusal('getSheet', { code })).toEqual(['cycle-closed']);
    expect(office.refusal('getSheet', { code: 'AAAA-AAAA-AAAA-AAAA' })).toEqual(['not-found']);
    office.get('openCycle', {
      name: 'Penilaian 2027',
      selfDeadline: '2027-10-15',
      supervisorDeadline: '2027-10-31',
    });
    expect(office.refusal('getSheet', { code })).toEqual(['cycle-past']);
  });
});

describe('the address of a paper form', () => {
  const office = RunningOffice.withOpenCycle();
  const opened = (email: string) => office.host.doGet(email, { kode: 'k7q2-9f4m-oxta-1b2c<>' });

  it('leads HR to where it is entered, and nobody else', () => {
    expect(JSON.stringify(opened(hr))).toContain('K7Q2-9F4M-0XTA-1B2C');
    expect(JSON.stringify(opened(hr))).toContain('>K7Q2-9F4M-0XTA-1B2C</i>');
    const begun = (email: string) => /page:\\"(\w+)\\",language/.exec(JSON.stringify(opened(email)))?.[1];
    expect([begun(hr), begun(siti.email)]).toEqual(['entry', 'staff']);
  });
});

describe('an officer in the own case', () => {
  const office = RunningOffice.withOpenCycle();
  new TrackedOffice(office).type(
    'Pengaturan',
    'Email pengelola kepegawaian',
    'Nilai',
    `${hr}, ${head.email}`,
  );
  const asHead = (name: 'getSheet' | 'enterAnswer' | 'extend' | 'decideQuarantine', input: object) =>
    office.refusal(name, input as never, head.email);

  it.each([
    ['is rated', () => supervisorCode(office, head.nip)],
    ['rates', () => supervisorCode(office, siti.nip)],
    ['rates himself', () => codeOf(office, 'self', head.nip)],
  ])('cannot enter an answer or give it more time where he %s', (_, code) => {
    expect(asHead('getSheet', { code: code() })).toEqual(['own-case']);
    expect(asHead('enterAnswer', { code: code(), levels })).toEqual(['own-case']);
    expect(asHead('extend', { code: code(), until: '2026-11-10' })).toEqual(['own-case']);
  });

  it('cannot decide on an answer of his own that is held back; another officer can', () => {
    office.answer('supervisor', siti.nip, 5, { email: 'lain@contoh.example' });
    const key = office.get('getQuarantine')[0]?.key ?? '';
    expect(asHead('decideQuarantine', { key, decision: 'accept' })).toEqual(['own-case']);
    expect(office.refusal('decideQuarantine', { key, decision: 'accept' })).toEqual([]);
  });

  it('may enter what concerns others', () => {
    expect(asHead('enterAnswer', { code: codeOf(office, 'self', joko.nip), levels })).toEqual([]);
  });
});
