// A job (jabatan) and its standard: which level of each competency it requires.

/** Required level per competency code. A competency without an entry is not required of the job. */
export type RequiredLevels = Readonly<Record<string, number>>;

/** One row of the Jabatan tab. The name is the identity, compared without case and surplus spaces. */
export interface Job {
  readonly name: string;
  /** Kind of job, a key of the default standards such as 'PENGAWAS'; undefined while nobody could tell. */
  readonly kind: string | undefined;
  readonly required: RequiredLevels;
  /** Education, training, rank and the like that the official standard asks for, a line each. */
  readonly requirements?: string | undefined;
  /** Where the standard comes from, in words HR can check. */
  readonly source: string;
  readonly confirmed: boolean;
}
