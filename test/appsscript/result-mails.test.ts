// People are told by mail that their result is published, that it is gone again, and that the days to object end: each once, without figures.
import { head, joko, type RunningOffice, siti } from '../../src/local/office/running-office';
import { boss, lodge, published } from '../support/objection-office';
import { TrackedOffice } from '../support/tracked-office';

/** Mails about a result that somebody got, by subject. */
const about = (office: RunningOffice, email = siti.email) =>
  office.host.outbox.filter(({ to, subject }) => to.includes(email) && /hasil/i.test(subject));
const subjects = (office: RunningOffice, email = siti.email) =>
  about(office, email).map(({ subject }) => subject);

const out = 'Hasil penilaian kompetensi Anda sudah diterbitkan';
const gone = 'Hasil penilaian kompetensi Anda untuk sementara tidak ditampilkan';
const ending = 'Keberatan atas hasil penilaian: waktunya segera berakhir';

/** Published to Siti and her head; Joko has no address. */
const address = 'https://script.google.com/macros/s/AKfycbxCONTOH/exec';
const withAddress = (typed: string) =>
  published((office) =>
    new TrackedOffice(office).type('Pengaturan', 'Alamat halaman Timbang', 'Nilai', typed),
  );

const mornings = (office: RunningOffice, ...days: readonly string[]) => {
  for (const day of days) new TrackedOffice(office).at(`${day} 06:00`).morning();
};

describe('when results are published', () => {
  const office = withAddress(address);

  it('each person with an address gets one mail, with the way there, the right, its last day and who decides', () => {
    expect([subjects(office), subjects(office, head.email)]).toEqual([[out], [out]]);
    const [mail] = about(office);
    expect(mail?.body).toContain(`Buka halaman Timbang: ${address}`);
    expect(mail?.body).toMatch(/diterbitkan pada 1 Oktober 2026/);
    expect(mail?.body).toMatch(/Hari terakhirnya 15 Oktober 2026 pukul 23\.59/);
    expect(mail?.body).toContain('Ratna Dewi');
  });

  it('no level, gap or percentage stands in it', () => {
    for (const { body } of about(office)) expect(body).not.toMatch(/level|JPM|%|selisih|\b[1-5] dari 5\b/i);
  });

  it('the morning sends none again', () => {
    mornings(office, '2026-10-02', '2026-10-03');
    expect(subjects(office)).toEqual([out]);
  });

  it('a reminder goes once, three days before the last day, and none to whoever has objected', () => {
    mornings(office, '2026-10-11');
    expect(subjects(office)).toEqual([out]);
    lodge(office, 'M.01');
    mornings(office, '2026-10-12', '2026-10-13', '2026-10-15', '2026-10-16');
    expect(subjects(office)).toEqual([out]);
    expect(subjects(office, head.email)).toEqual([out, ending]);
    expect(about(office, head.email).at(-1)?.body).toMatch(/15 Oktober 2026 pukul 23\.59/);
  });
});

it.each(['', 'timbang', 'javascript:alert(1)', 'http://contoh.example', 'https://a.example/<b>'])(
  'the page address %j stands in no mail',
  (typed) => {
    const [mail] = about(withAddress(typed));
    expect(mail?.body).toContain('alamat yang diberikan pengelola kepegawaian');
    if (typed !== '') expect(mail?.body).not.toContain(typed);
  },
);

it('a result taken back is told of, and its next publication has a mail and a last day of its own', () => {
  const office = published();
  office.get('publishResults', { withdraw: true });
  expect(subjects(office)).toEqual([out, gone]);
  new TrackedOffice(office).at('2026-10-05 09:00');
  office.get('publishResults', {});
  expect(subjects(office)).toEqual([out, gone, out]);
  expect(about(office).at(-1)?.body).toMatch(/19 Oktober 2026 pukul 23\.59/);
  mornings(office, '2026-10-13', '2026-10-16');
  expect(subjects(office)).toEqual([out, gone, out, ending]);
});

it('a result that changed after publication is told of when it is gone, and when it is published anew', () => {
  const office = published();
  new TrackedOffice(office).at('2026-10-04 09:00');
  office.answer('supervisor', siti.nip, 3);
  mornings(office, '2026-10-05', '2026-10-06');
  expect(subjects(office)).toEqual([out, gone]);
  office.get('publishResults', {});
  expect(subjects(office)).toEqual([out, gone, out]);
  expect(subjects(office, head.email)).toEqual([out]);
});

describe('a morning that fails at any call', () => {
  it.each(['before', 'after', 'timeout'] as const)(
    '(%s its effect) tells nobody twice of a result, and loses nobody',
    (fault) => {
      const twice: number[] = [];
      const lost: number[] = [];
      for (let k = 2; k <= 26; k += 3) {
        const office = published();
        office.get('publishResults', { withdraw: true });
        new TrackedOffice(office).at('2026-10-03 05:00').leaveQuota(0);
        office.get('publishResults', {});
        const before = subjects(office).length;
        office.host.failAt(k, fault);
        mornings(office, '2026-10-04');
        mornings(office, '2026-10-05', '2026-10-06');
        const went = subjects(office).slice(before);
        if (went.filter((one) => one === out).length > 1) twice.push(k);
        if (!went.includes(out)) lost.push(k);
      }
      expect({ twice, lost }).toEqual({ twice: [], lost: [] });
    },
    120_000,
  );
});

describe('where the quota is small', () => {
  const unpublished = () => {
    const office = published();
    office.get('publishResults', { withdraw: true });
    mornings(office, '2026-10-03');
    return office;
  };
  const without = (office: RunningOffice) =>
    office.host.outbox.filter(({ subject }) => subject === out).length;

  it('the screen tells beforehand how many go today, and the rest goes at the next press or in the morning', () => {
    const office = unpublished();
    const before = without(office);
    new TrackedOffice(office).at('2026-10-05 05:00').leaveQuota(1);
    const preview = office.get('getPublication');
    expect([preview.mailsLeft, preview.owed]).toEqual([1, 0]);
    expect(preview.people.find(({ nip }) => nip === joko.nip)?.unreached).toBe(true);
    expect(preview.people.find(({ nip }) => nip === siti.nip)?.unreached).toBeUndefined();
    expect(office.get('publishResults', {}).owed).toBe(1);
    expect(without(office) - before).toBe(1);
    expect(office.get('publishResults', { tell: true }).owed).toBe(1);
    mornings(office, '2026-10-06');
    expect([without(office) - before, office.get('getPublication').owed]).toEqual([2, 0]);
    mornings(office, '2026-10-07');
    expect(without(office) - before).toBe(2);
  });

  it('a reminder of forms sent meanwhile forgets none of them', () => {
    const office = unpublished();
    office.get('publishResults', {});
    const before = without(office);
    office.work('remind');
    mornings(office, '2026-10-06');
    expect(without(office)).toBe(before);
    expect(subjects(office, boss.email)).toEqual([]);
  });
});
