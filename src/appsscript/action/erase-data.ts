// Erasing a cycle or a person: forms first, then what is kept outside the workbook, the workbook last in one batch with its certificate.
import type { ErasureReport } from '../../contract/archive';
import type { Input } from '../../contract/functions';
import { readCode } from '../../core/cycle/assignment-code';
import type { Cycle } from '../../core/cycle/cycle';
import { countWritten } from '../../core/erasure/count-written';
import type { Erased } from '../../core/erasure/erase';
import { type ErasedTab, eraseAgain } from '../../core/erasure/erase-again';
import { type CycleErasure, cycleErasure, eraseCycle } from '../../core/erasure/erase-cycle';
import {
  erasePerson,
  openCyclesOf,
  type PersonErasure,
  personErasure,
} from '../../core/erasure/erase-person';
import { eraseRestOfCycle, eraseRestOfPerson } from '../../core/erasure/erase-rest';
import { finder, type Identities } from '../../core/erasure/identities';
import { neverPublishedAnew, objectionNeed } from '../../core/erasure/objection-needs';
import { retentionEnd } from '../../core/erasure/retention';
import { inWorkbookLanguage, type Office, ofCycle, planHeld } from '../../core/office/office';
import { markedForms } from '../../core/record/response-tab';
import { peopleWithTab, planOfficeTabs, planPeopleTabs } from '../../core/report/office-tabs';
import { type Result, refusal, success } from '../../core/result';
import { cycleTab } from '../../core/tab/cycle-tab';
import { talkVersions } from '../../core/tab/dialogue-tab';
import { type Erasure, notSeen, readUnreached, writeUnreached } from '../../core/tab/erasures-tab';
import { objectionsTab } from '../../core/tab/objections-tab';
import { isSpoilt, observationsTab, readObservations } from '../../core/tab/observations-tab';
import { rosterTab } from '../../core/tab/roster-tab';
import { reconcileTabs } from '../../core/workbook/reconcile-tabs';
import { type Context, openContext } from '../entry';
import { erasedForms } from '../google/begun-work';
import { chance } from '../google/chance';
import { eraseProperties } from '../google/erase-properties';
import { dropReading } from '../google/shared-reading';
import { describing, toldAlready, type Workbook, writeWorkbook } from '../google/workbook';
import { writePlans } from '../write-plans';
import {
  eraseForms,
  type FormsErased,
  forgetErased,
  isBegun,
  isDeleted,
  type KnownForm,
  noteBegun,
} from './erase-forms';

/** What is about to be erased, as it is found in the workbook now. */
interface Plan {
  readonly kind: Erasure['kind'];
  readonly cycle: Cycle | undefined;
  readonly title: string;
  readonly confirm: string;
  readonly preview: readonly string[];
  readonly people: ReadonlySet<string>;
  readonly identities: Identities;
  /** What stands for a code in answers that go with `answersIn`. */
  readonly misspelt: ReadonlySet<string>;
  /** Whose traces of access go, of which cycles. */
  readonly traced: ReadonlySet<string>;
  readonly cycles: readonly string[];
  /** Forms that go, and forms that lose the answers of those who are erased. */
  readonly forms: readonly KnownForm[];
  readonly answersIn: readonly KnownForm[];
  readonly workbook: (forms: FormsErased) => Erased;
  readonly kept: readonly string[];
}

type Request = Input<'previewErasure'>;

/** The ids of cycles have a dash in them, so whatever has none is meant as a NIP. */
const isNip = (what: string): boolean => !what.includes('-');

const planOf = (context: Context, request: Request): Result<Plan> =>
  isNip(request.what) ? planOfPerson(context, request.what) : planOfCycle(context, request);

