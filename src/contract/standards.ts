// The standards of jobs as HR looks through them and confirms them.

export interface JobStandard {
  readonly name: string;
  /** Employees who hold the job. */
  readonly people: number;
  /** What it requires, in the order of the competencies; none where nothing is filled in yet. */
  readonly levels: readonly { readonly competency: string; readonly level: number }[];
  /** Where the levels come from. */
  readonly source: string;
  readonly confirmed: boolean;
  /** Stands for what was looked at: another once a level is changed. */
  readonly seen: string;
}

export interface Standards {
  /** In the order of the tab. */
  readonly jobs: readonly JobStandard[];
  /** What a press has confirmed, and what it left because it was changed since it was looked at. */
  readonly done?: { readonly confirmed: number; readonly changed: number };
}
