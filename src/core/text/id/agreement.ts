// How alike raters see the same people, in plain words beside the figures.
import type { AgreementVerdict, CompetencyAgreement, RaterAgreement } from '../../bias/rater-agreement';
import { inIndonesian } from '../../format';

const two = (value: number) => inIndonesian.decimal(value, 2);

export const agreementTexts = {
  lead: (people: number) =>
    `${people} pegawai dinilai lebih dari satu penilai. Dua penilai yang melihat pekerjaan yang sama biasanya tidak sepenuhnya sama: perbedaan bukan kesalahan, melainkan bahan untuk menyamakan ukuran.`,
  overall: ({ icc, form }: RaterAgreement['overall']) =>
    icc === undefined
      ? 'Rata-rata semua kompetensi: belum dapat disimpulkan.'
      : `Rata-rata semua kompetensi: ${form} ${two(icc.value)}, kemungkinan besar antara ${two(icc.low)} dan ${two(icc.high)} (1 sama persis, 0 seperti kebetulan).`,
  counts: ({ n, equal, near }: CompetencyAgreement) =>
    n === 0
      ? 'Belum ada pegawai yang dinilai dua penilai pada kompetensi ini.'
      : `Dari ${n} pegawai, ${equal} mendapat level yang sama dan ${near} berbeda paling banyak satu level.`,
  verdict: {
    alike: 'Kedua penilai melihat pegawai yang sama hampir dengan cara yang sama.',
    apart:
      'Kedua penilai melihat pegawai yang sama dengan cara yang berbeda: samakan dulu pengertian levelnya lewat contoh perilaku.',
    open: 'Seberapa sama keduanya belum dapat disimpulkan.',
    few: 'Pegawainya terlalu sedikit untuk disimpulkan.',
    same: 'Semua levelnya sama, jadi tidak terlihat apakah keduanya membedakan pegawai dengan cara yang sama.',
  } satisfies Record<AgreementVerdict, string>,
  figures: ({ alpha, kappa, icc, form }: CompetencyAgreement) =>
    [
      ...(alpha === undefined
        ? []
        : [`alpha Krippendorff ${two(alpha.value)} (${two(alpha.low)} sampai ${two(alpha.high)})`]),
      ...(kappa === undefined
        ? []
        : [`kappa tertimbang ${two(kappa.value)} (${two(kappa.low)} sampai ${two(kappa.high)})`]),
      ...(icc === undefined ? [] : [`${form} ${two(icc.value)} (${two(icc.low)} sampai ${two(icc.high)})`]),
    ].join('; '),
};

export type AgreementTexts = typeof agreementTexts;
