// Erasing a cycle or a person: afterwards nothing that the workspace stores tells of them, on the shipped script.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../src/core/result';
import { tabNames } from '../../src/core/tab-names';
import type { HostOptions } from '../../src/local/host/host-state';
import { RunningOffice } from '../../src/local/office/running-office';
import { closedOffice, head, hr, joko, siti, stored, talk, type } from '../support/archived-office';

const people = [head, siti, joko];

/** Codes of all assignments and teams. */
const codesOf = (office: RunningOffice) => [
  ...new Set(JSON.stringify(office.tab(tabNames.assignments)).match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/g)),
];

/** What of these is found anywhere. */
const found = (office: RunningOffice, words: readonly string[]) => {
  const all = stored(office).toLowerCase();
  return words.filter(
    (word) => all.includes(word.toLowerCase()) || all.includes(encodeURIComponent(word).toLowerCase()),
  );
};

const cycle = { what: '2026-1', keepRoster: false, confirm: 'Penilaian 2026' };

const identitiesOf = (...of: readonly { nip: string; name: string; email?: string }[]) =>
  of.flatMap(({ nip, name, email }) => [nip, name, ...(email === undefined ? [] : [email])]);

/** Sessions, codes, own languages, and mails asked for: whatever is kept outside the workbook. */
function visited(layout: 'person' | 'team' = 'person', options: Partial<HostOptions> = {}): RunningOffice {
  const office = closedOffice(layout, options);
  office.get('handOverCode', { nip: joko.nip });
  const code = office.get('handOverCode', { nip: joko.nip }).code;
  const token = { as: joko.nip, code };
  office.call('signIn', token, 'pribadi@pos.example', 'webapp');
  office.call('getPage', { language: 'en' }, siti.email);
  office.call('getPerson', { nip: siti.nip }, siti.email, 'webapp');
  return office;
}

describe.each(['person', 'team'] as const)('erasing a cycle with one form a %s', (layout) => {
  const office = visited(layout);
  const words = [...identitiesOf(...people), ...codesOf(office), talk];

  it('finds them all before', () => {
    expect(found(office, words)).toEqual(words);
  });

  it('says first what will go, and wants the name of the cycle typed', () => {
    const preview = office.get('previewErasure', { what: '2026-1', keepRoster: false });
    expect(preview.sentences.join(' ')).toContain('3 pegawai pada periode ini');
    expect(preview.sentences.join(' ')).toContain('baru berakhir 5 November 2031');
    expect(office.refusal('stepErasure', { ...cycle, confirm: 'Penilaian' })).toEqual(['confirm-mismatch']);
    expect(found(office, words)).toEqual(words);
  });

  it('leaves nothing of them anywhere, and a certificate without names', () => {
    const done = office.get('stepErasure', cycle);
    expect(done.state).toBe('done');
    expect(found(office, words)).toEqual([]);
    expect(office.host.forms).toEqual([]);
    const [, certificate = []] = office.tab(tabNames.erasures);
    expect(certificate.join(' ')).toContain('riwayat versi');
    expect(certificate).toContain('2026-1');
  });

  it('can be pressed again, and the next cycle has a number of its own', () => {
    expect(office.get('stepErasure', cycle).state).toBe('done');
    expect(office.get('getArchives')).toMatchObject({ cycles: [], certificates: 1, unfinished: [] });
  });
});

describe('erasing the first of two cycles', () => {
  const office = visited();
  office.get('openCycle', {
    name: 'Penilaian 2027',
    selfDeadline: '2027-10-15',
    supervisorDeadline: '2027-10-31',
  });
  office.work('makeForms');
  office.work('makeTabs');
  office.answer('self', siti.nip, 5);
  const second = office.tab(tabNames.summary);
  const before = codesOf(office);
  office.get('stepErasure', cycle);

  it('keeps the people and the answers of the other', () => {
    expect(office.tab(tabNames.summary)).toEqual(second);
    expect(office.tab(tabNames.answers).filter((row) => row.includes('2026-1'))).toEqual([]);
    expect(office.get('getPerson', { nip: siti.nip }).name).toBe(siti.name);
    expect(office.tab(tabNames.employees).filter((row) => row.includes(siti.nip))).toHaveLength(1);
  });

  it('leaves no code of the first', () => {
    const now = codesOf(office);
    expect(now).toHaveLength(before.length / 2);
    expect(
      found(
        office,
        before.filter((code) => !now.includes(code)),
      ),
    ).toEqual([]);
  });

  it('takes answers in as before', () => {
    office.answer('self', joko.nip, 2);
    expect(office.get('rebuildAnswers').identical).toBe(true);
  });
});

