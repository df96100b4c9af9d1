// How the workbook writes the kind of a job: identifiers of its tabs, the same in every language.
import type { JobKind } from '../framework/job-kind';
import { cellText, type Kind } from '../workbook/cell-kind';

const words: Readonly<Record<JobKind, string>> = {
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

export const jobKindWords: readonly string[] = Object.values(words);

const kindOfWord = new Map(Object.entries(words).map(([kind, word]) => [word.toLowerCase(), kind]));

/** Kinds in words, whatever their case; a word of HR's own is a kind of its own. */
export const jobKind: Kind<string | undefined> = {
  style: { format: 'text' },
  read: (cell) => (kindOfWord.get(cellText(cell).toLowerCase()) ?? cellText(cell)) || undefined,
  write: (kind) => (words as Readonly<Record<string, string>>)[kind ?? ''] ?? kind ?? '',
};
