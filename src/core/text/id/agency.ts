// Sentences of HR's page for the papers that an agency needs before use, and those papers, in Indonesian.
import type { AgencyFacts } from '../../agency-facts';
import { inIndonesian } from '../../format';
import { laws } from '../../law';
import { tabNames } from '../../tab-names';
import { parts } from '../../visibility/promise';
import { hrTexts } from './hr';
import { promise, terms } from './terms';

export interface PaperSection {
  readonly heading: string;
  readonly lines?: readonly string[];
  readonly table?: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** One paper: a template that the agency completes where a blank stands, and signs. */
export interface AgencyPaper {
  readonly key: 'impact' | 'notice' | 'record' | 'retention' | 'roles' | 'decree';
  readonly title: string;
  /** What it is for, as the screen says it; not printed. */
  readonly what: string;
  readonly sections: readonly PaperSection[];
  /** Under whose hand it stands. */
  readonly signs: string;
}

const { longDay, count } = inIndonesian;
const law = laws.privacy.name;

/** What the agency itself has to write in. */
const blank = (hint: string) => `[diisi: ${hint}]`;

const officeOf = ({ office }: AgencyFacts) => office || blank('nama perangkat daerah');
const contactOf = ({ contact }: AgencyFacts) => contact || blank('nama dengan nomor atau email');

const whoSees = () => parts.map((part) => promise.seen(part, 'anybody'));

const daysOf = ({ days, working }: AgencyFacts['objection']) =>
  `${days} hari ${working ? 'kerja' : 'kalender'}`;

const keptFor = (facts: AgencyFacts) =>
  `${facts.retentionYears} tahun sejak periode ditutup, menurut jadwal retensi arsip (JRA) instansi`;

const rest = blank('kecil, sedang, atau besar');

const purpose =
  'Mengetahui level kompetensi yang dicapai dibandingkan dengan standar jabatan, sebagai bahan dialog antara pegawai dan atasan langsung serta rencana pengembangan.';

const basis = `Pelaksanaan kewenangan instansi menurut ketentuan peraturan perundang-undangan (${law} Pasal 20 ayat (2) huruf e): pengelolaan dan pengembangan kompetensi pegawai (${laws.asn.name}). ${blank('dipastikan bagian hukum')}`;

const dataRows: readonly (readonly string[])[] = [
  [
    'Identitas kepegawaian',
    'nama dan gelar, NIP, jabatan, jenis jabatan, jenis pegawai, golongan, unit kerja, atasan langsung, alamat email',
    'ekspor SIASN dan daftar atasan',
  ],
  [
    'Penilaian',
    'level tiap kompetensi menurut pegawai, atasan langsung, dan penilai kedua bila ada; contoh perilaku yang ditulis penilai',
    'formulir; atau lembar cetak yang dimasukkan pengelola kepegawaian',
  ],
  [
    'Yang ditulis bersama',
    'catatan perilaku, catatan dialog, rencana pengembangan, keberatan beserta jawaban dan putusannya',
    'pegawai, atasan langsung, pemutus keberatan',
  ],
  [
    'Telaah penilai',
    'latihan menilai dan perbandingan penilaian seorang penilai dengan penilai lain',
    'dihitung dari penilaian',
  ],
  [
    'Teknis',
    'waktu jawaban, alamat pengirim, siapa membuka hasil siapa dan kapan, sesi masuk (hanya sidiknya)',
    'dicatat saat digunakan',
  ],
  ['Tidak disimpan', 'NIK, alamat rumah, agama, telepon, NPWP, BPJS', 'kolomnya tidak pernah dibaca'],
];

const impact = (facts: AgencyFacts): AgencyPaper => ({
  key: 'impact',
  title: 'Penilaian Dampak Pelindungan Data Pribadi',
  what: `Diminta sebelum pemrosesan yang mengevaluasi dan menskor pegawai dimulai (${law} Pasal 34).`,
  signs: 'Pimpinan perangkat daerah',
  sections: [
    {
      heading: 'Identitas',
      table: {
        heads: ['Hal', 'Keterangan'],
        rows: [
          ['Pengendali data pribadi', officeOf(facts)],
          [
            `Pejabat atau staf yang melaksanakan fungsi pelindungan data pribadi (${law} Pasal 53)`,
            blank('nama dan jabatan'),
          ],
          ['Yang dapat dihubungi pegawai', contactOf(facts)],
          ['Pegawai yang datanya diproses', count(facts.people)],
          ['Tanggal penilaian dampak', blank('tanggal')],
        ],
      },
    },
    {
      heading: 'Mengapa penilaian dampak diperlukan',
      lines: [
        `Penilaian kompetensi mengevaluasi dan menskor pegawai secara sistematis; pemrosesan seperti itu disebut dalam ${law} Pasal 34 ayat (2) sebagai pemrosesan yang berpotensi risiko tinggi.`,
        `Tidak ada keputusan yang diambil oleh program (${law} Pasal 10). ${terms.use}`,
      ],
    },
    {
      heading: 'Uraian pemrosesan',
      lines: [
        `Tujuan: ${purpose}`,
        `Dasar: ${basis}`,
        'Alur: daftar pegawai diimpor dari SIASN; pegawai dan atasan langsung mengisi Google Formulir lewat tautan pribadi; jawaban dicatat dalam satu buku kerja Google Sheets; hasil diterbitkan pengelola kepegawaian; hasil dibicarakan dalam dialog; pegawai dapat mengajukan keberatan; data diarsipkan lalu dimusnahkan.',
        'Tempat: buku kerja, formulir, dan programnya berada dalam akun Google perangkat daerah. Program tidak mengirim data ke tempat lain dan tidak ada server pembuatnya.',
      ],
    },
    { heading: 'Data yang diproses', table: { heads: ['Jenis', 'Isi', 'Sumber'], rows: dataRows } },
    {
      heading: 'Kebutuhan dan kesebandingan',
      lines: [
        'Hanya kolom yang diperlukan yang dibaca dari ekspor; kolom pribadi lain tidak pernah disimpan.',
        'Penilaian diri dan penilaian atasan tidak saling terlihat sebelum atasan mengirim penilaian, supaya keduanya mandiri.',
        'Tidak dicetak peringkat pegawai maupun predikat kinerja. Angka tentang kelompok tidak ditampilkan bila kelompoknya kurang dari tiga pegawai.',
        `Data yang bersifat spesifik (${law} Pasal 4 ayat (2)) tidak ditanyakan. Isi teks bebas tidak dapat dijamin program: ${blank('imbauan kepada penilai agar menulis perilaku kerja saja')}`,
      ],
    },
    {
      heading: 'Siapa dapat melihat apa',
      lines: [
        ...whoSees(),
        terms.revised,
        `Daftar akun yang benar-benar dapat membuka buku kerja ada di layar “${hrTexts.places.fileAccess.title}”.`,
      ],
    },
    {
      heading: 'Risiko dan pengendaliannya',
      table: {
        heads: [
          'Risiko bagi pegawai',
          'Yang dilakukan program',
          'Yang dilakukan perangkat daerah',
          'Sisa risiko',
        ],
        rows: [
          [
            'Penilaian tidak adil',
            'latihan menilai; telaah penilaian dengan besarnya, kepastiannya, dan jumlah datanya; penilai kedua; contoh perilaku; dialog; keberatan',
            'menunjuk penilai yang mengenal pekerjaannya; menindaklanjuti telaah',
            rest,
          ],
          [
            'Hasil dipakai di luar tujuan',
            'setiap hasil menyebut bahwa sifatnya indikatif; tidak ada peringkat',
            'melarangnya dalam keputusan pimpinan',
            rest,
          ],
          [
            'Terbaca oleh yang tidak berhak',
            'setiap langkah memeriksa siapa yang memintanya; hasil ditahan menurut ketentuan periode; siapa membuka hasil tercatat pada “Data saya”',
            'membagikan buku kerja hanya kepada pengelola kepegawaian; memeriksa layar akses tiap bulan',
            rest,
          ],
          [
            'Menjawab atas nama pegawai lain',
            'tautan dan kode pribadi yang tidak dapat ditebak; jawaban dari alamat lain ditahan; cara penjawab dikenali tertulis',
            facts.verified
              ? 'formulir memakai alamat akun yang masuk'
              : 'mempertimbangkan alamat akun yang masuk (terverifikasi) pada formulir',
            rest,
          ],
          [
            'Isi diubah di belakang layar',
            'setiap baris kata pegawai dan atasan bersidik; yang diubah tidak dihitung dan disebut',
            'mengembalikan isinya lewat histori versi',
            rest,
          ],
          [
            'Disimpan terlalu lama',
            `masa simpan ${facts.retentionYears} tahun; diingatkan bila lewat; pemusnahan di semua tempat dengan berita acara`,
            'mencocokkan dengan JRA; mengesahkan pemusnahan',
            rest,
          ],
          [
            'Data berada di luar Indonesia',
            'tidak dapat ditentukan program: mengikuti akun Google yang dipakai',
            `memutuskan menurut ${laws.systems.name} dan ${law} Pasal 56, lihat naskah tentang pengendali dan prosesor`,
            rest,
          ],
          [
            'Kegagalan pelindungan data',
            'arsip berkala; catatan tanpa nama dan tanpa jawaban',
            `pemberitahuan tertulis paling lambat 3 x 24 jam (${law} Pasal 46): ${blank('siapa yang memberitahukan')}`,
            rest,
          ],
        ],
      },
    },
    {
      heading: 'Hak pegawai dan cara memenuhinya',
      table: {
        heads: ['Hak', 'Cara'],
        rows: [
          [`Mendapat informasi (${law} Pasal 5)`, 'naskah pemberitahuan; kalimat di setiap formulir'],
          [
            `Melihat dan memperoleh salinan (${law} Pasal 7 dan 32)`,
            'layar “Data saya”, juga sebagai berkas; tanpa penanda penilai lain',
          ],
          [`Memperbaiki (${law} Pasal 6)`, 'lewat pengelola kepegawaian; jawaban sendiri lewat formulir'],
          [
            `Menghapus dan memusnahkan (${law} Pasal 8, 43, 44)`,
            'layar Arsip, untuk seorang pegawai atau satu periode, dengan berita acara',
          ],
          [
            'Mengajukan keberatan atas penilaian',
            `${daysOf(facts.objection)} sejak hasil diterbitkan; dijawab dalam ${facts.answerDays} hari, diputuskan dalam ${facts.decisionDays} hari oleh atasan dari atasan langsung`,
          ],
        ],
      },
    },
    {
      heading: 'Kesimpulan',
      lines: [
        `Pendapat pejabat pelindungan data pribadi: ${blank('pendapat')}`,
        `Keputusan: ${blank('pemrosesan dapat dimulai, dengan syarat, atau belum')}`,
        `Penilaian dampak ini diperiksa kembali: ${blank('tanggal, paling lambat sebelum periode berikutnya')}`,
      ],
    },
  ],
});

const notice = (facts: AgencyFacts): AgencyPaper => {
  const { selfUntil, supervisorUntil } = facts.cycle ?? {};
  return {
    key: 'notice',
    title: 'Pemberitahuan kepada Pegawai tentang Penilaian Kompetensi',
    what: 'Dibagikan kepada semua pegawai sebelum undangan pertama dikirim.',
    signs: 'Pimpinan perangkat daerah',
    sections: [
      {
        heading: 'Apa yang dilakukan',
        lines: [
          `${officeOf(facts)} melaksanakan penilaian kompetensi${facts.cycle ? ` ${facts.cycle.name}` : ''}. Anda menilai diri sendiri, atasan langsung Anda menilai, lalu hasilnya Anda bicarakan berdua.`,
          ...(selfUntil === undefined ? [] : [`Penilaian diri diisi sampai ${longDay(selfUntil)}.`]),
          ...(supervisorUntil === undefined
            ? []
            : [`Penilaian atasan diisi sampai ${longDay(supervisorUntil)}.`]),
          terms.use,
        ],
      },
      { heading: 'Untuk apa, dan atas dasar apa', lines: [purpose, basis] },
      { heading: 'Data Anda yang dipakai', table: { heads: ['Jenis', 'Isi', 'Sumber'], rows: dataRows } },
      {
        heading: 'Siapa dapat melihat apa',
        lines: [...parts.map((part) => promise.seen(part, 'employee')), terms.revised],
      },
      {
        heading: 'Berapa lama disimpan',
        lines: [
          `${keptFor(facts)}. Sesudah itu dimusnahkan, dan pemusnahannya diberitahukan (${law} Pasal 45).`,
        ],
      },
      {
        heading: 'Hak Anda',
        lines: [
          `Anda berhak melihat data Anda, memperoleh salinannya, dan meminta perbaikan bila keliru (${law} Pasal 6 dan 7). Semua yang disimpan tentang Anda, dan siapa yang membuka hasil Anda, ada di layar “Data saya” pada halaman Timbang.`,
          promise.objects(facts.objection, 'employee'),
          `Tidak ada keputusan tentang Anda yang diambil oleh program (${law} Pasal 10).`,
          `Tempat penyimpanan: ${blank('akun Google instansi, dan letak datanya menurut kontrak')}`,
          `Pertanyaan: ${contactOf(facts)}.`,
        ],
      },
    ],
  };
};

const record = (facts: AgencyFacts): AgencyPaper => ({
  key: 'record',
  title: 'Rekaman Kegiatan Pemrosesan Data Pribadi',
  what: `Rekaman yang wajib dimiliki pengendali data pribadi (${law} Pasal 31).`,
  signs: 'Pejabat pelindungan data pribadi',
  sections: [
    {
      heading: 'Pengendali',
      lines: [`${officeOf(facts)}. Yang dapat dihubungi: ${contactOf(facts)}.`, `Dasar: ${basis}`],
    },
    {
      heading: 'Kegiatan',
      table: {
        heads: ['Kegiatan', 'Tujuan', 'Data', 'Penerima', 'Masa simpan', 'Pengamanan'],
        rows: [
          [
            'Daftar pegawai dan standar jabatan',
            'menentukan siapa menilai siapa dan terhadap standar apa',
            'identitas kepegawaian',
            'pengelola kepegawaian',
            'selama bertugas; salinan periode sesuai masa simpannya',
            'kolom lain tidak dibaca; NIP selalu teks',
          ],
          [
            'Penilaian',
            purpose,
            'level, contoh perilaku, waktu, alamat pengirim',
            'menurut ketentuan siapa melihat apa',
            keptFor(facts),
            'kode pribadi; jawaban yang belum pasti ditahan; penulisan tanpa rumus',
          ],
          [
            'Dialog, rencana, keberatan, catatan perilaku',
            'menindaklanjuti hasil dan memenuhi hak pegawai',
            'kata pegawai, atasan langsung, dan pemutus',
            'pegawai, atasan langsung, pemutus keberatan, pengelola kepegawaian',
            keptFor(facts),
            'hanya penulisnya yang dapat mengubah; setiap baris bersidik',
          ],
          [
            'Latihan dan telaah penilaian',
            'menjaga keadilan penilaian',
            'jawaban latihan, perbandingan penilai',
            'penilai itu sendiri lebih dahulu, lalu pengelola kepegawaian',
            keptFor(facts),
            'berkas pemeriksaan ulang memakai nama samaran',
          ],
          [
            'Undangan dan pengingat',
            'memberi tahu apa yang harus diisi',
            'nama, alamat email, tautan pribadi',
            'penilai yang bersangkutan',
            'daftar kirim sesuai periode; email mengikuti kotak suratnya',
            'dilihat dahulu; paling banyak sekali sehari; tanpa angka hasil',
          ],
          [
            'Masuk tanpa akun dinas',
            'mengenali pegawai yang tidak dikenali Google',
            'sidik kode sekali pakai dan sidik sesi',
            'tidak ada',
            'kode sepuluh menit; sesi paling lama tiga puluh hari',
            'lima percobaan; jawaban sama untuk alamat yang tidak dikenal',
          ],
          [
            'Jejak akses',
            'memperlihatkan kepada pegawai siapa membuka hasilnya',
            'nama pembuka, waktu, lewat mana',
            'pegawai yang bersangkutan',
            keptFor(facts),
            'dicatat program, tidak dapat dimatikan dari layar',
          ],
        ],
      },
    },
    {
      heading: 'Keterangan tambahan',
      lines: [
        `Prosesor: ${blank('Google, menurut kontrak instansi; pihak lain bila ada')}`,
        `Pengiriman ke luar wilayah Indonesia: ${blank('ya atau tidak, dan dasarnya')}`,
      ],
    },
  ],
});

const retention = (facts: AgencyFacts): AgencyPaper => ({
  key: 'retention',
  title: 'Rencana Retensi dan Pemusnahan Data Penilaian Kompetensi',
  what: `Berapa lama apa disimpan, siapa memusnahkan, dan bagaimana dibuktikan (${law} Pasal 44 dan 45; ${laws.archives.name}).`,
  signs: 'Pimpinan perangkat daerah dan lembaga kearsipan',
  sections: [
    {
      heading: 'Masa simpan',
      lines: [
        `Data suatu periode disimpan ${keptFor(facts)}. Nomor klasifikasi pada JRA: ${blank('nomor')}`,
        'Bila masa simpan suatu periode berakhir, pengelola kepegawaian diingatkan di panel; tidak ada yang dimusnahkan sebelum disahkan.',
        'Yang masih diperlukan suatu keberatan tidak dimusnahkan sebelum hari terakhirnya lewat dan semuanya diputuskan.',
      ],
    },
    {
      heading: 'Langkah pemusnahan',
      lines: [
        'Simpan arsip periode (satu berkas, dan satu halaman tiap pegawai), bila JRA meminta berkasnya diserahkan kepada lembaga kearsipan.',
        `Beri tahu pegawai paling lambat ${blank('jumlah')} hari sebelumnya, supaya yang memerlukan salinan dapat mengunduhnya.`,
        'Di layar Arsip, pilih periode atau pegawai, periksa daftarnya, lalu sahkan.',
        `Simpan berita acara yang dibuat program (tab ${tabNames.erasures}): apa yang dimusnahkan, apa yang tetap, dan mengapa.`,
        `Beri tahu pegawai bahwa datanya telah dimusnahkan (${law} Pasal 45).`,
      ],
    },
    {
      heading: 'Di mana data berada',
      table: {
        heads: ['Tempat', 'Dimusnahkan oleh'],
        rows: [
          ['Buku kerja: semua tab, termasuk halaman pegawai dan jawaban formulir', 'program'],
          ['Google Formulir: jawaban di dalam formulir', 'program'],
          ['Catatan program: sesi, jejak akses, daftar kirim', 'program'],
          ['Berkas arsip dan cetakan yang disimpan di luar buku kerja', blank('siapa, dengan cara apa')],
          ['Email yang sudah terkirim', blank('menurut ketentuan email instansi')],
          [
            'Histori versi dan cadangan Google',
            `menurut kontrak; histori versi hilang bila buku kerja disalin dan yang lama dihapus: ${blank('keputusan')}`,
          ],
        ],
      },
    },
    {
      heading: 'Penanggung jawab',
      lines: [
        `Mengusulkan: pengelola kepegawaian. Mengesahkan: ${blank('pejabat')}. Menyaksikan: ${blank('arsiparis')}.`,
      ],
    },
  ],
});

const roles = (facts: AgencyFacts): AgencyPaper => ({
  key: 'roles',
  title: 'Pengendali, Prosesor, dan Tempat Data',
  what: `Siapa bertanggung jawab, siapa memproses atas perintah, dan apakah ${laws.systems.name} terpenuhi: diputuskan sebelum dipakai.`,
  signs: 'Pimpinan perangkat daerah',
  sections: [
    {
      heading: 'Pengendali dan prosesor',
      table: {
        heads: ['Pihak', 'Kedudukan', 'Dasar'],
        rows: [
          [
            officeOf(facts),
            'pengendali data pribadi: menentukan tujuan dan kendali pemrosesan',
            `${law} Pasal 1; ${blank('atau pemerintah daerah sebagai satu pengendali')}`,
          ],
          [
            'Google',
            'prosesor, bila dipakai akun organisasi dengan perjanjian pemrosesan data',
            `${law} Pasal 51 dan 52; ${blank('nomor dan tanggal perjanjian')}`,
          ],
          [
            'Pembuat Timbang',
            'bukan pengendali dan bukan prosesor: tidak menerima data, tidak dapat membuka buku kerja',
            'program berjalan dalam akun perangkat daerah',
          ],
          [blank('pihak yang memasang atau membantu, bila ada'), blank('kedudukan'), blank('perjanjian')],
        ],
      },
    },
    {
      heading: `Pertanyaan menurut ${laws.systems.name}`,
      lines: [
        'Perangkat daerah adalah penyelenggara sistem elektronik lingkup publik. Sistem dan datanya dikelola, diproses, dan disimpan di wilayah Indonesia, kecuali teknologi penyimpanannya tidak tersedia di dalam negeri menurut penetapan yang berwenang.',
        `Akun yang dipakai: ${blank('Google Workspace instansi, atau akun pribadi; akun pribadi tidak disarankan karena tidak ada perjanjian pemrosesan data')}`,
        `Letak data menurut kontrak atau konsol admin: ${blank('wilayah')}`,
        `Penetapan atau izin yang dipakai bila data berada di luar wilayah Indonesia: ${blank('nomor, tanggal, atau tidak ada')}`,
        `Pelindungan di negara tujuan setara atau lebih tinggi, ada pelindungan yang mengikat, atau ada persetujuan (${law} Pasal 56): ${blank('yang mana')}`,
        `Pendaftaran sistem elektronik: ${blank('nomor tanda daftar')}`,
      ],
    },
    {
      heading: 'Keputusan',
      lines: [
        `Timbang ${blank('boleh, boleh dengan syarat, atau belum boleh')} dipakai untuk penilaian kompetensi di ${officeOf(facts)}.`,
      ],
    },
  ],
});

const decree = (facts: AgencyFacts): AgencyPaper => ({
  key: 'decree',
  title: `Keputusan ${blank('jabatan pimpinan')} tentang Pengelola dan Ketentuan Penilaian Kompetensi`,
  what: 'Draf keputusan: siapa pengelola kepegawaian, dan apa yang dijanjikan kepada pegawai.',
  signs: 'Pejabat yang menetapkan',
  sections: [
    {
      heading: 'Menimbang',
      lines: [
        'bahwa pengembangan kompetensi pegawai memerlukan penilaian kompetensi yang adil, terbuka bagi yang dinilai, dan ditindaklanjuti;',
        'bahwa pegawai perlu mengetahui sejak awal untuk apa hasilnya dipakai dan bagaimana penilaiannya dijaga;',
      ],
    },
    {
      heading: 'Mengingat',
      lines: [
        laws.asn,
        laws.privacy,
        laws.pns,
        laws.performanceRating,
        laws.standards,
        laws.performance,
        laws.systems,
      ].map(({ name, title }) => `${name} tentang ${title};`),
    },
    { heading: 'MEMUTUSKAN', lines: ['Menetapkan:'] },
    {
      heading: 'KESATU',
      lines: ['Menetapkan sebagai pengelola kepegawaian untuk penilaian kompetensi:'],
      table: {
        heads: ['No', 'Nama', 'NIP', 'Akun'],
        rows: facts.officers.map(({ name, nip, address }, index) => [
          String(index + 1),
          name ?? blank('nama'),
          nip ?? blank('NIP'),
          address,
        ]),
      },
    },
    {
      heading: 'KEDUA',
      lines: [
        'Pengelola kepegawaian menyiapkan daftar pegawai dan standar jabatan, membuka dan menutup periode, memutuskan jawaban tertahan, menerbitkan hasil, serta menyimpan dan memusnahkan data. Tidak seorang pun mengerjakan perkaranya sendiri.',
      ],
    },
    {
      heading: 'KETIGA',
      lines: ['Yang dapat melihat, dan sejak kapan:', ...whoSees(), terms.revised],
    },
    { heading: 'KEEMPAT', lines: [terms.use] },
    {
      heading: 'KELIMA',
      lines: [
        promise.objects(facts.objection, 'anybody'),
        `Atasan langsung menjawab dalam ${facts.answerDays} hari; atasan dari atasan langsung memutuskan dalam ${facts.decisionDays} hari, dan putusannya final.`,
      ],
    },
    { heading: 'KEENAM', lines: [`Data disimpan ${keptFor(facts)}, lalu dimusnahkan.`] },
    {
      heading: 'KETUJUH',
      lines: [
        'Buku kerja dan formulir dibagikan hanya kepada pengelola kepegawaian. Ketentuan suatu periode tidak berubah setelah periode itu dibuka.',
        `Keputusan ini berlaku sejak ${blank('tanggal')}.`,
      ],
    },
  ],
});

export const agencyTexts = {
  agency: {
    lead: 'Naskah yang diperlukan perangkat daerah sebelum Timbang dipakai, terisi dari pengaturan sejauh program menentukannya. Yang dalam kurung siku Anda lengkapi. Semuanya templat: periksa dengan bagian hukum sebelum ditandatangani.',
    noContact: `Kontak pengelola kepegawaian belum diisi di tab ${tabNames.settings}: di naskah tertulis sebagai yang masih harus diisi.`,
    noCycle: 'Periode belum dibuka, jadi batas waktunya tidak tercantum.',
    print: 'Cetak atau simpan sebagai PDF',
    file: 'Simpan untuk disunting',
    fileWhy: 'Berkas HTML dapat dibuka dan disunting di Word, LibreOffice, atau Google Dokumen.',
    /** Names of the files. */
    files: {
      impact: 'penilaian-dampak',
      notice: 'pemberitahuan-pegawai',
      record: 'rekaman-pemrosesan',
      retention: 'rencana-retensi',
      roles: 'pengendali-prosesor',
      decree: 'draf-keputusan',
    },
    numbers: { page: 'Halaman', pageOf: 'dari' },
    template: 'TEMPLAT, belum ditandatangani',
    laws: 'Peraturan yang disebut',
    lawHeads: ['Peraturan', 'Tentang', 'Status', 'Diperiksa'] as readonly string[],
    place: 'Tempat dan tanggal:',
    papers: (facts: AgencyFacts): readonly AgencyPaper[] => [
      impact(facts),
      notice(facts),
      record(facts),
      retention(facts),
      roles(facts),
      decree(facts),
    ],
  },
};

export type AgencyTexts = typeof agencyTexts;
