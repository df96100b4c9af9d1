// The engine: runs functions of the script, one execution after another, and keeps a record of each.
import { Execution, type ExecutionResult, type Occasion, type Services } from './execution';
import { savedState, type Workspace } from './host-state';
import { LIMITS } from './platform/limits';
import type { ActionKind, ActionRecord, Incident } from './platform/meter';
import { saveState } from './state-folder';

/** Arguments of a function, or how to make them of the services of its execution. */
type Arguments = readonly unknown[] | ((services: Services) => readonly unknown[]);

/** An occasion on which a function runs with full authority, but for what `rest` says. */
export const occasion = (
  kind: ActionKind,
  activeUser: string,
  effectiveUser: string,
  rest: Partial<Occasion> = {},
): Occasion => ({
  kind,
  activeUser,
  effectiveUser,
  authMode: 'FULL',
  hasUi: true,
  hasDocument: true,
  limitMs: LIMITS.executionMs,
  ...rest,
});

const FULL = 'There are too many scripts running simultaneously for this Google user account.';

/** Runs the script of a workspace. */
export class Engine {
  /** Every execution so far, the newest last. */
  readonly actions: ActionRecord[] = [];
  /** What happens at which call of the next execution. */
  plan = new Map<number, Incident>();
  /** How many executions of the account run besides. */
  others = 0;
  private begun = 0;

  /** @param folder where the workspace is saved after each execution, if anywhere */
  constructor(
    public workspace: Workspace,
    public folder: string | undefined,
  ) {}

  /** Whether something runs, or is planned for the next execution. */
  get busy(): boolean {
    return this.workspace.current.executions > 0 || this.plan.size > 0;
  }

  /** Has run so far what the other has. */
  takeOver({ actions, others, begun }: Engine): void {
    this.actions.push(...actions);
    this.others = others;
    this.begun = begun;
  }

  /** Runs a function of the script. */
  execute(name: string, { kind, ...rest }: Occasion, args: Arguments): ExecutionResult {
    const record: ActionRecord = {
      name,
      kind,
      user: rest.activeUser || rest.effectiveUser,
      calls: 0,
      writes: 0,
      modelledSeconds: 0,
      methods: {},
      outcome: 'running',
    };
    this.actions.push(record);
    if (this.isFull()) {
      record.outcome = 'failed';
      record.error = FULL;
      return { ok: false, message: FULL };
    }
    const plan = this.plan;
    this.plan = new Map();
    const result = new Execution(this.workspace, { kind, ...rest }, record, plan).run(name, args);
    this.save();
    return result;
  }

  /** Whether thirty executions run already; in a crowd that is so at every fourth. */
  private isFull(): boolean {
    this.begun += 1;
    const crowded = this.begun % 4 === 0 && this.workspace.current.variants.executions === 'crowded';
    return crowded || this.workspace.current.executions + this.others >= LIMITS.executionsParallel;
  }

  /** Runs an installed trigger's function on its creator's authority. */
  runTrigger(
    kind: ActionKind,
    handler: string,
    creator: string,
    args: Arguments,
    hasUi = false,
  ): ActionRecord {
    const before = this.actions.length;
    const { triggerUser } = this.workspace.current.variants;
    const active = triggerUser === 'creator' ? creator : '';
    this.execute(handler, occasion(kind, active, creator, { hasUi }), args);
    return this.actions[before] as ActionRecord;
  }

  /** Writes the workspace to its folder; does nothing without one. */
  save(): void {
    if (this.folder !== undefined) saveState(this.folder, savedState(this.workspace));
  }
}
