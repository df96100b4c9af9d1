// The days to object run to the end that was told: whatever happens to holidays, settings and cycles meanwhile.
import { head, siti } from '../../src/local/office/running-office';
import { boss, first, lodge, published, to3 } from '../support/objection-office';
import { deputy, TrackedOffice } from '../support/tracked-office';

const setting = (office: TrackedOffice, label: string, value: string) =>
  office.type('Pengaturan', label, 'Nilai', value);

describe('the day told with the publication', () => {
  const office = published((before) => {
    const tracked = new TrackedOffice(before);
    setting(tracked, 'Hitungan hari keberatan', 'Hari kerja');
    setting(tracked, 'Hari libur', '2/10/2026; 5/10/2026');
  });
  const tracked = new TrackedOffice(office);
  const sentence = () => office.get('getObjections', undefined, siti.email).own?.sentence;

  // 14 working days after Thursday 1 October 2026 without the 2nd and the 5th: 6-9, 12-16, 19-23 October.
  it('is counted with the holidays of that day', () => {
    expect(sentence()).toContain('23 Oktober 2026');
  });

  it('comes no nearer when holidays are deleted or cannot be read', () => {
    setting(tracked, 'Hari libur', '');
    expect(sentence()).toContain('23 Oktober 2026');
    setting(tracked, 'Hari libur', 'besok');
    expect(sentence()).toContain('23 Oktober 2026');
    office.at('2026-10-23 23:59');
    lodge(office, 'M.01');
  });
});

describe('Pengaturan written anew', () => {
  it('keeps the holidays as they were typed, also those that cannot be read', () => {
    const office = new TrackedOffice(published());
    setting(office, 'Hari libur', '17/8/2026; lebaran');
    office.get('setLanguage', { language: 'en' });
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    const row = office.rows('Pengaturan').find((one) => one['Pengaturan'] === 'Hari libur');
    expect(row?.['Nilai']).toBe('17/8/2026; lebaran');
  });

  it.each(['Batas keberatan (hari)', 'Waktu menjawab keberatan (hari)', 'Waktu memutus keberatan (hari)'])(
    '%s of no day at all is refused and said',
    (label) => {
      const office = published((before) => setting(new TrackedOffice(before), label, '0'));
      expect(JSON.stringify(office.get('checkCycle').findings)).toContain(`“0” pada “${label}”`);
      expect(office.get('getObjections', undefined, siti.email).own?.open).toBe(true);
    },
  );
});

describe('days that run when the next period is opened', () => {
  const office = published();
  office.get('closeCycle');
  const opened = office.call('openCycle', {
    name: 'Penilaian 2027',
    selfDeadline: '2027-10-15',
    supervisorDeadline: '2027-10-31',
  });
  const earlier = <N extends Parameters<typeof office.call>[0]>(
    name: N,
    input: Parameters<typeof office.call<N>>[1],
    user: string,
  ) => office.call(name, input, user, 'sidebar', '2026-1');
  const reasons = { 'M.01': 'Alasan M.01' };

  it('are named with their people and last days', () => {
    const [told] = (opened.ok ? (opened.warnings ?? []) : []).filter(
      ({ code }) => code === 'objections-go-on',
    );
    expect(told?.message).toMatch(/Penilaian 2026.*Siti Aminah, sampai 15 Oktober 2026/);
  });

  it('are told to whoever has them, and where', () => {
    expect(office.get('getPanel', undefined, siti.email).objections).toBe(1);
    expect(office.get('getObjections', undefined, siti.email).earlier).toEqual([
      'Penilaian 2026: Anda masih dapat mengajukan keberatan sampai 15 Oktober 2026 pukul 23.59. Pilih periode itu di halaman awal.',
    ]);
  });

  it('go on to their end: lodged, answered by the supervisor and decided in their own period', () => {
    office.at('2026-10-15 23:59');
    expect(earlier('lodgeObjection', { reasons }, siti.email).ok).toBe(true);
    const mails = () => office.host.outbox.filter(({ subject }) => subject.startsWith('Keberatan'));
    expect(mails().at(-1)?.to).toContain(head.email);
    expect(office.get('getPanel').hr?.objections).toEqual([
      expect.stringMatching(/^Penilaian 2026, Siti Aminah: Menunggu jawaban atasan/),
    ]);
    expect(earlier('answerObjection', { ...first, answers: { 'M.01': 'Jawaban' } }, head.email).ok).toBe(
      true,
    );
    const decided = earlier('decideObjection', { ...first, decisions: to3 }, boss.email);
    expect(decided).toMatchObject({ ok: true, value: { decided: true } });
    expect(
      mails()
        .slice(-2)
        .map(({ to }) => String(to)),
    ).toEqual([siti.email, head.email]);
    const person = earlier('getPerson', { nip: siti.nip }, siti.email);
    expect(person.ok && person.value).toMatchObject({
      objections: [expect.stringContaining('level 2 menjadi level 3')],
    });
  });

  it('end with it: nothing is lodged a minute later, and nothing crosses into the new period', () => {
    office.at('2026-10-16 00:00');
    expect(earlier('lodgeObjection', { reasons: { 'M.02': 'x' } }, siti.email)).toMatchObject({
      ok: false,
      problems: [{ code: 'objection-late' }],
    });
    expect(office.refusal('lodgeObjection', { reasons }, siti.email)).toEqual(['not-yet']);
    expect(office.get('getObjections').cases).toEqual([]);
    expect(earlier('getObjection', first, deputy.email)).toMatchObject({ ok: false });
    const rows = new TrackedOffice(office).rows('Keberatan');
    expect(new Set(rows.map((row) => row['Periode']))).toEqual(new Set(['2026-1']));
    expect(new TrackedOffice(office).rows('Daftar Penilai').length).toBeGreaterThan(8);
  });
});

describe('the days to object', () => {
  const inDays = 'dalam 14 hari kalender sejak hasil';
  const office = published();
  const form = (words: RegExp) => office.host.forms.find(({ title }) => words.test(title))?.description ?? '';

  it('are named by both forms, by the first mail and by the result itself', () => {
    expect(form(/diri/i)).toContain(`${inDays} Anda diterbitkan`);
    expect(form(/atasan/i)).toContain(`${inDays}nya diterbitkan`);
    expect(office.get('getPerson', { nip: siti.nip }, siti.email).objections).toEqual([
      expect.stringMatching(new RegExp(`${inDays} Anda diterbitkan.*15 Oktober 2026`)),
    ]);
    expect(office.get('getPerson', { nip: siti.nip }, head.email).objections).toEqual([]);
  });

  it('are named as the period has frozen them, whatever Pengaturan says later', () => {
    const tracked = new TrackedOffice(office);
    setting(tracked, 'Batas keberatan (hari)', '5');
    setting(tracked, 'Hitungan hari keberatan', 'Hari kerja');
    office.work('makeForms');
    expect(form(/diri/i)).toContain(inDays);
    expect(office.get('getPerson', { nip: siti.nip }, siti.email).objections[0]).toContain(inDays);
  });
});
