// Everything a form says to the person who answers it.

import { longDay } from '../format';
import { bilingual } from './bilingual';

export type FormTexts = (typeof formTexts)['id'];

interface Notice {
  readonly office: string;
  readonly deadline: string;
  readonly retentionYears: number;
}

export const formTexts = bilingual({
  id: {
    title: {
      self: (cycle: string) => `Penilaian Diri – ${cycle}`,
      supervisor: (cycle: string) => `Penilaian Atasan – ${cycle}`,
    },
    description: {
      self: ({ office, deadline, retentionYears }: Notice) =>
        [
          `Penilaian kompetensi ${office}. Hasilnya indikatif: bahan dialog antara Anda dan atasan untuk merencanakan pengembangan (PermenPANRB 38/2017; PP 11/2017 Pasal 203–206). Tidak ada keputusan yang diambil oleh mesin.`,
          `Siapa yang melihat: petugas kepegawaian; atasan langsung Anda, setelah ia mengirim penilaiannya sendiri.`,
          `Batas pengisian: ${longDay(deadline, 'id')}. Sampai saat itu jawaban dapat Anda ubah; yang terakhir berlaku.`,
          `Data disimpan ${retentionYears} tahun lalu dihapus. Anda berhak melihat dan meminta pembetulan data Anda (UU 27/2022).`,
          'Untuk tiap kompetensi, baca perilaku pada setiap level, lalu pilih level tertinggi yang sudah Anda tunjukkan secara ajek.',
        ].join('\n\n'),
      supervisor: ({ office, deadline, retentionYears }: Notice) =>
        [
          `Penilaian kompetensi ${office}. Hasilnya indikatif: bahan dialog Anda dengan pegawai untuk merencanakan pengembangan (PermenPANRB 38/2017; PP 11/2017 Pasal 203–206). Tidak ada keputusan yang diambil oleh mesin.`,
          'Siapa yang melihat: petugas kepegawaian, Anda, dan pegawai yang dinilai pada saat dialog.',
          `Batas pengisian: ${longDay(deadline, 'id')}. Sampai saat itu jawaban dapat Anda ubah; yang terakhir berlaku.`,
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
  },
  en: {
    title: {
      self: (cycle) => `Self-rating – ${cycle}`,
      supervisor: (cycle) => `Supervisor rating – ${cycle}`,
    },
    description: {
      self: ({ office, deadline, retentionYears }) =>
        [
          `Competency appraisal of ${office}. The result is indicative: matter for the dialogue between you and your supervisor on your development (PermenPANRB 38/2017; PP 11/2017 articles 203–206). No decision is taken by a machine.`,
          'Who sees it: the HR officers; your direct supervisor, after sending in his or her own rating.',
          `Answer by: ${longDay(deadline, 'en')}. Until then you can change your answer; the last one counts.`,
          `Data are kept for ${retentionYears} years and then erased. You may see your data and ask for correction (UU 27/2022).`,
          'For each competency read the behaviours of every level, then choose the highest level you have shown consistently.',
        ].join('\n\n'),
      supervisor: ({ office, deadline, retentionYears }) =>
        [
          `Competency appraisal of ${office}. The result is indicative: matter for your dialogue with the employee on development (PermenPANRB 38/2017; PP 11/2017 articles 203–206). No decision is taken by a machine.`,
          'Who sees it: the HR officers, you, and the employee rated, in the dialogue.',
          `Answer by: ${longDay(deadline, 'en')}. Until then you can change your answer; the last one counts.`,
          `Data are kept for ${retentionYears} years and then erased. The employee may see the result and object to it (UU 27/2022).`,
          'For each competency recall behaviour you have really seen, then choose the highest level shown consistently. If you never saw it, choose "Not observed".',
        ].join('\n\n'),
    },
    confirmation: 'Thank you. Your answer has been received.',
    closed: 'This form is closed. Please contact HR if you still need to answer.',
    codeTitle: 'Assignment code',
    codeHelp: 'Filled in by your personal link. Please leave it as it is.',
    rateeTitle: 'Employee rated',
    rateeHelp: { self: 'Yourself.', supervisor: 'Please make sure this name is right before you rate.' },
    team: {
      title: (title, rater) => `${title} – ${rater}`,
      guide:
        'One form for your whole team: for each competency rate person by person by the behaviours of every level.',
      exampleHelp:
        'One line for one person: "Name: one real event, in short". Please give it above all for level 1 or the highest level.',
    },
    notObserved: 'Not observed',
    exampleTitle: 'Example of behaviour',
    exampleHelp: 'One real event, in short. Please give it above all for level 1 or the highest level.',
  },
});
