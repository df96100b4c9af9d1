// Following a cycle on the shipped script: who is missing, extensions, deadlines, the roster's changes, the log.

import { head, hr, joko, siti } from '../../src/local/office/running-office';
import { callsBesideCache } from '../support/calls';
import { deputy, TrackedOffice } from '../support/tracked-office';

const codeOf = (tracked: TrackedOffice, role: string, ratee: string) =>
  tracked.get('getTracking').missing.find((one) => one.role === role && one.ratee === ratee)?.code ?? '';

describe('who is missing', () => {
  const tracked = new TrackedOffice();

  it('is told with everything needed to ask for it', () => {
    tracked.at('2026-10-13 09:00');
    const { missing, progress, handOver, today } = tracked.get('getTracking');
    expect(today).toBe('2026-10-13');
    expect(missing).toHaveLength(8);
    expect(progress).toEqual([
      { unit: 'Unit CONTOH', role: 'self', count: { done: 0, of: 4 } },
      { unit: 'Unit CONTOH', role: 'supervisor', count: { done: 0, of: 4 } },
    ]);
    const own = missing.find(({ role, ratee }) => role === 'self' && ratee === deputy.nip);
    expect(own).toMatchObject({ email: 'wati+dinas@contoh.example', due: '2026-10-15', daysLeft: 2 });
    expect(own?.message).toContain(own?.link);
    expect(new URL(own?.whatsApp ?? '').searchParams.get('text')).toBe(own?.message);
    // The mayor answers on paper, Joko has no address: their messages are handed over.
    expect(handOver.map(({ raterName }) => raterName)).toEqual([joko.name, 'WALI KOTA']);
  });

  it('is nobody who has answered, even if no event told of it', () => {
    tracked.office.answer('self', siti.nip, 3, { event: 'suppressed' });
    const { missing, progress } = tracked.get('getTracking');
    expect(missing.filter(({ ratee, role }) => ratee === siti.nip && role === 'self')).toEqual([]);
    expect(progress[0]?.count).toEqual({ done: 1, of: 4 });
  });

  it('is shown to HR alone', () => {
    expect(tracked.refusal('getTracking', undefined, head.email)).toEqual(['not-allowed']);
  });
});

describe('an answer whose day has passed', () => {
  const tracked = new TrackedOffice();

  it('has no message to hand over until time is given again', () => {
    tracked.at('2026-10-16 09:00');
    const own = (nip: string) =>
      tracked.get('getTracking').missing.find((one) => one.role === 'self' && one.ratee === nip);
    const before = own(deputy.nip);
    expect(before).toMatchObject({ daysLeft: -1, link: expect.any(String) });
    expect([before?.message, before?.whatsApp]).toEqual([undefined, undefined]);
    // The mayor still has time; what is handed over to Joko asked for the self-rating alone.
    expect(tracked.get('getTracking').handOver.map(({ raterName }) => raterName)).toEqual(['WALI KOTA']);
    tracked.office.get('extend', { code: before?.code ?? '', until: '2026-10-20' });
    expect(own(deputy.nip)?.message).toContain('20 Oktober 2026');
  });
});