describe.each(['person', 'team'] as const)('erasing a person, with one form a %s', (layout) => {
  const words = identitiesOf(siti);

  it('leaves nothing of them, and everything of the others', () => {
    const office = visited(layout);
    const others = office.tab(tabNames.summary).filter((row) => !row.includes(siti.nip));
    const codes = codesOf(office);
    const done = office.get('stepErasure', { what: siti.nip, keepRoster: false, confirm: siti.nip });
    expect(done.state).toBe('done');
    const left = codesOf(office);
    expect(found(office, [...words, talk, ...codes.filter((code) => !left.includes(code))])).toEqual([]);
    const rows = (all: string[][]) => all.filter((row) => row.some((cell) => cell !== ''));
    expect(rows(office.tab(tabNames.summary))).toEqual(rows(others));
    expect(office.get('rebuildAnswers').identical).toBe(true);
  });

  it('keeps what a rater said of others, by nobody’s name', () => {
    const office = visited(layout);
    const levels = (one: RunningOffice) => one.get('getPerson', { nip: siti.nip }).competencies;
    const said = levels(office);
    const codes = codesOf(office);
    const done = office.get('stepErasure', { what: head.nip, keepRoster: false, confirm: head.nip });
    expect(done.sentences.join(' ')).toContain(layout === 'person' ? 'tanpa identitas penilainya' : '');
    const left = codesOf(office);
    expect(found(office, [...identitiesOf(head), ...codes.filter((code) => !left.includes(code))])).toEqual(
      [],
    );
    expect(levels(office)).toEqual(said);
    expect(JSON.stringify(office.tab(tabNames.assignments))).toContain('Penilai yang datanya dihapus');
    expect(office.get('rebuildAnswers')).toMatchObject({ identical: true, added: 0, corrected: 0 });
  });
});

describe('a rater who is named in what others wrote', () => {
  it('is nowhere once erased, however NIP, name and address were written there', () => {
    const office = closedOffice();
    const parts = `${head.nip.slice(0, 8)} ${head.nip.slice(8, 14)} ${head.nip.slice(14, 15)} ${head.nip.slice(15)}`;
    const written = [parts, parts.replaceAll(' ', '.'), head.name.toUpperCase(), head.email.toUpperCase()];
    const what = `Bersama ${head.name.toUpperCase()} (NIP ${parts}; ${written[1]}; ${head.email.toUpperCase()})`;
    office.get('noteObservation', { nip: siti.nip, day: '2026-11-05', competency: 'M.01', what }, siti.email);
    type(office, 'Siti Aminah 2001', 'Kesepakatan', what);
    expect(found(office, written)).toEqual(written);
    const done = office.get('stepErasure', { what: head.nip, keepRoster: false, confirm: head.nip });
    expect(done.state).toBe('done');
    expect(found(office, [...identitiesOf(head), ...written])).toEqual([]);
    expect(JSON.stringify(office.get('getObservations', { nip: siti.nip }, siti.email))).toContain('Bersama');
  });
});

describe('erasing a person of two closed cycles', () => {
  it('also takes the page of the earlier one, which is kept as cells', () => {
    const office = visited();
    office.get('openCycle', {
      name: 'Penilaian 2027',
      selfDeadline: '2027-10-15',
      supervisorDeadline: '2027-10-31',
    });
    office.work('makeForms');
    office.work('makeTabs');
    office.answer('self', siti.nip, 5);
    office.get('closeCycle');
    expect(found(office, [talk])).toEqual([talk]);
    office.get('stepErasure', { what: siti.nip, keepRoster: false, confirm: siti.nip });
    expect(found(office, [...identitiesOf(siti), talk])).toEqual([]);
    expect(found(office, [joko.nip, head.nip])).toEqual([joko.nip, head.nip]);
  });
});

describe('an erasure is refused', () => {
  it('while the cycle is open', () => {
    const office = RunningOffice.withOpenCycle();
    expect(office.refusal('stepErasure', cycle)).toEqual(['cycle-open']);
    expect(office.refusal('previewErasure', { what: siti.nip, keepRoster: false })).toEqual(['cycle-open']);
    expect(office.refusal('previewErasure', { what: head.nip, keepRoster: false })).toEqual(['cycle-open']);
  });

  it('for nobody the workbook knows, and for whoever presses', () => {
    const office = closedOffice();
    const unknown = '199912312020121001';
    expect(office.refusal('previewErasure', { what: unknown, keepRoster: false })).toEqual([
      'person-unknown',
    ]);
    expect(office.refusal('previewErasure', { what: '123', keepRoster: false })).toEqual(['person-unknown']);
    expect(office.refusal('previewErasure', { what: '2020-1', keepRoster: false })).toEqual([
      'unknown-cycle',
    ]);
    type(office, tabNames.settings, 'Email pengelola kepegawaian', `${hr}, ${siti.email}`, 1);
    const own = { what: siti.nip, keepRoster: false };
    expect(office.refusal('previewErasure', own, siti.email)).toEqual(['own-case']);
    expect(office.refusal('previewErasure', own, hr)).toEqual([]);
  });
});

