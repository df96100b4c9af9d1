// Objections as they are lived: lodged, answered, decided; by whom, until when, what follows from it, and what nobody can do.
import type { Archive } from '../../src/core/archive/archive';
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import {
  answer,
  boss,
  first,
  lodge,
  paper,
  published,
  reason,
  retire,
  to3,
} from '../support/objection-office';
import { deputy, TrackedOffice } from '../support/tracked-office';

describe('an objection from beginning to end', () => {
  const office = published();
  const tracked = new TrackedOffice(office);
  const codes = () => office.get('getPerson', { nip: siti.nip }, siti.email).competencies;
  const summaryRow = () => tracked.rows('Ringkasan').find((row) => row['NIP'] === siti.nip) ?? {};
  const ratherBefore = office.get('getBias').checks;

  it('tells the person of the right, the last day and who decides', () => {
    const { own, cases } = office.get('getObjections', undefined, siti.email);
    expect(own?.open).toBe(true);
    expect(own?.sentence).toMatch(/15 Oktober 2026 pukul 23\.59 \(14 hari kalender .*Ratna Dewi/);
    expect(cases).toEqual([]);
  });

  it('is lodged and told to the supervisor by mail, without any level', () => {
    lodge(office, 'M.01', 'M.02');
    const mail = office.host.outbox.at(-1);
    expect(mail?.to).toContain(head.email);
    expect(mail?.body).toMatch(/Siti Aminah mengajukan keberatan atas 2 kompetensi.*8 Oktober 2026/s);
    expect(mail?.body).not.toMatch(/level|Alasan/i);
    expect(tracked.rows('Keberatan').at(-1)).toMatchObject({
      Langkah: 'Diberitahu lewat email',
      Nama: head.name,
    });
  });

  it('shows its clock to all three and to HR', () => {
    for (const who of [siti.email, head.email, boss.email, hr]) {
      const [line] = office.get('getObjections', undefined, who).cases;
      expect(line?.next).toBe('Menunggu jawaban atasan: Budi Santoso, paling lambat 8 Oktober 2026.');
      expect(line?.mine).toBe(who === head.email);
    }
    expect(office.get('getPanel').hr?.objections).toEqual([
      'Siti Aminah: Menunggu jawaban atasan: Budi Santoso, paling lambat 8 Oktober 2026.',
    ]);
    expect(office.get('getPanel', undefined, head.email).objections).toBe(1);
  });

  it('lets the superior’s superior read what it is about and nothing else', () => {
    const seen = office.get('getObjection', first, boss.email);
    expect(seen.points.map(({ code, from, self }) => [code, from, self])).toEqual([
      ['M.01', 2, 4],
      ['M.02', 2, 4],
    ]);
    expect(office.refusal('getPerson', { nip: siti.nip }, boss.email)).toEqual(['not-yours']);
    expect(
      office.get('getMyData', undefined, siti.email).openings.map(({ by, as }) => [by, as]),
    ).toContainEqual([boss.name, 'upper']);
  });

  it('cannot be decided before the supervisor has answered or the time for it is over', () => {
    expect(office.refusal('decideObjection', { ...first, decisions: to3 }, boss.email)).toEqual([
      'answer-awaited',
    ]);
  });

  it('keeps the period from being closed', () => {
    expect(office.refusal('closeCycle')).toEqual(['objections-pending']);
    expect(office.get('previewClosing').open[0]).toEqual({
      title: '1 keberatan belum diputuskan; periode belum dapat ditutup',
      names: ['Siti Aminah'],
    });
  });

  it('is answered by the supervisor alone, for every competency, once', () => {
    const answers = { 'M.01': 'Saya lihat lain' };
    expect(office.refusal('answerObjection', { ...first, answers }, head.email)).toEqual(['words-missing']);
    const both = { ...answers, 'M.02': '  ' };
    expect(office.refusal('answerObjection', { ...first, answers: both }, head.email)).toEqual([
      'words-missing',
    ]);
    for (const who of [siti.email, boss.email, hr])
      expect(
        office.refusal('answerObjection', { ...first, answers: { 'M.01': 'x', 'M.02': 'y' } }, who),
      ).toEqual(['not-your-turn']);
    answer(office, 'M.01', 'M.02');
    expect(
      office.refusal('answerObjection', { ...first, answers: { 'M.01': 'x', 'M.02': 'y' } }, head.email),
    ).toEqual(['answered-before']);
    expect(office.host.outbox.at(-1)?.to).toContain(boss.email);
  });

  it('is decided by nobody but the superior’s superior', () => {
    const decisions = { ...to3, 'M.02': { level: 2, reason: 'Tetap' } };
    expect(office.refusal('decideObjection', { ...first, decisions }, siti.email)).toEqual(['own-case']);
    expect(office.refusal('decideObjection', { ...first, decisions }, head.email)).toEqual(['own-case']);
    expect(office.refusal('decideObjection', { ...first, decisions }, hr)).toEqual(['not-your-turn']);
    expect(office.refusal('decideObjection', { ...first, decisions }, 'asing@contoh.example')).toEqual([
      'not-allowed',
    ]);
  });

  it('takes a level and a reason for each competency, all that is missing told at once', () => {
    const decisions = { 'M.01': { reason: '' }, 'M.02': { level: 6, reason: 'x' } };
    expect(office.refusal('decideObjection', { ...first, decisions }, boss.email)).toEqual([
      'level-missing',
      'level-missing',
      'words-missing',
    ]);
  });

  it('changes the result to what was decided, with the trail', () => {
    const before = summaryRow();
    office.get(
      'decideObjection',
      { ...first, decisions: { ...to3, 'M.02': { level: 2, reason: 'Tetap' } } },
      boss.email,
    );
    expect(
      codes()
        .map(({ supervisor }) => supervisor)
        .slice(0, 3),
    ).toEqual([3, 2, 2]);
    const row = summaryRow();
    expect([before['M.01 Dicapai'], row['M.01 Dicapai'], row['M.02 Dicapai']]).toEqual(['2', '3', '2']);
    expect(Number(row['JPM %'])).toBeGreaterThan(Number(before['JPM %']));
    expect(row['Keberatan']).toBe('M.01 2 → 3, M.02 2 → 2');
    const { objections } = office.get('getPerson', { nip: siti.nip }, siti.email);
    expect(objections).toEqual([
      expect.stringMatching(/level 2 menjadi level 3 \(Ratna Dewi, 1 Oktober 2026\)\. Alasan: Bukti cukup/),
      expect.stringMatching(/tetap level 2 .*Alasan: Tetap/),
    ]);
    office.work('makeTabs');
    expect(office.tab('Siti Aminah 2001').flat().join('\n')).toContain('level 2 menjadi level 3 (Ratna Dewi');
  });

  it('is told by mail to the person and to the supervisor once it is decided, without level or reason, and just once', () => {
    const told = () => office.host.outbox.filter(({ subject }) => subject === 'Keberatan sudah diputuskan');
    expect(told().map(({ to }) => to)).toEqual([[siti.email], [head.email]]);
    for (const { body } of told()) {
      expect(body).toContain('Keberatan Siti Aminah atas 2 kompetensi');
      expect(body).not.toMatch(/level \d|Bukti cukup/);
    }
    expect(told()[1]?.body).toContain('dalam penilaian Bapak/Ibu');
    tracked.morning();
    expect(told()).toHaveLength(2);
    // Both rows are read as two: they differ in nothing but whom they name.
    for (const who of [siti.email, head.email, hr])
      expect(office.call('getPerson', { nip: siti.nip }, who)).not.toHaveProperty('warnings');
  });

  it('leaves what the supervisor rated to the rater checks', () => {
    expect(office.get('getBias').checks).toEqual(ratherBefore);
  });

  it('is final', () => {
    expect(office.refusal('decideObjection', { ...first, decisions: to3 }, boss.email)).toEqual([
      'decided-before',
    ]);
    expect(office.refusal('lodgeObjection', { reasons: { 'M.01': 'Lagi' } }, siti.email)).toEqual([
      'objected-before',
    ]);
  });

  it('leaves room for a second one on other competencies while there is time', () => {
    office.at('2026-10-15 23:59');
    expect(lodge(office, 'M.03').cases.map(({ number, decided }) => [number, decided])).toEqual([
      [2, false],
      [1, true],
    ]);
    office.at('2026-10-16 00:00');
    expect(office.refusal('lodgeObjection', { reasons: { 'M.04': 'Terlambat' } }, siti.email)).toEqual([
      'objection-late',
    ]);
  });

  it('goes on without an answer once the time for it is over', () => {
    office.at('2026-10-23 08:00');
    const second = { nip: siti.nip, number: 2 };
    const [line] = office.get('getObjections', undefined, boss.email).cases;
    expect(line).toMatchObject({ number: 2, mine: true });
    expect(line?.next).toMatch(/^Atasan tidak menjawab .*Ratna Dewi, paling lambat 5 November 2026/);
    office.get(
      'decideObjection',
      { ...second, decisions: { 'M.03': { level: 4, reason: 'Cukup' } } },
      boss.email,
    );
    office.get('closeCycle');
  });
});

describe('bad input', () => {
  const office = published();

  it.each(['=1+1', '<b>tebal</b>', '+62 812', "'x", `baris satu\nbaris dua`])(
    '%j stays what was typed',
    (text) => {
      const office = published();
      office.get('lodgeObjection', { reasons: { 'M.01': text } }, siti.email);
      expect(office.get('getObjection', first, head.email).points[0]?.reason).toBe(text);
      const cells =
        office.host.workbook.state.sheets.find(({ title }) => title === 'Keberatan')?.rows.flat() ?? [];
      expect(cells.filter((cell) => cell?.userEnteredValue?.formulaValue !== undefined)).toEqual([]);
    },
  );

  it('5,000 characters are kept whole, one more is refused', () => {
    const long = 'k'.repeat(5000);
    expect(office.refusal('lodgeObjection', { reasons: { 'M.02': `${long}k` } }, siti.email)).toEqual([
      'too-long',
    ]);
    office.get('lodgeObjection', { reasons: { 'M.02': long } }, siti.email);
    expect(office.get('getObjection', first, siti.email).points[0]?.reason).toBe(long);
  });

  it('an unknown competency, no competency and an empty reason are each said', () => {
    expect(office.refusal('lodgeObjection', { reasons: { 'X.99': 'a', 'M.03': ' ' } }, siti.email)).toEqual([
      'not-asked',
      'words-missing',
    ]);
    expect(office.refusal('lodgeObjection', { reasons: {} }, siti.email)).toEqual(['nothing-entered']);
  });

  it('the same page open twice: the second press changes nothing', () => {
    const rows = office.tab('Keberatan').length;
    expect(office.refusal('lodgeObjection', { reasons: { 'M.02': 'Lagi' } }, siti.email)).toEqual([
      'objected-before',
    ]);
    expect(office.tab('Keberatan').length).toBe(rows);
  });

  it('nobody objects before the own result is published', () => {
    expect(office.refusal('lodgeObjection', { reasons: { 'M.01': 'x' } }, boss.email)).toEqual(['not-yet']);
  });

  it('whoever has nothing to do with a case is not told of it', () => {
    expect(office.refusal('getObjection', first, 'asing@contoh.example')).toEqual(['not-allowed']);
    const { code } = office.get('handOverCode', { nip: joko.nip });
    expect(code).toMatch(/^\d{4}-\d{4}-\d{4}$/);
    expect(office.refusal('getObjection', { nip: joko.nip, number: 1 }, head.email)).toEqual([
      'unknown-case',
    ]);
  });
});

describe('whoever has nothing to do with a case', () => {
  const office = published();
  const heads = { nip: head.nip, number: 1 };
  const asks = (user: string) => [
    office.refusal('getObjection', heads, user),
    office.refusal('answerObjection', { ...heads, answers: { 'M.01': 'x' } }, user),
    office.refusal('decideObjection', { ...heads, decisions: to3 }, user),
  ];

  it.each([
    ['a colleague', deputy.email],
    ['somebody below', siti.email],
  ])('is answered as if there were none: %s', (_, user) => {
    expect(asks(user).flat()).toEqual(['unknown-case', 'unknown-case', 'unknown-case']);
  });

  it('and as before once there is one', () => {
    office.get('lodgeObjection', { reasons: { 'M.01': 'Alasan' } }, head.email);
    for (const { email } of [deputy, siti])
      expect(asks(email).flat()).toEqual(['unknown-case', 'unknown-case', 'unknown-case']);
  });
});

describe('who decides', () => {
  it('is said of those for whom nobody can, before anything is published', () => {
    const office = RunningOffice.withOpenCycle();
    expect(office.get('getObjections').undecidable).toEqual([
      {
        nip: head.nip,
        name: head.name,
        unit: 'Unit CONTOH',
        why: 'atasan dari atasan langsungnya tidak diketahui',
      },
    ]);
    expect(office.get('getPublication').undecidable).toEqual([head.name]);
  });

  it('is the mayor through HR, with a trace', () => {
    const office = published();
    const heads = { nip: head.nip, number: 1 };
    office.get('lodgeObjection', { reasons: { 'M.01': 'Alasan' } }, head.email);
    office.get('answerObjection', { ...heads, answers: { 'M.01': 'Jawaban' } }, boss.email);
    expect(office.get('getObjection', heads).turn).toEqual({ step: 'decide', inNameOf: 'WALI KOTA' });
    expect(office.refusal('decideObjection', { ...heads, decisions: to3 }, siti.email)).toEqual([
      'unknown-case',
    ]);
    expect(office.refusal('decideObjection', { ...heads, decisions: to3 })).toEqual(['paper-missing']);
    office.get('decideObjection', { ...heads, decisions: to3, paper });
    expect(office.get('getPerson', { nip: head.nip }, head.email).objections[0]).toMatch(
      new RegExp(`dicatat oleh ${hr} atas nama WALI KOTA, .*, berdasarkan ${paper}`),
    );
  });

  it('is whom HR names, with a trace; never a party, never the officer who names', () => {
    const office = published();
    retire(office);
    const name = (decider: string, nip = siti.nip) => office.refusal('nameDecider', { nip, decider, reason });
    expect(name(siti.nip)).toEqual(['decider-own-case']);
    expect(name(head.nip)).toEqual(['decider-own-case']);
    expect(name('199999999999999999')).toEqual(['decider-unknown']);
    expect(name('   ')).toEqual(['decider-unknown']);
    expect(
      office.refusal('nameDecider', { nip: siti.nip, decider: 'WALI KOTA', reason }, head.email),
    ).toEqual(['not-allowed']);
    expect(name(deputy.nip)).toEqual([]);
    const row = new TrackedOffice(office)
      .rows('Keberatan')
      .find((one) => one['Langkah'] === 'Pemutus ditetapkan');
    expect([row?.['Nama'], row?.['Dicatat Oleh'], row?.['Alasan, Jawaban, atau Putusan']]).toEqual([
      deputy.name,
      hr,
      reason,
    ]);
    lodge(office, 'M.01');
    answer(office, 'M.01');
    expect(office.refusal('decideObjection', { ...first, decisions: to3 }, boss.email)).toEqual([
      'unknown-case',
    ]);
  });

  it.each([
    ['the employee', siti],
    ['the supervisor', head],
  ])('is not HR where the officer is %s', (_, officer) => {
    const office = published((before) =>
      new TrackedOffice(before).type(
        'Pengaturan',
        'Email pengelola kepegawaian',
        'Nilai',
        `${hr}, ${officer.email}`,
      ),
    );
    retire(office);
    office.get('nameDecider', { nip: siti.nip, decider: 'SEKRETARIS DAERAH', reason });
    expect(
      office.refusal('nameDecider', { nip: siti.nip, decider: 'WALI KOTA', reason }, officer.email),
    ).toEqual(['own-case']);
    lodge(office, 'M.01');
    answer(office, 'M.01');
    expect(office.refusal('decideObjection', { ...first, decisions: to3 }, officer.email)).toEqual([
      'own-case',
    ]);
    office.get('decideObjection', { ...first, decisions: to3, paper });
  });

  it('is an officer of HR where the officer is the superior’s superior', () => {
    const office = published((before) =>
      new TrackedOffice(before).type(
        'Pengaturan',
        'Email pengelola kepegawaian',
        'Nilai',
        `${hr}, ${boss.email}`,
      ),
    );
    expect(office.refusal('nameDecider', { nip: siti.nip, decider: boss.nip, reason }, boss.email)).toEqual([
      'decider-own-case',
    ]);
    lodge(office, 'M.01');
    answer(office, 'M.01');
    expect(office.get('getObjection', first, boss.email)).toMatchObject({
      as: 'upper',
      turn: { step: 'decide' },
    });
    office.get('decideObjection', { ...first, decisions: to3 }, boss.email);
  });
});

describe('an objection and the rest of the house', () => {
  it('keeps a person, the supervisor and the decider from being erased while it runs, and goes with the person afterwards', () => {
    const office = published();
    lodge(office, 'M.01');
    answer(office, 'M.01');
    for (const one of [siti, head, boss])
      expect(office.refusal('previewErasure', { what: one.nip, keepRoster: true })).not.toEqual([]);
    office.get('decideObjection', { ...first, decisions: to3 }, boss.email);
    office.get('closeCycle');
    office.get(
      'lodgeObjection',
      { reasons: { 'M.02': 'Setelah ditutup, masih dalam waktunya' } },
      siti.email,
    );
    for (const one of [siti, head, boss])
      expect(office.refusal('previewErasure', { what: one.nip, keepRoster: true })).toEqual([
        'objection-pending',
      ]);
    expect(office.refusal('previewErasure', { what: '2026-1', keepRoster: true })).toEqual([
      'objection-pending',
    ]);
    const next = { name: 'Penilaian 2027', selfDeadline: '2027-10-15', supervisorDeadline: '2027-10-31' };
    expect(office.refusal('openCycle', next)).toEqual(['objections-pending']);
    office.get('answerObjection', { nip: siti.nip, number: 2, answers: { 'M.02': 'Ya' } }, head.email);
    office.get(
      'decideObjection',
      { nip: siti.nip, number: 2, decisions: { 'M.02': { level: 3, reason: 'Ya' } } },
      boss.email,
    );
    office.at('2026-10-16 08:00');
    office.get('stepErasure', { what: siti.nip, keepRoster: true, confirm: siti.nip });
    const left = office.tab('Keberatan').flat().join(' ');
    expect(left).not.toMatch(/Siti|199001152015032001|Setelah ditutup|Alasan M/);
  });

  it('is in the archive, and back after restoring', () => {
    const office = published();
    lodge(office, 'M.01');
    answer(office, 'M.01');
    office.get('decideObjection', { ...first, decisions: to3 }, boss.email);
    office.get('closeCycle');
    const made = office.get('makeArchive', { cycle: '2026-1' });
    expect(made.file.text).toContain('Alasan M.01');
    const { content } = JSON.parse(made.file.text) as Archive;
    const heads = (name: string) => content.pages.find((page) => page.name === name)?.sections[1]?.rows[0];
    expect([heads(siti.name), heads(joko.name)]).toEqual([
      expect.arrayContaining(['Atasan atau putusan']),
      expect.arrayContaining(['Atasan']),
    ]);
    const other = new RunningOffice();
    other.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    const report = other.get('restoreArchive', { text: made.file.text });
    expect(report.sentences.join(' ')).toContain('sama persis');
    // Each office seals its rows with a secret of its own: the last column.
    const rows = (of: RunningOffice) =>
      of
        .tab('Keberatan')
        .filter((row) => row.some((cell) => cell !== ''))
        .map((row) => row.slice(0, -1));
    expect(rows(other)).toEqual(rows(office));
  });

  it('is told the next morning where no mail could go at once, and just once', () => {
    const office = published();
    const tracked = new TrackedOffice(office);
    tracked.at('2026-10-02 05:00').leaveQuota(0);
    // The web app sends on its owner's quota.
    office.call('lodgeObjection', { reasons: { 'M.01': 'Alasan' } }, siti.email, 'webapp');
    const told = () =>
      tracked.rows('Keberatan').filter((row) => row['Langkah'] === 'Diberitahu lewat email').length;
    const mails = () => office.host.outbox.filter(({ subject }) => subject.startsWith('Keberatan')).length;
    expect([told(), mails()]).toEqual([0, 0]);
    tracked.at('2026-10-03 06:00').morning();
    expect([told(), mails()]).toEqual([1, 1]);
    tracked.at('2026-10-04 06:00').morning();
    expect([told(), mails()]).toEqual([1, 1]);
  });
});