describe('a deadline', () => {
  const tracked = new TrackedOffice();

  it('lets answers of its last minute count and puts later ones aside, for HR to accept', () => {
    tracked.at('2026-10-15 23:58');
    tracked.office.answer('self', siti.nip, 3);
    tracked.at('2026-10-16 00:05');
    tracked.office.answer('self', joko.nip, 3);
    const [late] = tracked.office.get('getQuarantine');
    expect(tracked.office.get('getPanel').hr?.self.done).toBe(1);
    expect(late).toMatchObject({ reason: 'deadline-passed', acceptable: true });
    tracked.office.get('decideQuarantine', { key: late?.key ?? '', decision: 'accept' });
    expect(tracked.office.get('getPanel').hr?.self.done).toBe(2);
  });

  it('closes its form in the morning and leaves the other open', () => {
    expect([tracked.accepting('self'), tracked.accepting('supervisor')]).toEqual([true, true]);
    tracked.at('2026-10-16 06:00').morning();
    expect([tracked.accepting('self'), tracked.accepting('supervisor')]).toEqual([false, true]);
    expect(tracked.office.answer('self', head.nip, 3).ok).toBe(false);
  });

  it('moved for one opens the form again, takes that one and puts everybody else aside', () => {
    const code = codeOf(tracked, 'self', head.nip);
    const { missing } = tracked.get('extend', { code, until: '2026-10-18' });
    expect(missing.find((one) => one.code === code)).toMatchObject({
      due: '2026-10-18',
      extendedTo: '2026-10-18',
    });
    expect(tracked.accepting('self')).toBe(true);
    tracked.office.answer('self', head.nip, 3);
    tracked.office.answer('self', deputy.nip, 3);
    expect(tracked.office.get('getPanel').hr?.self.done).toBe(3);
    expect(tracked.office.get('getQuarantine')).toMatchObject([{ reason: 'deadline-passed' }]);
  });

  it('moved afterwards lets an answer in that came too late and waits undecided', () => {
    tracked.get('extend', { code: codeOf(tracked, 'self', deputy.nip), until: '2026-10-19' });
    expect(tracked.office.get('getQuarantine')).toEqual([]);
    expect(tracked.office.get('getPanel').hr?.self.done).toBe(4);
  });

  it('moved closes the form when the last extension has passed', () => {
    tracked.at('2026-10-19 06:00').morning();
    expect(tracked.accepting('self')).toBe(true);
    tracked.at('2026-10-20 06:00').morning();
    expect(tracked.accepting('self')).toBe(false);
  });

  it('is refused in the past, with what to do', () => {
    const code = codeOf(tracked, 'supervisor', siti.nip);
    expect(tracked.refusal('extend', { code, until: '2026-10-01' })).toEqual(['deadline-past']);
    expect(tracked.refusal('extend', { code: 'X', until: '2026-11-05' })).toEqual(['unknown-assignment']);
    expect(tracked.refusal('extend', { code, until: '2026-11-05' }, head.email)).toEqual(['not-allowed']);
  });

  it('is over for all when the cycle closes: the forms close and are not opened again', () => {
    tracked.office.get('closeCycle');
    expect([tracked.accepting('self'), tracked.accepting('supervisor')]).toEqual([false, false]);
    expect(tracked.office.get('previewTask', { kind: 'makeForms' }).empty).toBe(true);
    tracked.morning();
    expect([tracked.accepting('self'), tracked.accepting('supervisor')]).toEqual([false, false]);
    expect(tracked.refusal('extend', { code: 'X', until: '2026-12-05' })).toEqual(['no-cycle']);
  });
});

describe('a closing that fails', () => {
  it.each(['before', 'after', 'timeout'] as const)(
    '(%s the effect, at any call) is finished by pressing again',
    (fault) => {
      const tracked = new TrackedOffice();
      for (let k = 1; k < 14; k++) {
        tracked.office.host.failAt(k, fault);
        tracked.run('closeCycle');
        if (tracked.office.get('getPanel').cycle?.status === 'closed') break;
      }
      tracked.run('closeCycle');
      tracked.morning();
      expect(tracked.office.get('getPanel').cycle?.status).toBe('closed');
      expect([tracked.accepting('self'), tracked.accepting('supervisor')]).toEqual([false, false]);
    },
  );
});

