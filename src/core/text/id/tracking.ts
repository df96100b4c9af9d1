// Reminders, extensions and changes of the roster in words; and the words of the log.
import { inIndonesian } from '../../format';

export const trackingTexts = {
  mail: {
    subject: (cycle: string, open: number) => `${cycle}: ${open} penilaian menunggu Anda`,
    greeting: (name: string) => `Yth. ${name},`,
    intro: (cycle: string) => `Penilaian berikut dalam "${cycle}" belum kami terima:`,
    item: {
      self: () => 'Penilaian diri',
      supervisor: (ratees: string) => `Penilaian atasan untuk ${ratees}`,
    },
    due: (day: string) => `paling lambat ${inIndonesian.longDay(day)}`,
    open: 'Buka formulir',
    personal: 'Tautan ini hanya untuk Anda; mohon tidak diteruskan.',
    ignore: 'Bila Anda sudah mengisinya, abaikan pesan ini.',
    sender: (office: string) => (office === '' ? 'Timbang' : `Timbang – ${office}`),
    closing: 'Terima kasih.',
  },
  preview: (today: number, quota: number, later: number) =>
    `Akan mengirim ${today} pengingat; kuota hari ini ${quota}${later === 0 ? '' : `; ${later} dikirim besok`}.`,
  nobody: 'Tidak ada pengingat yang perlu dikirim hari ini.',
  sent: (today: number, later: number) =>
    later === 0
      ? `${today} pengingat terkirim hari ini.`
      : `${today} pengingat terkirim hari ini; ${later} dikirim besok pagi tanpa perlu ditekan lagi.`,
  linksSent: (to: string, links: number) =>
    links === 0
      ? 'Semua penilaian Anda sudah masuk atau sudah lewat batasnya; tidak ada tautan yang perlu dikirim.'
      : `${links} tautan dikirim ke ${to}.`,
  notARater: {
    message: 'Anda tidak punya penugasan dalam siklus ini.',
    action: 'Bila seharusnya ada, hubungi petugas kepegawaian.',
  },
  sentRecently: (minutes: number) => ({
    message:
      minutes === 0 ? 'Tautan Anda baru saja dikirim.' : `Tautan Anda dikirim ${minutes} menit yang lalu.`,
    action: 'Periksa kotak masuk dan folder spam; setelah satu jam dapat diminta lagi.',
  }),
  mailUsedUp: {
    message: 'Kuota surel hari ini sudah habis.',
    action: 'Coba lagi besok, atau minta tautan kepada petugas kepegawaian.',
  },
  unknownAssignment: {
    message: 'Penugasan itu tidak ada atau sudah berakhir.',
    action: 'Muat ulang daftar yang belum masuk.',
  },
  extension: 'Perpanjangan',
  tooEarly: (day: string, deadline: string) => ({
    message: `Perpanjangan sampai ${day} tidak melewati batas siklus (${deadline}).`,
    action: 'Pilih tanggal sesudah batas itu.',
  }),
  changedMeanwhile: {
    message: 'Daftar pegawai berubah sejak pratinjau dibuat.',
    action: 'Lihat pratinjau yang baru, lalu terapkan.',
  },
  change: {
    newSupervisor: (ratee: string, from: string, to: string, answered: boolean) =>
      `${ratee}: atasan penilai ${from === '' ? '' : `${from} diganti `}menjadi ${to}${
        answered ? '; penilaian yang sudah masuk tetap ditampilkan' : ''
      }.`,
    newPerson: (ratee: string, to: string) => `${ratee}: pegawai baru, dinilai oleh ${to}.`,
    withdrawn: (ratee: string, from: string, answered: boolean) =>
      `${ratee}: penugasan ${from} berakhir${answered ? '; penilaian yang sudah masuk tetap ditampilkan' : ''}.`,
    returned: (ratee: string, to: string) => `${ratee}: penugasan ${to} berlaku lagi.`,
    newAddress: (ratee: string, to: string) => `${ratee}: alamat ${to} diperbarui.`,
  },
  changes: (counts: {
    newSupervisor: number;
    newPerson: number;
    withdrawn: number;
    returned: number;
    newAddress: number;
  }) =>
    sentence(
      [
        [counts.newSupervisor, 'atasan diganti'],
        [counts.newPerson, 'penugasan pegawai baru'],
        [counts.withdrawn, 'penugasan berakhir'],
        [counts.returned, 'penugasan berlaku lagi'],
        [counts.newAddress, 'alamat diperbarui'],
      ],
      'Penugasan sudah sesuai dengan daftar pegawai.',
    ),
  log: {
    trigger: 'otomatis',
    action: {
      setUpWorkbook: 'Menyiapkan buku kerja',
      importOffice: 'Mengimpor pegawai',
      openCycle: 'Membuka siklus',
      closeCycle: 'Menutup siklus',
      makeTabs: 'Membuat tab pegawai',
      makeForms: 'Menyiapkan formulir',
      refresh: 'Mengambil jawaban',
      remind: 'Mengirim pengingat',
      onAnswerSubmitted: 'Jawaban masuk',
      onDaily: 'Pemeriksaan pagi',
      decideQuarantine: 'Memutuskan karantina',
      setLanguage: 'Mengganti bahasa',
      extend: 'Memperpanjang batas',
      refreshAssignments: 'Menyesuaikan penugasan',
      resendMyLink: 'Meminta tautan sendiri',
      signIn: 'Masuk dengan kode',
      getMirror: 'Membuka cermin penilai',
      answerPractice: 'Menjawab latihan',
      preparePractice: 'Menyiapkan latihan',
      importNorms: 'Memuat norma',
      setAdjusted: 'Mengatur nilai disesuaikan',
      undoAction: 'Mengurungkan tindakan',
      mend: 'Memperbaiki temuan',
      rebuildAnswers: 'Menyusun ulang jawaban',
      stopAutomation: 'Melepas otomatisasi',
    },
    tabs: (made: number, changed: number) =>
      list([
        [made, 'tab dibuat'],
        [changed, 'tab diperbarui'],
      ]),
    people: (people: number, jobs: number) => `${people} pegawai, ${jobs} jabatan`,
    assignments: (count: number) => `${count} penugasan`,
    answers: (accepted: number, quarantined: number) =>
      list([
        [accepted, 'jawaban diterima'],
        [quarantined, 'masuk karantina'],
      ]),
    formsSwitched: (closed: number, opened: number) =>
      list([
        [closed, 'formulir ditutup'],
        [opened, 'formulir dibuka'],
      ]),
    reminders: (count: number) => `${count} pengingat terkirim`,
    links: (count: number) => `${count} tautan terkirim`,
    extension: (until: string) => `1 penugasan sampai ${until}`,
  },
};

export type TrackingTexts = typeof trackingTexts;

type Counted = readonly [count: number, what: string];

function list(parts: readonly Counted[]): string {
  return parts.flatMap(([count, what]) => (count <= 0 ? [] : [`${count} ${what}`])).join(', ');
}

function sentence(parts: readonly Counted[], none: string): string {
  const text = list(parts);
  return text === '' ? none : `${text}.`;
}
