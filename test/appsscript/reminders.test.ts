// Reminders on the shipped script: only to the missing, never twice a day, none lost, whatever fails.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { randomFaults } from '../../src/local/host/platform/meter';
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { deputy, fourPeople, TrackedOffice } from '../support/tracked-office';

const everybody = { [head.email]: 1, [deputy.email]: 1, [siti.email]: 1 };

/** Presses until the job says that it is finished; failures on the way are pressed through. */
function remindAll(tracked: TrackedOffice): void {
  for (let press = 0; press < 12; press++) {
    const outcome = tracked.run('stepTask', { kind: 'remind' });
    if (!outcome.ok) continue;
    const result = outcome.value as { ok: boolean; value?: { finished: boolean } };
    if (result.ok && result.value?.finished) return;
  }
  throw new Error('reminding did not come to an end');
}

describe('reminders', () => {
  const tracked = new TrackedOffice();

  it('begin with an invitation, which is the next step once links are there', () => {
    expect(tracked.office.get('getPanel').hr?.next).toBe('invite');
  });

  it('are shown with names, words, number and quota before they are sent, and who is not reached', () => {
    tracked.at('2026-10-05 09:00').leaveQuota(100);
    const preview = tracked.office.get('previewTask', { kind: 'remind' });
    expect(preview).toMatchObject({ sentence: 'Kirim 3 undangan; kuota hari ini 100.', empty: false });
    const { kinds = [], late, unreached } = preview.mails ?? {};
    expect(kinds.map(({ kind, names }) => [kind, [...names].sort()])).toEqual([
      ['invitation', [head.name, siti.name, deputy.name].sort()],
    ]);
    expect(kinds[0]?.body).toContain(`Yth. Bapak/Ibu ${kinds[0]?.names[0]},`);
    expect(kinds[0]?.body).not.toContain('belum tercatat masuk');
    expect(late).toEqual([]);
    expect(unreached).toEqual(['WALI KOTA', joko.name]);
    expect(tracked.mails()).toEqual({});
  });

  it('go once to each rater who has something open and an address', () => {
    const step = tracked.office.work('remind');
    expect(step).toMatchObject({
      done: 3,
      of: 3,
      finished: true,
      sentence: '3 email terkirim hari ini.',
    });
    expect(tracked.mails()).toEqual(everybody);
    const toHead = tracked.office.host.outbox.find(({ to }) => to.includes(head.email));
    expect(toHead?.body.match(/https:/g)).toHaveLength(3);
    expect(toHead?.body).toContain(tracked.office.link('supervisor', siti.nip).link);
    expect(toHead?.name).toBe('Timbang – Dinas CONTOH');
  });

  it('are remembered in Daftar Penilai for what was open to those who got one', () => {
    const reminded = tracked.rows('Daftar Penilai').filter((row) => row['Diingatkan'] === '2026-10-05');
    expect(reminded).toHaveLength(6);
    expect(reminded.some((row) => row['ID Penilai'] === joko.nip)).toBe(false);
    expect(
      tracked.rows('Log').filter((row) => row['Pekerjaan'] === 'Mengirim undangan dan pengingat'),
    ).toMatchObject([{ Siapa: hr, Perubahan: '3 email terkirim' }]);
  });

  it('never go twice on a day', () => {
    expect(tracked.office.get('previewTask', { kind: 'remind' }).empty).toBe(true);
    tracked.office.work('remind');
    tracked.morning();
    expect(tracked.mails()).toEqual(everybody);
  });

  it('go on another day to those still missing', () => {
    tracked.at('2026-10-06 09:30');
    tracked.office.answer('self', siti.nip, 3);
    tracked.office.work('remind');
    expect(tracked.mails()).toEqual({ ...everybody, [head.email]: 2, [deputy.email]: 2 });
  });

  it('are previewed as reminders to those who were invited', () => {
    tracked.at('2026-10-07 09:30');
    const { sentence, mails } = tracked.office.get('previewTask', { kind: 'remind' });
    expect(sentence).toMatch(/^Kirim 2 pengingat; /);
    expect(mails?.kinds.map(({ kind }) => kind)).toEqual(['reminder']);
    expect(tracked.office.get('getPanel').hr?.next).not.toBe('invite');
  });

  it('name after the deadline whom only more time can reach, and invite nobody to a closed form', () => {
    tracked.at('2026-11-01 09:30');
    const { empty, mails } = tracked.office.get('previewTask', { kind: 'remind' });
    expect(empty).toBe(true);
    expect(mails?.late).toEqual(expect.arrayContaining([head.name, deputy.name]));
    tracked.office.get('moveDeadline', { role: 'supervisor', until: '2026-11-10' });
    const later = tracked.office.get('previewTask', { kind: 'remind' });
    expect(later.mails?.kinds.flatMap(({ names }) => names)).toEqual(
      expect.arrayContaining([head.name, deputy.name]),
    );
  });

  it('are for HR to send', () => {
    expect(tracked.office.call('stepTask', { kind: 'remind' }, head.email).ok).toBe(false);
  });
});

