// Reminders, extensions and changes of the roster in words; and the words of the log.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';
import type { ObjectionRight } from '../../visibility/promise';
import { promise } from './terms';

export const trackingTexts = {
  mail: {
    subject: {
      invitation: (cycle: string, due: string, _open: number) =>
        `Undangan mengisi penilaian kompetensi: ${cycle}, paling lambat ${inIndonesian.longDay(due)}`,
      reminder: (_cycle: string, due: string, open: number) =>
        `Pengingat: ${open} penilaian, paling lambat ${inIndonesian.longDay(due)}`,
    },
    greeting: (name: string) => `Yth. Bapak/Ibu ${name},`,
    intro: {
      invitation: (cycle: string, office: string, self: boolean, members: number, seconds: number) =>
        `${office === '' ? 'Kami' : office} mengundang Bapak/Ibu ${[
          ...(self ? ['mengisi penilaian diri'] : []),
          ...(members > 0 ? [`menilai ${members} anggota tim`] : []),
          ...(seconds > 0 ? [`menjadi penilai kedua bagi ${seconds} pegawai`] : []),
        ].join(
          ' dan ',
        )} pada ${cycle}. Hasilnya untuk dialog dan pengembangan pegawai; bukan predikat kinerja.`,
      reminder: () =>
        'Penilaian berikut belum tercatat masuk. Bila Bapak/Ibu sudah mengisinya, mohon abaikan pesan ini.',
    },
    /** @param due the day that holds for all, if there is one */
    personal: (due: string | undefined) =>
      `Tautan di bawah ini khusus untuk Bapak/Ibu; mohon tidak diteruskan. Jawaban masih dapat diubah sampai ${due === undefined ? 'batas waktunya' : inIndonesian.longDay(due)}.`,
    seen: {
      self: promise.seen('self', 'employee'),
      supervisor: promise.seen('rating', 'supervisor'),
      second: promise.seen('second', 'second'),
    },
    objects: {
      self: (right: ObjectionRight | undefined) => promise.objects(right, 'employee'),
      supervisor: (right: ObjectionRight | undefined) => promise.objects(right, 'supervisor'),
      second: () => '',
    },
    item: {
      self: () => 'Penilaian diri',
      supervisor: (ratees: string) => `Penilaian atasan untuk ${ratees}`,
      second: (ratees: string) => `Penilaian kedua untuk ${ratees}`,
    },
    due: (day: string) => `paling lambat ${inIndonesian.longDay(day)}`,
    open: 'Buka formulir',
    typeCode: (code: string) => `Ketik Kode pengisian ini di formulirnya: ${code}`,
    trouble: {
      invitation: (contact: string) =>
        `Bila tautan tidak dapat dibuka, atau nama yang tertulis keliru, mohon hubungi ${contact === '' ? 'kami' : contact}.`,
      reminder: (contact: string) =>
        `Bila ada kendala, misalnya sedang cuti atau bukan lagi atasan yang bersangkutan, mohon beri tahu ${contact === '' ? 'kami' : contact}; bila perlu, batas waktu dapat diperpanjang.`,
    },
    sender: (office: string) => (office === '' ? 'Timbang' : `Timbang – ${office}`),
    thanks: 'Terima kasih.',
    signed: (office: string) => ['Pengelola kepegawaian', office].filter(Boolean).join(' '),
  },
  preview: (invitations: number, reminders: number, quota: number, later: number) =>
    `Kirim ${[
      ...(invitations > 0 ? [`${invitations} undangan`] : []),
      ...(reminders > 0 ? [`${reminders} pengingat`] : []),
    ].join(' dan ')}; kuota hari ini ${quota}${later === 0 ? '' : `, sisanya (${later}) besok`}.`,
  quotaUntold: (most: number) =>
    `Google tidak memberitahukan sisa kuota email akun ini; sehari dikirim paling banyak ${most} email, selebihnya besok pagi.`,
  mailRefused: (count: number) => ({
    message: `Google tidak mengirim ${count} email. Tidak ada email yang terkirim dua kali.`,
    action: `Periksa alamat penerimanya di tab ${tabNames.employees}, lalu coba lagi nanti; yang sudah terkirim tidak diulang. Sementara itu, sampaikan tautan lewat Salin pesan atau WhatsApp di halaman Pantau.`,
  }),
  nobody: 'Tidak ada email yang perlu dikirim hari ini.',
  sent: (today: number, later: number) =>
    later === 0
      ? `${today} email terkirim hari ini.`
      : `${today} email terkirim hari ini; ${later} dikirim besok pagi tanpa perlu ditekan lagi.`,
  linksSent: (to: string, links: number) =>
    links === 0
      ? 'Semua penilaian Anda sudah masuk atau sudah lewat batas waktunya; tidak ada tautan yang perlu dikirim.'
      : `${links} tautan dikirim ke ${to}.`,
  notARater: (contact: string) => ({
    message: 'Anda tidak tercatat sebagai penilai pada periode ini.',
    action: `Bila seharusnya tercatat, hubungi pengelola kepegawaian${contact === '' ? '' : `: ${contact}`}.`,
  }),
  sentRecently: (minutes: number) => ({
    message:
      minutes === 0 ? 'Tautan Anda baru saja dikirim.' : `Tautan Anda dikirim ${minutes} menit yang lalu.`,
    action: 'Periksa kotak masuk dan folder spam; setelah satu jam dapat diminta lagi.',
  }),
  mailUsedUp: (contact: string) => ({
    message: 'Kuota email hari ini sudah habis.',
    action: `Coba lagi besok, atau minta tautan kepada pengelola kepegawaian${contact === '' ? '' : `: ${contact}`}.`,
  }),
  unknownAssignment: {
    message: 'Penilai dan pegawai tersebut tidak ada lagi di daftar penilai.',
    action: 'Muat ulang daftar yang belum masuk.',
  },
  extension: 'Perpanjangan',
  tooEarly: (day: string, deadline: string) => ({
    message: `Perpanjangan sampai ${inIndonesian.longDay(day)} tidak melewati batas waktu periode (${inIndonesian.longDay(deadline)}).`,
    action: 'Pilih tanggal sesudah batas waktu itu.',
  }),
  changedMeanwhile: {
    message: 'Daftar pegawai berubah sejak perubahan ini ditampilkan.',
    action: 'Lihat dulu perubahan yang baru, lalu terapkan.',
  },
  reassigned: (ratee: string, now: string, former: string) =>
    `${ratee}: kini dinilai oleh ${now}, sebelumnya oleh ${former}.`,
  notReassigned: {
    message: 'Atasan langsung pegawai ini tidak pernah diganti pada periode ini.',
    action: 'Muat ulang panel.',
  },
  formerGone: (former: string) => ({
    message: `${former} tidak lagi dapat menjadi atasan langsung pegawai ini.`,
    action: `Periksa keduanya di tab ${tabNames.employees}, lalu perbarui daftar penilai.`,
  }),
  change: {
    newSupervisor: (ratee: string, from: string, to: string, answered: boolean) =>
      `${ratee}: atasan langsung ${from === '' ? `kini ${to}` : `berganti dari ${from} ke ${to}`}${
        answered ? '; penilaian yang sudah masuk tetap ditampilkan' : ''
      }.`,
    newPerson: (ratee: string, to: string) => `${ratee}: pegawai baru, dinilai oleh ${to}.`,
    withdrawn: (ratee: string, from: string, answered: boolean) =>
      `${ratee}: tidak lagi dinilai oleh ${from}${answered ? '; penilaian yang sudah masuk tetap ditampilkan' : ''}.`,
    secondEnded: (ratee: string, from: string) =>
      `${ratee}: ${from} kini atasan langsungnya, jadi bukan lagi penilai keduanya.`,
    secondBelow: (ratee: string, from: string) =>
      `${ratee}: ${from} kini berada di bawahnya, jadi bukan lagi penilai keduanya.`,
    returned: (ratee: string, to: string) => `${ratee}: dinilai lagi oleh ${to}.`,
    newAddress: (ratee: string, to: string) => `${ratee}: alamat ${to} diperbarui.`,
  },
  changes: (counts: {
    newSupervisor: number;
    newPerson: number;
    withdrawn: number;
    secondEnded: number;
    secondBelow: number;
    returned: number;
    newAddress: number;
  }) =>
    sentence(
      [
        [counts.newSupervisor, 'atasan diganti'],
        [counts.newPerson, 'penilaian pegawai baru'],
        [counts.withdrawn, 'penilaian berakhir'],
        [counts.secondEnded, 'penilai kedua menjadi atasan'],
        [counts.secondBelow, 'penilai kedua kini di bawah pegawai yang dinilai'],
        [counts.returned, 'penilaian berlaku lagi'],
        [counts.newAddress, 'alamat diperbarui'],
      ],
      'Daftar penilai sudah sesuai dengan daftar pegawai.',
    ),
  log: {
    trigger: 'otomatis',
    formsUnreached: (count: number) => `${count} formulir tidak dapat dibuka dengan akun ini`,
    action: {
      setUpWorkbook: 'Menyiapkan buku kerja',
      importOffice: 'Mengimpor pegawai',
      importStandards: 'Mengimpor standar jabatan',
      confirmStandards: 'Mengonfirmasi standar jabatan',
      openCycle: 'Membuka periode',
      closeCycle: 'Menutup periode',
      chooseTarget: 'Memilih jabatan tujuan',
      saveAction: 'Menulis rencana pengembangan',
      noteObservation: 'Menulis catatan perilaku',
      withdrawObservation: 'Menarik kembali catatan perilaku',
      publishResults: 'Menerbitkan hasil',
      reopenCycle: 'Membuka kembali periode',
      makeTabs: 'Membuat tab pegawai',
      clearTabs: 'Menghapus tab pegawai',
      layKeptPage: 'Membuka tab pegawai periode yang lalu',
      makeForms: 'Menyiapkan formulir',
      refresh: 'Mengambil jawaban',
      remind: 'Mengirim undangan dan pengingat',
      onAnswerSubmitted: 'Jawaban masuk',
      onDaily: 'Pemeriksaan pagi',
      decideEntry: 'Memutuskan perbedaan pada lembar cetak',
      enterAnswer: 'Memasukkan jawaban atas nama penilai',
      writeTalk: 'Menulis catatan dialog',
      confirmTalk: 'Menyatakan dialog sudah dibaca',
      enterSignedPage: 'Mencatat lembar dialog bertanda tangan',
      decideQuarantine: 'Memutuskan jawaban tertahan',
      restoreOfficers: 'Memulihkan daftar pengelola',
      adoptCopy: 'Menjadikan salinan buku kerja sendiri',
      setLanguage: 'Mengganti bahasa',
      extend: 'Memperpanjang batas waktu',
      moveDeadline: 'Memindahkan batas waktu',
      refreshAssignments: 'Memperbarui daftar penilai',
      appointSeconds: 'Meminta penilaian kedua',
      takeBackSeconds: 'Menarik permintaan penilaian kedua',
      resendMyLink: 'Meminta tautan sendiri',
      signIn: 'Masuk dengan kode',
      getMirror: 'Membuka umpan balik penilai',
      answerPractice: 'Menjawab latihan',
      preparePractice: 'Menyiapkan latihan',
      importNorms: 'Memuat angka pembanding',
      voteCalibration: 'Memberi suara untuk rapat penyamaan ukuran',
      decideCalibration: 'Mencatat putusan rapat penyamaan ukuran',
      importOfficial: 'Mengimpor hasil resmi',
      setAdjusted: 'Mengatur nilai penyesuaian',
      undoAction: 'Mengurungkan pekerjaan',
      mend: 'Memperbaiki catatan',
      rebuildAnswers: 'Menyusun ulang jawaban',
      restoreAutomation: 'Memasang otomatisasi lagi',
      stopAutomation: 'Melepas otomatisasi',
      makeArchive: 'Mengarsipkan periode',
      restoreArchive: 'Memulihkan arsip',
      stepErasure: 'Menghapus data',
      lodgeObjection: 'Mengajukan keberatan',
      answerObjection: 'Menjawab keberatan',
      decideObjection: 'Memutus keberatan',
      nameDecider: 'Menetapkan pemutus keberatan',
      answerTalkQuality: 'Menjawab pernyataan dialog',
      nominate: 'Mengusulkan rekan',
      decideNominees: 'Memutuskan usulan rekan',
      answerColleagues: 'Mengisi pandangan rekan',
      checkInstallation: 'Memeriksa pemasangan',
    },
    published: (count: number, withdrawn: boolean) =>
      `${count} hasil ${withdrawn ? 'ditarik kembali' : 'diterbitkan'}`,
    tabs: (made: number, changed: number) =>
      list([
        [made, 'tab dibuat'],
        [changed, 'tab diperbarui'],
      ]),
    people: (people: number, jobs: number) => `${people} pegawai, ${jobs} jabatan`,
    assignments: (count: number) => `${count} baris daftar penilai`,
    answers: (accepted: number, quarantined: number) =>
      list([
        [accepted, 'jawaban diterima'],
        [quarantined, 'jawaban tertahan'],
      ]),
    formsSwitched: (closed: number, opened: number) =>
      list([
        [closed, 'formulir ditutup'],
        [opened, 'formulir dibuka'],
      ]),
    reminders: (count: number) => `${count} email terkirim`,
    links: (count: number) => `${count} tautan terkirim`,
    extension: (until: string) => `1 penilaian sampai ${inIndonesian.longDay(until)}`,
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
