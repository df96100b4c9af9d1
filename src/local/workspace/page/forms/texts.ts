// Everything the form page itself says, in both languages; what the form says is its author's.
import type { Language } from '../shared/text';

const id = {
  loading: 'Memuat formulir …',
  required: 'Menunjukkan pertanyaan yang wajib diisi',
  requiredWord: 'wajib',
  email: 'Alamat email',
  emailHelp: {
    account: 'Google mencatat alamat akun yang Anda pakai. Di ruang kerja lokal, alamat lain dapat diketik.',
    asked: 'Alamat ini dikirim bersama jawaban Anda.',
  },
  emailEditing: 'Jawaban ini dikirim dari alamat tersebut; alamatnya tidak dapat diubah.',
  yourAnswer: 'Jawaban Anda',
  choose: 'Pilih',
  other: 'Yang lain:',
  otherAnswer: 'Jawaban lain',
  clearChoice: 'Hapus pilihan',
  next: 'Berikutnya',
  back: 'Kembali',
  submit: 'Kirim',
  submitChanges: 'Kirim perubahan',
  sending: 'Mengirim …',
  clearForm: 'Kosongkan formulir',
  clearQuestion: 'Semua jawaban di formulir ini akan dihapus.',
  clearYes: 'Ya, kosongkan',
  clearNo: 'Batal',
  page: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
  answered: (answered: number, required: number) => `${answered} dari ${required} pertanyaan wajib terisi`,
  editing: 'Anda sedang mengubah jawaban yang sudah dikirim.',
  problems: {
    required: 'Pertanyaan ini wajib diisi.',
    choice: 'Pilih salah satu jawaban.',
    rows: 'Pilih satu jawaban di setiap baris.',
    email: 'Isi alamat email Anda.',
    emailShape: 'Tulis alamat email yang lengkap, misalnya nama@contoh.go.id.',
  },
  mending: (count: number) =>
    count === 1 ? 'Satu jawaban perlu dilengkapi.' : `${count} jawaban perlu dilengkapi.`,
  lost: 'Jawaban belum terkirim: ruang kerja tidak menjawab. Isian Anda masih di sini; coba kirim lagi.',
  refused: 'Formulir tidak menerima jawaban ini.',
  recorded: 'Jawaban Anda sudah direkam.',
  change: 'Ubah jawaban',
  again: 'Kirim jawaban lain',
  closed: (title: string) =>
    `Formulir “${title}” tidak lagi menerima jawaban. Hubungi pemilik formulir bila menurut Anda ini keliru.`,
  unpublished: 'Formulir ini belum dibuka. Tunggu pemberitahuan dari pemilik formulir.',
  missing: 'Formulir tidak ditemukan. Periksa kembali tautan yang Anda terima.',
  unreachable: 'Formulir tidak dapat dimuat: ruang kerja tidak menjawab.',
  reload: 'Muat ulang',
  language: 'Bahasa',
  played: 'Disimulasikan oleh ruang kerja lokal Timbang. Tidak ada yang dikirim ke Google.',
  // The played Forms words these in English, as Google's own service does.
  known: {
    'This is a required question': 'Pertanyaan ini wajib diisi.',
    'This question requires one response per row': 'Pilih satu jawaban di setiap baris.',
    'The answer does not satisfy the rule of this question':
      'Jawaban tidak memenuhi ketentuan pertanyaan ini.',
    'You have already responded. You can fill out this form only once.':
      'Anda sudah menjawab. Formulir ini hanya dapat diisi sekali.',
    'The form collects e-mail addresses and none was given.': 'Isi alamat email Anda.',
    'Editing responses is disabled.': 'Jawaban pada formulir ini tidak dapat diubah lagi.',
    'The form is no longer accepting responses.': 'Formulir ini tidak lagi menerima jawaban.',
    'The form is not published.': 'Formulir ini belum dibuka.',
  } as Readonly<Record<string, string>>,
};

export type Texts = typeof id;

const en: Texts = {
  loading: 'Loading the form …',
  required: 'Indicates required question',
  requiredWord: 'required',
  email: 'Email address',
  emailHelp: {
    account:
      'Google records the address of the account you use. In the local workspace you may type another.',
    asked: 'This address is sent along with your answers.',
  },
  emailEditing: 'The answers were sent from this address; it cannot be changed.',
  yourAnswer: 'Your answer',
  choose: 'Choose',
  other: 'Other:',
  otherAnswer: 'Other answer',
  clearChoice: 'Clear selection',
  next: 'Next',
  back: 'Back',
  submit: 'Submit',
  submitChanges: 'Submit changes',
  sending: 'Sending …',
  clearForm: 'Clear form',
  clearQuestion: 'All answers in this form will be removed.',
  clearYes: 'Yes, clear it',
  clearNo: 'Cancel',
  page: (page, pages) => `Page ${page} of ${pages}`,
  answered: (answered, required) => `${answered} of ${required} required questions answered`,
  editing: 'You are changing answers that were sent before.',
  problems: {
    required: 'This is a required question.',
    choice: 'Choose one of the answers.',
    rows: 'Choose one answer in every row.',
    email: 'Enter your email address.',
    emailShape: 'Write the whole email address, such as name@example.org.',
  },
  mending: (count) => (count === 1 ? 'One answer needs attention.' : `${count} answers need attention.`),
  lost: 'Not sent yet: the workspace does not answer. What you filled in is still here; please send it again.',
  refused: 'The form does not take this answer.',
  recorded: 'Your response has been recorded.',
  change: 'Edit your answers',
  again: 'Submit another response',
  closed: (title) =>
    `The form “${title}” is no longer accepting responses. Contact its owner if you think this is a mistake.`,
  unpublished: 'This form is not open yet. Please wait until its owner tells you.',
  missing: 'There is no such form. Please check the link you were given.',
  unreachable: 'The form could not be loaded: the workspace does not answer.',
  reload: 'Reload',
  language: 'Language',
  played: 'Played by Timbang’s local workspace. Nothing is sent to Google.',
  known: {},
};

export const texts: Readonly<Record<Language, Texts>> = { id, en };
