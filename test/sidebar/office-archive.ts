// The archive of the synthetic office as the server would describe it: a closed period, its file, what erasing would do.
import type { ArchiveState, ErasureReport, MadeArchive, RestoreReport } from '../../src/contract/archive';

export const state: ArchiveState = {
  cycles: [
    { id: '2020-1', name: 'Penilaian 2020', open: false, keptUntil: '2025-11-05', over: true },
    { id: '2025-2', name: 'Penilaian 2025', open: true, over: false },
  ],
  empty: false,
  unfinished: [],
  certificates: 0,
};

const page = {
  nip: '199001152015032001',
  name: 'Siti <Aminah>',
  title: 'ARSIP PENILAIAN KOMPETENSI',
  subtitle: 'Dinas CONTOH · Penilaian 2020',
  label: 'Indikatif, bahan dialog.',
  sections: [
    { title: 'Siti <Aminah>', kind: 'facts', rows: [['NIP', '199001152015032001']] },
    {
      title: 'LEMBAR DIALOG KOMPETENSI',
      kind: 'table',
      rows: [
        ['Kompetensi', 'Standar', 'Atasan'],
        ['M.01 Integritas', '3', '<script>4</script>'],
      ],
    },
  ],
};

export const made: MadeArchive = {
  file: {
    name: 'arsip-2020-1.json',
    mime: 'application/json',
    text: JSON.stringify({ format: 'timbang-arsip', version: 1, content: { pages: [page] }, hash: '00' }),
  },
  hash: '5f'.repeat(32),
  sentences: ['Arsip berisi 88 pegawai dan 104 tab.', 'Catat sidiknya di tempat lain.'],
};

export const restorePreview: RestoreReport = {
  done: false,
  sentences: ['Periode “Penilaian 2020”, 88 pegawai.', '104 tab akan diisi.'],
};

export const erasure = (what: string, stage: ErasureReport['state']): ErasureReport => ({
  what,
  title: 'Hapus data periode “Penilaian 2020”',
  confirm: 'Penilaian 2020',
  state: stage,
  sentences: [
    'Akan dihapus: 88 pegawai pada periode ini, 176 jawaban, 2 formulir beserta jawabannya.',
    'Penghapusan tidak dapat diurungkan.',
  ],
});
