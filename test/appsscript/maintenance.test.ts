// Looking a cycle over, mending it, rebuilding its answers, on the shipped script.
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';

const grave = (office: RunningOffice) =>
  office
    .get('checkCycle')
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ id }) => id);

const sheetOf = (office: RunningOffice, start: string) => {
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title.startsWith(start));
  if (sheet === undefined) throw new Error(`no tab ${start}`);
  return sheet;
};

/** As a person working on the form itself would. */
const formOf = (office: RunningOffice, start: string) => {
  const form = office.host.forms.find(({ title }) => title.startsWith(start));
  if (form === undefined) throw new Error(`no form ${start}`);
  return form as { -readonly [K in keyof typeof form]: (typeof form)[K] };
};

describe('the check of a cycle', () => {
  it('finds nothing grave in a sound one', () => {
    expect(grave(RunningOffice.withOpenCycle())).toEqual([]);
  });

  it.each<[string, (office: RunningOffice) => void, string]>([
    ['a trigger that is gone', ({ host }) => void host.triggers.splice(0), 'trigger-missing'],
    [
      'answers no event told of',
      (office) => void office.answer('self', siti.nip, 3, { event: 'suppressed' }),
      'answers-waiting',
    ],
    [
      'a form that was closed',
      (office) => {
        formOf(office, 'Penilaian Diri').accepting = false;
      },
      'form-closed:2026-1:self',
    ],
    [
      'a form in the bin',
      (office) => {
        formOf(office, 'Penilaian Diri').trashed = true;
      },
      'form-binned:2026-1:self',
    ],
    [
      'a form that was deleted',
      (office) => {
        const { forms } = office.host;
        (forms as unknown[]).splice(
          forms.findIndex(({ title }) => title.startsWith('Penilaian Diri')),
          1,
        );
      },
      'form-deleted:2026-1:self',
    ],
    [
      'choices that were altered',
      (office) => {
        const item = formOf(office, 'Penilaian Diri').items.find(({ kind }) => kind === 'MULTIPLE_CHOICE');
        (item as unknown as { choices: string[] }).choices = ['baik', 'buruk'];
      },
      'form-altered:2026-1:self',
    ],
    [
      'a question that was deleted',
      (office) => void (formOf(office, 'Penilaian Diri').items as unknown[]).splice(4, 1),
      'form-altered:2026-1:self',
    ],
  ])('finds and mends %s', (_, harm, id) => {
    const office = RunningOffice.withOpenCycle();
    office.at('2026-10-05 09:00');
    office.answer('self', joko.nip, 4);
    harm(office);
    expect(grave(office)).toContain(id);
    const report = office.get('mend', { finding: id });
    expect(report.findings.map((finding) => finding.id)).not.toContain(id);
    expect(report.mended).toBe('Sudah diperbaiki.');
    // Nothing that had come in is lost, and new answers come in.
    office.at('2026-10-06 09:00');
    expect(office.answer('self', head.nip, 2).ok).toBe(true);
    office.work('refresh');
    const answered = (nip: string) => office.get('getPanel').hr?.people.find((one) => one.nip === nip)?.self;
    expect([answered(joko.nip), answered(head.nip)]).toEqual(['done', 'done']);
    expect(office.get('mend', { finding: id }).mended).toBe('Catatan tersebut sudah tidak ada.');
  });

  it('finds headings that were renamed, and reads the answers all the same', () => {
    const office = RunningOffice.withOpenCycle();
    const { sheetId } = sheetOf(office, 'Jawaban Diri');
    office.host.desk(() => hr).editCell(sheetId, 0, 4, 'Nilai integritas');
    office.answer('self', siti.nip, 3);
    const finding = office.get('checkCycle').findings.find(({ kind }) => kind === 'headers-renamed');
    expect(finding).toMatchObject({
      mendable: false,
      where: { kind: 'cells', cells: [{ tab: 'Jawaban Diri', row: 1, column: 'Nilai integritas' }] },
    });
    expect(finding?.title).toContain('Nilai integritas');
    expect(office.get('getPerson', { nip: siti.nip }).selfState).toBe('done');
  });

  it.each(['Ringkasan', 'Telaah Penilaian'])(
    'finds a heading that was reworded in %s, which only shows',
    (tab) => {
      const office = RunningOffice.withOpenCycle();
      office.answer('self', siti.nip, 3);
      const { sheetId } = sheetOf(office, tab);
      const [heading = ''] = office.tab(tab)[0] ?? [];
      office.host.desk(() => hr).editCell(sheetId, 0, 0, 'Kepala kolom baru');
      expect(office.get('checkCycle').findings).toContainEqual(
        expect.objectContaining({
          kind: 'tab',
          where: { kind: 'cells', cells: [{ tab, row: 1, column: heading }] },
        }),
      );
      office.host.desk(() => hr).editCell(sheetId, 0, 0, heading);
      expect(grave(office)).toEqual([]);
    },
  );

  it('names what HR must mend: a person twice, a job without standard, a broken dictionary', () => {
    const office = RunningOffice.withOpenCycle();
    const desk = office.host.desk(() => hr);
    const { sheetId } = sheetOf(office, 'Pegawai');
    desk.editCell(sheetId, 4, 0, `'${siti.nip}`);
    desk.editCell(sheetOf(office, 'Kompetensi').sheetId, 3, 3, '9');
    const kinds = office.get('checkCycle').findings.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['duplicate-nip', 'dictionary']));
  });
});

