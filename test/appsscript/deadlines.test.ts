// A cycle's deadlines on the shipped script: typed over in Periode as people write days, or moved from the panel.
import { hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';

const sheetId = (office: RunningOffice, name: string) =>
  office.host.workbook.state.sheets.find(({ title }) => title === name)?.sheetId ?? 0;

const column = (office: RunningOffice, tab: string, heading: string) =>
  office.tab(tab)[0]?.indexOf(heading) ?? -1;

/** Types a deadline of the self-ratings over, as HR does; Google warns and lets it. */
function typeDeadline(office: RunningOffice, text: string): void {
  const at = column(office, 'Periode', 'Batas Waktu Penilaian Diri');
  expect(office.host.desk(() => hr).editCell(sheetId(office, 'Periode'), 1, at, text).ok).toBe(true);
}

const selfForm = (office: RunningOffice) =>
  office.host.forms.find(({ title }) => title.startsWith('Penilaian Diri'));

const reasons = (office: RunningOffice) => office.get('getQuarantine').map(({ reason }) => reason);

const selfScores = (office: RunningOffice) => office.tab('Nilai').filter((row) => row.includes('Diri'));

describe('a deadline typed over in Periode', () => {
  it.each(['31/10/2026', '20 Oktober 2026', '2026-10-31 23:59'])('as %s is that day', (text) => {
    const office = RunningOffice.withOpenCycle();
    typeDeadline(office, text);
    office.at('2026-10-17 06:00');
    office.host.runTimeTriggers('onDaily');
    expect(selfForm(office)?.accepting).toBe(true);
    office.answer('self', siti.nip, 3);
    expect(selfScores(office)).toHaveLength(1);
  });

  it('as a day in November closes the form only after it, and no later answer counts', () => {
    const office = RunningOffice.withOpenCycle();
    typeDeadline(office, '05/11/2026');
    office.at('2026-11-05 09:00');
    office.host.runTimeTriggers('onDaily');
    office.answer('self', siti.nip, 3);
    expect(selfScores(office)).toHaveLength(1);
    office.at('2026-11-06 06:00');
    office.host.runTimeTriggers('onDaily');
    expect(selfForm(office)?.accepting).toBe(false);
  });

  it('as no day is found; answers wait until it is mended, forms stay, nobody is reminded', () => {
    const office = RunningOffice.withOpenCycle();
    typeDeadline(office, 'akhir bulan');
    office.at('2026-12-20 09:00');
    office.host.runTimeTriggers('onDaily');
    expect(selfForm(office)?.accepting).toBe(true);
    office.answer('self', siti.nip, 3);
    expect(selfScores(office)).toEqual([]);
    expect(reasons(office)).toEqual(['deadline-unreadable']);
    const found = office.get('checkCycle').findings.filter(({ kind }) => kind === 'tab');
    expect(found.map(({ id }) => id)).toContain('tab:siklus:deadline-unreadable');
    expect(office.get('previewTask', { kind: 'remind' }).empty).toBe(true);
    office.get('moveDeadline', { role: 'supervisor', until: '2026-12-31' });
    office.get('moveDeadline', { role: 'self', until: '2026-12-31' });
    expect(reasons(office)).toEqual([]);
    expect(selfScores(office)).toHaveLength(1);
  });
});

describe('a deadline moved from the panel', () => {
  it('for everybody lets late answers in, and opens the form that had closed', () => {
    const office = RunningOffice.withOpenCycle();
    office.at('2026-10-15 20:00');
    const link = office.link('self', siti.nip);
    office.at('2026-10-16 06:00');
    office.answerBy(link, 4);
    expect(reasons(office)).toEqual(['deadline-passed']);
    office.host.runTimeTriggers('onDaily');
    expect(selfForm(office)?.accepting).toBe(false);
    const moved = office.call('moveDeadline', { role: 'self', until: '2026-10-20' });
    expect(moved).toMatchObject({
      ok: true,
      value: { cycle: { selfDeadline: '2026-10-20', supervisorDeadline: '2026-10-31' } },
      warnings: [{ code: 'forms-say-earlier' }],
    });
    expect(reasons(office)).toEqual([]);
    expect(selfScores(office)).toHaveLength(1);
    expect(selfForm(office)?.accepting).toBe(true);
    expect(office.get('getPanel').hr?.next).toBe('makeForms');
    office.work('makeForms');
    expect(selfForm(office)?.description).toContain('20 Oktober 2026');
    expect(office.link('self', siti.nip).link).toBe(link.link);
  });

  it('for a unit extends its people and leaves the cycle', () => {
    const office = RunningOffice.withOpenCycle();
    const tracking = office.get('moveDeadline', {
      role: 'self',
      until: '2026-10-25',
      unit: 'Unit CONTOH',
    });
    expect(tracking.cycle.selfDeadline).toBe('2026-10-15');
    expect(tracking.missing.filter(({ role }) => role === 'self').map(({ due }) => due)).toEqual([
      '2026-10-25',
      '2026-10-25',
      '2026-10-25',
    ]);
    office.at('2026-10-20 09:00');
    office.host.runTimeTriggers('onDaily');
    office.answer('self', joko.nip, 2);
    expect(selfScores(office)).toHaveLength(1);
  });

  it.each([
    ['everybody', undefined],
    ['a unit', 'Unit CONTOH'],
  ])('for both in one press gives %s until that day, self-ratings and ratings', (_, unit) => {
    const office = RunningOffice.withOpenCycle();
    const until = '2026-11-20';
    expect(office.refusal('moveDeadline', { role: 'self', until })).toEqual(['deadline-order']);
    const tracking = office.get('moveDeadline', {
      role: 'both',
      until,
      ...(unit === undefined ? {} : { unit }),
    });
    expect(new Set(tracking.missing.map(({ due }) => due))).toEqual(new Set([until]));
    office.at('2026-11-19 09:00');
    office.host.runTimeTriggers('onDaily');
    office.answer('self', joko.nip, 2);
    office.answer('supervisor', joko.nip, 3);
    expect(office.get('getPerson', { nip: joko.nip })).toMatchObject({
      selfState: 'done',
      supervisorState: 'done',
    });
  });

  it('one answer can be given until after the supervisors’ deadline by one press, too', () => {
    const office = RunningOffice.withOpenCycle();
    const own = office
      .get('getTracking')
      .missing.find(({ role, ratee }) => role === 'self' && ratee === joko.nip);
    office.get('extend', { code: own?.code ?? '', until: '2026-11-20' });
    office.at('2026-11-19 09:00');
    office.host.runTimeTriggers('onDaily');
    office.answer('self', joko.nip, 2);
    expect(selfScores(office)).toHaveLength(1);
  });

  it('is for HR alone', () => {
    const office = RunningOffice.withOpenCycle();
    const input = { role: 'self', until: '2026-10-20' } as const;
    expect(office.refusal('moveDeadline', input, siti.email)).toEqual(['not-allowed']);
  });
});
