// Tells the kind of a job from echelon, job type and job name, and says so when it cannot be told.
import { plainWords } from '../names';

interface JobFacts {
  /** 'II.b', 'III/a', 'Eselon IV.a'; empty for most people. */
  readonly echelon: string;
  /** 'Jabatan Struktural', 'Jabatan Fungsional Tertentu', 'Jabatan Fungsional Umum', 'Pelaksana' ... */
  readonly jobType: string;
  readonly jobName: string;
}

interface JobKindReading {
  readonly kind: JobKind | undefined;
  /**
   * `unknown`: nothing tells the kind; `contradicted`: the facts tell two, the kind is then the one told
   * first or undefined.
   */
  readonly doubt: 'unknown' | 'contradicted' | undefined;
}

const ranks: readonly (readonly [RegExp, JobKind])[] = [
  [/\bahli utama\b/, 'JF_AHLI_UTAMA'],
  [/\bahli madya\b/, 'JF_AHLI_MADYA'],
  [/\bahli muda\b/, 'JF_AHLI_MUDA'],
  [/\bahli pertama\b/, 'JF_AHLI_PERTAMA'],
  [/\bpenyelia\b/, 'JF_PENYELIA'],
  [/\bmahir\b/, 'JF_MAHIR'],
  [/\bterampil\b/, 'JF_TERAMPIL'],
  [/\bpemula\b/, 'JF_PEMULA'],
];

const byEchelon: Readonly<Record<string, JobKind>> = {
  i: 'JPT_MADYA',
  ii: 'JPT_PRATAMA',
  iii: 'ADMINISTRATOR',
  iv: 'PENGAWAS',
};

/** Names of the structural ranks since 2014, as a job type. */
const byType: readonly (readonly [RegExp, JobKind])[] = [
  [/(jpt|pimpinan tinggi) utama/, 'JPT_UTAMA'],
  [/(jpt|pimpinan tinggi) madya/, 'JPT_MADYA'],
  [/(jpt|pimpinan tinggi) pratama/, 'JPT_PRATAMA'],
  [/^(jabatan )?administrator$/, 'ADMINISTRATOR'],
  [/^(jabatan )?pengawas$/, 'PENGAWAS'],
  [/fungsional umum|^jfu$|^(jabatan )?pelaksana$/, 'PELAKSANA'],
];

/**
 * Kind of a job. The echelon tells first (I, II, III, IV), then the rank of a functional post in the job's
 * name ("Ahli Muda", "Terampil"), then the job type. Nothing is guessed: a functional post without a rank is
 * `unknown`, and HR chooses.
 */
export function jobKindOf({ echelon, jobType, jobName }: JobFacts): JobKindReading {
  const type = plainWords(jobType);
  const name = plainWords(jobName);
  const structural = byEchelon[echelonOf(echelon) ?? ''];
  const typed = byType.find(([words]) => words.test(type))?.[1];
  const ranked = ranks.filter(([words]) => words.test(name)).map(([, kind]) => kind);
  const functional = /fungsional/.test(type) && !/umum/.test(type);

  if (structural !== undefined) {
    const other = functional || typed === 'PELAKSANA' || (typed !== undefined && typed !== structural);
    return { kind: structural, doubt: other ? 'contradicted' : undefined };
  }
  if (ranked.length > 1) return { kind: undefined, doubt: 'contradicted' };
  if (ranked[0] !== undefined)
    return { kind: ranked[0], doubt: typed === undefined ? undefined : 'contradicted' };
  if (functional) return { kind: undefined, doubt: 'unknown' };
  return typed === undefined ? { kind: undefined, doubt: 'unknown' } : { kind: typed, doubt: undefined };
}

/** The Roman number of an echelon, lower case; undefined for 'Non Eselon', a dash, or anything else. */
export function echelonOf(text: string): string | undefined {
  const match = /^(?:eselon\s*)?(iv|iii|ii|i)(?:[\s./-]*[a-e])?\.?$/.exec(plainWords(text));
  return match?.[1];
}

/** Kinds of job that have a usual standard. */
export type JobKind =
  | 'JPT_UTAMA'
  | 'JPT_MADYA'
  | 'JPT_PRATAMA'
  | 'ADMINISTRATOR'
  | 'PENGAWAS'
  | 'PELAKSANA'
  | 'JF_AHLI_UTAMA'
  | 'JF_AHLI_MADYA'
  | 'JF_AHLI_MUDA'
  | 'JF_AHLI_PERTAMA'
  | 'JF_PENYELIA'
  | 'JF_MAHIR'
  | 'JF_TERAMPIL'
  | 'JF_PEMULA';