describe('a form that this account cannot reach', () => {
  it('is said, and erased once it can be reached', () => {
    const office = closedOffice();
    const [form] = office.host.forms;
    const { owner = '' } = form ?? {};
    const strange = 'lain@contoh.example';
    Object.assign(form ?? {}, { owner: strange, editors: [] });
    const maker = office.tab(tabNames.forms)[0]?.indexOf('Dibuat Oleh') ?? -1;
    type(office, tabNames.forms, form?.id ?? '', strange, maker);
    const first = office.get('stepErasure', cycle);
    expect([first.state, first.sentences.join(' ')]).toEqual([
      'begun',
      expect.stringContaining(form?.id ?? ''),
    ]);
    expect(office.get('getArchives').unfinished).toEqual(['2026-1']);
    expect(office.tab(tabNames.erasures)[1]?.join(' ')).toContain(form?.id);
    Object.assign(form ?? {}, { owner });
    expect(office.get('stepErasure', cycle).state).toBe('done');
    expect(office.host.forms).toEqual([]);
    expect(found(office, identitiesOf(...people))).toEqual([]);
  });
});

describe('an erasure that is interrupted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'erasure-'));
  beforeAll(() => visited('person', { folder }).host.save());
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['2026-1', cycle, identitiesOf(...people)],
    ['a person', { what: siti.nip, keepRoster: false, confirm: siti.nip }, identitiesOf(siti)],
  ] as const)('goes on with the next press at every call of Google’s: %s', (_, request, words) => {
    const done = (k: number, fault: 'before' | 'after') => {
      const copy = mkdtempSync(join(tmpdir(), 'erasure-'));
      cpSync(folder, copy, { recursive: true });
      const office = new RunningOffice({ folder: copy }).at('2026-11-06 09:00');
      office.host.failAt(k, fault);
      const outcome = office.host.scriptRun('stepErasure', [request], { user: hr });
      const { ok, value } = (outcome.ok ? outcome.value : { ok: false }) as Result<{ state: string }> & {
        value?: { state: string };
      };
      const finished = ok && value?.state === 'done';
      // A person who is gone is nobody the workbook knows.
      if (!finished) expect([[], ['person-unknown']]).toContainEqual(office.refusal('stepErasure', request));
      expect([k, fault, found(office, words)]).toEqual([k, fault, []]);
      rmSync(copy, { recursive: true });
      return finished;
    };
    // A few calls are tried again at once: only a row of them that change nothing lies behind the last.
    let k = 1;
    for (let unharmed = 0; unharmed < 8; k += 1)
      unharmed = done(k, k % 2 === 0 ? 'before' : 'after') ? unharmed + 1 : 0;
    expect(k).toBeGreaterThan(20);
  });
});

describe('what the certificate says of forms after a press was stopped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'erasure-'));
  beforeAll(() => visited('person', { folder }).host.save());
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The certificate after a press that was stopped at a call of Google's; @param deleted how many forms somebody has deleted */
  const certified = (stoppedAt: number, deleted: number) => {
    const copy = mkdtempSync(join(tmpdir(), 'erasure-'));
    cpSync(folder, copy, { recursive: true });
    const office = new RunningOffice({ folder: copy }).at('2026-11-06 09:00');
    (office.host.forms as unknown[]).splice(0, deleted);
    office.host.failAt(stoppedAt, 'timeout');
    office.host.scriptRun('stepErasure', [cycle], { user: hr });
    const { state, sentences } = office.get('stepErasure', cycle);
    rmSync(copy, { recursive: true });
    return { state, sentences };
  };

  // Among these calls the forms go, and the workbook is written.
  it.each([0, 1])('is what it says of one that was not: %i deleted by hand', (deleted) => {
    const calm = certified(10_000, deleted);
    expect(calm.sentences.join().includes('dihapus dengan tangan')).toBe(deleted > 0);
    for (let call = 15; call <= 45; call += 1) expect([call, certified(call, deleted)]).toEqual([call, calm]);
  });
});

describe('an erasure that stopped half-way', () => {
  // The forms are done with by then, the workbook is not, or is and nobody has heard of it.
  it.each([24, 27, 30])('at call %i spares nobody who is erased after it', (call) => {
    const office = visited();
    office.host.failAt(call, 'timeout');
    const stopped = { what: siti.nip, keepRoster: false, confirm: siti.nip };
    expect(office.host.scriptRun('stepErasure', [stopped], { user: hr }).ok).toBe(false);
    const next = { what: joko.nip, keepRoster: false, confirm: joko.nip };
    expect(office.get('stepErasure', next).state).toBe('done');
    expect(found(office, identitiesOf(joko))).toEqual([]);
  });
});

describe('the morning after the time for keeping is over', () => {
  it('tells the officers once, and erases nothing', () => {
    const office = closedOffice();
    office.host.outbox.splice(0);
    const mails = () => office.host.outbox.map(({ to, subject }) => [...to, subject]);
    office.at('2031-11-04 09:00').host.runTimeTriggers();
    expect(mails()).toEqual([]);
    office.at('2031-11-05 09:00').host.runTimeTriggers();
    office.at('2031-11-06 09:00').host.runTimeTriggers();
    expect(mails()).toEqual([[hr, 'Masa simpan data penilaian kompetensi sudah berakhir']]);
    expect(office.get('getArchives').cycles).toMatchObject([{ id: '2026-1', over: true }]);
    expect(office.tab(tabNames.summary).flat()).toContain(siti.nip);
  });
});
