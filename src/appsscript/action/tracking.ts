// Following a cycle: who is missing, and everything needed to ask for it.
import type { HandOver, MissingAnswer, Tracking } from '../../contract/tracking';
import { withoutOwnRating } from '../../core/checks/told-sheets';
import { raterName } from '../../core/cycle/cycle';
import { talksByPerson } from '../../core/dialogue/talk';
import { unitTalks } from '../../core/dialogue/talk-progress';
import { inNameOrder } from '../../core/names';
import { judgeAnswers } from '../../core/office/judge-answers';
import { currentPeople, type Office, ofCycle } from '../../core/office/office';
import { unitStanding } from '../../core/report/over-cycles';
import { type Result, refusal, success } from '../../core/result';
import { cycleTab } from '../../core/tab/cycle-tab';
import { talkVersions } from '../../core/tab/dialogue-tab';
import { chatLink, composeMail } from '../../core/tracking/compose-mail';
import {
  type FollowedCycle,
  type OpenAssignment,
  openAssignments,
} from '../../core/tracking/open-assignments';
import { unitProgress } from '../../core/tracking/progress';
import { askable, raterKey } from '../../core/tracking/reminder-plan';
import type { Context } from '../entry';
import { cycleView } from './panel';
import { reminderOutlook } from './reminders';

export const noCycle = ({ texts }: Office) =>
  refusal('no-cycle', { tab: cycleTab.name }, texts.cycle.noneOpen);

/** The cycle as it is followed: its assignments, forms and answers, those included that no event has told of. */
export function followed(office: Office): FollowedCycle | undefined {
  const { cycle, forms, answers } = office;
  return cycle === undefined
    ? undefined
    : { cycle, forms, answers, assignments: ofCycle(office.assignments, cycle) };
}

/** Who is missing, and everything needed to ask for it. */
export function trackingOf(context: Context): Result<Tracking> {
  const { office } = judgeAnswers(context);
  const now = followed(office);
  if (now === undefined) return noCycle(office);
  const { today } = context;
  const open = openAssignments(now, today);
  const versions = talkVersions(context.workbook.state, office.texts);
  const aside = new Set(
    ofCycle(office.quarantined, office.cycle).flatMap(({ code, decision }) =>
      decision === 'none' ? [code] : [],
    ),
  );
  return success({
    cycle: cycleView(now.cycle),
    today,
    progress: unitProgress(now),
    standing: unitStanding(withoutOwnRating(office, context.user, today)),
    talks: unitTalks(currentPeople(office), talksByPerson(versions ?? [], now.cycle.id)),
    missing: inUnits(open.map((one) => missingAnswer(office, one, aside))),
    handOver: handOvers(office, open),
    reminder: reminderOutlook(context),
  });
}

/** Unit by unit, within it by the names of raters, then of ratees. */
const inUnits = (missing: readonly MissingAnswer[]): readonly MissingAnswer[] => {
  const byNames = inNameOrder(
    inNameOrder(missing, ({ rateeName }) => rateeName),
    (one) => one.raterName,
  );
  return [...byNames].sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
};

/** Message to one rater about what is open and can be answered; undefined if nothing can. */
function messageFor(office: Office, open: readonly OpenAssignment[]): string | undefined {
  const items = open
    .flatMap(askable)
    .map(({ assignment: { role, ratee }, due, link }) => ({ role, rateeName: ratee.name, due, link }));
  const rater = open[0]?.assignment.rater;
  if (rater === undefined || items.length === 0) return undefined;
  return composeMail(
    {
      kind: open.some(({ assignment }) => assignment.remindedOn !== undefined) ? 'reminder' : 'invitation',
      raterName: rater.name,
      cycle: office.cycle ?? { name: '' },
      items,
    },
    office.settings,
    office.texts.tracking,
  ).body;
}

function missingAnswer(office: Office, one: OpenAssignment, aside: ReadonlySet<string>): MissingAnswer {
  const { assignment, due, daysLeft, link, address } = one;
  const { code, role, unit, rater, ratee, extendedTo, remindedOn } = assignment;
  const message = messageFor(office, [one]);
  return {
    code,
    role,
    unit,
    rater: raterName(rater),
    raterName: rater.name,
    ...(address === undefined ? {} : { email: address }),
    ratee: ratee.nip,
    rateeName: ratee.name,
    ...(due === undefined ? {} : { due }),
    ...(daysLeft === undefined ? {} : { daysLeft }),
    ...(extendedTo === undefined ? {} : { extendedTo }),
    ...(remindedOn === undefined ? {} : { remindedOn }),
    inQuarantine: aside.has(code),
    ...(link === undefined ? {} : { link }),
    ...(message === undefined ? {} : { message, whatsApp: chatLink(message) }),
  };
}

/** One message per rater whom no mail reaches. */
function handOvers(office: Office, open: readonly OpenAssignment[]): readonly HandOver[] {
  const byRater = new Map<string, OpenAssignment[]>();
  for (const one of open) {
    if (one.address !== undefined) continue;
    const key = raterKey(one.assignment);
    byRater.set(key, [...(byRater.get(key) ?? []), one]);
  }
  const messages = [...byRater.values()].flatMap((own): HandOver[] => {
    const message = messageFor(office, own);
    const rater = own[0]?.assignment.rater;
    if (message === undefined || rater === undefined) return [];
    const whatsApp = chatLink(message);
    return [
      {
        rater: raterName(rater),
        raterName: rater.name,
        open: own.flatMap(askable).length,
        message,
        whatsApp,
      },
    ];
  });
  return inNameOrder(messages, (one) => one.raterName);
}
