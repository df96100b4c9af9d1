// Second raters on the shipped script: asking, refusing, blind answers by person and by grid, taking back, and what stands beside the result.
import { head, hr, joko, RunningOffice, siti } from '../../src/local/office/running-office';
import { deputy, fourPeople, TrackedOffice } from '../support/tracked-office';

const open = (settings: Readonly<Record<string, string>> = {}) => {
  const office = new RunningOffice();
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  office.get('importOffice', fourPeople);
  const tracked = new TrackedOffice(office);
  for (const [label, value] of Object.entries(settings)) tracked.type('Pengaturan', label, 'Nilai', value);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  office.work('makeForms');
  office.work('makeTabs');
  return tracked;
};

const askFor = (tracked: TrackedOffice, ...pairs: readonly (readonly [string, string])[]) => {
  const input = { pairs: pairs.map(([rater, ratee]) => ({ rater, ratee })) };
  const asked = tracked.get('appointSeconds', input);
  if (asked.formsNeeded) tracked.office.work('makeForms');
  return asked;
};

/** Rows of Nilai in force of a role, with what was said. */
const scores = (tracked: TrackedOffice, role: string) =>
  tracked.rows('Nilai').filter((row) => row['Peran'] === role && row['Status'] === 'Berlaku');

describe('a second rater who cannot be one', () => {
  const tracked = new TrackedOffice();
  it.each([
    ['is the person', siti.nip, siti.nip, 'second-self'],
    ['is the supervisor', head.nip, siti.nip, 'second-supervisor'],
    ['stands below the person', joko.nip, head.nip, 'second-subordinate'],
    ['is nobody of the office', '197001011995031999', siti.nip, 'second-unknownRater'],
    ['rates somebody whom the period does not know', head.nip, '197001011995031999', 'second-unknownRatee'],
  ])('is refused with the reason: %s', (_, rater, ratee, code) => {
    const input = { pairs: [{ rater, ratee }] };
    expect(tracked.refusal('previewSeconds', input)).toEqual([code]);
    expect(tracked.refusal('appointSeconds', input)).toEqual([code]);
    expect(tracked.rows('Daftar Penilai').filter((row) => row['Peran'] === 'Penilai Kedua')).toEqual([]);
  });

  it('is refused as the second one of a person, also within one list, and nobody of the list is asked then', () => {
    const pairs = [
      { rater: deputy.nip, ratee: siti.nip },
      { rater: joko.nip, ratee: siti.nip },
    ];
    expect(tracked.refusal('appointSeconds', { pairs })).toEqual(['second-taken']);
    expect(tracked.get('getSeconds').asked).toEqual([]);
  });

  it('is asked for by HR alone', () => {
    expect(
      tracked.refusal('appointSeconds', { pairs: [{ rater: deputy.nip, ratee: siti.nip }] }, head.email),
    ).toEqual(['not-allowed']);
  });
});

describe('a second rater', () => {
  const tracked = open();

  it('is shown before anything is written, with minutes', () => {
    const preview = tracked.get('previewSeconds', { pairs: [{ rater: deputy.nip, ratee: siti.nip }] });
    expect(preview.sentence).toBe(
      'Minta penilaian kedua: 1 pegawai, 1 penilai, kira-kira 10 menit seluruhnya.',
    );
    expect(tracked.get('getSeconds').asked).toEqual([]);
  });

  it('is asked with a form, a link and a reminder of its own', () => {
    expect(askFor(tracked, [deputy.nip, siti.nip], [head.nip, joko.nip]).asked).toHaveLength(2);
    const link = tracked.office.link('second', siti.nip);
    expect(link).toMatchObject({ raterName: deputy.name, email: deputy.email, due: '2026-10-31' });
    expect(tracked.get('getPanel', undefined, deputy.email).seconds).toMatchObject([
      { name: siti.name, state: 'waiting', link: link.link },
    ]);
    tracked.at('2026-10-13 09:00');
    const open = tracked.get('getTracking').missing.filter(({ role }) => role === 'second');
    expect(open.map(({ rateeName }) => rateeName).sort()).toEqual([joko.name, siti.name].sort());
    expect(open[0]?.message).toContain('Penilaian kedua untuk');
  });

  it('is told on the form that neither rating can be seen', () => {
    const form = tracked.office.host.forms.find(({ title }) => title.startsWith('Penilaian Kedua'));
    expect(form?.description).toContain('Anda tidak melihat penilaian diri.');
    expect(form?.description).toContain('Anda tidak melihat penilaian atasan.');
  });

  it('sees nothing of the person before and after answering', () => {
    tracked.office.answer('self', siti.nip, 5);
    tracked.office.answer('supervisor', siti.nip, 3);
    expect(tracked.refusal('getPerson', { nip: siti.nip }, deputy.email)).toHaveLength(1);
    tracked.office.answer('second', siti.nip, 4);
    expect(tracked.refusal('getPerson', { nip: siti.nip }, deputy.email)).toHaveLength(1);
    expect(scores(tracked, 'Penilai Kedua')).toHaveLength(1);
  });

  it('stands beside the result, for those who may see it, and changes no figure of it', () => {
    const review = tracked.get('getPerson', { nip: siti.nip });
    expect(review.seconds).toMatchObject([{ rater: deputy.name }]);
    expect(review.seconds?.[0]?.levels.every(({ level }) => level === 4)).toBe(true);
    expect(review.competencies.every(({ supervisor }) => supervisor === 3)).toBe(true);
    const page = tracked.office
      .tab(`${siti.name} ${siti.nip.slice(-4)}`)
      .flat()
      .join('\n');
    expect(page).toContain(`Penilaian kedua, ${deputy.name}`);
    expect(tracked.refusal('getPerson', { nip: siti.nip }, siti.email)).toEqual([]);
    expect(tracked.get('getPerson', { nip: siti.nip }, siti.email).seconds).toBeUndefined();
    tracked.get('publishResults', {});
    expect(tracked.get('getPerson', { nip: siti.nip }, siti.email).seconds).toMatchObject([
      { rater: deputy.name },
    ]);
  });

  it('can be given more time, and be taken back only while nothing was said', () => {
    const codeOf = (ratee: string) =>
      tracked
        .rows('Daftar Penilai')
        .find((row) => row['Peran'] === 'Penilai Kedua' && row['NIP Pegawai'] === ratee)?.['Kode'] ?? '';
    tracked.get('extend', { code: codeOf(joko.nip), until: '2026-11-05' });
    expect(tracked.office.link('second', joko.nip).due).toBe('2026-11-05');
    expect(tracked.refusal('takeBackSeconds', { codes: [codeOf(siti.nip)] })).toEqual(['second-answered']);
    expect(tracked.get('takeBackSeconds', { codes: [codeOf(joko.nip)] }).asked).toHaveLength(1);
    expect(tracked.refusal('takeBackSeconds', { codes: [codeOf(joko.nip)] })).toEqual(['second-not-asked']);
    expect(askFor(tracked, [head.nip, joko.nip]).asked).toHaveLength(2);
    tracked.office.answer('second', joko.nip, 2);
    expect(scores(tracked, 'Penilai Kedua')).toHaveLength(2);
  });

  it('who is an officer of HR looks at that person as second rater', () => {
    const officers = open();
    officers.type('Pengaturan', 'Email pengelola kepegawaian', 'Nilai', `${hr}, ${deputy.email}`);
    officers.office.answer('self', siti.nip, 5);
    officers.office.answer('supervisor', siti.nip, 3);
    expect(officers.get('getPerson', { nip: siti.nip }, deputy.email).ratingWithheld).toBe(false);
    askFor(officers, [deputy.nip, siti.nip]);
    expect(officers.refusal('getPerson', { nip: siti.nip }, deputy.email)).toEqual(['not-yet']);
  });
});

