// Offices as they are and as they go wrong: small, unequal, with cultures, copies, wrong keys. Each is run clean and with a planted habit.

import type { CheckName } from '../../core/bias/rater-check';
import type { OfficeModel } from './office-model';

export interface Scenario {
  readonly name: string;
  readonly model: Partial<OfficeModel>;
  /** The check that is measured; severity if left out. */
  readonly check?: CheckName;
  /** The planted habit is not what the check looks for: whoever has it is innocent here. */
  readonly innocentHabit?: true;
  /** Share of the planted that the rule before this one found in these offices at these seeds; absent where it was not to be trusted. */
  readonly powerBefore?: number;
}

const small = { supervisors: 12, ratees: [3, 12] } as const;
const lenient = (points: number, share: number) => ({ habit: { kind: 'leniency', points }, share }) as const;
/** One person's SD of observed means. */
const oneSd = 0.58;

/** At fixed seeds; the number of offices is that of the bench. */
export const scenarios: readonly Scenario[] = [
  { name: '12 supervisors of 3 to 12', model: small },
  {
    name: 'the same, a tenth severe by 1.0 SD',
    powerBefore: 0.39,
    model: { ...small, ...lenient(-oneSd, 0.1) },
  },
  { name: '15 supervisors', model: { supervisors: 15 } },
  {
    name: '15, a tenth severe by 1.0 SD',
    powerBefore: 0.35,
    model: { supervisors: 15, ...lenient(-oneSd, 0.1) },
  },
  {
    name: '25, a tenth severe by 1.0 SD',
    powerBefore: 0.38,
    model: { supervisors: 25, ...lenient(-oneSd, 0.1) },
  },
  {
    name: '40, a tenth severe by 1.0 SD',
    powerBefore: 0.38,
    model: { supervisors: 40, ...lenient(-oneSd, 0.1) },
  },
  { name: '60 supervisors of 3 to 12', model: { supervisors: 60, ratees: [3, 12] } },
  {
    name: '60, a tenth severe by 1.0 SD',
    powerBefore: 0.37,
    model: { supervisors: 60, ratees: [3, 12], ...lenient(-oneSd, 0.1) },
  },
  {
    name: 'self culture SD .4, one in twenty rated twice',
    model: { supervisors: 15, climateSd: 0.4, secondShare: 0.05 },
  },
  {
    name: 'self culture SD .4, a quarter rated twice',
    model: { supervisors: 15, climateSd: 0.4, secondShare: 0.25 },
  },
  {
    name: 'self culture SD .4, a quarter rated twice, a tenth severe by 1.5 SD',
    powerBefore: 0.85,
    model: { supervisors: 15, climateSd: 0.4, secondShare: 0.25, ...lenient(-1.5 * oneSd, 0.1) },
  },
  {
    name: '30 % lenient by 1.0, self link',
    powerBefore: 0.74,
    model: { supervisors: 12, ...lenient(1, 0.3) },
  },
  {
    name: '30 % lenient by .58, self link',
    powerBefore: 0.23,
    model: { supervisors: 12, ...lenient(oneSd, 0.3) },
  },
  {
    name: '30 % lenient by 1.0, all rated twice',
    powerBefore: 0.99,
    model: { supervisors: 12, secondShare: 1, ...lenient(1, 0.3) },
  },
  {
    name: '30 % lenient by .58, all rated twice',
    powerBefore: 0.68,
    model: { supervisors: 12, secondShare: 1, ...lenient(oneSd, 0.3) },
  },
  {
    name: 'exponential leniency, SD .3, self link',
    model: { supervisors: 30, leniencySd: 0.3, leniencyShape: 'exponential' },
  },
  { name: 't3 leniency, SD .3, self link', model: { supervisors: 30, leniencySd: 0.3, leniencyShape: 't3' } },
  { name: 'ordinary leniency, SD .20, self link', model: { supervisors: 30, leniencySd: 0.2 } },
  {
    name: 'ordinary leniency, SD .20, six practice cases',
    model: { supervisors: 30, leniencySd: 0.2, practiceCases: 6 },
  },
  { name: 'ceiling (means 4.2 to 4.9)', model: { supervisors: 30, meanShift: 1 } },
  {
    name: 'ceiling, a tenth severe by 1.0 SD',
    powerBefore: 0.44,
    model: { supervisors: 30, meanShift: 1, ...lenient(-oneSd, 0.1) },
  },
  {
    name: 'ceiling, a tenth lenient by 1.0',
    powerBefore: 0.58,
    model: { supervisors: 30, meanShift: 1, ...lenient(1, 0.1) },
  },
  { name: 'three levels in use', model: { supervisors: 30, levels: [2, 4] } },
  {
    name: 'three levels in use, a tenth severe by 1.0 SD',
    powerBefore: 0.43,
    model: { supervisors: 30, levels: [2, 4], ...lenient(-oneSd, 0.1) },
  },
  { name: '20 % missing', model: { supervisors: 30, missing: { share: 0.2, byLevel: false } } },
  {
    name: '20 % missing, low levels more often',
    model: { supervisors: 30, missing: { share: 0.2, byLevel: true } },
  },
  {
    name: 'a fifth straight-lined',
    model: { supervisors: 30, habit: { kind: 'straight', share: 0.5 }, share: 0.2 },
  },
  { name: 'self-scores follow the boss (.7)', model: { supervisors: 30, selfFollows: 0.7 } },
  {
    name: 'self-scores follow the boss (.7), a tenth severe by 1.0 SD',
    model: { supervisors: 30, selfFollows: 0.7, ...lenient(-oneSd, 0.1) },
  },
  { name: 'second raters lean on the first (.8)', model: { supervisors: 30, secondShare: 1, copying: 0.8 } },
  {
    name: 'second raters lean on the first (.8), a tenth severe by 1.0 SD',
    model: { supervisors: 30, secondShare: 1, copying: 0.8, ...lenient(-oneSd, 0.1) },
  },
  {
    name: 'half a point, six practice cases',
    powerBefore: 0.15,
    model: { supervisors: 40, practiceCases: 6, ...lenient(-oneSd / 2, 0.1) },
  },
  {
    name: 'half a point, ten practice cases',
    powerBefore: 0.19,
    model: { supervisors: 40, practiceCases: 10, ...lenient(-oneSd / 2, 0.1) },
  },
  {
    name: 'half a point, eighteen practice cases',
    powerBefore: 0.34,
    model: { supervisors: 40, practiceCases: 18, ...lenient(-oneSd / 2, 0.1) },
  },
  {
    name: 'half a point, ten practice cases, 200 supervisors',
    model: { practiceCases: 10, ...lenient(-oneSd / 2, 0.1) },
  },
  { name: 'office of 7, right keys', model: { supervisors: 7, practiceCases: 6 } },
  {
    name: 'office of 7, right keys, one lenient by 1.0 SD',
    powerBefore: 0.7,
    model: { supervisors: 7, practiceCases: 6, ...lenient(oneSd, 1 / 7) },
  },
  {
    name: 'office of 7, a key a level too strict on a fifth of the cells',
    model: { supervisors: 7, practiceCases: 6, keyErrors: { share: 0.2, levels: -1 } },
  },
  {
    name: 'the same, one lenient by 1.0 SD',
    powerBefore: 0.9,
    model: {
      supervisors: 7,
      practiceCases: 6,
      keyErrors: { share: 0.2, levels: -1 },
      ...lenient(oneSd, 1 / 7),
    },
  },
  {
    name: 'office of 7, a key a level too strict on a third of the cells',
    model: { supervisors: 7, practiceCases: 6, keyErrors: { share: 0.33, levels: -1 } },
  },
  {
    name: 'office of 7 at the ceiling, right keys',
    model: { supervisors: 7, practiceCases: 6, meanShift: 1 },
  },
  {
    name: 'growth of .3 between cycles, a quarter moved',
    model: { supervisors: 30, moverShare: 0.25, growth: 0.3 },
  },
  {
    name: 'growth of .3, sheets of the previous cycle of movers alone',
    model: { supervisors: 30, moverShare: 0.25, previousOf: 'movers', growth: 0.3 },
  },
  {
    name: 'growth of .3, a quarter moved, a tenth severe by 1.0 SD',
    powerBefore: 0.71,
    model: { supervisors: 30, moverShare: 0.25, growth: 0.3, ...lenient(-oneSd, 0.1) },
  },
  {
    name: 'one team without any link, a quarter rated twice',
    model: { supervisors: 15, secondShare: 0.25, unlinkedTeam: true },
  },
  { name: 'no sheet complete, self link', model: { supervisors: 30, openJobs: 2 } },
  {
    name: 'no sheet complete: range use, 20 supervisors',
    model: { supervisors: 20, openJobs: 2 },
    check: 'rangeUse',
  },
  { name: 'no sheet complete: range use', model: { supervisors: 30, openJobs: 2 }, check: 'rangeUse' },
  { name: 'no sheet complete: range use, 200 supervisors', model: { openJobs: 2 }, check: 'rangeUse' },
  { name: '12 supervisors: range use', model: small, check: 'rangeUse' },
  { name: '30 supervisors: range use', model: { supervisors: 30 }, check: 'rangeUse' },
  {
    name: '30, range x .5',
    model: { supervisors: 30, habit: { kind: 'range', factor: 0.5 }, share: 0.1 },
    check: 'rangeUse',
  },
  {
    name: 'ceiling, a fifth lenient by 1.0: straight lines',
    innocentHabit: true,
    model: { supervisors: 60, meanShift: 0.8, ...lenient(1, 0.2) },
    check: 'straightLining',
  },
  {
    name: 'a tenth half straight-lined',
    powerBefore: 0.92,
    model: { supervisors: 60, habit: { kind: 'straight', share: 0.5 }, share: 0.1 },
    check: 'straightLining',
  },
  {
    name: 'ceiling, a tenth half straight-lined',
    powerBefore: 0.81,
    model: { supervisors: 60, meanShift: 0.8, habit: { kind: 'straight', share: 0.5 }, share: 0.1 },
    check: 'straightLining',
  },
];
