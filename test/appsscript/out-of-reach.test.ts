// A form that an account may not open is not gone: nothing doubles it, nothing says it was closed, and officers follow the list.
import type { Problem } from '../../src/core/problem';
import { hr, RunningOffice, siti } from '../../src/local/office/running-office';

const other = 'dua@contoh.example';

const formOf = (office: RunningOffice, start = 'Penilaian Diri') => {
  const form = office.host.forms.find(({ title }) => title.startsWith(start));
  if (form === undefined) throw new Error(`no form ${start}`);
  return form as { -readonly [K in keyof typeof form]: (typeof form)[K] };
};

/** Writes the list of officers in Pengaturan by hand. */
function nameOfficers(office: RunningOffice, addresses: string): void {
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Pengaturan');
  const at = office.tab('Pengaturan').findIndex(([label]) => label === 'Email pengelola kepegawaian');
  expect(office.host.desk(() => hr).editCell(sheet?.sheetId ?? 0, at, 1, addresses).ok).toBe(true);
}

/** A second officer, named after the forms were made: no form opens for this account. */
const withSecondOfficer = () => {
  const office = RunningOffice.withOpenCycle();
  nameOfficers(office, `${hr}, ${other}`);
  return office;
};

const ids = (office: RunningOffice, user: string) =>
  office.get('checkCycle', undefined, user).findings.map(({ id }) => id);

describe('a form that belongs to another officer', () => {
  it('is out of reach, not deleted, and Perbaiki makes no second one', () => {
    const office = withSecondOfficer();
    expect(ids(office, other)).toEqual(
      expect.arrayContaining(['form-out-of-reach:2026-1:self', 'form-out-of-reach:2026-1:supervisor']),
    );
    expect(ids(office, other).filter((id) => id.startsWith('form-deleted'))).toEqual([]);
    expect(office.refusal('mend', { finding: 'form-out-of-reach:2026-1:self' }, other)).toEqual([
      'not-mendable',
    ]);
    office.call('mend', { finding: 'form-deleted:2026-1:self' }, other);
    expect(office.host.forms).toHaveLength(2);
  });

  it.each<[string, (office: RunningOffice) => ReturnType<RunningOffice['call']>]>([
    ['closing', (office) => office.call('closeCycle', undefined, other)],
    [
      'extending',
      (office) => {
        const [missing] = office.get('getTracking', undefined, other).missing;
        return office.call('extend', { code: missing?.code ?? '', until: '2026-11-20' }, other);
      },
    ],
    [
      'moving a deadline',
      (office) => office.call('moveDeadline', { role: 'self', until: '2026-10-20' }, other),
    ],
  ])('is named when %s did not reach it', (_, act) => {
    const office = withSecondOfficer();
    const warned: readonly Problem[] = act(office).warnings ?? [];
    const told = warned.filter(({ code }) => code === 'form-not-reached');
    expect(told).toHaveLength(2);
    expect(told[0]?.message).toContain('tidak dapat dibuka dengan akun ini');
    expect(told[0]?.action).toContain(hr);
    expect(formOf(office).accepting).toBe(true);
  });

  it('is not counted as closed by undoing', () => {
    const office = withSecondOfficer();
    const undo = (id: string) => office.get('undoAction', { id }, other);
    const forms = office.get('getPastActions', undefined, other).find(({ kind }) => kind === 'makeForms');
    for (const { id, kind, undoable } of office.get('getPastActions', undefined, other))
      if (undoable && kind === 'makeTabs') undo(id);
    const report = undo(forms?.id ?? '');
    expect(report.formsClosed).toBe(0);
    expect(report.sentences.join(' ')).toContain('2 formulir tidak dapat dibuka dengan akun ini');
    expect(formOf(office).accepting).toBe(true);
    const tabs = office.host.workbook.state.sheets.map(({ title }) => title);
    expect(tabs).toEqual(expect.arrayContaining(['Jawaban Diri', 'Jawaban Atasan']));
  });
});

describe('the editors of the forms', () => {
  it('follow the list of officers every morning, added and removed', () => {
    const office = withSecondOfficer();
    office.at('2026-10-02 06:00');
    office.host.runTimeTriggers('onDaily');
    expect(formOf(office).editors).toEqual(expect.arrayContaining([other]));
    expect(ids(office, other).filter((id) => id.startsWith('form-out'))).toEqual([]);
    nameOfficers(office, hr);
    office.at('2026-10-03 06:00');
    office.host.runTimeTriggers('onDaily');
    expect(formOf(office).editors).not.toContain(other);
  });

  it('are found and mended at once by who made the forms', () => {
    const office = withSecondOfficer();
    expect(ids(office, hr)).toContain('form-editors:2026-1:self');
    const report = office.get('mend', { finding: 'form-editors:2026-1:self' });
    expect(report.mended).toBe('Sudah diperbaiki.');
    expect(formOf(office).editors).toContain(other);
  });

  it('stay while no officer can be read', () => {
    const office = withSecondOfficer();
    office.host.runTimeTriggers('onDaily');
    nameOfficers(office, 'siapa saja');
    office.at('2026-10-02 06:00');
    office.host.runTimeTriggers('onDaily');
    expect(formOf(office).editors).toContain(other);
  });
});

it('a form that its maker deleted is made anew by Perbaiki', () => {
  const office = RunningOffice.withOpenCycle();
  const { forms } = office.host;
  (forms as unknown[]).splice(
    forms.findIndex(({ title }) => title.startsWith('Penilaian Diri')),
    1,
  );
  expect(ids(office, hr)).toContain('form-deleted:2026-1:self');
  expect(office.get('mend', { finding: 'form-deleted:2026-1:self' }).mended).toBe('Sudah diperbaiki.');
  office.at('2026-10-05 09:00');
  office.answer('self', siti.nip, 3);
  expect(office.tab('Nilai').filter((row) => row.includes(siti.nip))).toHaveLength(1);
});

describe('an erasure whose forms another account made', () => {
  it.each(['2026-1', siti.nip])(
    'of %s ends at its maker’s press once they are deleted by hand, and says so',
    (what) => {
      const office = withSecondOfficer();
      office.at('2026-10-05 09:00');
      office.answer('self', siti.nip, 3);
      office.at('2026-11-20 09:00');
      office.get('closeCycle');
      for (const start of ['Penilaian Diri', 'Penilaian Atasan']) formOf(office, start).editors = [];
      const request = { what, keepRoster: true };
      const erase = (user: string) => {
        const { confirm } = office.get('previewErasure', request, user);
        return office.get('stepErasure', { ...request, confirm }, user);
      };
      const begun = erase(other);
      expect(begun.state).toBe('begun');
      expect(begun.sentences.join()).toContain(hr);
      (office.host.forms as unknown[]).splice(0);
      expect(erase(other).state).toBe('begun');
      const ended = erase(hr);
      expect(ended.state).toBe('done');
      expect(ended.sentences.join()).toContain('sudah dihapus dengan tangan');
      expect(office.tab('Penghapusan').flat().join()).toContain('sudah dihapus dengan tangan');
    },
  );
});
