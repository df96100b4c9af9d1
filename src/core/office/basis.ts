// What the results of a cycle rest on besides its answers: frozen with the cycle, else as the tabs say now.
import type { Norms } from '../bias/norms';
import type { Cycle } from '../cycle/cycle';
import type { Competency } from '../framework/competency';
import type { PracticeCase } from '../practice/practice-case';
import { type Problem, problem } from '../problem';
import type { Settings } from '../settings/settings';
import { type FrozenPart, frozenTab } from '../tab/frozen-tab';
import type { CycleTexts } from '../text/id/cycle';
import type { Holdings } from './held-tabs';

/** What forms, practice and person tabs are made of: frozen when the cycle opens. */
interface Instrument {
  readonly competencies: readonly Competency[];
  readonly practiceCases: readonly PracticeCase[];
}

/** What is concluded by: frozen when the cycle closes, so that its figures stay what they were. */
interface Rules {
  readonly settings: Pick<Settings, 'bands' | 'capAtStandard' | 'leastCoverage'>;
  readonly norms: Norms | undefined;
}

export interface Basis extends Instrument, Rules {}

type Sources = Pick<Holdings, 'competencies' | 'practiceCases' | 'settings' | 'norms'>;

export const instrumentOf = ({ competencies, practiceCases }: Sources): Instrument => ({
  competencies,
  practiceCases,
});

export const rulesOf = ({ settings: { bands, capAtStandard, leastCoverage }, norms }: Sources): Rules => ({
  settings: { bands, capAtStandard, leastCoverage },
  norms,
});

/** Lists, and objects that only we write: whoever altered the text by hand has made it none of them. */
function parse<T extends object>(text: string, lists: readonly (keyof T)[]): T | undefined {
  try {
    const read: T = JSON.parse(text);
    return lists.every((name) => Array.isArray(read[name])) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Without norms it was closed without them: those of later do not take their place. */
function parseRules(text: string): Rules | undefined {
  const read = parse<Partial<Rules>>(text, []);
  return read?.settings === undefined ? undefined : { settings: read.settings, norms: read.norms };
}

export const partOf = (frozen: readonly FrozenPart[], cycle: string, part: FrozenPart['part']) =>
  frozen.find((one) => one.cycle === cycle && one.part === part)?.text;

/** The basis of a cycle, and what of it cannot be read any more. */
export function readBasis(
  held: Sources & Pick<Holdings, 'frozen'>,
  cycle: Cycle | undefined,
): { readonly basis: Basis; readonly unread: boolean } {
  const text = (part: FrozenPart['part']) => cycle && partOf(held.frozen, cycle.id, part);
  const [instrument, rules] = [text('instrument'), text('rules')];
  const read = {
    instrument:
      instrument === undefined ? undefined : parse<Instrument>(instrument, ['competencies', 'practiceCases']),
    rules: rules === undefined ? undefined : parseRules(rules),
  };
  return {
    basis: { ...(read.instrument ?? instrumentOf(held)), ...(read.rules ?? rulesOf(held)) },
    unread:
      (instrument !== undefined && read.instrument === undefined) ||
      (rules !== undefined && read.rules === undefined),
  };
}

/** What is told of a basis that cannot be read. */
export const basisProblems = (unread: boolean, texts: CycleTexts): readonly Problem[] =>
  unread ? [problem('warning', 'frozen-unreadable', { tab: frozenTab.name }, texts.frozenUnreadable)] : [];
