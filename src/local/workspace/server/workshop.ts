// The drawer: what the script did and sent, and the knobs that try it: clock, faults, locks, triggers.
import type { LocalHost } from '../../host/local-host';
import type { ActionView, Mail, WorkshopAction, WorkshopView } from '../wire/wire-workshop';
import type { Frames } from './frames';

/** Lines and actions shown; a long day makes more. */
const SHOWN = 300;

const HOUR_MS = 3_600_000;

const newest = <T>(list: readonly T[]): T[] => list.slice(-SHOWN).reverse();

const iso = (ms: number): string => new Date(ms).toISOString();

/** Everything behind the drawer. */
export class Workshop {
  private fault: WorkshopView['fault'];
  private actionsAtFault = 0;
  private readonly locks = new Map<string, () => void>();

  /** @param advance moves the clock on, in milliseconds */
  constructor(
    private readonly host: LocalHost,
    private readonly frames: Frames,
    private readonly advance: (ms: number) => void,
  ) {}

  view(): WorkshopView {
    const { host } = this;
    // A planned fault is spent by the next execution, whether it struck or not.
    const fault = host.actions.length > this.actionsAtFault ? undefined : this.fault;
    return {
      mails: newest(host.outbox).map((message): Mail => {
        const { at, to, cc, bcc, subject, body, attachments, htmlBody } = message;
        const from = message.name ? `${message.name} <${message.from}>` : message.from;
        const frame = htmlBody ? { frame: this.frames.addInert(htmlBody) } : {};
        return { at: iso(at), to, cc, bcc, from, subject, body, attachments, ...frame };
      }),
      actions: this.actions(),
      log: newest(host.log).map(({ at, ...line }) => ({ at: iso(at), ...line })),
      triggers: host.triggers.map(({ handler, event, creator }) => ({ handler, event, creator })),
      now: host.now().toISOString(),
      ...(fault && { fault }),
      locks: [...this.locks.keys()],
    };
  }

  act(action: WorkshopAction): void {
    const { host } = this;
    switch (action.do) {
      case 'advance':
        this.advance(action.hours * HOUR_MS);
        break;
      case 'runTimeTriggers':
        host.runTimeTriggers();
        break;
      case 'failAt':
        host.planIncidents(new Map([[action.call, { fault: action.mode }]]));
        this.fault = { call: action.call, mode: action.mode };
        this.actionsAtFault = host.actions.length;
        break;
      case 'forgetFault':
        host.planIncidents(new Map());
        this.fault = undefined;
        break;
      case 'lock':
        if (!this.locks.has(action.scope)) this.locks.set(action.scope, host.holdLock(action.scope));
        break;
      case 'share': {
        const { workbook } = host;
        workbook.state = { ...workbook.state, editors: [...workbook.state.editors, action.email] };
        break;
      }
      case 'unlock':
        this.locks.get(action.scope)?.();
        this.locks.delete(action.scope);
        break;
    }
  }

  private actions(): ActionView[] {
    const { actions } = this.host;
    const first = Math.max(0, actions.length - SHOWN);
    return actions
      .slice(first)
      .map(({ name, kind, user, calls, writes, modelledSeconds, outcome, error, methods }, index) => ({
        number: first + index + 1,
        name,
        kind,
        user,
        calls,
        writes,
        seconds: modelledSeconds,
        outcome,
        ...(error !== undefined && { error }),
        methods: Object.entries(methods)
          .map(([method, count]) => ({ name: method, calls: count.calls, ms: count.modelledMs }))
          .sort((a, b) => b.ms - a.ms),
      }))
      .reverse();
  }
}
