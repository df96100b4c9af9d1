// Sentences about competencies, jobs and their standards.

import { laws } from '../../law';
import { tabNames } from '../../tab-names';

export const frameworkTexts = {
  jobKind: {
    JPT_UTAMA: 'Jabatan Pimpinan Tinggi Utama',
    JPT_MADYA: 'Jabatan Pimpinan Tinggi Madya',
    JPT_PRATAMA: 'Jabatan Pimpinan Tinggi Pratama',
    ADMINISTRATOR: 'Jabatan Administrator',
    PENGAWAS: 'Jabatan Pengawas',
    PELAKSANA: 'Jabatan Pelaksana',
    JF_AHLI_UTAMA: 'Jabatan Fungsional Ahli Utama',
    JF_AHLI_MADYA: 'Jabatan Fungsional Ahli Madya',
    JF_AHLI_MUDA: 'Jabatan Fungsional Ahli Muda',
    JF_AHLI_PERTAMA: 'Jabatan Fungsional Ahli Pertama',
    JF_PENYELIA: 'Jabatan Fungsional Penyelia',
    JF_MAHIR: 'Jabatan Fungsional Mahir',
    JF_TERAMPIL: 'Jabatan Fungsional Terampil',
    JF_PEMULA: 'Jabatan Fungsional Pemula',
  },
  basis: {
    verified: `Level yang biasa menurut sosialisasi ${laws.standards.name}; cocokkan dengan SKJ jabatan ini.`,
    unverified: 'Perkiraan, belum diperiksa pada sumber; isi menurut SKJ jabatan ini.',
    ladder:
      'Pola biasa jenjang JF keahlian (2, 3, 4, 5); belum diperiksa pada sumber resmi. Isi menurut SKJ resmi JF ini.',
    weak: 'Sumber berbeda-beda untuk JF keterampilan; isi menurut SKJ resmi JF ini.',
  },
  jobOfTwoKinds: (job: string, kinds: readonly string[]) => ({
    message: `Jabatan “${job}” diduduki pegawai dengan jenis jabatan berbeda: ${kinds.join(', ')}.`,
    action: `Pilih satu jenis di tab ${tabNames.jobs}, atau bedakan nama jabatannya di tab ${tabNames.employees}.`,
  }),
  codeUnfit: (code: string) => ({
    message: `Kode kompetensi “${code}” tidak dapat dipakai.`,
    action: 'Pakai huruf dan angka, boleh dengan titik atau tanda hubung di antaranya, misalnya M.01.',
  }),
  competencyNameMissing: (code: string) => ({
    message: `Nama kompetensi ${code} belum diisi.`,
    action: 'Isi namanya.',
  }),
  competencyNameShared: (name: string, other: string) => ({
    message: `Nama “${name}” juga dipakai kompetensi ${other}.`,
    action: 'Beri nama atau nama lain yang berbeda, agar keduanya tidak tertukar.',
  }),
  competencyDiffers: (code: string, column: string, first: number) => ({
    message: `Isi kolom ${column} untuk kompetensi ${code} di baris ini berbeda dari baris ${first}; yang pertama yang dipakai.`,
    action: 'Samakan, atau beri kode lain bila ini kompetensi lain.',
  }),
  levelsBroken: (code: string, missing: readonly number[]) => ({
    message: `Level kompetensi ${code} tidak urut: level ${missing.join(', ')} tidak ada.`,
    action: 'Tambahkan baris level yang kurang; level dimulai dari 1 dan berurutan.',
  }),
  levelEmpty: (code: string, level: number) => ({
    message: `Level ${level} kompetensi ${code} tanpa uraian dan indikator, jadi penilai tidak tahu artinya.`,
    action: 'Isi uraian atau sedikitnya satu indikator perilaku.',
  }),
  scalesDiffer: (code: string, highest: number, most: number) => ({
    message: `Kompetensi ${code} hanya sampai level ${highest}, sedangkan yang lain sampai ${most}.`,
    action: 'Samakan jumlah level agar skala di formulir sama.',
  }),
  jobKindNotKnown: (kind: string) => ({
    message: `Jenis jabatan “${kind}” tidak dikenal.`,
    action: 'Pilih jenis jabatan dari daftar.',
  }),
  requiredOfUnknown: (code: string) => ({
    message: `Kompetensi ${code} tidak ada di tab ${tabNames.competencies}.`,
    action: 'Tambahkan kompetensinya, atau hapus kolomnya.',
  }),
  standardUnconfirmed: (job: string) => ({
    message: `Standar jabatan “${job}” belum dikonfirmasi.`,
    action: 'Cocokkan dengan SKJ, lalu centang Dikonfirmasi.',
  }),
};

export type FrameworkTexts = typeof frameworkTexts;
