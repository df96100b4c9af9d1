// What an import of official job standards and of an agency's dictionary has understood, beside what is there.
import type { Standing } from '../core/office/official-standards';
import type { Problem } from '../core/problem';

export interface StandardsImport {
  readonly jobs: readonly JobRead[];
  readonly competencies: readonly CompetencyRead[];
  readonly problems: readonly Problem[];
}

export interface JobRead {
  /** By which a choice is made. */
  readonly key: string;
  readonly name: string;
  /** In words; '' where the document does not tell. */
  readonly kind: string;
  readonly standing: Standing;
  /** HR has confirmed what is there. */
  readonly confirmed: boolean;
  readonly levels: readonly LevelRead[];
  readonly requirements: string;
  readonly requirementsBefore: string;
  /** Names of national competencies without a level. */
  readonly missing: readonly string[];
  /** Active employees who hold it. */
  readonly holders: number;
}

interface LevelRead {
  readonly competency: string;
  readonly level: number;
  readonly before: number | undefined;
}

export interface CompetencyRead {
  readonly key: string;
  readonly name: string;
  readonly standing: Standing;
  readonly levels: readonly {
    readonly level: number;
    readonly words: string;
    readonly before: string;
  }[];
}