describe('a reminder of somebody with an extension', () => {
  it('tells the own last day, and everybody else’s theirs', () => {
    const tracked = new TrackedOffice();
    tracked.at('2026-10-13 09:00');
    const { missing } = tracked.get('getTracking');
    const code = missing.find(({ role, ratee }) => role === 'self' && ratee === siti.nip)?.code ?? '';
    tracked.get('extend', { code, until: '2026-10-22' });
    tracked.office.work('remind');
    const told = (address: string) =>
      tracked.office.host.outbox
        .filter(({ to, subject }) => to.includes(address) && subject !== '')
        .flatMap(({ body }) => body.match(/\d+ Oktober 2026/g) ?? []);
    expect(new Set(told(siti.email))).toEqual(new Set(['22 Oktober 2026']));
    for (const { email } of [head, deputy]) {
      expect(told(email)).toContain('15 Oktober 2026');
      expect(told(email)).not.toContain('22 Oktober 2026');
    }
  });
});

describe('a deadline moved after reminders went out', () => {
  it('stands in the next mails alone, which are previewed as they go, and go once a day as before', () => {
    const tracked = new TrackedOffice();
    tracked.at('2026-10-13 09:00').office.work('remind');
    tracked.get('moveDeadline', { role: 'self', until: '2026-10-25' });
    const preview = () => tracked.get('previewTask', { kind: 'remind' });
    expect(preview().empty).toBe(true);
    tracked.office.work('remind');
    expect(tracked.mails()).toEqual(everybody);
    tracked.at('2026-10-14 09:00');
    const { sentence, mails } = preview();
    expect(sentence).toMatch(/^Kirim 3 pengingat; /);
    expect(mails?.kinds[0]?.subject).toContain('paling lambat 25 Oktober 2026');
    const before = tracked.office.host.outbox.length;
    tracked.office.work('remind');
    const sent = tracked.office.host.outbox.slice(before);
    expect(sent.map(({ to }) => to.join()).sort()).toEqual(Object.keys(everybody).sort());
    expect(sent[0]).toMatchObject({ subject: mails?.kinds[0]?.subject, body: mails?.kinds[0]?.body });
    expect(sent.filter(({ body }) => body.includes('15 Oktober 2026'))).toEqual([]);
    tracked.office.work('remind');
    expect(tracked.office.host.outbox).toHaveLength(before + 3);
  });
});

describe('more reminders than the quota allows', () => {
  it('go as far as it reaches, and the rest the next morning by itself, just once', () => {
    const tracked = new TrackedOffice();
    tracked.at('2026-10-05 05:00').leaveQuota(1);
    expect(tracked.office.get('previewTask', { kind: 'remind' }).sentence).toBe(
      'Kirim 3 undangan; kuota hari ini 1, sisanya (2) besok.',
    );
    const step = tracked.office.work('remind');
    expect(step).toMatchObject({ done: 1, finished: true });
    expect(step.sentence).toContain('2 dikirim besok pagi');
    expect(tracked.get('getTracking').reminder).toMatchObject({
      running: true,
      later: 2,
      quota: 0,
      remindedToday: 1,
    });
    tracked.morning();
    expect(Object.values(tracked.mails())).toEqual([1]);
    tracked.at('2026-10-06 06:00').morning();
    expect(tracked.mails()).toEqual(everybody);
    tracked.at('2026-10-07 06:30').morning();
    expect(tracked.mails()).toEqual(everybody);
    expect(tracked.get('getTracking').reminder.running).toBe(false);
  });

  it('need one morning trigger, made once', () => {
    const tracked = new TrackedOffice();
    tracked.at('2026-10-05 05:00').leaveQuota(0);
    tracked.office.work('remind');
    tracked.office.work('remind');
    expect(tracked.office.host.triggers.filter(({ handler }) => handler === 'onDaily')).toHaveLength(1);
  });
});

/** An office whose cycle lasts long enough to try one failure a day. */
function longCycle(): TrackedOffice {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', fourPeople);
  office.get('openCycle', { name: 'Panjang', selfDeadline: '2028-12-30', supervisorDeadline: '2028-12-31' });
  office.work('makeForms');
  return new TrackedOffice(office);
}

const dayAfter = (index: number) =>
  `${new Date(Date.UTC(2026, 9, 3) + index * 2 * 86_400_000).toISOString().slice(0, 10)} 08:00`;

