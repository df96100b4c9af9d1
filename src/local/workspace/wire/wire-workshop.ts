// What crosses between the workspace's server and its drawer: outbox, meter, log, clock, faults and locks.

/** A message that the script sent; nothing leaves this machine. */
export interface Mail {
  readonly at: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  /** Name of the frame that shows the HTML body. */
  readonly frame?: string;
  readonly attachments: readonly string[];
}

/** One execution of the script. */
export interface ActionView {
  readonly number: number;
  readonly name: string;
  readonly kind: string;
  readonly user: string;
  readonly calls: number;
  readonly writes: number;
  readonly seconds: number;
  readonly outcome: string;
  readonly error?: string;
  readonly methods: readonly { readonly name: string; readonly calls: number; readonly ms: number }[];
}

export interface LogView {
  readonly at: string;
  readonly severity: string;
  readonly action: string;
  readonly message: string;
}

/** Everything the drawer shows, the newest first. */
export interface WorkshopView {
  readonly mails: readonly Mail[];
  readonly actions: readonly ActionView[];
  readonly log: readonly LogView[];
  readonly triggers: readonly {
    readonly handler: string;
    readonly event: string;
    readonly creator: string;
  }[];
  readonly now: string;
  readonly fault?: { readonly call: number; readonly mode: string };
  /** Scopes of the locks that the drawer holds. */
  readonly locks: readonly string[];
}

/** What the drawer can do. */
export type WorkshopAction =
  | { readonly do: 'advance'; readonly hours: number }
  | { readonly do: 'runTimeTriggers' }
  | { readonly do: 'failAt'; readonly call: number; readonly mode: 'before' | 'after' | 'timeout' }
  | { readonly do: 'forgetFault' }
  | { readonly do: 'lock' | 'unlock'; readonly scope: 'document' | 'script' }
  /** Gives somebody leave to edit the workbook, as its owner does. */
  | { readonly do: 'share'; readonly email: string };
