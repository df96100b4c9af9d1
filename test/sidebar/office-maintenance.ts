// The maintenance of the synthetic office as the server would describe it: findings, past actions, what undoing would do.
import type { MaintenanceReport, RebuildReport } from '../../src/contract/maintenance';
import type { PastAction, UndoReport } from '../../src/contract/past-action';

export const maintenance: MaintenanceReport = {
  checkedAt: '2025-11-20 09:15:00',
  findings: [
    {
      id: 'trigger-missing',
      kind: 'trigger-missing',
      severity: 'stop',
      title: 'Pemicu jawaban tidak terpasang.',
      meaning: 'Jawaban yang dikirim tidak langsung masuk ke tab Nilai.',
      action: 'Tekan Perbaiki untuk memasangnya lagi.',
      where: { kind: 'nowhere', why: 'automation' },
      mendable: true,
    },
    {
      id: 'headers-renamed',
      kind: 'headers-renamed',
      severity: 'warning',
      title: 'Judul kolom NIP ATASAN di tab Pegawai berubah.',
      meaning: 'Atasan tidak terbaca sampai judulnya kembali.',
      action: 'Kembalikan judul kolom itu.',
      where: { kind: 'cells', cells: [{ tab: 'Pegawai', row: 1, column: 'NIP ATASAN' }] },
      mendable: false,
    },
    {
      id: 'quota',
      kind: 'quota',
      severity: 'note',
      title: 'Kuota surel cukup untuk hari ini.',
      meaning: '24 dari 31 pengingat dapat dikirim hari ini.',
      action: 'Sisanya menyusul besok pagi.',
      where: { kind: 'tracking' },
      mendable: false,
    },
  ],
  mailLeft: 24,
  cells: { done: 412_000, of: 10_000_000 },
  tabs: { done: 104, of: 200 },
};

export const mended: MaintenanceReport = {
  ...maintenance,
  findings: maintenance.findings.slice(1),
  mended: 'Pemicu jawaban dipasang lagi.',
};

export const wellKept: MaintenanceReport = { ...maintenance, findings: [] };

export const past: readonly PastAction[] = [
  {
    id: 'p2',
    kind: 'makeTabs',
    title: 'Buat tab pegawai',
    at: '2025-11-04 10:20:00',
    by: 'siti.aminah@contoh.go.id',
    undoable: true,
  },
  {
    id: 'p1',
    kind: 'importOffice',
    title: 'Impor pegawai',
    at: '2025-11-03 08:05:00',
    by: 'siti.aminah@contoh.go.id',
    undoable: false,
    obstacle: 'Urungkan dahulu yang lebih baru.',
  },
];

export const undo: UndoReport = {
  id: 'p2',
  title: 'Buat tab pegawai',
  restored: 12,
  tabsDeleted: 85,
  formsClosed: 0,
  kept: 3,
  sentences: [
    '85 tab pegawai dihapus.',
    '3 tab tetap ada karena kolom dialognya sudah diisi: Slamet, Tri Wahyuni, Ahmad Fauzi.',
  ],
};

export const rebuilt: RebuildReport = {
  identical: true,
  rows: 4,
  unread: 0,
  raw: 132,
  accepted: 129,
  superseded: 2,
  quarantined: 1,
  added: 0,
  corrected: 0,
  withoutRow: 0,
  sentences: ['132 jawaban asli dibaca; tab Nilai dan Jawaban Tertahan sudah sama persis.'],
};
