// Sentences about the calibration meeting that the server says.
export const calibrationTexts = {
  band: (firmness: string) => `Kategorinya ${firmness.charAt(0).toLowerCase()}${firmness.slice(1)}`,
  /** A level of the supervisor's, and the other one it is held against. */
  apart: (competency: string, supervisor: number, other: number) =>
    `${competency} ${supervisor} dan ${other}`,
  self: (far: readonly string[]) =>
    `Penilaian atasan dan penilaian diri berbeda sedikitnya dua level: ${far.join('; ')}.`,
  second: (rater: string, far: readonly string[]) =>
    `Penilaian atasan dan penilaian kedua oleh ${rater} berbeda sedikitnya dua level: ${far.join('; ')}.`,
  cycleClosed: 'Periode ini sudah ditutup.',
  objected: 'Hasil ini sedang atau sudah diajukan keberatan; yang memutus adalah pemutus keberatan.',
  closedAction: 'Pilih pegawai lain.',
  nothingChanged: {
    message: 'Level yang dipilih sama dengan yang berlaku.',
    action: 'Pilih level yang diputuskan rapat, atau biarkan seperti semula.',
  },
  whyMissing: {
    message: 'Alasan perubahan belum ditulis.',
    action: 'Tulis alasannya; alasan ini tercantum pada hasil.',
  },
  presentMissing: {
    message: 'Peserta rapat belum ditulis.',
    action: 'Tulis siapa yang hadir, misalnya nama atau jabatan.',
  },
};

export type CalibrationTexts = typeof calibrationTexts;
