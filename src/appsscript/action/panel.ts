// What the panel shows first: the state of the office for HR, the team for a supervisor, the own link for an employee.

import type { AnswerState, CycleView } from '../../contract/cycle-view';
import type {
  HrState,
  NextStep,
  OwnState,
  Panel,
  PersonRow,
  SecondTask,
  TeamMember,
} from '../../contract/panel';
import { raterRelease } from '../../core/checks/rater-release';
import type { Assignment, Cycle, Role } from '../../core/cycle/cycle';
import { dueDay } from '../../core/cycle/due-day';
import { daysBetween } from '../../core/day';
import { inNameOrder, nameKey } from '../../core/names';
import { readerOf, type User } from '../../core/office/access';
import { answerLink } from '../../core/office/answer-link';
import { colleaguesWaiting } from '../../core/office/colleagues';
import { casesOf } from '../../core/office/objection-cases';
import { nextWords, pendingCases } from '../../core/office/objection-words';
import { rosterObstacles } from '../../core/office/obstacles';
import { currentPeople, type Office, ofCycle } from '../../core/office/office';
import { retypedWords } from '../../core/office/retyped-rows';
import { stillObjecting } from '../../core/office/still-objecting';
import { practiceDue } from '../../core/practice/practice-due';
import type { Problem } from '../../core/problem';
import { leadsLeaders } from '../../core/report/needs';
import { nextTime } from '../../core/report/next-time';
import { peopleWithTab } from '../../core/report/office-tabs';
import { roomForPeople } from '../../core/report/person-tabs';
import type { AcceptedAnswer } from '../../core/response/answer';
import { type Result, success } from '../../core/result';
import { viewOf } from '../../core/summary/person-view';
import type { RatedPerson } from '../../core/summary/rated-people';
import { sameForAll } from '../../core/summary/same-for-all';
import { importNotesTab } from '../../core/tab/import-notes-tab';
import { jobsTab } from '../../core/tab/jobs-tab';
import { rosterTab } from '../../core/tab/roster-tab';
import { officeZone } from '../../core/time-zone';
import { mailAddress } from '../../core/tracking/mail-address';
import { tabOf, type WorkbookState } from '../../core/workbook/workbook-state';
import { type Context, openContext } from '../entry';
import { rememberedOfficers } from '../google/officers';
import { languageOf, officeInOwn } from '../own-language';
import { isOwner } from '../standing';
import { formsToMake } from './make-forms';
import { earlierObjections, objectionsGoOn } from './objections';
import { welcomeFor } from './welcome';

