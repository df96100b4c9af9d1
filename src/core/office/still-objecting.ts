// The earlier cycles whose objections go on: a clock once told to somebody runs to its end, whatever is opened meanwhile.
import { addDays } from '../day';
import { dayPart } from '../moment';
import { objectionsOf } from '../objection/objection';
import { asOf } from './freeze';
import { type Office, ofCycle } from './office';

/** Days after a decision in which its mail may still be due. */
const mailDays = 7;

/**
 * The office as it stood in each earlier cycle in which somebody may still object, or an objection is not decided or was lately.
 * @param today ISO day
 */
export function stillObjecting(office: Office, today: string): readonly Office[] {
  const lately = addDays(today, -mailDays);
  return office.cycles.flatMap((cycle) => {
    if (cycle.id === office.cycle?.id || cycle.archivedAt !== undefined) return [];
    const within = ofCycle(office.assignments, cycle).some(({ objectUntil = '' }) => today <= objectUntil);
    const open =
      within ||
      objectionsOf(ofCycle(office.objections, cycle)).some(
        ({ decided }) => decided === undefined || dayPart(decided.at) >= lately,
      );
    return open ? (asOf(office, cycle.id) ?? []) : [];
  });
}
