// Opening and closing a cycle.
import type { Closing } from '../../contract/closing';
import type { Input } from '../../contract/functions';
import type { Panel } from '../../contract/panel';
import { isBlank } from '../../core/clean-text';
import type { Cycle } from '../../core/cycle/cycle';
import { nextCycleId } from '../../core/cycle/cycle-order';
import { freezeInstrument, freezeRules, onCycle, thawRules } from '../../core/office/freeze';
import { judgeAnswers } from '../../core/office/judge-answers';
import { linkedRoster } from '../../core/office/linked-roster';
import { lostObjections } from '../../core/office/lost-objections';
import { pendingCases, stillWithin } from '../../core/office/objection-words';
import { rosterObstacles } from '../../core/office/obstacles';
import { currentPeople, type Office, ofCycle } from '../../core/office/office';
import { openCycle as freeze } from '../../core/office/open-cycle';
import { talkPrints } from '../../core/office/talk-answers';
import { problem } from '../../core/problem';
import { planOfficeTabs } from '../../core/report/office-tabs';
import { undecided } from '../../core/report/undecided';
import { failure, type Result, refusal, success } from '../../core/result';
import { cycleTab } from '../../core/tab/cycle-tab';
import { jobsTab } from '../../core/tab/jobs-tab';
import { objectionsTab } from '../../core/tab/objections-tab';
import type { Texts } from '../../core/text/texts';
import { officeZone } from '../../core/time-zone';
import type { Context } from '../entry';
import { secret } from '../google/properties';
import { keepPrints } from '../google/talk-prints';
import { describing } from '../google/workbook';
import { journalOf, writePlans } from '../write-plans';
import { followDeadlines } from './follow-deadlines';
import { panelNow } from './panel';
import { writeFollowing } from './take-in-answers';

/**
 * Freezes people, jobs, standards and links into assignments. Only one cycle is open at a time.
 * @returns the panel as it is now, with what was found and did not stop it
 */