export function panelOf(context: Context): Panel {
  const { office, user, today } = context;
  const reader = readerOf(context);
  // A stranger is told nothing of the office, not even its name.
  const stranger = reader === 'staff' && user.role === 'nobody';
  const people = currentPeople(office);
  const team = user.person === undefined ? [] : teamOf(office, user.person.id, people, today);
  const seconds = user.person === undefined ? [] : secondsOf(office, user.person.id, today);
  const own = ownState(office, user, people, today);
  const waiting = stranger ? undefined : colleaguesWaiting(office, user);
  const cases = casesOf(office, user, today);
  const earlier = earlierObjections(context).length;
  const mirrorUntil =
    team.length === 0 ? undefined : raterRelease(office, user.person?.id ?? '', today).latest;
  const due = practiceDue(
    office.basis.practiceCases.map(({ id }) => id),
    office.practice.flatMap(({ rater, practiceCase }) => (rater === user.person?.id ? [practiceCase] : [])),
    office.cycle?.status === 'open'
      ? team.flatMap(({ supervisor, daysLeft }) => (supervisor === 'waiting' ? [daysLeft] : []))
      : [],
  );
  const zone = reader === 'hr' ? officeZone(context.workbook.timeZone) : undefined;
  return {
    language: languageOf(context),
    office: stranger ? '' : office.settings.office,
    contact: office.settings.contact,
    user: {
      email: user.email,
      role: reader === 'hr' ? 'hr' : user.role,
      ...(user.person === undefined ? {} : { name: user.person.name }),
      ...(user.knownBy === 'code' ? { signedIn: true as const } : {}),
    },
    ...(office.cycle === undefined || stranger ? {} : { cycle: cycleView(office.cycle) }),
    ...welcomeFor(context),
    ...(zone === undefined ? {} : { zone }),
    ...(stranger ? {} : cyclesOf(context)),
    ...lostOfficers(context),
    ...(reader === 'hr' ? { hr: hrState(office, context.workbook.state, people, today) } : {}),
    ...(team.length === 0
      ? {}
      : { team, teamSame: sameInTeam(officeInOwn(context), user.person?.id, people) }),
    ...(due === undefined ? {} : { practiceDue: due }),
    ...(seconds.length === 0 ? {} : { seconds }),
    ...(waiting === undefined ? {} : { colleagues: waiting }),
    ...(mirrorUntil === undefined ? {} : { mirrorUntil }),
    ...(cases.length + team.length + earlier > 0 || own?.resultOpen
      ? { objections: earlier + cases.filter(({ turn }) => turn !== undefined).length }
      : {}),
    ...(objectionsGoOn(context) ? { objecting: true as const } : {}),
    ...(user.person !== undefined && leadsLeaders(office, user.person.id)
      ? { organisation: true as const }
      : {}),
    ...(own === undefined ? {} : { own }),
  };
}

/** The cycles that can be looked at, latest first: HR's all, of others those they had a part in, and the one in force. */
function cyclesOf({ whole, user }: Context): Pick<Panel, 'cycles'> {
  const me = user.person?.id;
  const mine = new Set(
    whole.assignments.flatMap(({ cycle, rater, ratee }) =>
      me !== undefined && (rater.id === me || ratee.nip === me) ? [cycle] : [],
    ),
  );
  const open = [...whole.cycles]
    .reverse()
    .filter(({ id }, index) => user.role === 'hr' || index === 0 || mine.has(id))
    .map(({ id, name }) => ({ id, name }));
  return open.length > 1 ? { cycles: open } : {};
}

/** What is told of a list of officers that lets nobody in, to whom it concerns. */
function lostOfficers({ workbook, office, user, officersLost }: Context): Pick<Panel, 'officersLost'> {
  if (!officersLost) return {};
  const mendable = isOwner(workbook, user);
  if (!mendable && !(user.knownBy === 'address' && rememberedOfficers(workbook.id).includes(user.email)))
    return {};
  const { officersLost: words } = office.texts.maintenance.finding;
  return { officersLost: { ...words(mendable), mendable } };
}

export const cycleView = (cycle: Cycle): CycleView => ({
  id: cycle.id,
  name: cycle.name,
  status: cycle.status,
  openedOn: cycle.openedOn,
  layout: cycle.layout,
  ...(cycle.reopened !== undefined ? { reopened: cycle.reopened } : {}),
  ...(cycle.selfDeadline === undefined ? {} : { selfDeadline: cycle.selfDeadline }),
  ...(cycle.supervisorDeadline === undefined ? {} : { supervisorDeadline: cycle.supervisorDeadline }),
});

export const answerState = (
  assignment: Assignment | undefined,
  answer: AcceptedAnswer | undefined,
): AnswerState => (assignment === undefined ? 'none' : answer === undefined ? 'waiting' : 'done');

const selfState = (person: RatedPerson) => answerState(person.selfAssignment, person.self);

const supervisorState = (person: RatedPerson) => answerState(person.supervisorAssignment, person.supervisor);

/** Until when, an extension counted; the role's own deadline for somebody without an assignment. */
function dueOf(
  { cycle }: Office,
  role: Role,
  assignment: Assignment | undefined,
  today: string,
): { due?: string; daysLeft?: number } {
  const due = cycle === undefined ? undefined : dueDay(assignment ?? { role, extendedTo: undefined }, cycle);
  return due === undefined ? {} : { due, daysLeft: daysBetween(today, due) };
}

