// Closing a cycle and opening the next loses nothing of what came in, whether or not an event told of it.
import { joko, RunningOffice, siti } from '../../src/local/office/running-office';

const rows = (office: RunningOffice, tab: string) =>
  office
    .tab(tab)
    .slice(1)
    .filter((row) => row.some((cell) => cell !== ''));

/** One answer for each tab that no event told of, and then the next cycle. */
function secondCycle(): RunningOffice {
  const office = RunningOffice.withOpenCycle().at('2026-10-05 09:00');
  office.answer('self', siti.nip, 3, { event: 'suppressed' });
  office.answer('supervisor', siti.nip, 4, { email: 'lain@contoh.example', event: 'suppressed' });
  office.get('closeCycle');
  return office;
}

function open(office: RunningOffice): RunningOffice {
  office.at('2026-11-05 09:00');
  office.get('openCycle', {
    name: 'Penilaian kedua',
    selfDeadline: '2026-12-15',
    supervisorDeadline: '2026-12-31',
  });
  office.work('makeForms');
  return office;
}

describe('closing a cycle', () => {
  it('takes in what no event told of', () => {
    const office = secondCycle();
    expect(rows(office, 'Nilai')).toHaveLength(1);
    expect(rows(office, 'Jawaban Tertahan')).toHaveLength(1);
  });

  it('names the results that are not published, which can still be until the next cycle is opened', () => {
    const rated = () => {
      const office = RunningOffice.withOpenCycle().at('2026-10-05 09:00');
      office.answer('self', siti.nip, 4);
      office.answer('supervisor', siti.nip, 4);
      return office;
    };
    const told = (office: RunningOffice) =>
      office
        .get('previewClosing')
        .open.filter(({ title }) => title.includes('belum diterbitkan'))
        .flatMap(({ names }) => names);
    const late = rated();
    expect(told(late)).toEqual([siti.name]);
    late.get('closeCycle');
    late.get('publishResults', {});
    const published = (office: RunningOffice) =>
      office.call('getPanel', undefined, siti.email, 'sidebar', '2026-1');
    expect(published(open(late))).toMatchObject({ ok: true, value: { own: { resultOpen: true } } });
    const never = rated();
    never.get('closeCycle');
    open(never);
    expect(never.call('publishResults', {}, undefined, 'sidebar', '2026-1').ok).toBe(false);
    expect(published(never)).toMatchObject({ ok: true, value: { own: { resultOpen: false } } });
    const done = rated();
    done.get('publishResults', {});
    expect(told(done)).toEqual([]);
  });
});

describe('the next cycle', () => {
  it('keeps the answers and the quarantine of the last one with it, undecided for ever', () => {
    const office = open(secondCycle());
    expect(rows(office, 'Nilai')).toHaveLength(1);
    expect(office.get('getQuarantine')).toEqual([]);
    const held = office.call('getQuarantine', undefined, undefined, 'sidebar', '2026-1');
    expect(held).toMatchObject({ ok: true, value: [{ reason: 'email-mismatch', decision: 'none' }] });
    const key = held.ok ? (held.value[0]?.key ?? '') : '';
    expect(office.refusal('decideQuarantine', { key, decision: 'accept' })).toEqual(['cycle-past']);
    expect(rows(office, 'Nilai').map((row) => row[1])).toEqual(['2026-1']);
  });

  it('puts an answer aside that comes through a form of the last one', () => {
    const office = RunningOffice.withOpenCycle().at('2026-10-05 09:00');
    const old = office.link('self', joko.nip).link;
    const form = office.host.forms.find(({ publishedId }) => old.includes(publishedId));
    office.get('closeCycle');
    open(office);
    Object.assign(form ?? {}, { accepting: true });
    const answers = Object.fromEntries(
      (form?.items ?? []).flatMap(({ id, kind, choices }) =>
        kind === 'MULTIPLE_CHOICE' ? [[String(id), choices[2] ?? '']] : [],
      ),
    );
    expect(office.host.submitForm({ form: old, answers, email: 'pribadi@pos.example' }).ok).toBe(true);
    const held = office.call('getQuarantine', undefined, undefined, 'sidebar', '2026-1');
    expect(held).toMatchObject({ ok: true, value: [{ reason: 'cycle-closed' }] });
    expect(office.get('getQuarantine')).toEqual([]);
    expect(rows(office, 'Nilai')).toEqual([]);
  });
});

describe('a decision', () => {
  it('to accept is not turned into a rejection while the answer counts', () => {
    const office = RunningOffice.withOpenCycle().at('2026-10-05 09:00');
    office.answer('supervisor', siti.nip, 4, { email: 'lain@contoh.example' });
    const key = office.get('getQuarantine')[0]?.key ?? '';
    office.get('decideQuarantine', { key, decision: 'accept' });
    const later = office.call('decideQuarantine', { key, decision: 'reject' });
    expect(later.ok ? '' : later.problems.map(({ code }) => code).join()).toBe('already-accepted');
    expect(rows(office, 'Jawaban Tertahan')[0]).toContain('Diterima');
  });
});
