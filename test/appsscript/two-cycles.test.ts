// Two full cycles on one workbook, played by HR, two supervisors and six employees: the first stays as it stood, the second begins blank.
import type { FunctionName, Input, Output } from '../../src/contract/functions';
import type { CycleReport } from '../../src/core/report/cycle-report';
import { exportFile, hr, RunningOffice, supervisorFile } from '../../src/local/office/running-office';
import { firstClosed } from '../support/full-cycles';
import { TrackedOffice } from '../support/tracked-office';
import {
  budi,
  joko,
  eko as leaver,
  type Member,
  members,
  pageName,
  siti,
  twoTeams,
  wati,
} from '../support/two-teams';

/** Types beside a label of a person's page, and below the headings of the signatures. */
function write(office: RunningOffice, person: Member, words: string): void {
  const title = pageName(person);
  const page = office.tab(title);
  const { sheetId = 0 } = office.host.workbook.state.sheets.find((sheet) => sheet.title === title) ?? {};
  const type = (row: number, column: number, text: string) =>
    office.host.desk(() => hr).editCell(sheetId, row, column, text);
  type(
    page.findIndex(([label]) => label === 'Tanggapan pegawai (wajib diisi)'),
    2,
    words,
  );
  const heads = page.findIndex((row) => row[0] === 'Pegawai' && row[4] === 'Atasan');
  type(heads + 1, 0, `ttd ${person.name}`);
  type(heads + 1, 4, 'ttd atasan');
}

/** Looks at a cycle that is not in force any more. */
function back<N extends FunctionName>(
  office: RunningOffice,
  cycle: string,
  name: N,
  input?: Input<N>,
  user = hr,
): Output<N> {
  const result = office.call(name, input, user, 'sidebar', cycle);
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
  return result.value;
}

const everything = (office: RunningOffice, cycle?: string) => ({
  people: [...members, budi, wati].map(({ nip }) => office.call('getPerson', { nip }, hr, 'sidebar', cycle)),
  checks: office.call('getBias', undefined, hr, 'sidebar', cycle),
  progress: (({ progress, missing }) => ({ progress, missing: missing.map(({ ratee }) => ratee) }))(
    cycle === undefined ? office.get('getTracking') : back(office, cycle, 'getTracking'),
  ),
  summary: ((cycle === undefined ? office.get('getReport') : back(office, cycle, 'getReport')) as CycleReport)
    .summary,
  evidence: office.call('getEvidence', { names: false }, hr, 'sidebar', cycle),
});

