// The catalogue an office starts with: for every competency of the national dictionary and every step to a higher level one task, one
// person to learn from and one course. The words are ours; HR edits them in its tab.
import type { CatalogueEntry } from './catalogue-entry';

/** What leads to one level. */
type Step = readonly [task: string, person: string, course: string];

/** The steps to levels 2, 3, 4 and 5. */
type Steps = readonly [Step, Step, Step, Step];

const steps: Readonly<Record<string, Steps>> = {
  'M.01': [
    [
      'Menyusun daftar titik rawan (gratifikasi, benturan kepentingan) pada satu layanan unit dan membahasnya dengan rekan.',
      'Sebulan sekali berdiskusi dengan rekan yang dipercaya tentang satu keadaan sulit dan cara mengingatkan rekan dengan baik.',
      'Pelatihan kode etik dan pengendalian gratifikasi (daring).',
    ],
    [
      'Memimpin pembahasan etika singkat di unit setiap bulan dan mencatat tindak lanjutnya.',
      'Meminta pendampingan atasan atau penyuluh antikorupsi saat menangani satu pelanggaran aturan di tim.',
      'Pelatihan penyuluh antikorupsi atau penguatan integritas bagi pimpinan unit.',
    ],
    [
      'Merancang dan menjalankan sistem pelaporan pelanggaran yang aman untuk satu perangkat daerah.',
      'Belajar dari pimpinan unit berpredikat WBK/WBBM tentang cara membangun iklim etika; bertemu sedikitnya tiga kali.',
      'Pelatihan manajemen risiko kecurangan atau pembangunan zona integritas.',
    ],
    [
      'Menyusun kebijakan integritas yang berlaku di seluruh instansi dan mengevaluasi hasilnya setiap tahun.',
      'Menjadi mentor integritas bagi pimpinan unit lain dan meminta masukan tertulis dari mereka.',
      'Forum atau lokakarya nasional tentang tata kelola dan etika pemerintahan, dengan makalah sendiri.',
    ],
  ],
  'M.02': [
    [
      'Membantu menuntaskan satu pekerjaan rekan di luar tugas pokok setiap bulan dan mencatat hasilnya.',
      'Bekerja berpasangan dengan rekan yang pandai menghidupkan tim; membicarakan apa yang ditiru.',
      'Pelatihan kerja tim yang efektif (daring).',
    ],
    [
      'Membentuk dan memimpin tim kecil lintas keahlian untuk satu keluaran unit.',
      'Meminta umpan balik anggota tim tentang pembagian tugas, dibahas dengan atasan setiap bulan.',
      'Pelatihan kepemimpinan tim atau fasilitasi rapat.',
    ],
    [
      'Memimpin satu kegiatan bersama antarunit, dari kesepakatan tertulis sampai evaluasi.',
      'Mendampingi pejabat yang berpengalaman dalam perundingan antarperangkat daerah, lalu memimpin satu pertemuan.',
      'Pelatihan kolaborasi antarorganisasi atau negosiasi.',
    ],
    [
      'Membangun kemitraan jangka panjang dengan instansi lain atau masyarakat dan menetapkan cara merawatnya.',
      'Menjadi mentor kolaborasi bagi kepala unit; membahas satu hambatan kerja sama setiap bulan.',
      'Program atau lokakarya tata kelola kolaboratif tingkat nasional.',
    ],
  ],
  'M.03': [
    [
      'Menyiapkan dan menyampaikan satu paparan singkat di rapat unit setiap bulan.',
      'Meminta rekan yang komunikatif memberi masukan atas satu surat atau paparan sebelum dikirim.',
      'Pelatihan menulis naskah dinas dan paparan.',
    ],
    [
      'Menyampaikan satu kebijakan yang rumit atau tidak populer kepada pihak yang terdampak, lalu mengumpulkan tanggapannya.',
      'Berlatih percakapan sulit dengan atasan atau coach sebelum dan sesudah pertemuan yang sebenarnya.',
      'Pelatihan komunikasi asertif.',
    ],
    [
      'Memandu pertemuan berbagai pihak yang berbeda pendapat sampai tercapai kesepakatan tertulis.',
      'Mendampingi juru bicara atau pejabat humas pada dua kegiatan dan membahas pilihan katanya.',
      'Pelatihan negosiasi, advokasi kebijakan, atau penanganan media.',
    ],
    [
      'Menyusun strategi komunikasi instansi dan saluran tanggapan masyarakat, lalu mengevaluasinya.',
      'Menjadi mentor komunikasi bagi pimpinan unit dan meminta penilaian mereka.',
      'Lokakarya komunikasi strategis pemerintah.',
    ],
  ],
  'M.04': [
    [
      'Menetapkan satu ukuran pribadi di atas standar (mutu, waktu, atau biaya) dan melaporkan hasilnya setiap bulan.',
      'Mengamati cara kerja rekan yang hasilnya paling baik, mencoba satu caranya, dan membahas hasilnya.',
      'Pelatihan pengelolaan waktu dan mutu kerja (daring).',
    ],
    [
      'Menyusun target unit yang menantang beserta pemantauan mingguan selama satu triwulan.',
      'Meminta bimbingan kepala unit lain yang targetnya tercapai tentang cara memberi penghargaan dan teguran.',
      'Pelatihan manajemen kinerja.',
    ],
    [
      'Memimpin perbaikan satu proses lintas unit dengan ukuran sebelum dan sesudah.',
      'Berdiskusi setiap triwulan dengan pimpinan tentang hambatan antarunit dan cara mengatasinya.',
      'Pelatihan perbaikan proses atau manajemen kinerja organisasi.',
    ],
    [
      'Merumuskan sasaran strategis instansi dengan pembanding nasional dan mengawal pencapaiannya.',
      'Menjadi mentor kinerja bagi kepala unit yang capaiannya tertinggal.',
      'Program kepemimpinan strategis.',
    ],
  ],
  'M.05': [
    [
      'Menjelaskan alur layanan kepada warga dan mencatat kebutuhan yang belum terjawab selama satu bulan.',
      'Bertugas bersama petugas layanan terbaik selama beberapa hari dan menuliskan apa yang ditiru.',
      'Pelatihan pelayanan prima.',
    ],
    [
      'Memimpin perbaikan satu standar pelayanan berdasarkan keluhan warga, dari usul sampai uji coba.',
      'Meminta masukan pengelola pengaduan tentang tiga keluhan yang paling sering dan cara mencegahnya.',
      'Pelatihan penyusunan standar pelayanan dan survei kepuasan masyarakat.',
    ],
    [
      'Mengevaluasi satu layanan bagi kelompok rentan dan menyiapkan perbaikan bersama instansi lain.',
      'Belajar dari penyelenggara layanan yang meraih penghargaan inovasi; mengunjungi dan membahas penerapannya.',
      'Pelatihan inovasi pelayanan publik.',
    ],
    [
      'Menyusun kebijakan pelayanan yang netral dan dapat diaudit untuk seluruh instansi.',
      'Menjadi mentor bagi kepala unit layanan dan membahas hasil survei mereka setiap semester.',
      'Lokakarya kebijakan pelayanan publik tingkat nasional.',
    ],
  ],
  'M.06': [
    [
      'Mengajarkan satu keterampilan kepada rekan atau bawahan dengan contoh, sampai ia dapat mengerjakannya sendiri.',
      'Meminta umpan balik dari orang yang diajari dan membicarakannya dengan atasan.',
      'Pelatihan melatih di tempat kerja (daring).',
    ],
    [
      'Membimbing satu orang dengan rencana tertulis selama tiga bulan, dengan umpan balik setiap bulan.',
      'Mendampingi coach atau mentor yang berpengalaman dalam dua sesi, lalu memimpin satu sesi.',
      'Pelatihan coaching dan mentoring.',
    ],
    [
      'Menyusun program pengembangan unit untuk dua tahun berdasarkan selisih kompetensi pegawainya.',
      'Berdiskusi dengan pengelola pengembangan SDM tentang kebutuhan unit dan cara mengukurnya.',
      'Pelatihan analisis kebutuhan pengembangan kompetensi.',
    ],
    [
      'Membangun sistem berbagi pengetahuan di instansi dan mengukur pemakaiannya.',
      'Menjadi mentor bagi kepala unit dalam menyiapkan penggantinya.',
      'Lokakarya organisasi pembelajar atau manajemen talenta.',
    ],
  ],
  'M.07': [
    [
      'Menjadi pengguna pertama satu sistem atau cara kerja baru dan melaporkan apa yang membantu dan menghambat.',
      'Membicarakan dengan rekan yang mudah menyesuaikan diri: apa yang ia lakukan saat aturan berubah.',
      'Pelatihan keterampilan digital yang dipakai unit.',
    ],
    [
      'Mendampingi tiga rekan berpindah ke cara kerja baru sampai lancar.',
      'Meminta bimbingan penggerak perubahan di instansi tentang cara menghadapi keberatan.',
      'Pelatihan agen perubahan.',
    ],
    [
      'Memimpin satu perubahan di unit kerja: rencana, komunikasi, pelaksanaan, dan evaluasi.',
      'Bertemu setiap bulan dengan pejabat yang pernah memimpin perubahan untuk membahas hambatan.',
      'Pelatihan manajemen perubahan.',
    ],
    [
      'Menggalang dukungan pemangku kepentingan bagi satu perubahan tingkat instansi yang berkelanjutan.',
      'Menjadi mentor bagi pemimpin perubahan di unit lain.',
      'Program kepemimpinan transformasional.',
    ],
  ],
  'M.08': [
    [
      'Menganalisis satu masalah unit sampai akar penyebabnya dan menuliskan dua pilihan penyelesaian.',
      'Meminta atasan menjelaskan pertimbangan di balik satu keputusannya, lalu menulis ringkasannya.',
      'Pelatihan pemecahan masalah dan analisis data dasar.',
    ],
    [
      'Menyusun telaahan staf dengan beberapa pilihan, risiko, dan peluangnya, untuk satu keputusan unit.',
      'Membahas satu keputusan yang lalu dengan pejabat berpengalaman: apa yang akan ia lakukan berbeda.',
      'Pelatihan analisis kebijakan atau manajemen risiko.',
    ],
    [
      'Memimpin penyelesaian satu masalah berisiko tinggi lengkap dengan rencana mitigasinya.',
      'Meminta pendapat kedua dari auditor internal atau ahli hukum sebelum memutuskan, dan mencatat pengaruhnya.',
      'Pelatihan pengambilan keputusan dalam keadaan tidak pasti.',
    ],
    [
      'Menyiapkan satu keputusan strategis dengan kajian dampak dan konsultasi publik.',
      'Menjadi mentor bagi pejabat yang baru memegang kewenangan besar.',
      'Program kebijakan strategis tingkat nasional.',
    ],
  ],
  'SK.01': [
    [
      'Bertugas dalam kegiatan bersama warga atau rekan yang berlatar belakang berbeda dan menuliskan pelajarannya.',
      'Berbincang dengan rekan dari latar belakang lain tentang kebiasaan yang perlu dihormati dalam layanan.',
      'Pelatihan wawasan kebangsaan atau layanan inklusif.',
    ],
    [
      'Menyelenggarakan satu kegiatan yang mempertemukan kelompok berbeda dan mengumpulkan tanggapannya.',
      'Meminta pendampingan tokoh masyarakat atau penyuluh saat menangani satu perbedaan.',
      'Pelatihan penanganan konflik sosial.',
    ],
    [
      'Menyusun tim yang beragam untuk satu tugas penting dan mencatat manfaat keberagamannya.',
      'Belajar dari pimpinan yang berhasil mengelola keberagaman; bertemu sedikitnya tiga kali.',
      'Pelatihan kepemimpinan inklusif.',
    ],
    [
      'Mewakili instansi dalam membangun kesepahaman antarkelompok masyarakat dan menjaga kelanjutannya.',
      'Menjadi mentor bagi pejabat yang bertugas di daerah dengan masyarakat yang beragam.',
      'Program kebangsaan atau diplomasi sosial tingkat nasional.',
    ],
  ],
};

export const startCatalogue: readonly CatalogueEntry[] = Object.entries(steps).flatMap(([competency, all]) =>
  all.flatMap(([task, person, course], index) =>
    (
      [
        ['task', task],
        ['person', person],
        ['course', course],
      ] as const
    ).map(([kind, what]) => ({ competency, level: index + 2, kind, what, hours: undefined })),
  ),
);
