// One supervisor form a team: the same answers give the same scores as one form a person, on the shipped script.
import type { FormLayout } from '../../src/contract/cycle-view';
import { head, hr, joko, RunningOffice, siti, smallOffice } from '../../src/local/office/running-office';

function open(layout: FormLayout): RunningOffice {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', smallOffice);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
    layout,
  });
  office.work('makeForms');
  office.work('makeTabs');
  office.at('2026-10-05 09:00');
  return office;
}

type Levels = Readonly<Record<string, number | undefined>>;
const levels: Readonly<Record<string, Levels>> = {
  [siti.nip]: { 'M.01': 1, 'M.02': 2, 'M.03': 5, 'SK.01': 3 },
  [joko.nip]: { 'M.01': 4, 'M.04': 3 },
};

const supervisorForms = (office: RunningOffice) =>
  office.host.forms.filter(({ title }) => title.startsWith('Penilaian Atasan'));

/** The head rates the whole team in one go. */
function answerTeam(office: RunningOffice, options: { code?: string; email?: string } = {}) {
  const link = office.link('supervisor', siti.nip);
  const form = office.host.forms.find(({ publishedId }) => link.link.includes(publishedId));
  const answers: Record<string, string | (string | null)[]> =
    options.code === undefined ? {} : { 'Kode pengisian': options.code };
  for (const { id, kind, title, rows, columns } of form?.items ?? []) {
    const code = title.split(' ')[0] ?? '';
    if (kind === 'GRID')
      answers[String(id)] = rows.map((row) => {
        const level = levels[row.startsWith('Siti') ? siti.nip : joko.nip]?.[code];
        return columns.find((one) => one === String(level)) ?? columns[columns.length - 1] ?? null;
      });
    if (title.endsWith('M.01 Integritas') && kind === 'PARAGRAPH_TEXT')
      answers[String(id)] = 'Siti: terlambat melapor\nJoko Susilo: menolak hadiah\ntanpa nama';
  }
  return office.host.submitForm({ form: link.link, answers, email: options.email ?? head.email });
}