function planOfCycle(context: Context, { what, keepRoster }: Request): Result<Plan> {
  const { office, workbook, today } = context;
  const texts = office.texts.archive;
  const cycle = office.cycles.find(({ id }) => id === what);
  if (cycle === undefined) return refusal('unknown-cycle', { tab: cycleTab.name }, texts.unknownCycle);
  if (cycle.status === 'open')
    return refusal('cycle-open', { tab: cycleTab.name }, texts.stillOpen(cycle.name));
  const concerns = ({ id }: Cycle) => id === cycle.id;
  const needed = neededToObject(context, concerns);
  if (needed !== undefined) return needed;
  const erasure: CycleErasure = cycleErasure(office, cycle, keepRoster);
  const forms = formsOf(context, (id) => id === cycle.id);
  const answers = [...ofCycle(office.answers, cycle), ...ofCycle(office.quarantined, cycle)];
  const people = new Set(ofCycle(office.assignments, cycle).map(({ ratee }) => ratee.nip));
  const end = retentionEnd(cycle, office.settings.retentionYears);
  const rosterKept = office.employees.length - erasure.roster.length;
  return success({
    kind: 'cycle',
    cycle,
    title: texts.eraseCycleTitle(cycle.name),
    confirm: cycle.name,
    preview: [
      texts.willEraseCycle(people.size, answers.length, forms.length),
      ...willEraseWritten(context, (row) => row.cycle === cycle.id),
      ...(erasure.roster.length === 0 ? [] : [texts.willEraseRoster(erasure.roster.length)]),
      ...(end !== undefined && end > today ? [texts.beforeRetention(end)] : []),
      ...unpublishedAnew(context, concerns),
    ],
    people: new Set(erasure.people),
    identities: erasure.identities,
    misspelt: new Set(),
    traced: people,
    cycles: [cycle.id],
    forms,
    answersIn: [],
    workbook: ({ unlinked }) => eraseCycle(office, workbook.state, cycle, erasure, unlinked),
    kept: [
      ...(rosterKept === 0 ? [] : [texts.keptRoster(rosterKept)]),
      ...unpublishedAnew(context, concerns),
    ],
  });
}

function planOfPerson(context: Context, nip: string): Result<Plan> {
  const { office, workbook, user } = context;
  const texts = office.texts.archive;
  const erasure: PersonErasure | undefined = personErasure(office, nip, `${chance()}${chance()}`);
  if (erasure === undefined) return refusal('person-unknown', { tab: rosterTab.name }, texts.personUnknown);
  if (user.person?.id === nip || erasure.identities.addresses.has(user.email))
    return refusal('own-case', { tab: rosterTab.name, nip }, texts.ownErasure);
  const open = openCyclesOf(office, nip);
  if (open.length > 0)
    return refusal('cycle-open', { tab: cycleTab.name, nip }, texts.personInOpen(open.join(', ')));
  const needed = neededToObject(context, (_, parties) => parties.has(nip));
  if (needed !== undefined) return needed;
  // What cannot be read cannot be found, and would be said to be gone.
  if (isSpoilt(readObservations(workbook.state, office.texts), nip))
    return refusal(
      'observations-unreadable',
      { tab: observationsTab.name },
      office.texts.observation.unreadable,
    );
  const cycles = new Set(
    office.assignments.flatMap(({ ratee, rater, cycle }) =>
      ratee.nip === nip || rater.id === nip ? [cycle] : [],
    ),
  );
  const whole = new Set(erasure.forms);
  const mine = formsOf(context, (id) => cycles.has(id));
  const others = office.answers.filter(({ rater, ratee }) => rater === nip && ratee !== nip).length;
  const sealed = office.talkAnswers.filter((one) => one.nip === nip).length;
  const anew = unpublishedAnew(context, (_, parties) => parties.has(nip));
  return success({
    kind: 'person',
    cycle: undefined,
    title: texts.erasePersonTitle(nip),
    confirm: nip,
    preview: [
      texts.willErasePerson(office.answers.filter(({ ratee }) => ratee === nip).length, others),
      ...willEraseWritten(context, (row) => row.nip === nip, sealed),
      ...(sealed === 0 ? [] : [texts.keptStatements]),
      ...anew,
    ],
    people: new Set([nip]),
    identities: erasure.identities,
    misspelt: erasure.misspelt,
    traced: new Set([nip]),
    cycles: office.cycles.map(({ id }) => id),
    forms: mine.filter(({ formId }) => whole.has(formId)),
    answersIn: mine.filter(({ formId }) => !whole.has(formId)),
    workbook: ({ removed }) => erasePerson(office, workbook.state, erasure, texts.erasedName, removed),
    kept: [
      ...(others === 0 ? [] : [texts.keptOthers]),
      ...(sealed === 0 ? [] : [texts.keptStatements]),
      ...anew,
    ],
  });
}