describe('two cycles on one workbook', () => {
  const office = RunningOffice.withOpenCycle(twoTeams);
  const tracked = new TrackedOffice(office);
  members.forEach(({ nip }, index) => {
    office.answer('self', nip, 2 + (index % 3));
    office.answer('supervisor', nip, 2 + ((index + 1) % 3));
  });
  office.answer('supervisor', wati.nip, 3, { email: 'lain@contoh.example' });
  for (const person of members) write(office, person, `Kata-kata ${person.name} pada periode pertama.`);
  const formsBefore = JSON.stringify(office.host.forms.map(({ items }) => items));
  tracked.type('Kompetensi', 'M.01', 'Kompetensi', 'Kejujuran');
  tracked.type('Jabatan', budi.job, 'M.02 Kerja Sama', '5');
  const forNextTime = office.get('getPanel').hr?.nextTime;
  const whileOpen = office.refusal('openCycle', {
    name: 'Penilaian 2027',
    selfDeadline: '2027-10-15',
    supervisorDeadline: '2027-10-31',
  });
  office.work('makeForms');
  const formsAfter = JSON.stringify(office.host.forms.map(({ items }) => items));
  office.at('2026-11-02 09:00');
  const closing = office.get('previewClosing');
  office.get('closeCycle');
  office.at('2026-11-20 09:00');
  office.work('refresh');
  const first = everything(office);
  const pages = new Map(members.map((person) => [person.nip, office.tab(pageName(person))]));

  // A year later: somebody has left, the bands are others, a job asks for more.
  office.at('2027-10-01 08:00');
  tracked.type('Pegawai', leaver.nip, 'Status', 'Tidak Aktif');
  tracked.type('Pengaturan', 'Kategori kesesuaian (JPM)', 'Nilai', '50: Baik; 0: Cukup');
  office.get('openCycle', {
    name: 'Penilaian 2027',
    selfDeadline: '2027-10-15',
    supervisorDeadline: '2027-10-29',
  });
  const beforePages = office.tab(pageName(siti)).flat();
  office.work('makeForms');
  office.work('makeTabs');

  it('says of the checks that they are indicative while ratings come in, and no longer once it is closed', () => {
    const ofFirst = back(office, '2026-1', 'getBias').basis;
    expect(ofFirst.join()).not.toContain('Indikatif');
    expect(office.get('getBias').basis[0]).toMatch(/^Indikatif: \d dari 7 penilaian atasan sudah masuk/);
  });

  it('refuses the next while one is open, and says what to do', () => {
    expect(whileOpen).toEqual(['cycle-open']);
  });

  it('is not undone for the first while the second is open', () => {
    expect(office.refusal('reopenCycle', { reason: 'Satu jawaban terlewat' })).toEqual(['cycle-open']);
  });

  it('gives no two cycles one name', () => {
    const closed = firstClosed();
    const again = { name: '  penilaian 2026 ', selfDeadline: '2027-10-15', supervisorDeadline: '2027-10-31' };
    expect(closed.refusal('openCycle', again)).toEqual(['name-taken']);
  });

  it('does not rewrite running forms when the dictionary is edited', () => {
    expect(formsAfter).toBe(formsBefore);
    expect(JSON.stringify(first.people)).toContain('Integritas');
    expect(JSON.stringify(first.people)).not.toContain('Kejujuran');
  });

  it('says what the edits will change, and for whom, next time', () => {
    expect(forNextTime).toEqual([
      expect.stringMatching(/Kejujuran.*8 pegawai mulai periode berikutnya/),
      expect.stringMatching(/Kepala Seksi Contoh.*untuk: Budi Santoso, Wati Lestari\./),
    ]);
    expect(office.get('getPanel').hr?.nextTime).toEqual([]);
  });

  it('lists by name what is undecided before it is closed', () => {
    const open = closing.open.map(({ title, names }) => [title.replace(/^\d+ /, ''), names] as const);
    expect(open).toEqual([
      ['jawaban tertahan belum diputuskan', ['Budi Santoso']],
      ['penilaian diri belum masuk', ['Budi Santoso', 'Wati Lestari']],
      ['penilaian atasan belum masuk', ['WALI KOTA → Budi Santoso', 'Budi Santoso → Wati Lestari']],
      [
        'penilai belum pernah dikirimi undangan atau pengingat',
        ['Budi Santoso', 'WALI KOTA', 'Wati Lestari'],
      ],
      [
        'hasil belum diterbitkan; dapat diterbitkan sampai periode berikutnya dibuka',
        members.map(({ name }) => name),
      ],
    ]);
  });

  it('never puts the words of one cycle under the heading of another', () => {
    expect(beforePages.join()).toContain('Penilaian 2026');
    expect(beforePages.join()).not.toContain('Penilaian 2027');
  });

  it('begins the second with blank pages', () => {
    for (const person of members.slice(0, 5)) {
      const page = office.tab(pageName(person)).flat().join('\n');
      expect(page).toContain('Penilaian 2027');
      expect(page).not.toMatch(/Kata-kata|ttd|■│/);
    }
    expect(office.get('getQuarantine')).toEqual([]);
    expect(office.get('getTracking').missing).toHaveLength(14);
  });

  it('keeps every cell of the pages of the first', () => {
    for (const [nip, page] of pages) {
      const kept = back(office, '2026-1', 'getKeptPage', { nip }).rows;
      const stood = page.map((row) => row.filter((cell) => cell !== '')).filter((row) => row.length > 0);
      expect(kept).toEqual(stood);
    }
  });

  it('lays a page of the first out as a tab again, with the same cells, and nothing of the second moves', () => {
    const now = office.tab(pageName(siti));
    const laid = office.call('layKeptPage', { nip: siti.nip }, hr, 'sidebar', '2026-1');
    expect(laid).toMatchObject({ ok: true });
    const filled = (page: string[][]) => page.map((row) => row.join('|').replace(/\|+$/, ''));
    expect(filled(office.tab(`${pageName(siti)} 2026-1`))).toEqual(filled(pages.get(siti.nip) ?? []));
    expect(office.tab(pageName(siti))).toEqual(now);
    expect(office.call('showTab', { tab: siti.nip }, hr, 'sidebar', '2026-1')).toMatchObject({
      ok: true,
      value: `${pageName(siti)} 2026-1`,
    });
    const stranger = office.call('layKeptPage', { nip: siti.nip }, budi.email, 'sidebar', '2026-1');
    expect(stranger).toMatchObject({ ok: false, problems: [{ code: 'not-allowed' }] });
    // With the next making of tabs it is put away again, and what it held is still there.
    office.work('makeTabs');
    expect(office.host.workbook.state.sheets.map(({ title }) => title)).not.toContain(
      `${pageName(siti)} 2026-1`,
    );
    expect(back(office, '2026-1', 'getKeptPage', { nip: siti.nip }).rows.flat()).toContain('ttd atasan');
  });

  it('keeps every figure, check and piece of evidence of the first, whatever was edited since', () => {
    expect(everything(office, '2026-1')).toEqual(first);
  });

  it('shows the first to those who had a part in it, and to nobody else', () => {
    expect(back(office, '2026-1', 'getPerson', { nip: joko.nip }, joko.email).cycle).toBe('Penilaian 2026');
    expect(back(office, '2026-1', 'getKeptPage', { nip: siti.nip }, budi.email).rows.flat()).toContain(
      'ttd atasan',
    );
    const stranger = office.call('getKeptPage', { nip: siti.nip }, joko.email, 'sidebar', '2026-1');
    expect(stranger).toMatchObject({ ok: false, problems: [{ code: 'not-yours' }] });
    expect(office.get('getPanel', undefined, joko.email).cycles?.map(({ id }) => id)).toEqual([
      '2027-1',
      '2026-1',
    ]);
  });

  it('keeps who was in the first cycle only', () => {
    expect(back(office, '2026-1', 'getPerson', { nip: leaver.nip }).name).toBe(leaver.name);
    expect(office.refusal('getPerson', { nip: leaver.nip })).toEqual(['unknown-person']);
  });

  it('changes nothing of the first any more', () => {
    const decide = office.call('closeCycle', undefined, hr, 'sidebar', '2026-1');
    expect(decide).toMatchObject({ ok: false, problems: [{ code: 'cycle-past' }] });
    const [held] = back(office, '2026-1', 'getQuarantine');
    expect(office.refusal('decideQuarantine', { key: held?.key ?? '', decision: 'accept' })).toEqual([
      'cycle-past',
    ]);
  });

  it('uses the renamed competency from the second on', () => {
    expect(office.get('getPerson', { nip: siti.nip }).competencies[0]?.name).toBe('Kejujuran');
  });

  it('tells the change of each competency in words, and how units stand in both', () => {
    office.answer('supervisor', siti.nip, 4);
    const { trend } = office.get('getPerson', { nip: siti.nip });
    expect(trend[0]).toEqual({
      competency: 'Kejujuran',
      words: 'naik 1 level, dari 3 ke 4 sejak Penilaian 2026 (waktu itu bernama Integritas)',
    });
    const { standing } = office.get('getTracking');
    // Six members rated on nine competencies in the first, one so far in the second.
    expect(
      standing.map(({ cycle, people, below, at, above }) => [cycle, people, below + at + above]),
    ).toEqual([
      ['Penilaian 2026', 6, 54],
      ['Penilaian 2027', 1, 9],
    ]);
  });

  it('moves a deadline after reminders went out, for this cycle alone', () => {
    office.work('remind');
    office.get('moveDeadline', { role: 'self', until: '2027-10-20' });
    expect(office.get('getTracking').cycle.selfDeadline).toBe('2027-10-20');
    expect(back(office, '2026-1', 'getTracking').cycle.selfDeadline).toBe('2026-10-15');
  });
});

