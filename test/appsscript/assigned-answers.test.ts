// An answer whose code names nobody, from a supervisor who is known: HR says which rating it is meant for.
import { personTabKey } from '../../src/core/tab/person-tab';
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { stored } from '../support/archived-office';
import { TrackedOffice } from '../support/tracked-office';

const nobodys = { code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' };
const second = 'petugas@contoh.example';

/** An office with these officers besides the first. */
function withOfficers(...officers: readonly string[]): RunningOffice {
  const office = RunningOffice.withOpenCycle();
  const addresses = [hr, ...officers].join(', ');
  new TrackedOffice(office).type('Pengaturan', 'Email pengelola kepegawaian', 'Nilai', addresses);
  return office;
}

const held = (office: RunningOffice, officer = hr) => office.get('getQuarantine', undefined, officer);
const codeOf = (office: RunningOffice, nip: string, role = 'Atasan') =>
  new TrackedOffice(office)
    .rows('Daftar Penilai')
    .find((row) => row['NIP Pegawai'] === nip && row['Peran'] === role)?.['Kode'] ?? '';
const assign = (office: RunningOffice, ratee: string) =>
  ({ key: held(office)[0]?.key ?? '', decision: 'accept', meantFor: codeOf(office, ratee) }) as const;
const counting = (office: RunningOffice) =>
  new TrackedOffice(office)
    .rows('Nilai')
    .map((row) => [row['NIP Pegawai'], row['M.01'], row['Status'], row['Dikenali Dari']]);

describe('an answer with an unknown code', () => {
  const office = withOfficers(second);
  office.answer('supervisor', siti.nip, 3, nobodys);

  it('keeps the name in the form and its levels in Jawaban Tertahan, and offers the ratings of its sender', () => {
    const [row] = new TrackedOffice(office).rows('Jawaban Tertahan');
    expect(row).toMatchObject({ 'Nama di Formulir': siti.name, 'Ditetapkan Untuk': '', Email: head.email });
    expect(row?.['Level']).toContain('M.01=3');
    expect(held(office)).toMatchObject([
      {
        reason: 'code-unknown',
        named: siti.name,
        sender: head.name,
        meantFor: [
          { code: codeOf(office, siti.nip), ratee: siti.name, own: false },
          {
            code: codeOf(office, joko.nip),
            ratee: joko.name,
            but: expect.stringMatching(/^Nama pegawai di formulir berbeda/),
            own: false,
          },
        ],
      },
    ]);
  });

  it.each([
    ['of another role', codeOf(office, siti.nip, 'Diri')],
    ['of another rater', codeOf(office, head.nip)],
    ['that is not there', 'AAAA-AAAA-AAAA-AAAA'],
  ])('cannot be assigned to a rating %s', (_, meantFor) => {
    const [row] = held(office);
    const input = { key: row?.key ?? '', decision: 'accept' as const, meantFor };
    expect(office.refusal('decideQuarantine', input)).toEqual(['not-meant']);
    expect(counting(office)).toEqual([]);
  });

  it('counts for the rating it was assigned to, says so wherever it is shown, and is in the log by no name', () => {
    expect(office.get('decideQuarantine', assign(office, siti.nip))).toEqual([]);
    expect(counting(office)).toEqual([
      [siti.nip, '3', 'Berlaku', 'Ditetapkan pengelola menurut alamat pengirim'],
    ]);
    const words = `ditetapkan pengelola kepegawaian (${hr}) atas nama ${head.name}, menurut alamat pengirimnya`;
    expect(office.get('getPerson', { nip: siti.nip }).origins).toEqual([`Penilaian atasan: ${words}.`]);
    const tab = office.host.workbook.state.sheets.find(({ developerMetadata }) =>
      JSON.stringify(developerMetadata ?? '').includes(personTabKey('2026-1', siti.nip)),
    );
    expect(
      office
        .tab(tab?.title ?? '')
        .flat()
        .join('\n'),
    ).toContain(words);
    const log = office.tab('Log').flat().join('\n');
    expect(log).toContain('Memutuskan jawaban tertahan');
    for (const words of [head, siti].flatMap(({ name, nip, email }) => [name, nip, email]))
      expect(log).not.toContain(words);
  });

  it('stays assigned whatever is taken in and computed anew', () => {
    const before = office.tab('Nilai');
    office.answer('self', siti.nip, 2);
    expect(office.get('rebuildAnswers')).toMatchObject({ identical: true });
    expect(office.tab('Nilai')).toEqual(expect.arrayContaining(before));
  });

  it('is not assigned anew before that is undone, which takes it out of what counts', () => {
    const [row] = office.get('getDecided');
    expect(row).toMatchObject({ ratee: siti.name, rater: head.name, decision: 'accepted', decidedBy: hr });
    const key = row?.key ?? '';
    const toJoko = { key, decision: 'accept' as const, meantFor: codeOf(office, joko.nip) };
    expect(office.refusal('decideQuarantine', toJoko)).toEqual(['already-accepted']);
    expect(office.get('decideQuarantine', { key, decision: 'undo' })).toMatchObject([{ key }]);
    expect(new TrackedOffice(office).rows('Jawaban Tertahan')[0]).toMatchObject({
      Keputusan: 'Belum diputuskan',
      'Ditetapkan Untuk': '',
    });
    expect(office.get('getPanel').hr?.supervisor.done).toBe(0);
    office.get('decideQuarantine', toJoko);
    expect(counting(office)).toContainEqual([
      joko.nip,
      '3',
      'Berlaku',
      'Ditetapkan pengelola menurut alamat pengirim',
    ]);
  });
});

describe('of two answers for one rating', () => {
  it.each([
    ['the one assigned', true, 'earlier', '3'],
    ['the rater’s own', false, 'later', '4'],
  ] as const)('%s counts where it came later', (_, own, inForce, counts) => {
    const office = withOfficers();
    const steps = [
      () => office.answer('supervisor', siti.nip, 4),
      () => office.answer('supervisor', siti.nip, 3, nobodys),
    ];
    for (const [day, step] of (own ? steps : [...steps].reverse()).entries()) {
      office.at(`2026-10-0${day + 5} 09:00`);
      step();
    }
    expect(held(office)[0]?.meantFor?.[0]).toMatchObject({ ratee: siti.name, inForce });
    office.get('decideQuarantine', assign(office, siti.nip));
    const inForceNow = counting(office).filter(([, , status]) => status === 'Berlaku');
    expect(inForceNow.map(([nip, level]) => [nip, level])).toEqual([[siti.nip, counts]]);
  });
});

describe('an officer in the own case', () => {
  it('assigns no answer to a rating of the officer’s own, nor decides one that may be', () => {
    const office = withOfficers(siti.email, head.email);
    office.answer('supervisor', siti.nip, 3, nobodys);
    const input = assign(office, siti.nip);
    const reject = { key: input.key, decision: 'reject' as const };
    for (const officer of [siti.email, head.email]) {
      expect(held(office, officer)[0]).toMatchObject({ own: true });
      expect(office.refusal('decideQuarantine', input, officer)).toEqual(['own-case']);
      expect(office.refusal('decideQuarantine', reject, officer)).toEqual(['own-case']);
    }
    expect(held(office, siti.email)[0]?.meantFor?.map(({ own }) => own)).toEqual([true, false]);
    office.get('decideQuarantine', input);
    const undo = { key: input.key, decision: 'undo' as const };
    for (const officer of [siti.email, head.email])
      expect(office.refusal('decideQuarantine', undo, officer)).toEqual(['own-case']);
    expect(office.refusal('decideQuarantine', undo)).toEqual([]);
  });
});

describe('an answer that nobody can assign', () => {
  it.each([
    ['from an address that is nobody’s', { ...nobodys, email: 'lain@pos.example' }, 3],
    ['without a level', nobodys, undefined],
  ] as const)('%s offers nothing', (_, options, level) => {
    const office = withOfficers();
    office.answer('supervisor', siti.nip, level as number, options);
    expect(held(office)[0]).not.toHaveProperty('meantFor');
    expect(office.refusal('decideQuarantine', assign(office, siti.nip))).toEqual(['not-meant']);
  });

  it('has a level that cannot be read, which would be lost', () => {
    const office = withOfficers();
    for (const form of office.host.forms)
      for (const item of form.items)
        if (item.title.startsWith('M.02 '))
          (item as unknown as { choices: string[] }).choices = ['baik', 'buruk'];
    office.answer('supervisor', siti.nip, 3, nobodys);
    office.answer('supervisor', joko.nip, 3, { email: 'lain@pos.example' });
    expect(office.refusal('decideQuarantine', assign(office, siti.nip))).toEqual(['unreadable-level']);
    const accept = { key: held(office)[1]?.key ?? '', decision: 'accept' as const };
    expect(office.refusal('decideQuarantine', accept)).toEqual(['unreadable-level']);
  });
});

describe('the erasure of whom an assigned answer is about', () => {
  it('takes the answer out of its response tab, its form and Jawaban Tertahan, and no other', () => {
    const office = withOfficers();
    const codes = { [siti.nip]: 'KODE LAMA', [joko.nip]: 'KODE BASI' };
    for (const [nip, code] of Object.entries(codes)) {
      office.answer('supervisor', nip, 3, { code });
      office.get('decideQuarantine', assign(office, nip));
    }
    const found = () => Object.values(codes).filter((code) => stored(office).includes(code));
    expect(found()).toEqual(Object.values(codes));
    office.get('closeCycle');
    office.at('2027-03-01 09:00');
    office.get('stepErasure', { what: siti.nip, keepRoster: false, confirm: siti.nip });
    expect(found()).toEqual([codes[joko.nip]]);
    expect(counting(office).map(([nip, level]) => [nip, level])).toEqual([[joko.nip, '3']]);
  });
});
