// How the workbook writes the kind of a job: identifiers of its tabs, the same in every language.
import type { JobKind } from '../framework/job-kind';

const jobKindWords: Readonly<Record<JobKind, string>> = {
  JPT_UTAMA: 'JPT Utama',
  JPT_MADYA: 'JPT Madya',
  JPT_PRATAMA: 'JPT Pratama',
  ADMINISTRATOR: 'Administrator',
  PENGAWAS: 'Pengawas',
  PELAKSANA: 'Pelaksana',
  JF_AHLI_UTAMA: 'JF Ahli Utama',
  JF_AHLI_MADYA: 'JF Ahli Madya',
  JF_AHLI_MUDA: 'JF Ahli Muda',
  JF_AHLI_PERTAMA: 'JF Ahli Pertama',
  JF_PENYELIA: 'JF Penyelia',
  JF_MAHIR: 'JF Mahir',
  JF_TERAMPIL: 'JF Terampil',
  JF_PEMULA: 'JF Pemula',
};

const kindOfWord = new Map(Object.entries(jobKindWords).map(([kind, word]) => [word.toLowerCase(), kind]));

/** The word of a kind; of a kind that HR invented, what HR wrote. */
export const writeJobKind = (kind: string | undefined): string =>
  (jobKindWords as Readonly<Record<string, string>>)[kind ?? ''] ?? kind ?? '';

/** The kind behind a word, whatever its case; a word of HR's own is a kind of its own. */
export const readJobKind = (word: string): string | undefined =>
  (kindOfWord.get(word.toLowerCase()) ?? word) || undefined;