export function openCycle(context: Context, input: Input<'openCycle'>): Result<Panel> {
  const { office, now, workbook, today } = context;
  const texts = office.texts.cycle;
  // Opened already and the answer was lost on the way: pressing again is no second cycle.
  const begun = office.cycle?.status === 'open' && sameCycle(office.cycle, input) ? office.cycle : undefined;
  const stopped = stoppedOpening(context);
  if (begun !== undefined && stopped === undefined) return panelNow(context);
  if (begun === undefined && stopped !== undefined)
    return refusal('opening-stopped', { tab: cycleTab.name }, openingStopped(office, stopped));
  if (begun === undefined && office.cycles.some(({ status }) => status === 'open'))
    return refusal(
      'cycle-open',
      { tab: cycleTab.name },
      texts.alreadyOpen(office.cycles.find(({ status }) => status === 'open')?.name ?? ''),
    );
  const blocked =
    begun === undefined ? heldByObjections(office, office.texts.objection.pendingOpen) : undefined;
  if (blocked !== undefined) return blocked;
  const anew = begun === undefined ? currentPeople(office).filter(({ awaitsAnew }) => awaitsAnew) : [];
  if (anew.length > 0)
    return refusal(
      'results-changed',
      { tab: cycleTab.name },
      office.texts.objection.anewOpen(anew.map(({ name }) => name).join('; ')),
    );
  const lost = begun === undefined ? lostObjections(office, 'error') : [];
  if (lost.length > 0) return failure(...lost);
  const obstacles = rosterObstacles(office, 'new');
  if (obstacles.length > 0) return failure(...obstacles);
  const { people, problems } = linkedRoster(office);
  const { objectionDays, retentionYears, objectionCount, answerDays, decisionDays, secondShare, colleagues } =
    office.settings;
  const opened = freeze(
    {
      ...input,
      id: begun?.id ?? freeCycleId(office, now),
      taken: office.cycles.flatMap(({ id, name }) => (id === begun?.id ? [] : [name])),
      // What was a day to come when it was opened is one still.
      today: begun?.openedOn ?? today,
      employees: people,
      jobs: office.jobs,
      competencies: office.competencies,
      secret: secret(),
      layout: input.layout ?? 'person',
      terms: {
        ...{ objectionDays, retentionYears, objectionCount, answerDays, decisionDays },
        ...(colleagues ? { colleagues: true as const } : {}),
      },
      language: office.settings.language,
      secondShare,
    },
    texts,
  );
  if (!opened.ok) return opened;
  const cycle = begun ?? opened.value.cycle;
  const there = new Set(office.assignments.map(({ code }) => code));
  const assignments = opened.value.assignments.filter(({ code }) => !there.has(code));
  const cycles = begun === undefined ? [...office.cycles, cycle] : office.cycles;
  const frozen = freezeInstrument(
    { ...office, cycles, assignments: [...office.assignments, ...assignments] },
    cycle.id,
  );
  const next = onCycle(frozen, cycle);
  const words = office.written.tracking.log.assignments(assignments.length);
  writePlans(describing(workbook, words), planOfficeTabs(next, today), {
    action: 'openCycle',
    context,
    finished: true,
  });
  const twins = office.problems.filter(
    ({ code, place }) => code === 'row-twice' && place.tab === jobsTab.name,
  );
  const zone =
    officeZone(workbook.timeZone) === undefined
      ? [problem('warning', 'time-zone', {}, office.texts.platform.zoneAbroad(workbook.timeZone))]
      : [];
  const within = begun === undefined ? stillWithin(office, today) : [];
  const objecting =
    within.length === 0
      ? []
      : [
          problem(
            'warning',
            'objections-go-on',
            { tab: objectionsTab.name },
            office.texts.objection.goOn(office.cycle?.name ?? '', within.join('; ')),
          ),
        ];
  return panelNow(context, [...zone, ...objecting, ...problems, ...twins, ...(opened.warnings ?? [])]);
}

/** The refusal, with the people's names, while objections of the cycle in force are not decided. */
function heldByObjections(
  office: Office,
  words: (names: string) => ReturnType<Texts['objection']['pendingOpen']>,
): Result<never> | undefined {
  const names = pendingCases(office).map(({ person }) => person.name);
  return names.length === 0
    ? undefined
    : refusal('objections-pending', { tab: objectionsTab.name }, words(names.join('; ')));
}

/** The cycle in force, if its opening stopped between two batches. Needs the history. */
export function stoppedOpening({ office, workbook }: Context): Cycle | undefined {
  const openings = journalOf({ office }, workbook).filter(({ action }) => action === 'openCycle');
  const last = openings.filter(({ id }) => id === openings[openings.length - 1]?.id);
  const stopped = last.length > 0 && last.every(({ state }) => state === 'begun');
  return stopped && office.cycle?.status === 'open' ? office.cycle : undefined;
}

/** What is told of such an opening: what stands of it, and how it is ended. */
export const openingStopped = ({ texts, assignments }: Office, cycle: Cycle) => {
  const { title, ...words } = texts.maintenance.finding.openingStopped(
    cycle.name,
    ofCycle(assignments, cycle).length,
  );
  return { message: title, action: `${words.meaning} ${words.action}` };
};

/** Goes on with an opening that stopped, as it was begun: the codes are the same again, and what is there is not made twice. */
export function finishOpening(context: Context): Result<unknown> {
  const cycle = stoppedOpening(context);
  if (cycle === undefined) return success(undefined);
  const { name, layout, selfDeadline = '', supervisorDeadline = '' } = cycle;
  return openCycle(context, { name, layout, selfDeadline, supervisorDeadline });
}