function teamOf(office: Office, rater: string, people: readonly RatedPerson[], today: string): TeamMember[] {
  return inNameOrder(people, ({ name }) => name)
    .filter((person) => person.rater?.id === rater)
    .map((person) => ({
      nip: person.nip,
      name: person.name,
      job: person.job,
      self: selfState(person),
      supervisor: supervisorState(person),
      ...dueOf(office, 'supervisor', person.supervisorAssignment, today),
      ...answerLink(office, person.supervisorAssignment, today),
    }));
}

function secondsOf(office: Office, rater: string, today: string): SecondTask[] {
  const answered = new Map(
    ofCycle(office.answers, office.cycle).flatMap((one) => (one.inForce ? [[one.code, one] as const] : [])),
  );
  const mine = ofCycle(office.assignments, office.cycle).filter(
    (one) => one.role === 'second' && one.state === 'active' && one.rater.id === rater,
  );
  return inNameOrder(mine, ({ ratee }) => ratee.name).map((assignment) => ({
    ...assignment.ratee,
    job: assignment.job,
    state: answerState(assignment, answered.get(assignment.code)),
    ...dueOf(office, 'second', assignment, today),
    ...answerLink(office, assignment, today),
  }));
}

/** Names of the competencies on which the rater gave the whole team one level. */
const sameInTeam = (
  office: Office,
  rater: string | undefined,
  people: readonly RatedPerson[],
): readonly string[] =>
  sameForAll(
    office.basis.competencies,
    people.flatMap((person) =>
      person.rater?.id === rater && person.supervisor !== undefined ? [person.supervisor.levels] : [],
    ),
  ).map(({ name }) => name);

function ownState(
  office: Office,
  user: User,
  people: readonly RatedPerson[],
  today: string,
): OwnState | undefined {
  const me = people.find(({ nip }) => nip === user.person?.id);
  if (me === undefined || office.cycle === undefined) return undefined;
  return {
    nip: me.nip,
    name: me.name,
    self: selfState(me),
    supervisor: supervisorState(me),
    resultOpen: me.supervisor !== undefined && viewOf(me, 'employee', office.cycle, today).rating,
    ...dueOf(office, 'self', me.selfAssignment, today),
    ...answerLink(office, me.selfAssignment, today),
  };
}

