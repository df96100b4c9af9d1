// Whose address an answer bears: one that somebody typed, or the account's; told per answer, also where the office changes its mind.
import type { Variants } from '../../src/local/host/platform/variants';
import {
  head,
  hr,
  joko,
  playedOnce,
  RefusedCall,
  RunningOffice,
  siti,
  smallOffice,
} from '../../src/local/office/running-office';

const types = (office: RunningOffice, label: string, value: string) => {
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Pengaturan');
  const row = office.tab('Pengaturan').findIndex(([first]) => first === label);
  expect(office.host.desk(() => hr).editCell(sheet?.sheetId ?? 0, row, 1, value).ok).toBe(true);
};
const wants = (office: RunningOffice, value: 'Ditulis penilai' | 'Diverifikasi Google') =>
  types(office, 'Alamat email pada formulir', value);

type Wanted = Parameters<typeof wants>[1] | undefined;

const opened = (value: Wanted, variants: Partial<Variants> = {}) =>
  playedOnce(['with addresses', value, variants], () => playedToForms(value, variants));

function playedToForms(value: Wanted, variants: Partial<Variants>) {
  const office = new RunningOffice({ variants });
  office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  if (value !== undefined) wants(office, value);
  office.get('importOffice', smallOffice);
  office.get('openCycle', {
    name: 'Penilaian 2026',
    selfDeadline: '2026-10-15',
    supervisorDeadline: '2026-10-31',
  });
  office.work('makeForms');
  return office.at('2026-10-02 08:00');
}

/** By what each answer in Nilai is known, in the order in which they came. */
const known = (office: RunningOffice) => {
  const [headings = [], ...rows] = office.tab('Nilai');
  const at = headings.indexOf('Dikenali Dari');
  return rows.flatMap((row) => (row[at] ? [row[at]] : []));
};
const account = { email: siti.email };

describe('an answer', () => {
  it('bears an address that was typed, unless the office has decided otherwise', () => {
    const office = opened(undefined);
    office.answer('self', siti.nip, 3, { email: 'siapa@gmail.com', typed: siti.email });
    expect(known(office)).toEqual(['Alamat ditulis']);
  });

  it('bears that of the account where the office wants it checked, whatever is typed', () => {
    const office = opened('Diverifikasi Google');
    office.answer('self', siti.nip, 3, { ...account, typed: 'lain@gmail.com' });
    expect(known(office)).toEqual(['Alamat terverifikasi']);
    office.answer('supervisor', siti.nip, 3, { email: head.email });
    const review = office.get('getPerson', { nip: siti.nip });
    expect(JSON.stringify(review)).toContain('alamat terverifikasi');
  });

  it('from another account than the one in Pegawai waits, and is known by its code once let in', () => {
    const office = opened('Diverifikasi Google');
    office.answer('self', siti.nip, 3, { email: 'siti.pribadi@gmail.com' });
    const [held] = office.get('getQuarantine');
    expect(held?.reason).toBe('email-mismatch');
    office.get('decideQuarantine', { key: held?.key ?? '', decision: 'accept' });
    expect(known(office)).toEqual(['Kode saja']);
  });

  it.each(['missing', 'refused'] as const)(
    'stays typed where Google has the setting %s, which HR is told',
    (way) => {
      const office = new RunningOffice({ variants: { emailSetter: way } });
      office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
      wants(office, 'Diverifikasi Google');
      office.get('importOffice', smallOffice);
      office.get('openCycle', { name: 'P', selfDeadline: '2026-10-15', supervisorDeadline: '2026-10-31' });
      const step = office.call('stepTask', { kind: 'makeForms' });
      expect(step.ok && step.warnings?.map(({ code }) => code)).toEqual(['addresses-typed']);
      office.work('makeForms');
      expect(office.get('previewTask', { kind: 'makeForms' }).empty).toBe(true);
      office.answer('self', siti.nip, 3);
      expect(known(office)).toEqual(['Alamat ditulis']);
    },
  );
});

describe('an office that changes its mind while people answer', () => {
  it('says of each answer what held when it came, and rebuilds the same', () => {
    const office = opened('Ditulis penilai');
    const links = {
      self: office.link('self', siti.nip),
      rating: office.link('supervisor', siti.nip),
      joko: office.link('supervisor', joko.nip),
    };
    office.answerBy(links.self, 3);
    wants(office, 'Diverifikasi Google');
    expect(office.get('previewTask', { kind: 'makeForms' }).empty).toBe(false);
    office.work('makeForms');
    // Sent by somebody who may have had the form open as it was before.
    office.at('2026-10-02 08:20').answerBy(links.rating, 2, { email: head.email });
    office.at('2026-10-03 08:00').answerBy(links.rating, 3, { email: head.email });
    wants(office, 'Ditulis penilai');
    office.work('makeForms');
    office.at('2026-10-04 08:00').answerBy(links.joko, 4, { email: 'siapa@gmail.com', typed: head.email });
    const said = ['Alamat ditulis', 'Alamat ditulis', 'Alamat terverifikasi', 'Alamat ditulis'];
    expect(known(office)).toEqual(said);
    const rebuilt = office.get('rebuildAnswers');
    expect([rebuilt.added, rebuilt.corrected]).toEqual([0, 0]);
    expect(known(office)).toEqual(said);
  });

  it('and its forms come back from an archive', () => {
    const office = opened('Diverifikasi Google');
    office.answer('supervisor', siti.nip, 3, { email: head.email });
    office.get('closeCycle');
    const { file } = office.get('makeArchive', { cycle: '2026-1' });
    const empty = new RunningOffice();
    empty.get('setUpWorkbook', { office: '' });
    expect(empty.refusal('restoreArchive', { text: file.text })).toEqual([]);
  });

  it('never takes a typed address for a checked one, wherever the change breaks off', () => {
    for (const k of [3, 6, 9, 12, 15, 18, 22, 26, 30, 34, 38]) {
      const office = opened('Diverifikasi Google');
      const link = office.link('self', siti.nip);
      wants(office, 'Ditulis penilai');
      office.at('2026-10-05 08:00');
      office.host.failAt(k, 'timeout');
      try {
        office.work('makeForms');
      } catch (error) {
        if (error instanceof RefusedCall) throw error;
      }
      const form = office.host.forms.find(({ publishedId }) => link.link.includes(publishedId));
      office.at('2026-10-06 08:00').answerBy(link, 3, { email: 'siapa@gmail.com', typed: siti.email });
      office.work('refresh');
      const typed = form?.emailCollection !== 'VERIFIED';
      expect([k, typed && known(office).includes('Alamat terverifikasi')]).toEqual([k, false]);
    }
  });
});