describe('a failure at any call', () => {
  it.each(['before', 'after', 'timeout'] as const)(
    '(%s its effect) sends no mail twice and loses none',
    (fault) => {
      const tracked = longCycle();
      for (let k = 1; k <= 26; k++) {
        tracked.at(dayAfter(k));
        const before = tracked.mails();
        tracked.office.host.failAt(k, fault);
        tracked.run('stepTask', { kind: 'remind' });
        remindAll(tracked);
        const after = tracked.mails();
        const today = Object.keys(everybody).map((address) => [
          address,
          (after[address] ?? 0) - (before[address] ?? 0),
        ]);
        expect([k, Object.fromEntries(today)]).toEqual([k, everybody]);
        const day = dayAfter(k).slice(0, 10);
        expect(tracked.rows('Daftar Penilai').filter((row) => row['Diingatkan'] === day)).toHaveLength(6);
      }
    },
  );

  it('and failures one upon another send nobody two mails on a day', () => {
    const tracked = longCycle();
    let index = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 1, maxLength: 4 }), (seeds) => {
        index += 1;
        tracked.at(dayAfter(index));
        const before = tracked.mails();
        for (const seed of seeds) {
          let state = seed;
          const random = () => {
            state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
            return state / 2_147_483_648;
          };
          tracked.office.host.planIncidents(randomFaults(random, 24, 2));
          tracked.run('stepTask', { kind: 'remind' });
        }
        tracked.office.host.planIncidents(new Map());
        remindAll(tracked);
        const after = tracked.mails();
        for (const address of Object.keys(everybody))
          expect((after[address] ?? 0) - (before[address] ?? 0)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 25 },
    );
    // Whoever could not be told of on the last day has been reached by the morning after.
    const day = dayAfter(index + 1);
    tracked.at(day).morning();
    expect(tracked.get('getTracking').reminder.running).toBe(false);
  });

  it('leaves the rest to the morning when nobody presses again', () => {
    const tracked = longCycle();
    tracked.at('2026-10-05 08:00');
    // The second mail: two calls a mail, the last of them fails.
    const calls = () => tracked.office.host.actions.at(-1)?.methods['MailApp.sendEmail']?.calls ?? 0;
    for (let k = 1; k < 40 && calls() < 2; k++) {
      tracked.office.host.failAt(k, 'timeout');
      tracked.run('stepTask', { kind: 'remind' });
    }
    tracked.office.host.planIncidents(new Map());
    tracked.at('2026-10-06 06:00').morning();
    for (const count of Object.values(tracked.mails())) expect(count).toBeLessThanOrEqual(1);
    expect(Object.keys(tracked.mails()).sort()).toEqual(Object.keys(everybody).sort());
  });
});

describe('an address that Google refuses', () => {
  const refusing = readFileSync('dist/Code.js', 'utf8').replaceAll(
    'MailApp.sendEmail(',
    `((mail) => { if (mail.to === '${head.email}') throw new Error('Invalid email'); MailApp.sendEmail(mail); })(`,
  );

  it('keeps nobody else waiting, neither at the panel nor in the morning', () => {
    const others = { [deputy.email]: 1, [siti.email]: 1 };
    const pressed = longCycle();
    pressed.office.host.push(refusing);
    pressed.at('2026-10-05 08:00');
    remindAll(pressed);
    expect(pressed.mails()).toEqual(others);
    expect(pressed.get('getTracking').reminder).toMatchObject({ running: true, later: 1 });

    const inTheMorning = longCycle();
    inTheMorning.at('2026-10-05 05:00').leaveQuota(0);
    inTheMorning.office.work('remind');
    inTheMorning.office.host.push(refusing);
    inTheMorning.at('2026-10-06 06:00').morning();
    expect(inTheMorning.mails()).toEqual(others);
  });
});

describe('two officers', () => {
  it('remind nobody twice on a day, each from an account of their own', () => {
    const tracked = longCycle();
    const colleague = 'sdm2@contoh.example';
    tracked.type('Pengaturan', 'Email pengelola kepegawaian', 'Nilai', `${hr}, ${colleague}`);
    tracked.at('2026-10-05 08:00');
    for (let k = 1; k <= 26; k++) {
      tracked.office.host.failAt(k, k % 2 === 0 ? 'after' : 'timeout');
      tracked.run('stepTask', { kind: 'remind' }, k % 3 === 0 ? hr : colleague);
    }
    tracked.office.host.planIncidents(new Map());
    remindAll(tracked);
    for (const count of Object.values(tracked.mails())) expect(count).toBe(1);
  });
});

