// The five practice cases an office starts with. The persons do not exist; levels and reasons follow the national dictionary.
import type { PracticeCase } from './practice-case';

/** Key levels in this order: the same four competencies in every case, so that the accuracy of a rater can be taken apart. */
const codes = ['M.02', 'M.03', 'M.04', 'M.05'] as const;

type Rated = readonly [level: number, reason: string];

const practiceCase = (id: string, title: string, text: string, rated: readonly Rated[]): PracticeCase => ({
  id,
  title: `LATIHAN ${id.slice(1)}: ${title}`,
  text,
  key: codes.flatMap((code, i) => {
    const [level, reason] = rated[i] ?? [];
    return level === undefined || reason === undefined ? [] : [{ code, level, reason }];
  }),
});

export const defaultCases: readonly PracticeCase[] = [
  practiceCase(
    'K1',
    'Petugas loket',
    'Bu Ratna melayani di loket perizinan. Berkas bagiannya selalu beres sebelum tutup dan sesuai SOP; cara kerja itu tidak pernah ia ubah. Dalam rapat ia menyimak, memberi usul, dan menjalankan keputusan tim, tetapi ketika loket sebelah menumpuk ia menunggu diperintah. Ia pendengar yang baik: keluhan warga ia ulangi dengan kata-katanya sendiri sebelum menjawab, dan laporan mingguan ia siapkan sesuai arahan atasan. Saat warga mempertanyakan syarat baru, ia menerangkan alasannya dengan tenang dalam bahasa daerah, lalu menanyakan kebutuhan lain agar warga tidak perlu datang dua kali.',
    [
      [1, 'Menyelesaikan bagiannya dan mendukung keputusan tim, tetapi belum menolong rekan.'],
      [2, 'Menyimak, menangkap maksud, dan menyiapkan laporan; belum tampak hal peka atau rumit.'],
      [1, 'Tuntas dan cermat menurut SOP; tidak mencari cara yang lebih baik.'],
      [2, 'Menjelaskan kebijakan secara objektif, menggali kebutuhan, memakai kebiasaan setempat.'],
    ],
  ),
  practiceCase(
    'K2',
    'Koordinator arsip',
    'Pak Dimas memimpin lima orang di ruang arsip. Ia tahu siapa yang teliti dan siapa yang cekatan, menyusun pasangan kerja berdasarkan hal itu, dan bersepakat dengan bagian umum tentang jadwal penyerahan sehingga hambatan tahun lalu tidak terulang. Kantor meminta 200 berkas sebulan; ia menargetkan 260, memuji yang mencapai, menegur yang lalai, dan memangkas satu langkah pencatatan. Instruksinya pendek dan ia pastikan dipahami, tetapi bahan paparan selalu dibuatkan orang lain dan ia jarang berbincang. Peminjam arsip ia layani urut dan adil, dan keluhan dibereskan hari itu juga; kebutuhan mereka selebihnya tidak ia tanyakan.',
    [
      [3, 'Menyusun tim menurut kelebihan anggota dan menjalin kemitraan untuk target.'],
      [1, 'Informasi jelas dan dipahami sama; belum menyiapkan bahan atau memakai percakapan informal.'],
      [3, 'Sasaran unit di atas permintaan, memakai pujian dan teguran, menghemat langkah.'],
      [1, 'Melayani adil menurut standar dan membereskan keluhan; belum menggali kebutuhan.'],
    ],
  ),
  practiceCase(
    'K3',
    'Analis data',
    'Bu Lestari menganalisis data kemiskinan. Hitungan yang rumit ia jadikan satu gambar yang dipahami camat, laporannya runtut dan tidak menimbulkan tafsir ganda, dan hasil analisis yang kurang menggembirakan bagi satu unit ia sampaikan lebih dahulu secara tertutup kepada kepalanya sehingga diterima. Ia menargetkan kesalahan data separuh dari batas yang ditentukan, mencoba dua metode baru, lalu mengajarkan yang berhasil kepada rekan seruangan. Bagian tugasnya dalam tim selesai dan pendapat orang ia hargai, tetapi pekerjaan rekan bukan urusannya. Permintaan data dari warga ia jawab menurut standar, urut, tanpa membedakan siapa yang meminta.',
    [
      [1, 'Bagiannya selesai dan pendapat orang dihargai; tidak menolong rekan merampungkan tugasnya.'],
      [3, 'Menyederhanakan yang rumit dan menyampaikan hal peka pada waktu yang tepat.'],
      [2, 'Ukuran pribadi di atas ketentuan, mencoba cara baru dan menularkannya; bukan sasaran unit.'],
      [1, 'Melayani netral menurut standar; belum menyelia atau menggali kebutuhan.'],
    ],
  ),
  practiceCase(
    'K4',
    'Kepala bidang',
    'Dua bidang berebut jadwal mobil layanan. Pak Hasan mempertemukan keduanya, menemukan jadwal yang menguntungkan bersama, dan membuat penghargaan triwulan bagi kerja lintas bidang; sejak itu bidang-bidang saling meminjamkan tenaga. Kabar pemotongan anggaran ia sampaikan kepada staf pada saat dan dengan cara yang membuat mereka menerima. Sasaran bidangnya persis seperti yang diminta kantor, walaupun untuk dirinya ia menetapkan ukuran yang lebih tinggi dan membagikan cara kerja yang ia coba. Ia memantau keluhan warga tiap pekan, bekerja dengan dua dinas lain agar desa terjauh ikut terlayani tanpa merugikan yang lain, dan menyiapkan loket tambahan sebelum musim ramai.',
    [
      [4, 'Menjembatani kepentingan bidang dan membuat mekanisme yang menghargai kerja lintas bidang.'],
      [3, 'Menyampaikan hal yang peka dengan cara dan waktu yang tepat; belum membangun kesepakatan luas.'],
      [2, 'Ukuran tinggi untuk diri sendiri dan ditularkan, tetapi sasaran unit hanya sesuai permintaan.'],
      [3, 'Memantau masalah warga, mengantisipasi kebutuhan, dan bekerja lintas organisasi.'],
    ],
  ),
  practiceCase(
    'K5',
    'Penyuluh lapangan',
    'Pak Yusuf mendampingi kelompok tani. Ketika rekannya sakit ia ikut merampungkan laporan kecamatan sebelah, membagikan catatan lapangannya, dan menyemangati tim sampai selesai. Surat dan laporannya benar menurut tata naskah dan pesannya singkat, tetapi ia cepat memotong pembicaraan dan paparan disusun orang lain. Ia berjanji pada diri sendiri mengunjungi dua kali lebih banyak kelompok daripada ketentuan, mencoba rute baru, dan membagikan rute itu. Ia mencatat masalah petani setiap pekan, memahami kewenangan dinas lain, lalu mengajak mereka menyiapkan bibit cadangan sebelum kemarau bagi semua desa tanpa kecuali.',
    [
      [2, 'Menolong rekan, berbagi informasi, dan menumbuhkan tekad bersama; belum menyusun tim.'],
      [1, 'Singkat, tepat, dan sesuai tata naskah; belum menyimak sungguh-sungguh.'],
      [2, 'Ukuran pribadi di atas ketentuan dan cara baru ditularkan; bukan sasaran unit.'],
      [3, 'Memantau masalah, mengantisipasi kebutuhan, dan melayani lintas organisasi dengan adil.'],
    ],
  ),
];
