// What a cycle rests on frozen into it, and the office as it stood in a cycle.
import type { Cycle } from '../cycle/cycle';
import { compareCycleIds } from '../cycle/cycle-order';
import type { FrozenPart } from '../tab/frozen-tab';
import { cuttableJson } from '../well-formed';
import { instrumentOf, partOf, readBasis, rulesOf } from './basis';
import type { Office } from './office';

/** The office with another cycle in force, and what that rests on. */
export const onCycle = (office: Office, cycle: Cycle | undefined): Office => ({
  ...office,
  cycle,
  basis: readBasis(office, cycle).basis,
});

/** What is frozen already stays. */
const frozenWith = (office: Office, cycle: string, part: FrozenPart['part'], text: string): Office =>
  partOf(office.frozen, cycle, part) === undefined
    ? { ...office, frozen: [...office.frozen, { cycle, part, text }] }
    : office;

/** The office with dictionary and practice cases as they are now frozen into a cycle. */
export const freezeInstrument = (office: Office, cycle: string): Office =>
  frozenWith(office, cycle, 'instrument', cuttableJson(instrumentOf(office)));

/** The office with bands and norms as they are now frozen into a cycle. */
export const freezeRules = (office: Office, cycle: string): Office =>
  frozenWith(office, cycle, 'rules', cuttableJson(rulesOf(office)));

/** The rules follow Pengaturan again. */
export const thawRules = (office: Office, cycle: string): Office => ({
  ...office,
  frozen: office.frozen.filter((one) => one.cycle !== cycle || one.part !== 'rules'),
});

/**
 * The office as it stood in one of its cycles, for looking only: nothing of later cycles is known in it. Undefined for a
 * cycle that there is none of.
 */
export function asOf(office: Office, id: string): Office | undefined {
  const cycle = office.cycles.find((one) => one.id === id);
  if (cycle === undefined) return undefined;
  const { closedAt } = cycle;
  const known = <T extends { readonly cycle: string }>(all: readonly T[]) =>
    all.filter((one) => compareCycleIds(one.cycle, id) <= 0);
  return onCycle(
    {
      ...office,
      cycles: office.cycles.filter((one) => compareCycleIds(one.id, id) <= 0),
      assignments: known(office.assignments),
      answers: known(office.answers),
      development: known(office.development),
      objections: known(office.objections),
      talkAnswers: known(office.talkAnswers),
      targets: known(office.targets),
      nominations: known(office.nominations),
      colleagueAnswers: known(office.colleagueAnswers),
      // Practice is bound to no cycle: what was practised afterwards is not part of this one.
      practice: office.practice.filter(({ answeredAt }) => closedAt === undefined || answeredAt <= closedAt),
    },
    cycle,
  );
}
