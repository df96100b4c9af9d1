// The way to another job in words: on what it rests, why there is no figure, and how sure a group is.
import { inIndonesian } from '../../format';
import { tabNames } from '../../tab-names';

const shakenWords = {
  leniency: 'kelonggaran penilainya diperhitungkan',
  oneLevel: 'satu level pada satu kompetensi berbeda',
  oneCompetency: 'satu kompetensi tidak dihitung',
};

/** Something that would bring a person into another group. */
export type Shaken = keyof typeof shakenWords;

export const projectionTexts = {
  basis: (cycle: string, on: string) =>
    `Menurut hasil ${cycle} yang diterbitkan ${inIndonesian.longDay(on)}.`,
  contested: 'Ada keberatan atas hasil ini yang belum diputus.',
  noResult: 'Belum ada hasil penilaian yang diterbitkan, sehingga belum dapat dibandingkan.',
  noStandard: `Jabatan ini belum mempunyai standar di tab ${tabNames.jobs}, sehingga belum dapat dibandingkan.`,
  gone: `Jabatan ini tidak ada lagi di tab ${tabNames.jobs}, sehingga tidak dapat dibandingkan.`,
  present: 'Ini jabatan yang sekarang diduduki; bandingannya ada pada hasil penilaian.',
  holds: 'Sedang menduduki jabatan ini.',
  noFamily: 'Jenis jabatan belum diisi',
  unknownJob: (job: string) => ({
    message: `Jabatan “${job}” tidak ada di tab ${tabNames.jobs}.`,
    action: 'Pilih jabatan dari daftar.',
  }),
  presentJob: {
    message: 'Jabatan ini sedang diduduki, jadi bukan jabatan tujuan.',
    action: 'Pilih jabatan lain dari daftar.',
  },
  tooMany: (most: number) => ({
    message: `Paling banyak ${most} jabatan tujuan.`,
    action: 'Lepas satu jabatan tujuan, lalu pilih yang baru.',
  }),
  noStandardOf: (job: string) => ({
    message: `Jabatan “${job}” tidak ada di tab ${tabNames.jobs} atau belum mempunyai standar.`,
    action: `Isi standarnya di tab ${tabNames.jobs}, atau pilih jabatan lain.`,
  }),
  /** Levels of a competency over the cycles, the first to the last. */
  grew: (
    competency: string,
    steps: readonly { readonly level: number; readonly cycle: string }[],
    severalRaters: boolean,
  ) =>
    `${competency}: ${steps.map(({ level, cycle }) => `level ${level} (${cycle})`).join(', ')}${severalRaters ? '; penilainya tidak selalu sama' : ''}.`,
  groups:
    'Kelompok hanya dipisahkan bila penilaian dapat membedakannya: dari dua kelompok mana pun, paling banyak satu dari dua puluh pasangan diperkirakan terbalik. Di dalam kelompok urutannya menurut abjad dan tidak berarti apa-apa.',
  oneGroup:
    'Penilaian belum dapat membedakan mereka: perbedaannya tidak lebih besar daripada perbedaan antarpenilai. Urutannya menurut abjad.',
  firm: 'Kelompoknya cukup pasti.',
  shaken: (by: readonly Shaken[]) =>
    `Dekat batas kelompok; dapat berubah bila ${inIndonesian.list(by.map((one) => shakenWords[one]))}.`,
  rater: (rater: string, check: string, verdict: string) =>
    `Penilai: ${rater}; ${check.toLowerCase()}: ${verdict}.`,
  raterUnknown: (rater: string) =>
    `Penilai: ${rater}; longgar atau ketatnya belum diketahui untuk hasil ini.`,
  withoutResult: (people: number) =>
    `${inIndonesian.count(people)} pegawai lain belum mempunyai hasil yang diterbitkan.`,
  notYourself: 'Anda sendiri tidak ada dalam daftar ini.',
  log: (chosen: boolean): string => (chosen ? '1 jabatan tujuan dipilih' : '1 jabatan tujuan dilepas'),
};

export type ProjectionTexts = typeof projectionTexts;
