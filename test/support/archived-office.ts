// An office whose first cycle is closed: answered twice, put aside, entered, practised, talked about and signed.
import type { Archive } from '../../src/core/archive/archive';
import type { HostOptions } from '../../src/local/host/host-state';
import {
  head,
  hr,
  joko,
  playedOnce,
  RunningOffice,
  siti,
  smallOffice,
} from '../../src/local/office/running-office';

export const talk = 'Saya ingin belajar memimpin rapat';

/** Types into a cell of a tab, beside the cell that says a label. */
export function type(office: RunningOffice, tab: string, label: string, words: string, column = 2): void {
  const { sheets } = office.host.workbook.state;
  const sheet = sheets.find(({ title }) => title === tab);
  const row = office.tab(tab).findIndex((cells) => cells.includes(label));
  const typed = office.host.desk(() => hr).editCell(sheet?.sheetId ?? -1, row, column, words);
  if (!typed.ok) throw new Error(typed.reason);
}

export const closedOffice = (
  layout: 'person' | 'team' = 'person',
  options: Partial<HostOptions> = {},
): RunningOffice => playedOnce(['closed office', layout, options], () => playedToClosing(layout, options));

function playedToClosing(layout: 'person' | 'team', options: Partial<HostOptions>): RunningOffice {
  const office = new RunningOffice(options);
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
  office.get('preparePractice');
  office.answer('self', siti.nip, 3);
  office.answer('self', joko.nip, { 'M.01': 4, 'M.02': 2 });
  office.answer('self', head.nip, 4);
  if (layout === 'person') {
    office.answer('supervisor', siti.nip, 2);
    office.at('2026-10-06 09:00');
    office.answer('supervisor', siti.nip, { 'M.01': 5, 'M.02': 3, 'M.03': 3 });
    office.answer('supervisor', joko.nip, 4, { email: 'lain@contoh.example' });
    const [held] = office.get('getQuarantine');
    office.get('decideQuarantine', { key: held?.key ?? '', decision: 'accept' });
  }
  office.work('refresh');
  type(office, 'Siti Aminah 2001', 'Tanggapan pegawai (wajib diisi)', talk);
  office.at('2026-11-05 09:00');
  office.get('closeCycle');
  office.work('refresh');
  return office;
}

export const archiveOf = (office: RunningOffice, cycle = '2026-1'): Archive =>
  JSON.parse(office.get('makeArchive', { cycle }).file.text);

/** Everything the workspace keeps, as one text: workbook with notes and metadata, forms, properties, caches. */
export const stored = (office: RunningOffice): string => JSON.stringify(office.host.stored);

/** An empty workbook in another workspace. */
export function emptyOffice(options: Partial<HostOptions> = {}): RunningOffice {
  const office = new RunningOffice(options).at('2027-01-10 09:00');
  office.get('setUpWorkbook', { office: '' });
  return office;
}

export { head, hr, joko, siti };