describe('one supervisor form a team', () => {
  const office = open('team');

  it('makes one form a supervisor, with a grid a competency and a row a person', () => {
    const [mayor, budi, ...more] = supervisorForms(office).sort((a, b) => (a.title < b.title ? 1 : -1));
    expect(more).toEqual([]);
    expect([mayor?.title, budi?.title]).toEqual([
      'Penilaian Atasan – Penilaian 2026 – WALI KOTA',
      'Penilaian Atasan – Penilaian 2026 – Budi Santoso',
    ]);
    const grids = budi?.items.filter(({ kind }) => kind === 'GRID') ?? [];
    expect(grids).toHaveLength(9);
    expect(grids[0]?.rows).toEqual(['Siti Aminah · 2001', 'Joko Susilo · 1002']);
    expect(grids[0]?.columns).toEqual(['1', '2', '3', '4', '5', 'TT']);
  });

  it('gives each competency a page of its own that says what the heads mean, and a last look before sending', () => {
    const items = supervisorForms(office).find(({ title }) => title.endsWith('Budi Santoso'))?.items ?? [];
    const pages = items.filter(({ kind }) => kind === 'PAGE_BREAK');
    expect(pages.map(({ title }) => title)).toEqual([
      ...Array.from({ length: 9 }, (_, i) => `Kompetensi ${i + 1} dari 9`),
      'Sebelum mengirim',
    ]);
    for (const page of pages.slice(0, 9)) {
      for (const level of [1, 2, 3, 4, 5])
        expect(page.helpText).toMatch(new RegExp(`^${level} – .+: .+$`, 'm'));
      expect(page.helpText).toContain('TT – Tidak teramati');
      const at = items.indexOf(page);
      const kinds = items.slice(at + 1, at + 4).map(({ kind }) => kind);
      expect(kinds).toEqual(['GRID', 'PARAGRAPH_TEXT', 'SECTION_HEADER']);
    }
  });

  it('gives every person of the team the same link', () => {
    expect(office.link('supervisor', siti.nip).link).toBe(office.link('supervisor', joko.nip).link);
    expect(office.link('supervisor', siti.nip).link).not.toBe(office.link('supervisor', head.nip).link);
  });

  it('gives the same scores as the same answers one by one', () => {
    expect(answerTeam(office).ok).toBe(true);
    const single = open('person');
    for (const nip of [siti.nip, joko.nip]) single.answer('supervisor', nip, levels[nip] ?? {});
    for (const nip of [siti.nip, joko.nip]) {
      const together = office.get('getPerson', { nip });
      const alone = single.get('getPerson', { nip });
      expect(together.competencies).toEqual(alone.competencies);
      expect(together.match).toEqual(alone.match);
      expect(together.rated).toBe(Object.keys(levels[nip] ?? {}).length);
    }
  });

  it('shows nobody what was written about a colleague', () => {
    // An example is told with the first point made of its competency, else in a list of its own.
    const examples = (nip: string) => {
      const { examples, points } = office.get('getPerson', { nip });
      const told = [...points.strengths, ...points.differences, ...points.nextSteps];
      return [...told.flatMap(({ example }) => example ?? []), ...examples.map(({ text }) => text)];
    };
    expect(examples(siti.nip)).toEqual(['terlambat melapor']);
    expect(examples(joko.nip)).toEqual(['menolak hadiah']);
  });

  it('takes the response once, and a changed one in its place', () => {
    office.work('refresh');
    expect(office.tab('Nilai').filter((row) => row.includes('Berlaku'))).toHaveLength(2);
    const outcome = office.host.scriptRun('rebuildAnswers', [], { user: hr });
    expect(outcome).toMatchObject({ value: { ok: true, value: { identical: true, accepted: 2 } } });
  });

  it('opens with the whole team as it was rated, examples included; sent again it changes nothing', () => {
    const { team = [] } = office.get('getPanel', undefined, head.email);
    expect(team.map(({ link }) => link)).toEqual([team[0]?.link, team[0]?.link]);
    expect(team[0]?.linkCut).toBeUndefined();
    const before = [siti, joko].map(({ nip }) => office.get('getPerson', { nip }, hr));
    office.at('2026-10-05 12:00');
    const sent = office.host.submitForm({ form: team[0]?.link ?? '', answers: {}, email: head.email });
    expect(sent.ok).toBe(true);
    const after = [siti, joko].map(({ nip }) => office.get('getPerson', { nip }, hr));
    expect(after.map(({ competencies, points, examples }) => ({ competencies, points, examples }))).toEqual(
      before.map(({ competencies, points, examples }) => ({ competencies, points, examples })),
    );
    expect(after.map(({ versions }) => versions?.length)).toEqual([1, 1]);
  });

  it('puts a response with a code of another form aside', () => {
    office.at('2026-10-06 09:00');
    const single = office
      .tab('Daftar Penilai')
      .find((row) => row.includes(joko.nip) && row.includes('Atasan'))?.[1];
    answerTeam(office, { code: single ?? '' });
    answerTeam(office, { code: '0000-0000-0000-0000' });
    expect(office.get('getQuarantine').map(({ reason, acceptable }) => [reason, acceptable])).toEqual([
      ['code-missing', false],
      ['code-unknown', false],
    ]);
    expect(office.get('getPerson', { nip: joko.nip }).competencies[0]?.supervisor).toBe(4);
  });

  it('finds nothing wrong with its forms, and changes nothing when pressed again', () => {
    expect(office.get('previewTask', { kind: 'makeForms' }).empty).toBe(true);
    const outcome = office.host.scriptRun('checkCycle', [], { user: hr });
    const { value } = outcome as unknown as {
      value: { value: { findings: { id: string; severity: string }[] } };
    };
    expect(value.value.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('reads a grid whose heading was renamed by its place', () => {
    const other = open('team');
    const tab = other.host.workbook.state.sheets.find(
      ({ title, rows }) => title.startsWith('Jawaban Atasan') && (rows[0]?.length ?? 0) > 25,
    );
    other.host.desk(() => hr).editCell(tab?.sheetId ?? 0, 0, 3, 'Integritas Siti');
    answerTeam(other);
    expect(other.get('getPerson', { nip: siti.nip }).competencies[0]?.supervisor).toBe(1);
  });
});
