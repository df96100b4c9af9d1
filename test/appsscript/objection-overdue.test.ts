// When the time to decide on an objection has passed: HR sees whose it is, and who decides is told once more.
import { siti } from '../../src/local/office/running-office';
import { answer, boss, lodge, published } from '../support/objection-office';
import { deputy, TrackedOffice } from '../support/tracked-office';

it('HR’s first page names it, and who decides gets one more mail, once', () => {
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
  tracked.at('2026-10-17 06:00').morning();
  expect(overdue()).toHaveLength(1);
});

it('somebody named to decide after another was told is told, too', () => {
  const office = published();
  lodge(office, 'M.01');
  answer(office, 'M.01');
  office.get('nameDecider', { nip: siti.nip, decider: deputy.nip });
  new TrackedOffice(office).at('2026-10-02 06:00').morning();
  expect(
    office.host.outbox.filter(({ subject }) => subject.includes('mohon putusan')).map(({ to }) => to),
  ).toEqual([[boss.email], [deputy.email]]);
});