/** Forms of these cycles: those that Formulir lists, and those that only the tab they write into knows of, whose maker nobody does. */
function formsOf({ office, workbook }: Context, isOne: (cycle: string) => boolean): readonly KnownForm[] {
  const listed = office.forms.filter(({ cycle }) => isOne(cycle));
  const ids = new Set(listed.map(({ formId }) => formId));
  const unlisted = markedForms(workbook.state).filter(
    ({ cycle, formId }) => isOne(cycle) && !ids.has(formId),
  );
  return [...listed, ...unlisted.map(({ formId }) => ({ formId }))];
}

/** What goes with it of what people wrote; @param staying answers to statements that stay, by nobody's name */
function willEraseWritten(
  { office, workbook }: Context,
  concerns: Parameters<typeof countWritten>[2],
  staying = 0,
): readonly string[] {
  const written = countWritten(office, workbook.state, concerns);
  const going = { ...written, statements: written.statements - staying };
  return Object.values(going).some((count) => count > 0)
    ? [office.texts.archive.willEraseWritten(going)]
    : [];
}

/**
 * Put off while the right to object needs it: the days were promised when the period was opened, and an objection cannot be answered
 * or decided without the rating. They end by themselves; the duty to erase begins only then.
 */
function neededToObject(
  { office, today }: Context,
  concerns: Parameters<typeof objectionNeed>[1],
): Result<never> | undefined {
  const need = objectionNeed(office, concerns, today);
  if (need === undefined) return undefined;
  const words = office.texts.objection.needed;
  const tab = objectionsTab.name;
  if (need.kind === 'within') return refusal('objection-within', { tab }, words.within(need.until));
  return need.kind === 'anew'
    ? refusal('objection-anew', { tab }, words.anew)
    : refusal('objection-pending', { tab }, words.undecided);
}

/** What no right could be made use of goes openly: it is told before, and in the certificate. */
function unpublishedAnew(
  { office }: Context,
  concerns: Parameters<typeof neverPublishedAnew>[1],
): readonly string[] {
  const count = neverPublishedAnew(office, concerns);
  return count === 0 ? [] : [office.texts.objection.neverAnew(count)];
}

/** Erased before: the certificate tells of it. That of a person names nobody, and is known while it is not done. */
const earlier = ({ erasures }: Office, what: string): Erasure | undefined =>
  isNip(what)
    ? erasures.filter(({ kind, unreached }) => kind === 'person' && unreached !== '' && isBegun(what)).pop()
    : erasures.filter(({ cycle }) => cycle === what && cycle !== '').pop();

const isUnseen = (unreached: string): boolean => unreached.includes(notSeen);

export function previewErasure(context: Context, request: Request): Result<ErasureReport> {
  const { office, workbook } = context;
  const texts = office.texts.archive;
  const before = earlier(office, request.what);
  const plan = planOf(context, request);
  if (!plan.ok) return before === undefined ? plan : success(certificateOf(office, before));
  const { title, confirm, preview } = plan.value;
  const strangers = workbook.state.tabs.filter(({ mark }) => mark === undefined).length;
  return success({
    what: request.what,
    title,
    confirm,
    state: 'preview',
    sentences: [
      ...preview,
      texts.cannotUndo,
      ...(strangers === 0 ? [] : [texts.otherTabs(strangers)]),
      texts.beyond,
    ],
  });
}

