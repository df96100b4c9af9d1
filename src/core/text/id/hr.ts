// Sentences of all pages of HR's, in Indonesian.
import { tabNames } from '../../tab-names';
import { panelTexts } from './panel';

/** The long tasks, by kind. */
const taskNames = {
  makeTabs: 'Buat tab pegawai',
  clearTabs: 'Hapus tab pegawai',
  makeForms: 'Buat formulir',
  refresh: 'Ambil jawaban',
  remind: 'Undangan dan pengingat',
};

export const hrTexts = {
  file: {
    save: (name: string) => `Simpan ${name}`,
    namedWhy: 'Berkas dengan nama adalah data pribadi; simpan hanya di tempat yang diizinkan instansi Anda.',
    hash: 'Kode keaslian berkas (SHA-256)',
  },
  hr: {
    upkeep: 'Perawatan',
    reopen: 'Buka kembali periode',
    log: `Buka tab ${tabNames.log}`,
    role: { self: 'Penilaian diri', supervisor: 'Penilaian atasan', second: 'Penilaian kedua' },
  },
  places: {
    ...panelTexts.places,
    overview: {
      title: 'Sekilas perangkat daerah',
      what: 'Kemajuan, kebutuhan pengembangan, dan yang menunggu, dalam gambar',
    },
    needs: {
      title: 'Kebutuhan pengembangan',
      what: 'Per unit kerja dan kompetensi, dengan kegiatan yang sesuai, tanpa nama',
    },
    tracking: { title: 'Pantau', what: 'Siapa yang belum mengisi, pengingat, dan perpanjangan' },
    people: { title: 'Pegawai dan hasil', what: 'Siapa yang sudah mengisi dan hasil per pegawai' },
    publication: { title: 'Terbitkan hasil', what: 'Siapa yang siap, siapa yang akan melihat hasilnya' },
    quarantine: { title: 'Jawaban tertahan', what: 'Jawaban yang menunggu keputusan Anda' },
    bias: { title: 'Telaah Penilaian', what: 'Apakah ada penilaian yang tampak longgar atau ketat' },
    training: { title: 'Peserta latihan menilai', what: 'Kasus latihan dengan kunci jawaban' },
    vacancy: { title: 'Pegawai untuk jabatan', what: 'Hasil pegawai di samping standar sebuah jabatan' },
    links: { title: 'Tautan', what: 'Tautan pribadi setiap penilai, dan formulirnya' },
    maintenance: { title: 'Periksa periode', what: 'Periksa yang keliru dan perbaiki' },
    task: { title: taskNames.refresh, what: 'Jawaban formulir diambil, ringkasan diperbarui' },
    fileAccess: { title: 'Siapa bisa melihat apa', what: 'Siapa yang bisa membuka buku kerja dan formulir' },
    agency: {
      title: 'Naskah perangkat daerah',
      what: 'Penilaian dampak, pemberitahuan, retensi, draf keputusan',
    },
    past: { title: 'Riwayat', what: 'Pekerjaan terakhir, dan mengurungkannya' },
    archive: { title: 'Arsip', what: 'Simpan, pulihkan, atau hapus data periode dan pegawai' },
    print: { title: 'Cetak dan berkas', what: 'Halaman hasil per pegawai untuk ditandatangani' },
    paperForms: {
      title: 'Lembar cetak',
      what: 'Bagi yang mengisi di kertas: cetak, lalu masukkan jawabannya',
    },
    import: { title: 'Impor pegawai', what: 'Perbarui daftar dari ekspor terbaru' },
    standards: { title: 'Standar jabatan', what: 'Lihat dan konfirmasi beberapa sekaligus' },
    closeCycle: { title: 'Tutup periode', what: 'Hentikan penerimaan jawaban dan simpan arsip' },
    assignments: { title: 'Perbarui daftar penilai', what: 'Mutasi dan pegawai baru sejak periode dibuka' },
    seconds: { title: 'Penilai kedua', what: 'Siapa yang sebaiknya juga dinilai oleh penilai kedua' },
    calibration: {
      title: 'Rapat penyamaan ukuran',
      what: 'Bahan rapat per unit kerja, suara, dan putusannya',
    },
    groups: { title: 'Perbedaan kelompok', what: 'Bahan telaah seluruh perangkat daerah, tanpa nama' },
    files: {
      title: 'Angka pembanding dan data pemeriksaan ulang',
      what: 'Angka pembanding dari luar; data untuk diperiksa ulang',
    },
  },
  /** What is found there of an earlier period, where that is not what is found of this one. */
  earlierPlaces: {
    tracking: 'Siapa yang mengisi, dan keadaan setiap unit kerja',
    quarantine: 'Jawaban yang ditahan, dan putusannya',
  },
  tasks: taskNames,
};

export type HrTexts = typeof hrTexts;
