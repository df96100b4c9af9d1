// By what rows of people's words are known to be theirs: the secret of their fingerprints, and the tabs that bear them.

import type { Sealing } from '../../core/workbook/row-seal';
import type { TabPlan } from '../../core/workbook/tab-plan';
import { forget, longestCached, recall, remember } from './cache';
import { officersKey, officersText, rememberOfficers } from './officers';
import { sealedKey, secret, secretKey } from './properties';
import { scriptStore } from './script-store';

/** Under what both are found without asking for properties: readings of answers have no call to spare. As the properties, nobody but the script sees it. */
const cachedKey = 'timbang.sealing';

/** Both, and who were the officers, which is looked up with them. */
interface Kept extends Sealing {
  readonly officers?: string;
}

const cached = (sealing: Kept): Kept => {
  remember({ [cachedKey]: JSON.stringify(sealing) }, longestCached);
  return sealing;
};

function look(): Kept {
  const there = recall(cachedKey);
  if (there !== undefined) return JSON.parse(there);
  const {
    [secretKey]: own,
    [sealedKey]: tabs,
    [officersKey]: officers,
  } = scriptStore.getProperties() as Readonly<Record<string, string | undefined>>;
  const found = { tabs: tabs?.split(' ') ?? [], ...(officers === undefined ? {} : { officers }) };
  if (own) return cached({ secret: own, ...found });
  // Looking makes no secret: the first row that is sealed does.
  let made: string | undefined;
  return {
    ...found,
    get secret() {
      made ??= secret();
      return made;
    },
  };
}

/** Remembers the officers as they are listed now: every action of theirs asks, so what is kept already costs no call. */
export function keepOfficers(
  workbook: string,
  officers: readonly string[],
  sealing: (() => Kept) | undefined,
): void {
  if (sealing?.().officers === officersText(workbook, officers)) return;
  rememberOfficers(workbook, officers);
  forget(cachedKey);
}

/** Looked up when it is first asked for. */
export function sealingOf(): () => Kept {
  let known: Kept | undefined;
  return () => {
    known ??= look();
    return known;
  };
}

/** Notes that each row of these tabs bears a fingerprint from now on. @param plans that are written whole */
export function keepSealed(plans: readonly TabPlan[], sealing: (() => Sealing) | undefined): void {
  const keys = plans.flatMap(({ key, sealed }) => (sealed ? [key] : []));
  if (keys.length === 0 || keys.every((key) => sealing?.().tabs.includes(key))) return;
  const kept = look();
  const all = [...new Set([...kept.tabs, ...keys])];
  scriptStore.setProperty(sealedKey, all.join(' '));
  cached({ ...kept, tabs: all });
}
