// Which match is printed, with which bands and from which source: on every surface that shows one.
import { head, hr, RunningOffice, siti } from '../../src/local/office/running-office';

const definition =
  'JPM = jumlah level dicapai : jumlah level disyaratkan, dalam persen, atas kompetensi yang dinilai (bukan rata-rata rasio tiap kompetensi).';
const usual = `${definition} Kategori: Optimal mulai 90%, Cukup Optimal mulai 78%, Kurang Optimal di bawahnya; menurut praktik pemetaan BKN dan Peraturan BRIN 3/2023 Pasal 33.`;
const own = `${definition} Kategori: Memenuhi mulai 80%, Belum Memenuhi di bawahnya; ditetapkan instansi.`;

/** What each surface that shows a match says of it. */
function said(office: RunningOffice): readonly string[] {
  const { sheets } = office.host.workbook.state;
  const headings = sheets.find(({ title }) => title === 'Ringkasan')?.rows[0] ?? [];
  const noteOf = (heading: string) =>
    headings.find((cell) => cell?.userEnteredValue?.stringValue === heading)?.note ?? '';
  const sheet = sheets.find(({ title }) => title.startsWith(siti.name))?.title ?? '';
  return [
    noteOf('JPM Dibatasi %'),
    noteOf('JPM %'),
    noteOf('Kategori Kesesuaian'),
    office
      .tab(sheet)
      .flat()
      .find((text) => text.includes('JPM = ') && text.includes('Kategori')) ?? '',
    office.get('getPerson', { nip: siti.nip }).matchBasis,
    office.get('getPerson', { nip: siti.nip }, head.email).matchBasis,
    (office.get('getReport') as { readonly jpmBasis: string }).jpmBasis,
  ];
}

it('says the ratio of sums, the bands and whose they are, and not PermenPANRB 38/2017', () => {
  const office = RunningOffice.withOpenCycle();
  office.answer('supervisor', siti.nip, 3);
  for (const text of said(office)) {
    expect(text).toContain(usual);
    expect(text).not.toContain('38/2017');
  }
});

it('says of bands that HR has set that the agency set them', () => {
  const office = RunningOffice.withOpenCycle();
  const sheet = office.host.workbook.state.sheets.find(({ title }) => title === 'Pengaturan');
  const at = office.tab('Pengaturan').findIndex(([label]) => label === 'Kategori kesesuaian (JPM)');
  office.host.desk(() => hr).editCell(sheet?.sheetId ?? 0, at, 1, '80: Memenuhi; 0: Belum Memenuhi');
  office.answer('supervisor', siti.nip, 3);
  office.work('makeTabs');
  office.work('refresh');
  for (const text of said(office)) expect(text).toContain(own);
});
