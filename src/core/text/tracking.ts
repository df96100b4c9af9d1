// Reminders, extensions and changes of the roster in words; and the words of the log.

import { longDay } from '../format';
import { bilingual } from './bilingual';

export type TrackingTexts = (typeof trackingTexts)['id'];

export const trackingTexts = bilingual({
  id: {
    mail: {
      subject: (cycle: string, open: number) => `${cycle}: ${open} penilaian menunggu Anda`,
      greeting: (name: string) => `Yth. ${name},`,
      intro: (cycle: string) => `Penilaian berikut dalam "${cycle}" belum kami terima:`,
      item: {
        self: () => 'Penilaian diri',
        supervisor: (ratees: string) => `Penilaian atasan untuk ${ratees}`,
      },
      due: (day: string) => `paling lambat ${longDay(day, 'id')}`,
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
    notARater: 'Anda tidak punya penugasan dalam siklus ini.',
    notARaterAction: 'Bila seharusnya ada, hubungi petugas kepegawaian.',
    sentRecently: (minutes: number) =>
      minutes === 0 ? 'Tautan Anda baru saja dikirim.' : `Tautan Anda dikirim ${minutes} menit yang lalu.`,
    sentRecentlyAction: 'Periksa kotak masuk dan folder spam; setelah satu jam dapat diminta lagi.',
    mailUsedUp: 'Kuota surel hari ini sudah habis.',
    mailUsedUpAction: 'Coba lagi besok, atau minta tautan kepada petugas kepegawaian.',
    unknownAssignment: 'Penugasan itu tidak ada atau sudah berakhir.',
    unknownAssignmentAction: 'Muat ulang daftar yang belum masuk.',
    extension: 'Perpanjangan',
    tooEarly: (day: string, deadline: string) =>
      `Perpanjangan sampai ${day} tidak melewati batas siklus (${deadline}).`,
    tooEarlyAction: 'Pilih tanggal sesudah batas itu.',
    changedMeanwhile: 'Daftar pegawai berubah sejak pratinjau dibuat.',
    changedMeanwhileAction: 'Lihat pratinjau yang baru, lalu terapkan.',
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
        'stepJob.makeTabs': 'Membuat tab pegawai',
        'stepJob.makeForms': 'Menyiapkan formulir',
        'stepJob.refresh': 'Mengambil jawaban',
        'stepJob.remind': 'Mengirim pengingat',
        onAnswerSubmitted: 'Jawaban masuk',
        onDaily: 'Pemeriksaan pagi',
        decideQuarantine: 'Memutuskan karantina',
        setLanguage: 'Mengganti bahasa',
        extend: 'Memperpanjang batas',
        refreshAssignments: 'Menyesuaikan penugasan',
        getMirror: 'Membuka cermin penilai',
        answerPractice: 'Menjawab latihan',
        preparePractice: 'Menyiapkan latihan',
        importNorms: 'Memuat norma',
        setAdjusted: 'Mengatur nilai disesuaikan',
        undoAction: 'Mengurungkan tindakan',
        mend: 'Memperbaiki temuan',
        rebuildAnswers: 'Menyusun ulang jawaban',
      } as Readonly<Record<string, string>>,
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
      extension: (until: string) => `1 penugasan sampai ${until}`,
    },
  },
  en: {
    mail: {
      subject: (cycle, open) => `${cycle}: ${open} ${open === 1 ? 'rating waits' : 'ratings wait'} for you`,
      greeting: (name) => `Dear ${name},`,
      intro: (cycle) => `We have not yet received the following in "${cycle}":`,
      item: {
        self: () => 'Self-rating',
        supervisor: (ratees) => `Supervisor rating of ${ratees}`,
      },
      due: (day) => `by ${longDay(day, 'en')}`,
      open: 'Open the form',
      personal: 'This link is for you alone; please do not pass it on.',
      ignore: 'If you have answered already, ignore this message.',
      sender: (office) => (office === '' ? 'Timbang' : `Timbang – ${office}`),
      closing: 'Thank you.',
    },
    preview: (today, quota, later) =>
      `Will send ${today} reminders; quota today ${quota}${later === 0 ? '' : `; ${later} follow tomorrow`}.`,
    nobody: 'No reminder needs to be sent today.',
    sent: (today, later) =>
      later === 0
        ? `${today} reminders sent today.`
        : `${today} reminders sent today; ${later} follow tomorrow morning by themselves.`,
    linksSent: (to, links) =>
      links === 0
        ? 'All your ratings are in or past their deadline; there is no link to send.'
        : `${links} links sent to ${to}.`,
    notARater: 'You have no assignment in this cycle.',
    notARaterAction: 'If you should have one, ask HR.',
    sentRecently: (minutes) =>
      minutes === 0 ? 'Your links have just been sent.' : `Your links were sent ${minutes} minutes ago.`,
    sentRecentlyAction: 'Look in your inbox and spam folder; after an hour you can ask again.',
    mailUsedUp: 'Today’s quota of mails is used up.',
    mailUsedUpAction: 'Try again tomorrow, or ask HR for the link.',
    unknownAssignment: 'That assignment does not exist or has ended.',
    unknownAssignmentAction: 'Reload the list of what is missing.',
    extension: 'Extension',
    tooEarly: (day, deadline) => `An extension to ${day} is not beyond the cycle’s deadline (${deadline}).`,
    tooEarlyAction: 'Pick a day after that deadline.',
    changedMeanwhile: 'The roster has changed since the preview was made.',
    changedMeanwhileAction: 'Look at the new preview, then apply it.',
    change: {
      newSupervisor: (ratee, from, to, answered) =>
        `${ratee}: the rating supervisor is ${to}${from === '' ? '' : ` instead of ${from}`}${
          answered ? '; the rating received stays visible' : ''
        }.`,
      newPerson: (ratee, to) => `${ratee}: new in the office, rated by ${to}.`,
      withdrawn: (ratee, from, answered) =>
        `${ratee}: the assignment of ${from} ends${answered ? '; the rating received stays visible' : ''}.`,
      returned: (ratee, to) => `${ratee}: the assignment of ${to} is in force again.`,
      newAddress: (ratee, to) => `${ratee}: the address of ${to} was corrected.`,
    },
    changes: (counts) =>
      sentence(
        [
          [counts.newSupervisor, 'supervisors replaced'],
          [counts.newPerson, 'assignments of new people'],
          [counts.withdrawn, 'assignments ended'],
          [counts.returned, 'assignments in force again'],
          [counts.newAddress, 'addresses corrected'],
        ],
        'The assignments agree with the roster.',
      ),
    log: {
      trigger: 'automatic',
      action: {
        setUpWorkbook: 'Set the workbook up',
        importOffice: 'Imported employees',
        openCycle: 'Opened a cycle',
        closeCycle: 'Closed the cycle',
        'stepJob.makeTabs': 'Made person tabs',
        'stepJob.makeForms': 'Prepared forms',
        'stepJob.refresh': 'Collected answers',
        'stepJob.remind': 'Sent reminders',
        onAnswerSubmitted: 'Answer received',
        onDaily: 'Morning check',
        decideQuarantine: 'Decided on quarantine',
        setLanguage: 'Changed the language',
        extend: 'Extended a deadline',
        refreshAssignments: 'Adjusted assignments',
        getMirror: 'Opened a rater’s mirror',
        answerPractice: 'Answered a practice case',
        preparePractice: 'Prepared the practice cases',
        importNorms: 'Loaded norms',
        setAdjusted: 'Switched adjusted scores',
        undoAction: 'Undid an action',
        mend: 'Mended a finding',
        rebuildAnswers: 'Rebuilt the answers',
      },
      tabs: (made, changed) =>
        list([
          [made, 'tabs made'],
          [changed, 'tabs updated'],
        ]),
      people: (people, jobs) => `${people} employees, ${jobs} jobs`,
      assignments: (count) => `${count} assignments`,
      answers: (accepted, quarantined) =>
        list([
          [accepted, 'answers accepted'],
          [quarantined, 'put in quarantine'],
        ]),
      formsSwitched: (closed, opened) =>
        list([
          [closed, 'forms closed'],
          [opened, 'forms opened'],
        ]),
      reminders: (count) => `${count} reminders sent`,
      extension: (until) => `1 assignment until ${until}`,
    },
  },
});

type Counted = readonly [count: number, what: string];

function list(parts: readonly Counted[]): string {
  return parts.flatMap(([count, what]) => (count <= 0 ? [] : [`${count} ${what}`])).join(', ');
}

function sentence(parts: readonly Counted[], none: string): string {
  const text = list(parts);
  return text === '' ? none : `${text}.`;
}