describe('a roster that changes while the cycle runs', () => {
  const tracked = new TrackedOffice();

  it('changes nothing until HR has seen what it would', () => {
    tracked.at('2026-10-05 09:00');
    tracked.office.answer('supervisor', siti.nip, 4);
    tracked.type('Pegawai', siti.nip, 'NIP Atasan', deputy.nip);
    const before = tracked.office.tab('Daftar Penilai');
    const { changes, sentence } = tracked.get('previewAssignments');
    expect(changes).toMatchObject([
      { kind: 'newSupervisor', from: 'Budi Santoso', to: 'Wati Lestari', answered: true },
    ]);
    expect(sentence).toBe('1 atasan diganti.');
    expect(tracked.office.tab('Daftar Penilai')).toEqual(before);
    expect(tracked.refusal('refreshAssignments', { token: 'lama' })).toEqual(['changed-meanwhile']);
  });

  it('gives the new supervisor an assignment, and keeps and shows what the old one said', () => {
    const { token } = tracked.get('previewAssignments');
    tracked.get('refreshAssignments', { token });
    const mine = tracked
      .rows('Daftar Penilai')
      .filter((row) => row['NIP Pegawai'] === siti.nip && row['Peran'] === 'Atasan');
    expect(mine.map((row) => [row['ID Penilai'], row['Status Penilai'], row['Status Pengisian']])).toEqual([
      [head.nip, 'Digantikan', 'Masuk'],
      [deputy.nip, 'Aktif', 'Belum'],
    ]);
    const review = tracked.office.get('getPerson', { nip: siti.nip });
    expect(review.supervisorState).toBe('waiting');
    expect(review.earlier).toMatchObject([{ rater: 'Budi Santoso', on: '2026-10-05' }]);
    // The page is laid before the new supervisor, who rates without what was said before.
    const page = () => tracked.office.tab('Siti Aminah 2001').flat().join();
    expect(page()).not.toContain('Budi Santoso');
    expect(page()).toContain('Penilaian atasan sebelumnya ditampilkan setelah');
    const seen = tracked.office.get('getPerson', { nip: siti.nip }, deputy.email);
    expect(seen).toMatchObject({ earlierWithheld: true });
    expect(seen.earlier).toBeUndefined();
    expect(tracked.office.get('getPanel', undefined, deputy.email).team?.map(({ nip }) => nip)).toContain(
      siti.nip,
    );
    expect(tracked.office.get('getPanel', undefined, head.email).team?.map(({ nip }) => nip)).not.toContain(
      siti.nip,
    );
  });

  it('is undone for one person, in Pegawai too, and everybody else stays', () => {
    const { reassigned } = tracked.get('previewAssignments');
    expect(reassigned).toEqual([
      {
        ratee: siti.nip,
        words: 'Siti Aminah: kini dinilai oleh Wati Lestari, sebelumnya oleh Budi Santoso.',
      },
    ]);
    // Another change that waits is not taken along.
    tracked.type('Pegawai', joko.nip, 'NIP Atasan', head.nip);
    expect(tracked.refusal('undoReassignment', { nip: joko.nip })).toEqual(['not-reassigned']);
    const done = tracked.get('undoReassignment', { nip: siti.nip });
    expect(done.changes.map(({ ratee, to }) => [ratee, to])).toEqual([[siti.nip, 'Budi Santoso']]);
    const mine = (nip: string) =>
      tracked
        .rows('Daftar Penilai')
        .filter((row) => row['NIP Pegawai'] === nip && row['Peran'] === 'Atasan')
        .map((row) => [row['ID Penilai'], row['Status Penilai']]);
    expect(mine(siti.nip)).toEqual([
      [head.nip, 'Aktif'],
      [deputy.nip, 'Digantikan'],
    ]);
    expect(mine(joko.nip)).toEqual([[deputy.nip, 'Aktif']]);
    expect(tracked.office.get('getPerson', { nip: siti.nip }).competencies[0]?.supervisor).toBe(4);
    tracked.type('Pegawai', joko.nip, 'NIP Atasan', deputy.nip);
    expect(tracked.get('previewAssignments')).toMatchObject({
      changes: [],
      reassigned: [{ words: 'Siti Aminah: kini dinilai oleh Budi Santoso, sebelumnya oleh Wati Lestari.' }],
    });
    tracked.get('undoReassignment', { nip: siti.nip });
    expect(mine(siti.nip)).toEqual([
      [head.nip, 'Digantikan'],
      [deputy.nip, 'Aktif'],
    ]);
  });

  it('pressed again changes nothing', () => {
    const log = tracked.office.tab('Log').length;
    expect(tracked.get('refreshAssignments', { token: 'apa saja' }).changes).toEqual([]);
    expect(tracked.office.tab('Log')).toHaveLength(log);
  });

  it('takes the new supervisor’s answer and puts a later one of the old aside', () => {
    tracked.at('2026-10-06 09:00');
    tracked.office.answer('supervisor', siti.nip, 3);
    expect(tracked.office.get('getPerson', { nip: siti.nip }).supervisorState).toBe('done');
    expect(tracked.office.get('getPerson', { nip: siti.nip }, deputy.email).earlier).toHaveLength(1);
    expect(tracked.office.tab('Siti Aminah 2001').flat().join()).toContain('Budi Santoso');
    const old = tracked.rows('Daftar Penilai').find((row) => row['Status Penilai'] === 'Digantikan');
    tracked.office.answer('supervisor', siti.nip, 5, { code: old?.['Kode'] ?? '', email: head.email });
    expect(tracked.office.get('getQuarantine')).toMatchObject([
      { reason: 'assignment-ended', acceptable: true },
    ]);
    expect(tracked.office.get('getPerson', { nip: siti.nip }).supervisorState).toBe('done');
  });

  it('withdraws whoever left, keeps what was answered and asks for the rest no more', () => {
    tracked.office.answer('self', joko.nip, 3);
    tracked.type('Pegawai', joko.nip, 'Status', 'Tidak Aktif');
    const { token } = tracked.get('previewAssignments');
    tracked.get('refreshAssignments', { token });
    expect(tracked.get('getTracking').missing.filter(({ ratee }) => ratee === joko.nip)).toEqual([]);
    expect(tracked.office.get('getPerson', { nip: joko.nip }).selfState).toBe('done');
    const { self, supervisor } = tracked.office.get('getPanel').hr ?? {};
    expect([self, supervisor]).toEqual([
      { done: 1, of: 4 },
      { done: 1, of: 3 },
    ]);
  });

  it('is not compared while a row cannot be read: nobody seems to have left', () => {
    tracked.type('Pegawai', siti.nip, 'NIP', '123');
    expect(tracked.refusal('previewAssignments')).toEqual(['roster-nip']);
  });

  it('is compared whatever stands in the dictionary: the period keeps its own', () => {
    const calm = new TrackedOffice();
    calm.type('Kompetensi', 'M.01', 'Kode', 'M 01!');
    expect(calm.get('checkCycle').findings.map(({ kind }) => kind)).toContain('dictionary');
    expect(calm.refusal('previewAssignments')).toEqual([]);
  });
});

