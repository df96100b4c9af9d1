// The published results of a unit or of all for print: nothing is on paper that the person could not read on the own page.
import type { Input } from '../../contract/functions';
import type { PrintedResult, PrintPack } from '../../contract/print-pack';
import type { Cycle } from '../../core/cycle/cycle';
import { recognisePerson } from '../../core/office/access';
import { currentPeople, type Office } from '../../core/office/office';
import { nameIn } from '../../core/office/take-steps';
import { type Result, success } from '../../core/result';
import { levelTrace } from '../../core/summary/level-trace';
import { viewOf } from '../../core/summary/person-view';
import type { RatedPerson } from '../../core/summary/rated-people';
import { shownPerson } from '../../core/summary/shown-person';
import type { Context } from '../entry';
import { officeInOwn } from '../own-language';
import { noteFile } from './access-trace';
import { reviewOf } from './person-review';
import { noCycle } from './tracking';

/** What the objections came to stands on the sheet already. */
function traceOf({ today }: Context, office: Office, cycle: Cycle, person: RatedPerson): readonly string[] {
  const shown = shownPerson(person, viewOf(person, 'employee', cycle, today));
  return levelTrace({ ...shown, objections: [] }, nameIn(office), office.texts, office.entered);
}

export function printPack(context: Context, { unit }: Input<'getPrintPack'>): Result<PrintPack> {
  const office = officeInOwn(context);
  const { cycle } = office;
  if (cycle === undefined) return noCycle(office);
  const people = currentPeople(office).filter((person) => unit === undefined || person.unit === unit);
  const pages = people.flatMap((found): readonly PrintedResult[] => {
    const asked = { office, cycle, found, viewer: 'employee' } as const;
    const review = reviewOf(context, asked, recognisePerson(found.nip, office));
    if (review === undefined || review.ratingWithheld) return [];
    const { name = '', id = '' } = found.rater ?? {};
    const { percent } = found.summary.match;
    return [
      {
        review: { ...review, trace: traceOf(context, office, cycle, found) },
        ...(review.match !== undefined && percent !== undefined && { match: percent }),
        supervisor: { name, ...(/^\d{18}$/.test(id) && { nip: id }) },
      },
    ];
  });
  if (pages.length > 0) noteFile(context);
  const printed = new Set(pages.map(({ review }) => review.nip));
  return success({
    office: office.settings.office,
    pages,
    leftOut: people.flatMap(({ nip, name }) => (printed.has(nip) ? [] : [name])),
  });
}
