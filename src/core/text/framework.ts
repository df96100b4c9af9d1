// Sentences about competencies, jobs and their standards.
import { bilingual } from './bilingual';

export type FrameworkTexts = (typeof frameworkTexts)['id'];

export const frameworkTexts = bilingual({
  id: {
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
      verified: 'Level lazim menurut sosialisasi PermenPANRB 38/2017; cocokkan dengan SKJ jabatan ini.',
      unverified: 'Perkiraan, belum diperiksa pada sumber; isi menurut SKJ jabatan ini.',
      ladder:
        'Tangga JF keahlian 2-3-4-5 yang lazim, belum diperiksa pada sumber; isi menurut SKJ resmi JF ini.',
      weak: 'Sumber berbeda-beda untuk JF keterampilan; isi menurut SKJ resmi JF ini.',
    },
    jobOfTwoKinds: (job: string, kinds: readonly string[]) => ({
      message: `Jabatan "${job}" dipegang orang dengan jenis jabatan berbeda: ${kinds.join(', ')}.`,
      action: 'Pilih satu jenis di tab Jabatan, atau bedakan nama jabatannya di tab Pegawai.',
    }),
    competencyCodeMissing: {
      message: 'Kode kompetensi kosong.',
      action: 'Isi kode, misalnya M.01 atau T.01.',
    },
    competencyNameMissing: (code: string) => ({
      message: `Kompetensi ${code} belum bernama.`,
      action: 'Isi namanya.',
    }),
    competencyNameShared: (name: string, other: string) => ({
      message: `Nama "${name}" juga dipakai kompetensi ${other}.`,
      action: 'Beri nama atau nama lain yang berbeda, agar keduanya tidak tertukar.',
    }),
    competencyDiffers: (code: string, column: string, first: number) => ({
      message: `${column} kompetensi ${code} di baris ini berbeda dari baris ${first}; yang pertama yang dipakai.`,
      action: 'Samakan, atau beri kode lain bila ini kompetensi lain.',
    }),
    levelNotWhole: (code: string, level: string) => ({
      message:
        level === ''
          ? `Level kompetensi ${code} kosong.`
          : `Level "${level}" kompetensi ${code} bukan bilangan bulat mulai 1.`,
      action: 'Isi 1, 2, 3, dan seterusnya.',
    }),
    levelTwice: (code: string, level: number, first: number) => ({
      message: `Level ${level} kompetensi ${code} sudah ada di baris ${first}.`,
      action: 'Hapus atau ganti nomor salah satunya.',
    }),
    levelsBroken: (code: string, missing: readonly number[]) => ({
      message: `Level kompetensi ${code} tidak urut: level ${missing.join(', ')} tidak ada.`,
      action: 'Tambahkan baris level yang kurang; level dimulai dari 1 tanpa lompatan.',
    }),
    levelEmpty: (code: string, level: number) => ({
      message: `Level ${level} kompetensi ${code} tanpa uraian dan indikator, jadi penilai tidak tahu artinya.`,
      action: 'Isi uraian atau sedikitnya satu indikator perilaku.',
    }),
    scalesDiffer: (code: string, highest: number, most: number) => ({
      message: `Kompetensi ${code} hanya sampai level ${highest}, sedangkan yang lain sampai ${most}.`,
      action: 'Samakan jumlah level agar skala di formulir sama.',
    }),
    jobNameMissing: { message: 'Nama jabatan kosong.', action: 'Isi nama jabatan, atau hapus barisnya.' },
    jobTwice: (job: string, first: number) => ({
      message: `Jabatan "${job}" sudah ada di baris ${first}; baris pertama yang dipakai.`,
      action: 'Hapus salah satu barisnya.',
    }),
    jobKindNotKnown: (kind: string) => ({
      message: `Jenis jabatan "${kind}" tidak dikenal.`,
      action: 'Pilih jenis jabatan dari daftar.',
    }),
    requiredNotWhole: (code: string, highest: number) => ({
      message: `Level yang disyaratkan untuk ${code} bukan bilangan bulat 1 sampai ${highest}.`,
      action: `Isi 1 sampai ${highest}, atau kosongkan bila kompetensi itu tidak disyaratkan.`,
    }),
    requiredOfUnknown: (code: string) => ({
      message: `Kompetensi ${code} tidak ada di tab Kompetensi.`,
      action: 'Tambahkan kompetensinya, atau hapus kolomnya.',
    }),
    standardEmpty: (job: string) => ({
      message: `Jabatan "${job}" belum punya standar: tidak satu level pun diisi.`,
      action: 'Isi level yang disyaratkan, atau pilih jenis jabatan.',
    }),
    standardUnconfirmed: (job: string) => ({
      message: `Standar jabatan "${job}" belum dikonfirmasi.`,
      action: 'Cocokkan dengan SKJ, lalu centang Dikonfirmasi.',
    }),
  },
  en: {
    jobKind: {
      JPT_UTAMA: 'Top executive post (JPT Utama)',
      JPT_MADYA: 'Senior executive post (JPT Madya)',
      JPT_PRATAMA: 'Executive post (JPT Pratama)',
      ADMINISTRATOR: 'Administrator',
      PENGAWAS: 'Supervisor (Pengawas)',
      PELAKSANA: 'Staff (Pelaksana)',
      JF_AHLI_UTAMA: 'Functional post, principal expert (Ahli Utama)',
      JF_AHLI_MADYA: 'Functional post, senior expert (Ahli Madya)',
      JF_AHLI_MUDA: 'Functional post, junior expert (Ahli Muda)',
      JF_AHLI_PERTAMA: 'Functional post, first expert (Ahli Pertama)',
      JF_PENYELIA: 'Functional post, overseer (Penyelia)',
      JF_MAHIR: 'Functional post, proficient (Mahir)',
      JF_TERAMPIL: 'Functional post, skilled (Terampil)',
      JF_PEMULA: 'Functional post, beginner (Pemula)',
    },
    basis: {
      verified:
        'Usual level by the presentation of PermenPANRB 38/2017; compare with the standard of this job.',
      unverified: 'An expectation, not checked in a source; enter the standard of this job.',
      ladder:
        'The usual 2-3-4-5 of expert functional posts, not checked in a source; enter the official standard of this post.',
      weak: 'Sources differ on skilled functional posts; enter the official standard of this post.',
    },
    jobOfTwoKinds: (job, kinds) => ({
      message: `The job "${job}" is held by people of different kinds: ${kinds.join(', ')}.`,
      action: 'Choose one kind in tab Jabatan, or tell the jobs apart by name in tab Pegawai.',
    }),
    competencyCodeMissing: {
      message: 'The code of the competency is empty.',
      action: 'Enter a code such as M.01 or T.01.',
    },
    competencyNameMissing: (code) => ({
      message: `Competency ${code} has no name.`,
      action: 'Enter its name.',
    }),
    competencyNameShared: (name, other) => ({
      message: `The name "${name}" is also used by competency ${other}.`,
      action: 'Give a different name or alias, so that the two are not mistaken for each other.',
    }),
    competencyDiffers: (code, column, first) => ({
      message: `${column} of competency ${code} differs in this row from row ${first}; the first is used.`,
      action: 'Make them the same, or give another code if this is another competency.',
    }),
    levelNotWhole: (code, level) => ({
      message:
        level === ''
          ? `The level of competency ${code} is empty.`
          : `Level "${level}" of competency ${code} is not a whole number from 1.`,
      action: 'Enter 1, 2, 3 and so on.',
    }),
    levelTwice: (code, level, first) => ({
      message: `Level ${level} of competency ${code} is already in row ${first}.`,
      action: 'Delete or renumber one of them.',
    }),
    levelsBroken: (code, missing) => ({
      message: `The levels of competency ${code} have a gap: level ${missing.join(', ')} is missing.`,
      action: 'Add the missing rows; levels start at 1 without a gap.',
    }),
    levelEmpty: (code, level) => ({
      message: `Level ${level} of competency ${code} has neither description nor indicators, so raters cannot know what it means.`,
      action: 'Enter a description or at least one behaviour.',
    }),
    scalesDiffer: (code, highest, most) => ({
      message: `Competency ${code} ends at level ${highest}, others at ${most}.`,
      action: 'Give all the same number of levels, so that the forms have one scale.',
    }),
    jobNameMissing: {
      message: 'The name of the job is empty.',
      action: 'Enter the name, or delete the row.',
    },
    jobTwice: (job, first) => ({
      message: `The job "${job}" is already in row ${first}; the first row is used.`,
      action: 'Delete one of the rows.',
    }),
    jobKindNotKnown: (kind) => ({
      message: `There is no kind of job "${kind}".`,
      action: 'Choose a kind from the list.',
    }),
    requiredNotWhole: (code, highest) => ({
      message: `The level required of ${code} is not a whole number from 1 to ${highest}.`,
      action: `Enter 1 to ${highest}, or leave it empty if the competency is not required.`,
    }),
    requiredOfUnknown: (code) => ({
      message: `Competency ${code} is not in tab Kompetensi.`,
      action: 'Add the competency, or delete the column.',
    }),
    standardEmpty: (job) => ({
      message: `The job "${job}" has no standard yet: no level is filled in.`,
      action: 'Enter the required levels, or choose a kind of job.',
    }),
    standardUnconfirmed: (job) => ({
      message: `The standard of the job "${job}" is not confirmed.`,
      action: 'Compare it with the official standard, then tick Dikonfirmasi.',
    }),
  },
});