describe('the standing rule', () => {
  it('asks the superior’s superior when the period opens, for people who have one', () => {
    const tracked = open({ 'Bagian tim yang juga dinilai atasan dari atasan': '1' });
    // Head's superior is outside and rates on paper; above the head of Siti and the deputy stands the mayor, above Joko's the head.
    const asked = tracked.rows('Daftar Penilai').filter((row) => row['Peran'] === 'Penilai Kedua');
    expect(asked.map((row) => [row['Nama Penilai'], row['Nama Pegawai']]).sort()).toEqual(
      [
        ['WALI KOTA', deputy.name],
        ['WALI KOTA', siti.name],
        [head.name, joko.name],
      ].sort(),
    );
  });
});

describe('asking second raters, taken back as a whole from the history', () => {
  const latest = (tracked: TrackedOffice) => {
    const [action] = tracked.get('getPastActions');
    if (action === undefined) throw new Error('nothing in the history');
    return action;
  };
  const undo = (tracked: TrackedOffice) => tracked.get('undoAction', { id: latest(tracked).id });

  it('leaves the list of raters and everything else as they were before', () => {
    const tracked = open();
    const before = [tracked.rows('Daftar Penilai'), tracked.rows('Ringkasan'), tracked.rows('Formulir')];
    askFor(tracked, [deputy.nip, siti.nip], [head.nip, joko.nip]);
    expect(latest(tracked)).toMatchObject({ kind: 'makeForms', undoable: true });
    undo(tracked);
    const asked = tracked.get('getPastActions').find(({ undoable }) => undoable);
    expect(asked).toMatchObject({ kind: 'appointSeconds', title: 'Minta penilaian kedua', by: hr });
    expect(tracked.get('undoAction', { id: asked?.id ?? '' }).kept).toBe(0);
    expect(tracked.get('getSeconds').asked).toEqual([]);
    expect([tracked.rows('Daftar Penilai'), tracked.rows('Ringkasan'), tracked.rows('Formulir')]).toEqual(
      before,
    );
    expect(askFor(tracked, [deputy.nip, siti.nip]).asked).toHaveLength(1);
    expect(tracked.office.answer('second', siti.nip, 4).ok).toBe(true);
    expect(scores(tracked, 'Penilai Kedua')).toHaveLength(1);
  });

  it('keeps a request that was answered, and says so', () => {
    const tracked = open();
    askFor(tracked, [deputy.nip, siti.nip]);
    // The form is there already: the second request needs none.
    expect(tracked.get('appointSeconds', { pairs: [{ rater: head.nip, ratee: joko.nip }] }).formsNeeded).toBe(
      false,
    );
    tracked.office.answer('second', joko.nip, 2);
    expect(latest(tracked)).toMatchObject({ kind: 'appointSeconds', undoable: true });
    const report = undo(tracked);
    expect(report.kept).toBe(1);
    expect(report.sentences.join()).toContain('Tab Daftar Penilai baris');
    expect(tracked.get('getSeconds').asked).toHaveLength(2);
    expect(scores(tracked, 'Penilai Kedua')).toHaveLength(1);
  });
});
