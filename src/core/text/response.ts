// Why an answer was put aside, and what HR can do about it.
import { bilingual } from './bilingual';

export type ResponseTexts = (typeof responseTexts)['id'];

export const responseTexts = bilingual({
  id: {
    reason: {
      'code-missing': 'Tidak ada kode penugasan. Jawaban tidak lewat tautan pribadi.',
      'code-unknown': 'Kode penugasan tidak dikenal: bukan penugasan siklus ini.',
      'wrong-form': 'Kode penugasan ini milik formulir lain.',
      'ratee-mismatch': 'Nama pegawai pada formulir bukan nama pada penugasan; mungkin diubah pengisinya.',
      'email-mismatch': 'Alamat pengirim bukan alamat penilai yang ditugaskan.',
      'cycle-closed': 'Masuk setelah siklus ditutup.',
      'assignment-ended': 'Penugasan ini sudah berakhir: penilai diganti atau pegawai ditarik dari siklus.',
      'deadline-passed': 'Masuk setelah batas waktunya lewat.',
      'unreadable-level': 'Ada pilihan level yang tidak terbaca; pilihan pada formulir mungkin diubah.',
    },
    notFound: 'Jawaban itu tidak ada lagi di karantina.',
    notFoundAction: 'Muat ulang daftar karantina.',
    alreadyAccepted: (by: string) => `Jawaban ini sudah diterima oleh ${by} dan masuk hitungan.`,
    alreadyAcceptedAction: 'Bila keliru, minta penilai mengisi ulang: jawaban terakhir yang berlaku.',
    notAcceptable: 'Jawaban ini tidak terkait penugasan mana pun, jadi tidak dapat diterima.',
    notAcceptableAction: 'Minta penilai mengisi ulang lewat tautan pribadinya, lalu tolak jawaban ini.',
  },
  en: {
    reason: {
      'code-missing': 'No assignment code. The answer did not come through a personal link.',
      'code-unknown': 'Unknown assignment code: it belongs to no assignment of this cycle.',
      'wrong-form': 'This assignment code belongs to another form.',
      'ratee-mismatch': 'The name on the form is not the one of the assignment; it may have been changed.',
      'email-mismatch': 'The sender is not the rater who was assigned.',
      'cycle-closed': 'Received after the cycle was closed.',
      'assignment-ended': 'This assignment has ended: the rater was replaced or the person withdrawn.',
      'deadline-passed': 'Received after its deadline.',
      'unreadable-level': 'A chosen level cannot be read; the choices of the form may have been changed.',
    },
    notFound: 'That answer is no longer in quarantine.',
    notFoundAction: 'Load the list again.',
    alreadyAccepted: (by) => `This answer has been accepted by ${by} and counts.`,
    alreadyAcceptedAction: 'If that was a mistake, ask the rater to answer again: the last answer counts.',
    notAcceptable: 'This answer belongs to no assignment and cannot be accepted.',
    notAcceptableAction: 'Ask the rater to answer again through the personal link, then reject this one.',
  },
});
