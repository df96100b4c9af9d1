// When the time to answer or to decide on an objection has passed: HR sees whose it is, and who decides is told again.
import { head, hr, siti } from '../../src/local/office/running-office';
import { answer, boss, first, lodge, published, reason, retire, to3 } from '../support/objection-office';
import { deputy, TrackedOffice } from '../support/tracked-office';

it('HR’s first page names it, and who decides gets a mail each week until it is decided', () => {
  const office = published();
  const tracked = new TrackedOffice(office);
  lodge(office, 'M.01');
  answer(office, 'M.01');
  const overdue = () => office.host.outbox.filter(({ subject }) => subject.includes('sudah lewat'));
  tracked.at('2026-10-15 06:00').morning();
  expect([overdue().length, office.get('getPanel').hr?.objections.join()]).toEqual([
    0,
    expect.not.stringContaining('sudah lewat'),
  ]);
  tracked.at('2026-10-16 06:00').morning();
  expect(
    overdue().map(({ to, body }) => [to, body.includes(siti.name), body.includes('15 Oktober 2026')]),
  ).toEqual([[[boss.email], true, true]]);
  expect(office.get('getPanel').hr?.objections).toEqual([
    'Siti Aminah: Menunggu putusan: Ratna Dewi, paling lambat 15 Oktober 2026 (sudah lewat).',
  ]);
  const mails = [17, 22, 23, 24, 30].map((day) => {
    tracked.at(`2026-10-${day} 06:00`).morning();
    return overdue().length;
  });
  expect(mails).toEqual([1, 1, 2, 2, 3]);
  office.get('decideObjection', { ...first, decisions: to3 }, boss.email);
  tracked.at('2026-11-06 06:00').morning();
  expect(overdue()).toHaveLength(3);
});

it('an answer after its time is told to who decides, and puts the decision off for nobody', () => {
  const office = published();
  const tracked = new TrackedOffice(office);
  lodge(office, 'M.01');
  const mails = () =>
    office.host.outbox.filter(({ to }) => to.includes(boss.email)).map(({ subject }) => subject);
  tracked.at('2026-10-09 06:00').morning();
  // Seven days to answer from 1 October, then fourteen to decide.
  const asked = office.host.outbox.at(-1);
  expect([asked?.to, asked?.body]).toEqual([
    [boss.email],
    expect.stringMatching(/22 Oktober 2026.*tidak menjawab/s),
  ]);
  tracked.at('2026-10-20 09:00');
  answer(office, 'M.01');
  expect(mails()).toEqual([
    'Keberatan pegawai: mohon putusan',
    'Keberatan pegawai: jawaban atasan sudah masuk',
  ]);
  expect(office.get('getObjections', undefined, siti.email).cases[0]?.next).toContain('22 Oktober 2026');
  expect(office.get('getObjection', first, boss.email).trail).toEqual([
    'Diajukan: Siti Aminah, 1 Oktober 2026. Jawaban atasan paling lambat 8 Oktober 2026, putusan paling lambat 22 Oktober 2026.',
    'Dijawab, setelah waktunya lewat: Budi Santoso, 20 Oktober 2026. Putusan paling lambat 22 Oktober 2026.',
  ]);
  tracked.at('2026-10-21 06:00').morning();
  expect(mails()).toHaveLength(2);
});

it('a supervisor whose time to answer has passed is told once that an answer still counts, and reads it where it is written', () => {
  const office = published();
  const tracked = new TrackedOffice(office);
  lodge(office, 'M.01');
  const told = () =>
    office.host.outbox.filter(
      ({ to, subject }) => to.includes(head.email) && subject.includes('sudah lewat'),
    );
  tracked.at('2026-10-08 06:00').morning();
  expect(told()).toEqual([]);
  for (const day of ['09', '10', '16']) tracked.at(`2026-10-${day} 06:00`).morning();
  expect(told().map(({ body }) => body)).toEqual([
    expect.stringMatching(/berakhir pada 8 Oktober 2026\. Jawaban Bapak\/Ibu masih diterima/),
  ]);
  expect(office.get('getObjection', first, head.email)).toMatchObject({
    next: expect.stringMatching(/sampai 8 Oktober 2026; jawabannya masih diterima/),
    turn: { step: 'answer' },
  });
  answer(office, 'M.01');
  expect(office.get('getObjection', first, head.email).next).not.toContain('masih diterima');
});

it('somebody named after another was asked is asked too, and all concerned are told whom HR has named and why', () => {
  const office = published();
  lodge(office, 'M.01');
  answer(office, 'M.01');
  const before = office.host.outbox.length;
  retire(office);
  office.get('nameDecider', { nip: siti.nip, decider: deputy.nip, reason });
  new TrackedOffice(office).at('2026-10-02 06:00').morning();
  new TrackedOffice(office).at('2026-10-03 06:00').morning();
  const told = office.host.outbox.slice(before).filter(({ subject }) => subject.startsWith('Keberatan'));
  expect(told.map(({ to, subject }) => [to.join(), subject]).sort()).toEqual(
    [
      [siti.email, 'Keberatan: pemutus ditetapkan'],
      [head.email, 'Keberatan: pemutus ditetapkan'],
      [deputy.email, 'Keberatan: pemutus ditetapkan'],
      [boss.email, 'Keberatan: pemutus ditetapkan'],
      [deputy.email, 'Keberatan pegawai: mohon putusan'],
    ].sort(),
  );
  for (const { body, subject } of told)
    if (subject.endsWith('ditetapkan')) expect(body).toMatch(/sdm@contoh\.example.*sudah pensiun/s);
});

it('Keberatan says in words what each mail was about, and reads what an earlier version wrote there', () => {
  const office = published();
  const tracked = new TrackedOffice(office);
  lodge(office, 'M.01');
  answer(office, 'M.01');
  const about = () => {
    const [heads = [], ...rows] = office.tab('Keberatan');
    return rows.map((row) => row[heads.indexOf('Tentang')]).filter((said) => said !== '');
  };
  expect(about()).toEqual(['M.01', 'keberatan diajukan', 'M.01', 'waktunya memutus']);
  const { sheetId = 0 } = office.host.workbook.state.sheets.find(({ title }) => title === 'Keberatan') ?? {};
  const column = office.tab('Keberatan')[0]?.indexOf('Tentang') ?? -1;
  office.host.desk(() => hr).editCell(sheetId, 2, column, 'lodged');
  office.host.desk(() => hr).editCell(sheetId, 4, column, 'answered');
  expect(office.get('checkCycle').findings.filter(({ id }) => id.includes('keberatan'))).toEqual([]);
  const mails = office.host.outbox.length;
  tracked.at('2026-10-16 06:00').morning();
  // Neither of the two is told again: only that the time to decide has passed.
  expect(office.host.outbox.slice(mails).map(({ subject }) => subject.includes('sudah lewat'))).toEqual([
    true,
  ]);
  expect(about()).toEqual([
    'M.01',
    'keberatan diajukan',
    'M.01',
    'waktunya memutus',
    'waktu memutus sudah lewat',
  ]);
});