/** Whatever stops it, the next press finds anew what is left: the rows of the workbook go last. */
export function stepErasure(context: Context, request: Input<'stepErasure'>): Result<ErasureReport> {
  const { office, workbook, now } = context;
  const texts = office.texts.archive;
  const { what, confirm = '' } = request;
  const before = earlier(office, what);
  const found = planOf(context, request);
  if (!found.ok) {
    const seen =
      before !== undefined && isUnseen(before.unreached) ? eraseRest(context, what, before) : before;
    // Erased by a press that was stopped after it.
    if (
      seen !== undefined
        ? seen.unreached === ''
        : found.problems.some(({ code }) => code === 'person-unknown')
    )
      forgetErased(what);
    if (seen === undefined) return found;
    if (seen === before) showWhatIsLeft(context, openContext(['all'], context));
    const isTold = seen.unreached === '' || isUnseen(seen.unreached);
    return success(certificateOf(office, isTold ? seen : reachAgain(context, what, seen)));
  }
  const words = office.written.archive;
  const plan = found.value;
  if (confirm.trim() !== plan.confirm)
    return refusal('confirm-mismatch', {}, texts.confirmMismatch(plan.confirm));
  const isIn = finder(plan.identities);
  const goes = (text: string) => isIn(text) || plan.misspelt.has(readCode(text));
  const forget = (formIds: readonly string[]) =>
    eraseProperties({ ...plan, formIds, alias: words.erasedName });
  // First, for room that is full takes no note of how far the forms are; and last, for whoever came meanwhile.
  forget([]);
  const forms = eraseForms(what, plan.forms, plan.answersIn, goes);
  if (forms.left > 0)
    return success({
      what,
      title: plan.title,
      confirm: plan.confirm,
      state: 'begun',
      sentences: [
        texts.erasing(forms.removed.length + forms.emptied, plan.forms.length + plan.answersIn.length),
      ],
    });
  forget(forms.removed);
  // The forms took their time: rows are found as they stand now.
  const again = openContext(['all'], context);
  const there = planOf({ ...again, office: inWorkbookLanguage(again.office) }, request);
  if (!there.ok) return there;
  const erased = there.value.workbook(forms);
  const certificate: Erasure = {
    at: now,
    kind: plan.kind,
    cycle: plan.cycle?.id ?? '',
    erased: [
      words.erased(erased.tabs, erased.rows, erased.cells, forms.removed.length + forms.emptied),
      ...(forms.gone === 0 ? [] : [words.goneByHand(forms.gone)]),
    ].join('\n'),
    kept: [...there.value.kept, words.keptFigures, words.beyond].join('\n'),
    unreached: `${writeUnreached(forms.unreached)} ${notSeen}`.trim(),
  };
  // One that was stopped, and told of before it was looked at, is told of once.
  const told = again.office.erasures.filter(({ at }) => at !== before?.at || !isUnseen(before.unreached));
  const next: Office = { ...again.office, erasures: [...told, certificate] };
  noteBegun(what);
  // Before, lest it outlives a failure, and after, for whoever has read meanwhile.
  dropReading();
  writeWorkbook(describing(stampedBy(workbook, again), words.logErased(erased.tabs, erased.rows)), [
    ...erased.requests,
    ...reconcileTabs([planHeld(next, 'erasures')], erased.state).flatMap(({ requests }) => requests),
  ]);
  dropReading();
  const seen = seeErased(context, certificate, erased.written);
  if (seen.unreached === '') forgetErased(what);
  return success(certificateOf(next, seen));
}

/** How often what people moved meanwhile is put right within one press. */
const mostLooks = 4;

/**
 * Looks at what was written, until nothing is left that should be gone and nothing is gone that should be left: only then the
 * certificate says so. Else it is looked at again at the next press.
 */
