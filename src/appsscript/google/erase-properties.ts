// Erasing people from what is kept outside the workbook: sign-ins, chosen languages, traces of access, forms on their way, ledgers of mails.
import type { Cycle } from '../../core/cycle/cycle';
import { finder, type Identities, replacer } from '../../core/erasure/identities';
import { traceWithout } from './access-traces';
import { areGroupsOf } from './colleague-groups';
import { isLedger, ledgerWithout } from './mail';
import { isKeptOf } from './properties';
import { scriptStore } from './script-store';
import { isSignInOf } from './sign-ins';
import { arePrintsOf } from './talk-prints';

/** Who is erased from where. */
interface Erased {
  /** Ids as assignments know raters. */
  readonly people: ReadonlySet<string>;
  readonly identities: Identities;
  /** Whose traces of access go, and of which cycles. */
  readonly traced: ReadonlySet<string>;
  readonly cycles: readonly string[];
  /** The cycle that goes whole. */
  readonly cycle: Pick<Cycle, 'id'> | undefined;
  /** Ids of forms that are gone. */
  readonly formIds: readonly string[];
  /** What stands for somebody erased where a trace of somebody else tells of them. */
  readonly alias: string;
}

/** Read once; each entry is erased by itself, so that a failure leaves every other one as it is. */
export function eraseProperties({ people, identities, traced, cycles, cycle, formIds, alias }: Erased): void {
  const theirs = [isSignInOf(people), isKeptOf(people, formIds), arePrintsOf(cycle), areGroupsOf(cycle)];
  const holds = finder(identities);
  const by = () => alias;
  const replace = replacer(identities, { nip: by, address: by, name: by, code: by });
  const without = traceWithout(traced, cycles, replace);
  for (const [name, text] of Object.entries(scriptStore.getProperties())) {
    if (theirs.some((is) => is(name, text))) {
      scriptStore.deleteProperty(name);
      continue;
    }
    const next = isLedger(name) && holds(text) ? ledgerWithout(text, holds) : without(name, text);
    if (next === '') scriptStore.deleteProperty(name);
    else if (next !== undefined && next !== text) scriptStore.setProperty(name, next);
  }
}