const sameCycle = (
  { name, selfDeadline = '', supervisorDeadline = '', layout }: Cycle,
  input: Input<'openCycle'>,
): boolean =>
  name === input.name &&
  selfDeadline === input.selfDeadline &&
  supervisorDeadline === input.supervisorDeadline &&
  layout === (input.layout ?? 'person');

/** A number that no cycle has, not even one that Periode does not tell of any more. */
const freeCycleId = ({ cycles, assignments, answers, readings }: Office, now: string): string =>
  nextCycleId(now.slice(0, 4), [
    ...cycles.map(({ id }) => id),
    ...[...assignments, ...answers].map(({ cycle }) => cycle),
    ...(readings.cycles?.lines ?? []).map(({ id }) => id),
  ]);

/** Ends the cycle: what came in is taken in, answers sent after this moment go to quarantine, and the forms stop accepting. */
export function closeCycle(context: Context): Result<Panel> {
  const { office, now, today } = context;
  const { cycle } = office;
  if (cycle?.status === 'closed') return panelNow(context);
  if (cycle === undefined) return refusal('no-cycle', { tab: cycleTab.name }, office.texts.cycle.noneOpen);
  const held = heldByObjections(office, office.texts.objection.pendingClose);
  if (held !== undefined) return held;
  const lost = lostObjections(office, 'error');
  if (lost.length > 0) return failure(...lost);
  const closed = { ...cycle, status: 'closed' as const, closedAt: now };
  const judged = judgeAnswers(context);
  const cycles = office.cycles.map((one) => (one.id === cycle.id ? closed : one));
  const next = onCycle(freezeRules({ ...judged.office, cycles }, cycle.id), closed);
  // Forms first: if this fails anywhere, pressing again closes what is left.
  const { unreached } = followDeadlines(next, today);
  writeFollowing(context, next, judged.touched, '');
  if (ofCycle(next.talkAnswers, closed).length > 0) keepPrints(cycle.id, talkPrints(next, secret()));
  return panelNow(context, unreached);
}

/** What is undecided now, by name, before the cycle is closed. Changes nothing. */
export function previewClosing(context: Context): Result<Closing> {
  const { office } = judgeAnswers(context);
  return office.cycle?.status === 'open'
    ? success(undecided(office, context.workbook.state, context.today))
    : refusal('no-cycle', { tab: cycleTab.name }, office.texts.cycle.noneOpen);
}

/** Opens the cycle in force again, with the reason kept beside it. Its forms follow their deadlines again. */
export function reopenCycle(context: Context, input: Input<'reopenCycle'>): Result<Panel> {
  const { office, now, today, user, workbook } = context;
  const { cycle } = office;
  const texts = office.texts.cycle;
  const place = { tab: cycleTab.name };
  if (cycle === undefined) return refusal('no-cycle', place, texts.noneOpen);
  const reason = input.reason.trim();
  if (cycle.status === 'open')
    return cycle.reopened?.endsWith(`: ${reason}`)
      ? // Pressed again: a form that could not be reached may be by now.
        panelNow(context, followDeadlines(office, today).unreached)
      : refusal('cycle-open', place, texts.nothingClosed(cycle.name));
  if (isBlank(reason)) return refusal('reason-missing', place, texts.reasonMissing);
  const reopened = [
    ...(cycle.reopened === undefined ? [] : [cycle.reopened]),
    texts.reopenedLine(now, user.email, reason),
  ].join('\n');
  const open = { ...cycle, status: 'open' as const, closedAt: undefined, reopened };
  const cycles = office.cycles.map((one) => (one.id === cycle.id ? open : one));
  const thawed = onCycle(thawRules({ ...office, cycles }, cycle.id), open);
  const judged = judgeAnswers({ office: thawed, workbook });
  // Forms first, as in closing: until all of them are open the period is closed, and can be opened by pressing again.
  const { unreached } = followDeadlines(judged.office, today);
  writeFollowing(context, judged.office, judged.touched, context.office.written.cycle.reopened);
  return panelNow(context, unreached);
}