function seeErased(context: Context, certificate: Erasure, written: readonly ErasedTab[]): Erasure {
  let left = openContext(['all'], context);
  let tabs = written;
  for (let look = 0; look < mostLooks; look++) {
    const still = tabs.flatMap((tab) => {
      const found = left.workbook.state.tabs.find(({ sheetId }) => sheetId === tab.sheetId);
      return (found === undefined ? undefined : eraseAgain(tab, found)) ?? [];
    });
    if (still.length === 0) {
      const seen = { ...certificate, unreached: certificate.unreached.replace(notSeen, '').trim() };
      showWhatIsLeft(context, left, seen);
      return seen;
    }
    tabs = still.map(({ tab }) => tab);
    writeWorkbook(
      toldAlready(stampedBy(context.workbook, left)),
      still.flatMap(({ requests }) => requests),
    );
    left = openContext(['all'], context);
  }
  return certificate;
}

/** Erases what an earlier press of the same erasure left, and did not look for: it is known by the period, or the NIP, alone. */
function eraseRest(context: Context, what: string, certificate: Erasure): Erasure {
  const left = openContext(['all'], context);
  const eraseIt = isNip(what) ? eraseRestOfPerson : eraseRestOfCycle;
  const { requests, written } = eraseIt(left.office, left.workbook.state, what);
  writeWorkbook(toldAlready(stampedBy(context.workbook, left)), requests);
  return seeErased(context, certificate, written);
}

const stampedBy = ({ stamp }: Workbook, { workbook }: Context): Workbook => ({
  ...workbook,
  ...(stamp === undefined ? {} : { stamp }),
});

/**
 * The tabs that follow from what was erased, and the pages of those who stay.
 * @param left as it stands now
 * @param seen the certificate, if there is one to be changed
 */
function showWhatIsLeft({ workbook, today }: Context, left: Context, seen?: Erasure): void {
  const { office } = left;
  const people = peopleWithTab(office, left.workbook.state);
  const erasures = office.erasures.map((one) => (one.at === seen?.at ? seen : one));
  writePlans(toldAlready(stampedBy(workbook, left)), [
    ...planOfficeTabs(office, today),
    ...planPeopleTabs(office, people, today, talkVersions(left.workbook.state, office.texts)),
    ...(seen === undefined ? [] : [planHeld({ ...office, erasures }, 'erasures')]),
  ]);
}

/**
 * Tries the forms again that could not be reached. What a form holds of one person is not known any more: such a form stays, and only
 * one that is gone is done with.
 */
function reachAgain({ office, workbook }: Context, what: string, before: Erasure): Erasure {
  const forms = readUnreached(before.unreached);
  const { unreached, gone } =
    before.kind === 'person'
      ? {
          unreached: forms.filter((form) => !isDeleted(form)),
          gone: forms.filter(isDeleted).length,
        }
      : eraseForms(before.at, forms, [], () => false);
  const erased = [before.erased, ...(gone === 0 ? [] : [office.written.archive.goneByHand(gone)])].join('\n');
  const after = { ...before, erased, unreached: writeUnreached(unreached) };
  const erasures = office.erasures.map((one) => (one.at === before.at ? after : one));
  writePlans(workbook, [planHeld({ ...office, erasures }, 'erasures')]);
  if (before.kind === 'cycle') erasedForms.forget();
  else if (unreached.length === 0) forgetErased(what);
  return after;
}

function certificateOf({ texts }: Office, { cycle, kind, erased, kept, unreached }: Erasure): ErasureReport {
  const { archive } = texts;
  return {
    what: cycle,
    title: kind === 'cycle' ? archive.erasedCycle(cycle) : archive.erasedPerson,
    confirm: cycle,
    state: unreached === '' ? 'done' : 'begun',
    sentences: isUnseen(unreached)
      ? [archive.notSeen]
      : [
          ...erased.split('\n'),
          ...kept.split('\n'),
          ...(unreached === '' ? [] : [archive.unreached(unreached)]),
        ],
  };
}