describe('Daftar Penilai edited by hand while reminders go out', () => {
  const tab = 'Daftar Penilai';
  type Sheet = TrackedOffice['office']['host']['workbook']['state']['sheets'][number];
  const sheetOf = ({ office }: TrackedOffice): Sheet | undefined =>
    office.host.workbook.state.sheets.find(({ title }) => title === tab);
  const rowsOf = (tracked: TrackedOffice) => sheetOf(tracked)?.rows ?? [];
  const put = (tracked: TrackedOffice, rows: Sheet['rows']) => {
    const { workbook } = tracked.office.host;
    const sheets = workbook.state.sheets.map((one) => (one.title === tab ? { ...one, rows } : one));
    workbook.state = { ...workbook.state, sheets };
  };
  const says = (row: Sheet['rows'][number], text: string) =>
    row.some((cell) => cell?.userEnteredValue?.stringValue === text);

  /** Every edit, and what puts it right. */
  const edits: Readonly<Record<string, (tracked: TrackedOffice) => () => void>> = {
    'the only row of a rater deleted': (tracked) => {
      const gone = rowsOf(tracked).filter((row) => says(row, siti.email));
      put(
        tracked,
        rowsOf(tracked).filter((row) => !gone.includes(row)),
      );
      return () => put(tracked, [...rowsOf(tracked), ...gone]);
    },
    'a heading reworded': (tracked) => {
      const at = tracked.office.tab(tab)[0]?.indexOf('Diingatkan') ?? -1;
      const worded = (to: string) => {
        const typed = tracked.office.host.desk(() => hr).editCell(sheetOf(tracked)?.sheetId ?? 0, 0, at, to);
        expect(typed.ok).toBe(true);
      };
      worded('Tanggal kirim');
      return () => worded('Diingatkan');
    },
  };

  it.each(Object.entries(edits))('%s and put right on the same day: nobody has two mails', (_, edit) => {
    for (let k = 2; k <= 30; k += 3) {
      const tracked = longCycle();
      tracked.at('2026-10-05 09:00');
      let mend: (() => void) | undefined;
      tracked.office.host.meanwhileAt(k, () => {
        mend = edit(tracked);
      });
      tracked.run('stepTask', { kind: 'remind' });
      if (mend === undefined) break;
      tracked.office.call('stepTask', { kind: 'remind' });
      mend();
      remindAll(tracked);
      expect([k, tracked.mails()]).toEqual([k, everybody]);
    }
  });
});

describe('calls to Google', () => {
  it('are two a mail, whatever the number of people', () => {
    const tracked = new TrackedOffice();
    tracked.at('2026-10-05 09:00');
    tracked.office.work('remind');
    const methods = tracked.office.host.actions.at(-1)?.methods ?? {};
    expect(methods['MailApp.sendEmail']?.calls).toBe(3);
    expect(methods['Properties.setProperty']?.calls).toBeLessThanOrEqual(3 + 3);
    expect(methods['MailApp.getRemainingDailyQuota']?.calls).toBe(1);
  });
});

describe('one’s own links', () => {
  const tracked = new TrackedOffice();

  it.each(['sidebar', 'webapp'] as const)('come by mail to whoever asks, from the %s', (via) => {
    tracked.at(via === 'sidebar' ? '2026-10-05 09:00' : '2026-10-05 11:00');
    expect(tracked.ask('resendMyLink', undefined, head.email, via)).toMatchObject({
      ok: true,
      value: { to: head.email, links: 3 },
    });
    expect(tracked.office.host.outbox.at(-1)?.to).toEqual([head.email]);
  });

  it('come at most once an hour, told with what to do', () => {
    tracked.at('2026-10-05 11:30');
    const result = tracked.ask('resendMyLink', undefined, head.email, 'webapp');
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'sent-recently' }] });
    expect(tracked.refusal('resendMyLink', undefined, siti.email)).toEqual([]);
    tracked.at('2026-10-05 12:31');
    expect(tracked.refusal('resendMyLink', undefined, head.email)).toEqual([]);
  });

  it('are not sent to people who rate nobody or are not known', () => {
    expect(tracked.refusal('resendMyLink', undefined, hr)).toEqual(['not-a-rater']);
    expect(tracked.refusal('resendMyLink', undefined, 'tamu@lain.example')).toEqual(['not-allowed']);
    expect(tracked.refusal('resendMyLink', undefined, 'tamu@lain.example', 'webapp')).toEqual([
      'not-allowed',
    ]);
  });

  it('know the caller by the address, whatever its capitals', () => {
    tracked.at('2026-10-05 14:00');
    expect(tracked.refusal('resendMyLink', undefined, 'WATI+Dinas@contoh.example')).toEqual([]);
    expect(tracked.office.host.outbox.at(-1)?.to).toEqual([deputy.email]);
  });

  it('can be asked for again at once if the mail surely did not go', () => {
    const late = new TrackedOffice();
    late.at('2026-10-05 09:00');
    for (let k = 1; k <= 12; k++) {
      late.office.host.failAt(k, 'before');
      late.run('resendMyLink', undefined, siti.email);
    }
    late.office.host.planIncidents(new Map());
    late.run('resendMyLink', undefined, siti.email);
    expect(late.mails()).toEqual({ [siti.email]: 1 });
  });
});