describe('rebuilding the answers', () => {
  const filled = () => {
    const office = RunningOffice.withOpenCycle();
    office.at('2026-10-05 09:00');
    office.answer('self', siti.nip, 4);
    office.answer('self', joko.nip, 2);
    office.answer('supervisor', siti.nip, 3);
    office.at('2026-10-06 09:00');
    office.answer('self', siti.nip, 1, { email: 'lain@contoh.example' });
    const [waiting] = office.get('getQuarantine');
    office.get('decideQuarantine', { key: waiting?.key ?? '', decision: 'accept' });
    return office;
  };

  it('gives the same from the raw record and HR’s decisions', () => {
    const office = filled();
    const before = office.tab('Nilai');
    expect(office.get('rebuildAnswers')).toMatchObject({ identical: true, raw: 4, withoutRow: 0 });
    expect(office.tab('Nilai')).toEqual(before);
  });

  it('puts right what was altered or deleted in Nilai by hand', () => {
    const office = filled();
    const before = office.tab('Nilai');
    const { sheetId } = sheetOf(office, 'Nilai');
    const desk = office.host.desk(() => hr);
    desk.editCell(sheetId, 1, 6, '5');
    desk.deleteRow(sheetId, 2);
    expect(office.get('rebuildAnswers')).toMatchObject({ identical: false, added: 1, corrected: 1 });
    const filledRows = (rows: string[][]) => rows.filter((row) => row.some((cell) => cell !== ''));
    expect(filledRows(office.tab('Nilai'))).toEqual(filledRows(before));
  });

  it('keeps and reports answers whose row was deleted by hand', () => {
    const office = filled();
    const before = office.tab('Nilai');
    office.host.desk(() => hr).deleteRow(sheetOf(office, 'Jawaban Diri').sheetId, 1);
    const report = office.get('rebuildAnswers');
    expect(report).toMatchObject({ identical: true, withoutRow: 1 });
    expect(report.sentences.join(' ')).toContain('1 jawaban tidak lagi ada');
    expect(office.tab('Nilai')).toEqual(before);
  });

  it('does not mind sorted rows and tabs that were renamed and moved', () => {
    const office = filled();
    const before = office.tab('Nilai');
    const desk = office.host.desk(() => hr);
    const { sheetId } = sheetOf(office, 'Jawaban Diri');
    desk.sortRange(sheetId, 1);
    desk.renameSheet(sheetId, 'Mentah');
    desk.moveSheet(sheetId, 3);
    expect(office.get('rebuildAnswers')).toMatchObject({ identical: true });
    expect(office.tab('Nilai')).toEqual(before);
  });
});
