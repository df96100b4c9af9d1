// Everything a form says to the person who answers it.
import { inIndonesian } from '../../format';

interface Notice {
  readonly office: string;
  readonly deadline: string;
  readonly retentionYears: number;
}

export const formTexts = {
  title: {
    self: (cycle: string) => `Penilaian Diri – ${cycle}`,
    supervisor: (cycle: string) => `Penilaian Atasan – ${cycle}`,
  },
  description: {
    self: ({ office, deadline, retentionYears }: Notice) =>
      [
        `Penilaian kompetensi ${office}. Hasilnya indikatif: bahan dialog antara Anda dan atasan untuk merencanakan pengembangan (PermenPANRB 38/2017; PP 11/2017 Pasal 203–206). Tidak ada keputusan yang diambil oleh mesin.`,
        `Siapa yang melihat: petugas kepegawaian; atasan langsung Anda, setelah ia mengirim penilaiannya sendiri.`,
        `Batas pengisian: ${inIndonesian.longDay(deadline)}. Sampai saat itu jawaban dapat Anda ubah; yang terakhir berlaku.`,
        `Data disimpan ${retentionYears} tahun lalu dihapus. Anda berhak melihat dan meminta pembetulan data Anda (UU 27/2022).`,
        'Untuk tiap kompetensi, baca perilaku pada setiap level, lalu pilih level tertinggi yang sudah Anda tunjukkan secara ajek.',
      ].join('\n\n'),
    supervisor: ({ office, deadline, retentionYears }: Notice) =>
      [
        `Penilaian kompetensi ${office}. Hasilnya indikatif: bahan dialog Anda dengan pegawai untuk merencanakan pengembangan (PermenPANRB 38/2017; PP 11/2017 Pasal 203–206). Tidak ada keputusan yang diambil oleh mesin.`,
        'Siapa yang melihat: petugas kepegawaian, Anda, dan pegawai yang dinilai pada saat dialog.',
        `Batas pengisian: ${inIndonesian.longDay(deadline)}. Sampai saat itu jawaban dapat Anda ubah; yang terakhir berlaku.`,
        `Data disimpan ${retentionYears} tahun lalu dihapus. Pegawai berhak melihat hasilnya dan mengajukan keberatan (UU 27/2022).`,
        'Untuk tiap kompetensi, ingat perilaku yang benar-benar Anda lihat, lalu pilih level tertinggi yang ditunjukkan secara ajek. Bila tidak pernah melihatnya, pilih "Tidak teramati".',
      ].join('\n\n'),
  },
  confirmation: 'Terima kasih. Jawaban Anda sudah diterima.',
  closed: 'Formulir ini sudah ditutup. Hubungi petugas kepegawaian bila Anda masih perlu mengisinya.',
  codeTitle: 'Kode penugasan',
  codeHelp: 'Sudah terisi dari tautan pribadi Anda. Mohon tidak diubah.',
  rateeTitle: 'Pegawai yang dinilai',
  rateeHelp: { self: 'Anda sendiri.', supervisor: 'Pastikan nama ini benar sebelum menilai.' },
  team: {
    title: (title: string, rater: string) => `${title} – ${rater}`,
    guide:
      'Satu formulir untuk seluruh tim Anda: pada tiap kompetensi, nilai orang demi orang menurut perilaku pada setiap level.',
    exampleHelp:
      'Satu baris untuk satu orang: "Nama: kejadian nyata, singkat". Mohon diisi terutama untuk level 1 atau level tertinggi.',
  },
  notObserved: 'Tidak teramati',
  exampleTitle: 'Contoh perilaku',
  exampleHelp:
    'Satu kejadian nyata, singkat. Mohon diisi terutama bila Anda memilih level 1 atau level tertinggi.',
};

export type FormTexts = typeof formTexts;
