// By what rows of people's words are known to be theirs: the secret of their fingerprints, and the tabs that bear them.

import type { Sealing } from '../../core/workbook/row-seal';
import type { TabPlan } from '../../core/workbook/tab-plan';
import { longestCached, recall, remember } from './cache';
import { sealedKey, secret } from './properties';
import { scriptStore } from './script-store';

/** Under what both are found without asking for properties: readings of answers have no call to spare. As the properties, nobody but the script sees it. */
const cachedKey = 'timbang.sealing';

const cached = (sealing: Sealing): Sealing => {
  remember({ [cachedKey]: JSON.stringify(sealing) }, longestCached);
  return sealing;
};

function look(): Sealing {
  const there = recall(cachedKey);
  if (there !== undefined) return JSON.parse(there);
  const tabs = scriptStore.getProperty(sealedKey)?.split(' ') ?? [];
  return cached({ secret: secret(), tabs });
}

/** Looked up when it is first asked for. */
export function sealingOf(): () => Sealing {
  let known: Sealing | undefined;
  return () => {
    known ??= look();
    return known;
  };
}

/** Notes that each row of these tabs bears a fingerprint from now on. @param plans that are written whole */
export function keepSealed(plans: readonly TabPlan[], sealing: (() => Sealing) | undefined): void {
  const keys = plans.flatMap(({ key, sealed }) => (sealed ? [key] : []));
  if (keys.length === 0 || keys.every((key) => sealing?.().tabs.includes(key))) return;
  const { secret: own, tabs } = look();
  const all = [...new Set([...tabs, ...keys])];
  scriptStore.setProperty(sealedKey, all.join(' '));
  cached({ secret: own, tabs: all });
}