function hrState(
  office: Office,
  state: WorkbookState,
  people: readonly RatedPerson[],
  today: string,
): HrState {
  const { cycle } = office;
  const active = office.employees.filter((person) => person.active);
  const supervised = people.filter(({ supervisorAssignment }) => supervisorAssignment !== undefined);
  const tabs = {
    done: peopleWithTab(office, state).length,
    of: Math.min(people.length, roomForPeople(state)),
  };
  const forms = ofCycle(office.forms, cycle);
  const quarantined = ofCycle(office.quarantined, cycle).filter(({ decision }) => decision === 'none').length;
  const self = {
    done: people.filter((person) => person.self !== undefined).length,
    of: people.filter(({ selfAssignment }) => selfAssignment !== undefined).length,
  };
  const supervisor = {
    done: supervised.filter((person) => person.supervisor !== undefined).length,
    of: supervised.length,
  };
  const rated = people.filter((person) => person.supervisor !== undefined);
  const published = {
    done: rated.filter(({ publishedOn }) => publishedOn !== undefined).length,
    of: rated.length,
  };
  const answered = new Set(
    people.flatMap((one) => [one.self?.code, one.supervisor?.code].filter((code) => code !== undefined)),
  );
  const links = ofCycle(office.assignments, cycle).filter(({ state }) => state === 'active');
  const mailed = links.filter(({ remindedOn }) => remindedOn !== undefined).length;
  const unmailed = links.filter(
    ({ code, rater, channel, remindedOn }) =>
      remindedOn === undefined &&
      !answered.has(code) &&
      channel !== 'paper' &&
      mailAddress(rater.email) !== undefined,
  ).length;
  // One without a NIP is told apart by the title.
  const supervisors = active.flatMap(({ supervisor }) =>
    supervisor === undefined ? [] : [supervisor.kind === 'nip' ? supervisor.nip : nameKey(supervisor.title)],
  );
  const raterName = new Map(people.map((person) => [person.nip, person.rater?.name]));
  const alone = active.find((person) => person.supervisor === undefined);
  const unconfirmed = office.jobs.find(({ confirmed }) => !confirmed);
  const held = retypedWords(office);
  return {
    next: nextStep(),
    language: office.settings.language,
    employees: active.length,
    supervisors: new Set(supervisors).size,
    withoutSupervisor: active.filter((person) => person.supervisor === undefined).length,
    jobs: office.jobs.length,
    ...(tabOf(state, importNotesTab.key) === undefined ? {} : { importNotes: true as const }),
    jobsWithoutStandard: office.jobs.filter((job) => Object.keys(job.required).length === 0).length,
    jobsConfirmed: office.jobs.filter(({ confirmed }) => confirmed).length,
    leftOpen: {
      ...(alone && {
        supervisor: {
          tab: rosterTab.name,
          column: rosterTab.columns.supervisor.header,
          holds: alone.nip,
        },
      }),
      ...(unconfirmed && {
        standard: {
          tab: jobsTab.name,
          column: jobsTab.columns.confirmed.header,
          holds: unconfirmed.name,
        },
      }),
    },
    competencies: office.competencies.length,
    indicators: office.competencies.reduce(
      (sum, { levels }) => sum + levels.reduce((count, { indicators }) => count + indicators.length, 0),
      0,
    ),
    tabs,
    forms: forms.map(({ role, title, url, editUrl }) => ({ role, title, url, editUrl })),
    self,
    supervisor,
    invited: { done: mailed, of: mailed + unmailed },
    published,
    quarantined,
    ...(held && { held }),
    objections: [office, ...stillObjecting(office, today)].flatMap((then) =>
      pendingCases(then).map(
        ({ person, objection }) =>
          `${then === office ? '' : `${then.cycle?.name ?? ''}, `}${person.name}: ${nextWords(then, person, objection, today)}`,
      ),
    ),
    nextTime: nextTime(office),
    people: inNameOrder(people, ({ name }) => name).map((person): PersonRow => {
      const supervisorName = raterName.get(person.nip);
      return {
        nip: person.nip,
        name: person.name,
        job: person.job,
        unit: person.unit,
        self: selfState(person),
        supervisor: supervisorState(person),
        ...(supervisorName === undefined ? {} : { supervisorName }),
      };
    }),
  };

  function nextStep(): NextStep {
    if (tabOf(state, rosterTab.key) === undefined || office.settings.hr.length === 0) return 'setUp';
    if (active.length === 0) return 'importOffice';
    if (cycle === undefined) return rosterObstacles(office, 'new').length > 0 ? 'mendRoster' : 'openCycle';
    if (cycle.status === 'closed') return 'closed';
    if (formsToMake(office, state).left.length > 0) return 'makeForms';
    // Where there is no room for everybody, tabs are made as they are needed.
    if (tabs.done < tabs.of && tabs.of === people.length) return 'makeTabs';
    if (quarantined > 0) return 'decideQuarantine';
    // Once anything has come in, links have reached people by some way.
    if (self.done + supervisor.done === 0 && mailed === 0 && unmailed > 0) return 'invite';
    if (self.done + supervisor.done < self.of + supervisor.of) return 'collect';
    return published.done < published.of ? 'publish' : 'dialogue';
  }
}

/** The panel after a change, drawn from what the workbook holds now. */
export const panelNow = (
  asked: Pick<Context, 'token' | 'language'>,
  warnings: readonly Problem[] = [],
): Result<Panel> => success(panelOf(openContext([], asked)), warnings);