describe('a cycle of one person', () => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', {
    employees: exportFile([siti]),
    supervisors: supervisorFile([[siti.nip, 'WALI KOTA']]),
  });
  const open = (name: string, year: string) => {
    office.get('openCycle', { name, selfDeadline: `${year}-10-15`, supervisorDeadline: `${year}-10-31` });
    office.work('makeForms');
    office.work('makeTabs');
  };
  open('Penilaian 2026', '2026');
  office.answer('self', siti.nip, 4);
  write(office, siti, 'Saya sendiri.');
  office.get('closeCycle');

  it('is followed by another one like any', () => {
    office.at('2027-10-01 08:00');
    open('Penilaian 2027', '2027');
    expect(office.tab(pageName(siti)).flat()).not.toContain('Saya sendiri.');
    expect(back(office, '2026-1', 'getKeptPage', { nip: siti.nip }).rows.flat()).toContain('Saya sendiri.');
  });
});

describe('closing', () => {
  const office = RunningOffice.withOpenCycle(twoTeams);
  office.answer('supervisor', siti.nip, 4, { email: 'lain@contoh.example' });
  const link = office.link('self', joko.nip);
  const own = () => office.get('getPanel', undefined, joko.email).own;

  it('is no reason for the pages of employees to offer a form that is shut', () => {
    expect(own()?.link).toBeDefined();
    office.get('closeCycle');
    expect(own()).toMatchObject({ shut: true });
    expect(own()?.link).toBeUndefined();
    expect(office.answerBy(link, 3).ok).toBe(false);
  });

  it('is undone with a reason that is kept and shown, and the form is offered again', () => {
    expect(office.refusal('reopenCycle', { reason: '  ' })).toEqual(['reason-missing']);
    const panel = office.get('reopenCycle', { reason: 'Joko baru pulang dari diklat' });
    expect(panel.cycle).toMatchObject({ status: 'open' });
    expect(own()?.link).toBeDefined();
    expect(office.get('getPanel', undefined, joko.email).cycle?.reopened).toContain(
      'Joko baru pulang dari diklat',
    );
    expect(office.tab('Periode').flat().join()).toContain('Joko baru pulang dari diklat');
    expect(office.tab('Log').flat().join()).not.toContain('Joko');
    expect(office.answerBy(link, 3).ok).toBe(true);
  });

  it('leaves bands to Pengaturan again once it is undone', () => {
    expect(office.tab('Acuan Periode').flat()).not.toContain('Aturan');
  });
});

describe('a decision to accept', () => {
  const office = RunningOffice.withOpenCycle(twoTeams);
  office.answer('supervisor', siti.nip, 4, { email: 'lain@contoh.example' });
  const key = office.get('getQuarantine')[0]?.key ?? '';
  office.get('decideQuarantine', { key, decision: 'accept' });

  it('can be undone: the answer waits again, and what followed from it is taken back', () => {
    expect(office.get('getDecided')).toMatchObject([{ key, decision: 'accepted', decidedBy: hr }]);
    expect(office.tab(pageName(siti)).flat().join()).toContain('■│■■■□');
    office.get('decideQuarantine', { key, decision: 'undo' });
    expect(office.get('getQuarantine')).toMatchObject([{ key, decision: 'none' }]);
    expect(office.get('getDecided')).toEqual([]);
    expect(office.tab(pageName(siti)).flat().join()).not.toContain('■│');
    expect(office.tab('Nilai').flat()).not.toContain(siti.nip);
  });
});
