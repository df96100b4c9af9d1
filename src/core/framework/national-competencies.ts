// The national dictionary as data: eight managerial competencies and one socio-cultural (PermenPANRB 38/2017, annexes II and III), paraphrased.

/** Description of a level and the behaviours that show it. */
type LevelWords = readonly [description: string, ...indicators: string[]];

interface CompetencyWords {
  readonly code: string;
  readonly group: 'manajerial' | 'sosial kultural';
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  /** Level 1 first. */
  readonly levels: readonly LevelWords[];
}

export const nationalCompetencies: readonly CompetencyWords[] = [
  {
    code: 'M.01',
    group: 'manajerial',
    name: 'Integritas',
    nameEn: 'Integrity',
    aliases: ['INT', 'ITG'],
    definition:
      'Menjaga agar ucapan dan tindakan selalu sejalan dengan nilai, aturan, dan kode etik instansi; jujur kepada siapa pun yang berurusan dengannya; ikut membangun budaya kerja yang etis; dan berani menanggung akibat dari keputusan sendiri.',
    levels: [
      [
        'Menjaga kejujuran dan kepatuhan etika pada diri sendiri.',
        'Ucapan dan tindakannya sejalan, dan hal yang disampaikan sesuai keadaan sebenarnya.',
        'Menaati aturan kerja dan kode etik instansi dalam tugas pribadinya setiap hari.',
        'Menolak memberi janji atau imbalan yang menyalahi ketentuan instansi.',
      ],
      [
        'Mengingatkan dan mengajak rekan kerja agar tetap etis.',
        'Mengingatkan secara baik dan mengajak rekan kembali ke nilai serta kode etik ketika ada yang mulai menyimpang.',
        'Memberlakukan norma di kelompok kerjanya secara konsisten, siapa pun orangnya dan apa pun keadaannya.',
        'Informasi yang dibagikannya dapat dipercaya dan disampaikan secara etis.',
      ],
      [
        'Memastikan anggota yang dipimpin memegang nilai dan etika instansi.',
        'Memastikan anggota timnya bekerja menurut nilai dan etika instansi, termasuk saat situasi sulit.',
        'Memuji anggota yang berintegritas dan menegur yang menyimpang.',
        'Memantau dan menilai secara berkala bagaimana integritas diterapkan di unitnya.',
      ],
      [
        'Membangun iklim kerja yang mendorong kepatuhan etika di instansi.',
        'Menciptakan suasana kerja yang membuat semua pihak terkait terdorong mematuhi etika.',
        'Memegang prinsip moral yang tinggi sekalipun harus menerima konsekuensinya.',
        'Mengoreksi atau menindak pelanggaran etika orang lain di tingkat instansi walaupun berisiko bagi dirinya.',
      ],
      [
        'Menjadi teladan etika dan keadilan di tingkat nasional.',
        'Menjaga standar etika dan keadilan yang tinggi sehingga diikuti semua pihak di instansi yang dipimpinnya.',
        'Dirujuk secara nasional sebagai teladan penerapan etika dan keadilan.',
        'Merumuskan kebijakan dan strategi penguatan integritas yang searah dengan nilai strategis organisasi.',
      ],
    ],
  },
  {
    code: 'M.02',
    group: 'manajerial',
    name: 'Kerja Sama',
    nameEn: 'Collaboration',
    aliases: ['Kerjasama', 'KJS', 'KS'],
    definition:
      'Membangun dan merawat hubungan kerja yang efektif, saling membantu menyelesaikan tugas, serta memadukan sumber daya yang ada demi tujuan strategis organisasi.',
    levels: [
      [
        'Ikut serta secara aktif sebagai anggota kelompok kerja.',
        'Menyelesaikan bagian tugasnya dalam tim dan mendukung keputusan yang sudah disepakati.',
        'Menyimak dan menghargai pendapat orang lain serta menyumbang usul untuk kepentingan tim.',
        'Bergaul baik dengan rekan kerja sehingga tugas dapat dituntaskan.',
      ],
      [
        'Menghidupkan tim yang partisipatif dan efektif.',
        'Menolong rekan merampungkan pekerjaannya supaya sasaran tim tercapai.',
        'Membagikan informasi yang berguna, memperhitungkan masukan dan keahlian rekan, dan mau belajar dari mereka.',
        'Menumbuhkan tekad bersama di tim untuk menuntaskan pekerjaan.',
      ],
      [
        'Membentuk tim yang tepat untuk menaikkan kinerja organisasi.',
        'Mengenali kelebihan dan kekurangan anggota, menyusun tim yang cocok, serta mengantisipasi hambatan berikut jalan keluarnya.',
        'Mengolah usul anggota menjadi keputusan dan bernegosiasi secara efektif demi target kelompok atau unit.',
        'Menjalin kemitraan dengan pihak terkait untuk menopang target kelompok.',
      ],
      [
        'Menyatukan komitmen dan membangun sinergi antarunit.',
        'Membuat unit-unit di instansinya bekerja saling menguatkan.',
        'Menjembatani kepentingan unit yang berbeda supaya target organisasi tercapai.',
        'Membuat mekanisme yang menghargai kerja lintas unit dan terus menyemangati pelaksanaannya.',
      ],
      [
        'Menjaga iklim kolaborasi secara konsisten di dalam dan di luar instansi.',
        'Menumbuhkan hubungan kerja yang membangun di dalam dan luar organisasi, menaikkan produktivitas, dan menjadi panutan.',
        'Terus menjaga keselarasan pemangku kepentingan agar dapat bekerja bersama pihak mana pun.',
        'Menyatukan berbagai pihak agar rela memadukan sumber dayanya demi kepentingan nasional.',
      ],
    ],
  },
  {
    code: 'M.03',
    group: 'manajerial',
    name: 'Komunikasi',
    nameEn: 'Communication',
    aliases: ['KOM'],
    definition:
      'Menyampaikan pandangan dan gagasan secara jernih, runtut, dan beralasan, baik lisan maupun tulisan; memastikan lawan bicara paham; menyimak secara aktif; dan mampu meyakinkan orang lain untuk tujuan organisasi.',
    levels: [
      [
        'Menyampaikan informasi secara jelas, lengkap, dan dipahami sama.',
        'Menyampaikan data atau pendapat secara ringkas, tepat, runtut, dan lewat media yang sesuai.',
        'Mengecek bahwa instruksi yang diterima atau diberikan dimengerti sama oleh kedua pihak.',
        'Mengerjakan surat-menyurat sesuai tata naskah dinas.',
      ],
      [
        'Aktif berkomunikasi formal dan informal, menyimak, serta menyusun bahan.',
        'Memakai percakapan informal secara tepat untuk mempererat hubungan kerja.',
        'Menyimak sungguh-sungguh, menangkap maksud orang lain, lalu menanggapinya dengan tepat.',
        'Menyiapkan bahan paparan, pidato, konsep naskah, atau laporan sesuai arahan atasan.',
      ],
      [
        'Asertif dan terampil menyampaikan hal yang peka atau rumit.',
        'Menyampaikan informasi yang peka atau rumit dengan cara dan waktu yang tepat sehingga dapat diterima.',
        'Membuat topik yang rumit menjadi sederhana bagi pendengarnya.',
        'Menulis laporan, surat resmi, atau proposal yang kompleks secara sistematis dan tidak menimbulkan tafsir ganda.',
      ],
      [
        'Mengemukakan pemikiran dari banyak sudut pandang untuk membangun kesepakatan.',
        'Merangkai informasi penting dari berbagai sumber dan pihak hingga tercapai pemahaman bersama.',
        'Menuliskan gagasan yang memuat beragam sudut pandang dalam naskah resmi.',
        'Berbicara secara persuasif sehingga pihak terkait menyetujui langkah bersama untuk peningkatan kinerja.',
      ],
      [
        'Menggagas sistem komunikasi terbuka yang strategis.',
        'Membuka sumbatan komunikasi, menangani isu nasional yang berisiko tinggi, dan membangun jejaring strategis nasional.',
        'Memanfaatkan jalur resmi maupun tidak resmi untuk mencapai kesepakatan peningkatan kinerja instansi atau nasional.',
        'Merancang sistem komunikasi yang mengajak pemangku kepentingan sejak awal dalam mencari solusi.',
      ],
    ],
  },
  {
    code: 'M.04',
    group: 'manajerial',
    name: 'Orientasi pada Hasil',
    nameEn: 'Results orientation',
    aliases: ['OPH'],
    definition:
      'Menjaga komitmen pribadi yang kuat untuk menuntaskan pekerjaan, dapat diandalkan dan bertanggung jawab, serta secara sistematis mengenali risiko dan peluang dengan menghubungkan rencana dan hasil demi keberhasilan organisasi.',
    levels: [
      [
        'Bertanggung jawab memenuhi standar kerja.',
        'Merampungkan tugas yang diberikan sampai selesai sehingga dapat diandalkan.',
        'Bekerja cermat menurut SOP agar kesalahan sekecil mungkin.',
        'Mau menerima masukan dan meniru cara kerja yang lebih efektif di sekitarnya.',
      ],
      [
        'Berusaha melampaui standar yang ditetapkan bagi dirinya.',
        'Menetapkan ukuran keberhasilan pribadi di atas ketentuan dan berupaya mencapainya.',
        'Mencari dan mencoba cara kerja lain agar hasilnya lebih baik.',
        'Menularkan cara kerja efektif yang sudah dicobanya kepada orang di unitnya.',
      ],
      [
        'Menetapkan target unit yang menantang dan mendorong pencapaiannya.',
        'Menetapkan sasaran unit di atas yang diminta organisasi.',
        'Memakai apresiasi dan teguran untuk mendorong hasil unitnya.',
        'Mengembangkan cara kerja unit yang lebih hemat waktu dan sumber daya untuk mencapai target.',
      ],
      [
        'Mendorong unit-unit melampaui capaian sebelumnya.',
        'Menggerakkan unit-unit di instansi agar hasilnya melewati target.',
        'Memantau dan menilai hasil kerja unit agar tetap searah dengan sasaran strategis instansi.',
        'Mendorong unit-unit berbagi sumber daya supaya target organisasi dicapai lebih efisien.',
      ],
      [
        'Meningkatkan mutu capaian organisasi.',
        'Menjamin mutu dan keberlanjutan hasil organisasi yang berkontribusi pada prioritas nasional.',
        'Menjamin sumber daya organisasi tersedia untuk mencapai target prioritas.',
        'Menerbitkan kebijakan penerapan cara kerja yang lebih efektif demi tujuan prioritas nasional.',
      ],
    ],
  },
  {
    code: 'M.05',
    group: 'manajerial',
    name: 'Pelayanan Publik',
    nameEn: 'Public service',
    aliases: ['PP', 'PPU'],
    definition:
      'Melaksanakan tugas pemerintahan, pembangunan, dan pemenuhan kebutuhan layanan masyarakat secara profesional, terbuka, dan menurut standar, dengan sikap objektif, netral, tidak membeda-bedakan, serta bebas dari kepentingan pribadi, kelompok, golongan, atau partai.',
    levels: [
      [
        'Menjalankan tugas mengikuti standar pelayanan.',
        'Melayani menurut standar secara netral, adil, terbuka, dan tanpa pengaruh kepentingan tertentu.',
        'Menanggapi kebutuhan, permintaan, dan keluhan pihak yang dilayani.',
        'Membereskan masalah layanan dengan tepat tanpa mencari pembenaran diri.',
      ],
      [
        'Menyelia dan menjelaskan proses layanan secara terbuka.',
        'Yakin dalam bertugas, mampu menyelia, dan memberi penjelasan objektif ketika kebijakan dipertanyakan.',
        'Aktif menggali kebutuhan pemangku kepentingan supaya layanan cepat dan tanggap.',
        'Mengenali kebiasaan, tata cara, atau situasi setempat dan memanfaatkannya agar pesannya diperhatikan.',
      ],
      [
        'Memanfaatkan kekuatan kelompok dan memperbaiki standar layanan unit.',
        'Dapat menjelaskan hubungan dan pengaruh antarkelompok di organisasi terhadap unitnya agar tugas tetap profesional dan netral.',
        'Memakai pemahaman lintas organisasi untuk melayani kebutuhan kelompok yang lebih luas tanpa merugikan pihak mana pun.',
        'Menerapkan cara efektif untuk memantau masalah masyarakat dan mengantisipasi kebutuhan mereka di unitnya.',
      ],
      [
        'Memantau, menilai, dan mengantisipasi dampak isu jangka panjang bagi layanan.',
        'Mencermati isu jangka panjang, peluang, atau kekuatan politik dan memperhitungkan dampaknya bagi layanan secara objektif.',
        'Menjaga kebijakan layanan instansinya tetap sejalan dengan standar yang netral dan tidak diskriminatif.',
        'Menjalankan strategi jangka panjang yang berpusat pada kebutuhan pemangku kepentingan ketika menyusun kebijakan.',
      ],
      [
        'Memastikan kebijakan layanan publik yang objektif dan netral.',
        'Melahirkan kebijakan layanan yang objektif, netral, dan bebas titipan kepentingan.',
        'Menanamkan nilai dan semangat melayani secara adil kepada setiap orang di instansi atau secara nasional.',
        'Menjamin layanan publik benar-benar berlangsung adil dan tidak memihak.',
      ],
    ],
  },
  {
    code: 'M.06',
    group: 'manajerial',
    name: 'Pengembangan Diri dan Orang Lain',
    nameEn: 'Developing self and others',
    aliases: ['PDOL'],
    definition:
      'Menambah pengetahuan dan menyempurnakan keterampilan diri; mendorong orang lain mengembangkan kemampuan yang relevan bagi pekerjaan dan karier jangka panjang; menumbuhkan kemauan belajar sepanjang hayat; serta memberi saran, umpan balik, dan bimbingan.',
    levels: [
      [
        'Mengembangkan diri sendiri.',
        'Mengenali kebutuhan belajarnya lalu memilih sumber dan cara belajar yang cocok.',
        'Berinisiatif mempelajari keterampilan baru dari beragam media.',
        'Menimba ilmu dari orang-orang berwawasan luas di instansinya.',
      ],
      [
        'Meningkatkan kemampuan bawahan lewat contoh dan penjelasan.',
        'Memberi contoh, arahan, dan petunjuk praktis yang jelas sehingga bawahan mampu menyelesaikan pekerjaan.',
        'Mendampingi bawahan sampai menguasai prosedur, program, atau sistem yang baru diterapkan.',
        'Mengganti cara menjelaskan bila perlu untuk meyakinkan bahwa arahannya sudah dimengerti.',
      ],
      [
        'Memberi umpan balik dan membimbing.',
        'Memberi penugasan yang menantang sebagai sarana belajar bawahan.',
        'Mengamati pekerjaan bawahan, memberi umpan balik jujur dan objektif, serta mendiskusikannya.',
        'Menumbuhkan rasa percaya diri bawahan dengan memberi kepercayaan dan membukakan peluang berkembang.',
      ],
      [
        'Menyusun program pengembangan jangka panjang.',
        'Bersama bawahan menyusun rencana pengembangan jangka panjang (tujuan, bimbingan, penugasan) dan menyediakan waktu untuk pelatihan.',
        'Mengelola pembelajaran di tingkat organisasi berikut evaluasi dan umpan baliknya.',
        'Terus menumbuhkan orang di sekitarnya dan menyiapkan kader penerus bagi posisi di unitnya.',
      ],
      [
        'Menciptakan organisasi pembelajar.',
        'Menciptakan keadaan yang membuat individu dan unit di instansi terus belajar.',
        'Memberi atau mengusulkan penghargaan atas pengembangan yang berhasil dan memastikan dukungan bagi yang sedang berkembang.',
        'Menginspirasi orang atau kelompok untuk belajar tanpa henti dan menerapkannya.',
      ],
    ],
  },
  {
    code: 'M.07',
    group: 'manajerial',
    name: 'Mengelola Perubahan',
    nameEn: 'Managing change',
    aliases: ['Pengelolaan Perubahan', 'MP'],
    definition:
      'Menyesuaikan diri dengan keadaan baru tanpa terpaku pada cara lama; mendukung dan menjalankan inisiatif perubahan; memimpin upaya perubahan; dan bertanggung jawab memastikan perubahan berjalan efektif.',
    levels: [
      [
        'Mengikuti perubahan dengan arahan.',
        'Menyadari perubahan yang terjadi di organisasi dan berusaha menyesuaikan diri.',
        'Menjalani perubahan dengan terbuka menurut pedoman yang ada.',
        'Beralih dari cara kerja lama ke metode baru dengan bimbingan orang lain.',
      ],
      [
        'Proaktif menyesuaikan diri dengan perubahan.',
        'Menerapkan metode baru sesuai ketentuan tanpa harus diarahkan.',
        'Menyiapkan kemampuannya sendiri untuk menghadapi perubahan.',
        'Sigap menerima hal baru.',
      ],
      [
        'Membantu orang lain berubah dan mengantisipasi perubahan dengan tepat.',
        'Mendampingi orang lain menjalani perubahan.',
        'Bersedia menata ulang prioritas kerja setiap kali diperlukan.',
        'Membaca perubahan yang diperlukan unitnya dan memberi solusi atas masalah yang ditimbulkannya.',
      ],
      [
        'Memimpin perubahan di unit kerja.',
        'Menyiapkan unit menghadapi perubahan, termasuk memitigasi risikonya.',
        'Mengecek secara berkala bahwa perubahan benar-benar berjalan di unitnya.',
        'Memimpin program perubahan dan menjaga keselarasannya antarunit.',
      ],
      [
        'Menggalang dukungan bagi perubahan berkelanjutan tingkat instansi atau nasional.',
        'Menerbitkan kebijakan pendorong perubahan yang hasilnya terasa pada prioritas nasional.',
        'Menghimpun dan menggerakkan dukungan pemangku kepentingan untuk mewujudkan perubahan.',
        'Terus mencari cara baru agar perubahan yang berjalan memberi manfaat lebih besar.',
      ],
    ],
  },
  {
    code: 'M.08',
    group: 'manajerial',
    name: 'Pengambilan Keputusan',
    nameEn: 'Decision making',
    aliases: ['PK'],
    definition:
      'Membuat keputusan yang baik, tepat waktu, dan penuh keyakinan berdasarkan prinsip kehati-hatian; disusun secara sistematis dari berbagai informasi, pilihan solusi, dan akibatnya; serta bertanggung jawab atas keputusan itu.',
    levels: [
      [
        'Menghimpun informasi untuk bertindak sesuai kewenangan.',
        'Menghimpun keterangan yang relevan dan menimbangnya sebelum memilih jalan keluar.',
        'Tahu kapan harus bertindak dan pilihan mana yang tepat dalam batas kewenangannya.',
        'Memilih solusi pekerjaan rutin berdasarkan kebijakan dan prosedur yang berlaku.',
      ],
      [
        'Menganalisis masalah secara mendalam.',
        'Menelaah informasi yang ada sampai ke akar masalah.',
        'Menimbang beberapa pilihan sebelum menyimpulkan.',
        'Mengambil keputusan operasional dengan merangkum berbagai sumber menurut pedoman.',
      ],
      [
        'Membandingkan pilihan dan menyeimbangkan risiko dengan peluang berhasil.',
        'Menyandingkan untung-rugi tiap pilihan tindakan.',
        'Memutuskan pilihan operasional terbaik lewat analisis data yang sistematis dan hati-hati.',
        'Menakar risiko dan peluang berhasil saat menerapkan keputusan.',
      ],
      [
        'Menyelesaikan masalah berisiko tinggi dan menyiapkan mitigasinya.',
        'Merancang atau menetapkan jalan keluar bagi masalah lintas fungsi organisasi.',
        'Memecahkan masalah rumit di bidangnya yang akibatnya dirasakan pihak lain.',
        'Memutuskan sambil mengantisipasi dampak dan menyiapkan langkah pengamanannya.',
      ],
      [
        'Mengambil keputusan strategis yang berdampak nasional.',
        'Menemukan jawaban untuk persoalan jangka panjang.',
        'Melahirkan terobosan strategis yang dampaknya terasa seinstansi atau nasional.',
        'Menetapkan keputusan atau kebijakan nasional dengan risiko yang sudah dimitigasi.',
      ],
    ],
  },
  {
    code: 'SK.01',
    group: 'sosial kultural',
    name: 'Perekat Bangsa',
    nameEn: 'National cohesion',
    aliases: ['PB', 'S.01'],
    definition:
      'Mendorong toleransi, keterbukaan, dan kepekaan terhadap perbedaan orang maupun kelompok; menjadi wakil pemerintah yang mempersatukan masyarakat majemuk dan membangun kedekatan antara ASN dan pemangku kepentingan; serta menjaga dan mewujudkan persatuan bangsa.',
    levels: [
      [
        'Peka dan menerima kemajemukan.',
        'Menyadari bahwa orang dan kelompok itu beragam, dan menerimanya dengan peka.',
        'Terbuka dan mau belajar tentang keragaman masyarakat.',
        'Tetap produktif saat satu tim dengan orang yang latar belakangnya berlainan.',
      ],
      [
        'Aktif mengembangkan sikap saling menghargai.',
        'Menunjukkan kepedulian pada keberagaman dan hormat pada perbedaan.',
        'Membina hubungan baik dengan rekan, mitra, dan pemangku kepentingan yang beragam.',
        'Tetap tenang dan mengendalikan emosi ketika muncul pertentangan akibat perbedaan latar belakang di unitnya.',
      ],
      [
        'Mempromosikan toleransi dan persatuan.',
        'Mengajak orang lain menghargai perbedaan sehingga tumbuh toleransi dan keterbukaan.',
        'Memetakan keadaan sosial masyarakat untuk merespons sesuai budaya setempat dan mengenali bibit salah paham.',
        'Menjadi penengah untuk menyelesaikan konflik atau meredam dampaknya.',
      ],
      [
        'Mendayagunakan perbedaan secara kreatif bagi efektivitas organisasi.',
        'Menggagas upaya menjaga persatuan di tempat kerja dan di masyarakat, dan mewakili pemerintah dalam upaya itu.',
        'Memanfaatkan keragaman latar belakang untuk memperlancar tercapainya tujuan organisasi.',
        'Merancang program yang memberi tempat bagi keragaman latar belakang masyarakat.',
      ],
      [
        'Mewakili pemerintah dalam membangun hubungan sosial-psikologis dengan masyarakat.',
        'Membangun kedekatan dengan masyarakat sehingga ASN dan para pemangku kepentingan saling terikat kuat.',
        'Menyampaikan dampak risiko dan menyarankan perbaikan dengan memperhatikan keragaman demi hubungan jangka panjang.',
        'Membuat kebijakan yang memberi tempat bagi keragaman dan berdampak baik secara nasional.',
      ],
    ],
  },
];
