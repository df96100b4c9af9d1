// What the papers of an agency say of its own office: as it is set, and as its last period has it.

export interface AgencyFacts {
  readonly office: string;
  /** Whom people ask; '' until HR has said. */
  readonly contact: string;
  /** Who may run every step, each with the name in the roster where there is one. */
  readonly officers: readonly { readonly address: string; readonly name?: string; readonly nip?: string }[];
  /** People in the roster whose status is active. */
  readonly people: number;
  readonly retentionYears: number;
  readonly objection: { readonly days: number; readonly working: boolean };
  /** Days to answer an objection, and then to decide on it. */
  readonly answerDays: number;
  readonly decisionDays: number;
  /** Forms take the address of the signed-in account, not one that is typed. */
  readonly verified: boolean;
  /** The period in force; absent before the first. ISO days; undefined where the tab says none that can be read. */
  readonly cycle?: {
    readonly name: string;
    readonly selfUntil: string | undefined;
    readonly supervisorUntil: string | undefined;
  };
}
