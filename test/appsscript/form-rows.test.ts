// A row of Formulir that somebody deletes: its form is known from the tab that it writes into, and is the same form again.
import { hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';

const sheetOf = (office: RunningOffice, name: string) =>
  office.host.workbook.state.sheets.find(({ title }) => title === name)?.sheetId ?? 0;

const selfForms = (office: RunningOffice) => office.host.forms.filter(({ title }) => /Diri/.test(title));

const selfScores = (office: RunningOffice) => office.tab('Nilai').filter((row) => row.includes('Diri'));

/** An open period with an answer, and then the row of the form for self-ratings deleted by hand. */
const withoutRow = () => {
  const office = RunningOffice.withOpenCycle();
  office.at('2026-10-05 09:00');
  const link = office.link('self', joko.nip);
  office.answer('self', siti.nip, 4);
  const at = office.tab('Formulir').findIndex((row) => row.includes('Diri'));
  office.host.desk(() => hr).deleteRow(sheetOf(office, 'Formulir'), at);
  return { office, link };
};

describe('a form whose row in Formulir was deleted', () => {
  it.each<[string, (office: RunningOffice) => void]>([
    ['Buat formulir', (office) => void office.work('makeForms')],
    [
      'Perbaiki',
      (office) => {
        const [finding] = office.get('checkCycle').findings;
        expect(finding).toMatchObject({ id: 'form-missing:2026-1:self', mendable: true });
        office.get('mend', { finding: finding?.id ?? '' });
      },
    ],
  ])('is taken up again by %s: no second one, the links in use stay good, answers count', (_, press) => {
    const { office, link } = withoutRow();
    press(office);
    expect(selfForms(office)).toHaveLength(1);
    expect(office.tab('Formulir').filter((row) => row.includes(hr))).toHaveLength(2);
    expect(office.link('self', joko.nip).link).toBe(link.link);
    office.at('2026-10-06 09:00');
    expect(office.answerBy(link, 3).ok).toBe(true);
    expect(selfScores(office)).toHaveLength(2);
  });

  it('may be another account’s while nobody knows who made it: only HR, once asked, has it made anew', () => {
    const { office } = withoutRow();
    const forms = selfForms(office) as { owner: string }[];
    for (const form of forms) form.owner = 'dinas@contoh.example';
    expect(office.refusal('stepTask', { kind: 'makeForms' })).toEqual(['form-out-of-reach']);
    expect(selfForms(office)).toHaveLength(1);
    office.get('mend', { finding: 'form-missing:2026-1:self' });
    expect(selfForms(office)).toHaveLength(2);
  });

  it.each(['2026-1', siti.nip])('keeps no answer once %s is erased', (what) => {
    const { office } = withoutRow();
    const [form] = selfForms(office);
    office.at('2026-11-10 09:00');
    office.get('closeCycle');
    const confirm = what === '2026-1' ? 'Penilaian 2026' : what;
    let step = office.get('stepErasure', { what, keepRoster: true, confirm });
    while (step.state !== 'done') step = office.get('stepErasure', { what, keepRoster: true, confirm });
    expect(form?.responses).toEqual([]);
    const left = office.host.workbook.state.sheets.filter(({ title }) => title.startsWith('Jawaban Diri'));
    expect(JSON.stringify(left)).not.toContain(siti.email);
  });
});