describe('the log', () => {
  it('tells when, who, what and how much, and no names', () => {
    const tracked = new TrackedOffice();
    tracked.at('2026-10-05 09:00');
    tracked.office.answer('supervisor', siti.nip, 4);
    const rows = tracked.rows('Log');
    expect(rows.map((row) => row['Pekerjaan'])).toEqual(
      expect.arrayContaining([
        'Menyiapkan buku kerja',
        'Mengimpor pegawai',
        'Membuka periode',
        'Membuat tab pegawai',
      ]),
    );
    const last = rows[rows.length - 1];
    expect(last).toMatchObject({
      Siapa: 'otomatis',
      Pekerjaan: 'Jawaban masuk',
      Perubahan: '1 jawaban diterima',
    });
    expect(new Set(rows.map((row) => row['Siapa']))).toEqual(new Set([hr, 'otomatis']));
    expect(JSON.stringify(rows)).not.toMatch(/Siti|Budi|Wati|Joko|\d{18}/);
  });

  it('stays as it is when nothing changed', () => {
    const tracked = new TrackedOffice();
    const before = tracked.office.tab('Log').length;
    tracked.office.work('refresh');
    tracked.office.work('makeTabs');
    tracked.office.work('makeForms');
    tracked.get('getTracking');
    expect(tracked.office.tab('Log')).toHaveLength(before);
  });

  it.each(['before', 'after', 'timeout'] as const)(
    'tells of an extension once, though it failed %s any call',
    (fault) => {
      const tracked = new TrackedOffice();
      const code = codeOf(tracked, 'supervisor', siti.nip);
      for (let k = 1; k <= 14; k++) {
        tracked.office.host.failAt(k, fault);
        tracked.run('extend', { code, until: '2026-11-05' });
      }
      tracked.get('extend', { code, until: '2026-11-05' });
      expect(
        tracked.rows('Log').filter((row) => row['Pekerjaan'] === 'Memperpanjang batas waktu'),
      ).toHaveLength(1);
      expect(
        tracked.rows('Daftar Penilai').filter((row) => row['Diperpanjang Sampai'] === '2026-11-05'),
      ).toHaveLength(1);
    },
  );
});

describe('taking an answer in', () => {
  it('asks Google at most nine times, the cache left out', () => {
    const tracked = new TrackedOffice();
    tracked.office.answer('supervisor', siti.nip, 4);
    const { actions } = tracked.office.host;
    const taken = actions.filter(({ name }) => name === 'onAnswerSubmitted');
    expect(taken).toHaveLength(1);
    for (const action of taken) expect(callsBesideCache(action)).toBeLessThanOrEqual(9);
  });
});

describe('a second cycle', () => {
  it('cannot be opened while one is open', () => {
    const tracked = new TrackedOffice();
    const result = tracked.office.call('openCycle', {
      name: 'Kedua',
      selfDeadline: '2026-12-01',
      supervisorDeadline: '2026-12-02',
    });
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'cycle-open' }] });
  });
});
