// google.script.run as a page would find it, played from the synthetic office: the scene is named in the address.
import type { FunctionName } from '../../src/contract/functions';
import type { Panel } from '../../src/contract/panel';
import type { TaskKind, TaskProgress } from '../../src/contract/task';
import type { Problem } from '../../src/core/problem';
import { findingTexts as lost } from '../../src/core/text/id/findings';
import * as office from './office';
import { agency, shared } from './office-access';
import * as archive from './office-archive';
import * as careers from './office-career';
import * as colleague from './office-colleagues';
import * as maintenance from './office-maintenance';
import * as objection from './office-objections';
import * as observation from './office-observations';
import { glance, organisation, unitNeeds } from './office-overview';
import * as raters from './office-raters';
import { confirmed, standards } from './office-standards';
import { talksFor } from './office-talks';
import * as tracking from './office-tracking';

type Played = { [N in FunctionName]: (input: never) => unknown };

/** What a scene changes of the usual answers; `fail` makes the call itself come to nothing with this message. */
interface Scene {
  readonly panel: Panel;
  readonly answers?: Partial<Played>;
  readonly fail?: Partial<Record<FunctionName, string>>;
  readonly silent?: readonly FunctionName[];
}

const ok = (value: unknown) => ({ ok: true, value });
const refused = (problems: readonly Problem[]) => ({ ok: false, problems });

export const scenes: Readonly<Record<string, Scene>> = {
  fresh: { panel: office.freshPanel },
  setUp: { panel: office.hrPanel('setUp') },
  importOffice: { panel: office.hrPanel('importOffice') },
  notAnExport: {
    panel: office.hrPanel('importOffice'),
    answers: { previewImport: () => refused(office.notAnExport) },
  },
  mendRoster: { panel: office.hrPanel('mendRoster') },
  openCycle: { panel: office.hrPanel('openCycle') },
  warned: {
    panel: office.hrPanel('openCycle'),
    answers: {
      openCycle: () => ({ ok: true, value: office.hrPanel('makeForms'), warnings: office.findings }),
    },
  },
  makeForms: { panel: office.hrPanel('makeForms') },
  formsBehind: { panel: office.hrPanel('makeForms', { ...office.hrPanel('collect').hr, next: 'makeForms' }) },
  overdue: { panel: office.hrPanel('collect'), answers: { getTracking: () => ok(tracking.overdue) } },
  makeTabs: { panel: office.hrPanel('makeTabs') },
  stepLost: { panel: office.hrPanel('makeTabs'), fail: { stepTask: 'NetworkError: HTTP 0' } },
  collect: { panel: office.hrPanel('collect') },
  decideQuarantine: { panel: office.hrPanel('decideQuarantine') },
  dialogue: { panel: office.hrPanel('dialogue') },
  closed: { panel: office.hrPanel('closed') },
  emptyWorkbook: {
    panel: office.hrPanel('importOffice'),
    answers: { getArchives: () => ok({ ...archive.state, cycles: [], empty: true }) },
  },
  automationLost: { panel: { ...office.hrPanel('collect'), automationLost: lost.automationLost } },
  officersLost: {
    panel: { ...office.nobodyPanel, officersLost: { ...lost.officersLost(true), mendable: true } },
  },
  copied: {
    panel: office.hrPanel('collect'),
    answers: { getPanel: () => refused(office.copied) },
  },
  noPractice: {
    panel: office.hrPanel('collect'),
    answers: { getBias: () => ok({ ...raters.bias, practice: { practiceCases: 0, raters: [] } }) },
  },
  supervisor: { panel: office.supervisorPanel },
  toAnswer: {
    panel: office.supervisorPanel,
    answers: { getObjection: () => ok(objection.toAnswer) },
  },
  shutMirror: { panel: office.supervisorPanel, answers: { getMirror: () => ok(raters.shutMirror) } },
  employee: { panel: office.employeePanel },
  nobody: { panel: office.nobodyPanel },
  welcome: { panel: { ...office.hrPanel('setUp'), welcome: 'hr' } },
  welcomeSupervisor: { panel: { ...office.supervisorPanel, welcome: 'supervisor' } },
  welcomeEmployee: { panel: { ...office.employeePanel, welcome: 'employee' } },
  withheld: {
    panel: office.hrPanel('collect'),
    answers: { getPerson: (input: { nip: string }) => ok(office.review(input.nip, 'selfWithheld')) },
  },
  nothingRated: {
    panel: office.hrPanel('collect'),
    answers: { getPerson: (input: { nip: string }) => ok(office.review(input.nip, 'nothing')) },
  },
  clean: {
    panel: office.hrPanel('collect'),
    answers: {
      getQuarantine: () => ok([]),
      getBias: () => ok({ conclusion: raters.bias.conclusion, basis: raters.bias.basis, checks: [] }),
      getTracking: () =>
        ok({
          ...tracking.tracking,
          missing: [],
          handOver: [],
          reminder: { ...tracking.reminder, raters: 0, today: 0, later: 0 },
        }),
      previewAssignments: () =>
        ok({
          token: 'a0',
          changes: [],
          sentence: 'Penugasan sudah sesuai.',
          reassigned: [],
          formsNeeded: false,
        }),
      checkCycle: () => ok(maintenance.wellKept),
      getPastActions: () => ok([]),
    },
  },
  noUpkeep: {
    panel: office.hrPanel('collect'),
    fail: { getPage: 'NetworkError: Connection failure due to HTTP 0' },
  },
  noPage: {
    panel: office.employeePanel,
    fail: { getPage: 'NetworkError: Connection failure due to HTTP 0' },
  },
  loading: { panel: office.hrPanel('collect'), silent: ['getPanel'] },
  accounts: {
    panel: office.hrPanel('collect'),
    fail: {
      getPanel:
        'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    },
  },
  network: {
    panel: office.hrPanel('collect'),
    fail: { getBias: 'NetworkError: Connection failure due to HTTP 0', stepTask: 'NetworkError: HTTP 0' },
  },
};

/** Milliseconds an answer takes; long enough that what is shown meanwhile is drawn. */
const delay = 30;

/** The same for a step of long work, so that somebody may press meanwhile. */
const stepDelay = 300;

/** Plays one scene. What was called is kept in `calls`, in order. @param pages as they are built, by name */
export function playScene(scene: Scene, pages: Readonly<Record<string, string>> = {}) {
  let { panel } = scene;
  let rows = office.held;
  let answers: Readonly<Record<string, Readonly<Record<string, number>>>> = {};
  const show = (next: Panel) => {
    panel = next;
    return ok(panel);
  };
  const calls: { readonly fn: string; readonly input: unknown }[] = [];
  const progress = (kind: TaskKind, done: number): TaskProgress => ({
    kind,
    done,
    of: 88,
    finished: done >= 88,
    sentence: done >= 88 ? '88 tab dibuat.' : `Tab ke-${done} dibuat.`,
  });
  let done = -24;
  const played: Played = {
    getPanel: () => ok(panel),
    setUpWorkbook: () => show(office.hrPanel('importOffice')),
    previewImport: () => ok({ people: 88, inactive: 4, withoutEmail: 41, problems: office.findings }),
    previewStandards: () => ok(office.standardsRead),
    importStandards: () => ok(office.standardsRead),
    previewOfficial: () => ok({ people: 2, results: 2, problems: [] }),
    importOfficial: () => ok({ people: 2, results: 2, problems: [] }),
    importOffice: () => {
      panel = office.hrPanel('mendRoster');
      return ok({ people: 88, inactive: 4, withoutEmail: 41, problems: office.findings });
    },
    getPrintPack: () => ok(office.printPack),
    getBlankForms: () => ok(office.blankForms),
    getMyData: () => ok(office.myData),
    getDevelopment: () => ok(office.developmentPlan),
    saveAction: () => ok(office.developmentPlan),
    getPublication: () => ok(office.publication),
    publishResults: () => ok(office.publication),
    openCycle: () => show(office.hrPanel('makeForms')),
    previewClosing: () => ok(office.closing),
    closeCycle: () => show(office.hrPanel('closed')),
    reopenCycle: () => show(office.hrPanel('collect')),
    getDecided: () => ok(office.decided),
    getKeptPage: () => ok(office.keptPage),
    layKeptPage: () => ok(null),
    getCareer: ({ nip }: { nip?: string }) => ok(careers.career(nip)),
    chooseTarget: ({ nip }: { nip?: string }) => ok(careers.career(nip)),
    getVacancy: ({ job }: { job?: string }) => ok(careers.vacancy(job)),
    getObservations: () => ok(observation.ofTeam),
    noteObservation: () => ok(observation.ofTeam),
    withdrawObservation: () => ok(observation.ofTeam),
    getObjections: () => ok(panel.hr ? objection.hrObjections : objection.objections),
    getObjection: () => ok(objection.toDecide),
    lodgeObjection: () =>
      ok({ ...objection.objections, own: { ...objection.objections.own, competencies: [] } }),
    answerObjection: () => ok(objection.toDecide),
    decideObjection: () => ok(objection.decided),
    nameDecider: () => ok({ ...objection.hrObjections, undecidable: [] }),
    getTalkQuality: () => ok(objection.talkQuality),
    answerTalkQuality: () => ok({ ...objection.talkQuality, own: { supervisor: 'Yohanes', answered: true } }),
    getColleagues: () => ok(colleague.colleagues),
    nominate: () => ok(colleague.colleagues),
    decideNominees: () => ok({ ...colleague.colleagues, deciding: [] }),
    answerColleagues: () => ok({ ...colleague.colleagues, asked: [] }),
    restoreAutomation: () => show(office.hrPanel('collect')),
    restoreOfficers: () => show(office.hrPanel('collect')),
    adoptCopy: () => show(office.hrPanel('openCycle')),
    getSheet: ({ code }: { code: string }) =>
      /^[A-]+$/.test(code) ? refused(raters.codeUnknown) : ok(raters.sheet(code)),
    enterAnswer: () => ok(null),
    getEntryChecks: () => ok(raters.entryChecks),
    decideEntry: () => ok({ ...raters.entryChecks, differing: [] }),
    previewTask: ({ kind }: { kind: TaskKind }) =>
      ok(
        kind === 'remind'
          ? office.invitations
          : { kind: 'makeTabs', sentence: 'Akan membuat 88 tab, satu per pegawai.', empty: false },
      ),
    stepTask: ({ kind }: { kind: TaskKind }) => {
      done += 24;
      return ok(progress(kind, Math.min(done, 88)));
    },
    getPerson: (input: { nip: string }) => ok(office.review(input.nip)),
    getTalks: () => ok(talksFor(seatIn(panel))),
    writeTalk: () => ok(talksFor(seatIn(panel), [{ version: 3 }])),
    confirmTalk: () => ok(talksFor(seatIn(panel), [{ confirmedByCaller: true }])),
    enterSignedPage: () => ok(talksFor('hr', [{ entered: true, finished: true }])),
    getLinks: () => ok(office.links),
    requestCode: () => ok({ sentence: 'Bila alamat itu terdaftar, kode masuk dikirim ke sana.' }),
    signIn: () => ok({ token: '0'.repeat(64), name: 'Siti Aminah' }),
    signOut: () => ok(null),
    handOverCode: () => ok({ code: '123456', name: 'Siti Aminah', sentence: 'Siti Aminah: kode 123456.' }),
    endSessions: () => ok({ ended: 1, sentence: '1 sesi diakhiri.' }),
    getQuarantine: () => ok(rows),
    decideQuarantine: ({ key, alike = [] }: { key: string; alike?: string[] }) => {
      rows = rows.filter((row) => ![key, ...alike].includes(row.key));
      return ok(rows);
    },
    getSeconds: () => ok(raters.seconds),
    previewSeconds: () => ok(raters.secondsPreview),
    appointSeconds: () => ok(raters.seconds),
    takeBackSeconds: () => ok({ ...raters.seconds, asked: [] }),
    getBias: () => ok(raters.bias),
    getTracking: () => ok(tracking.tracking),
    moveDeadline: (input: { role: 'self' | 'supervisor' | 'both'; until: string }) =>
      ok(tracking.moved(input.role, input.until)),
    extend: (input: { until: string }) => ok(tracking.extended(input.until)),
    previewAssignments: () => ok(tracking.changes),
    refreshAssignments: () => ok(tracking.changes),
    undoReassignment: () => ok({ ...tracking.changes, reassigned: [] }),
    resendMyLink: () =>
      ok({ to: 'saya@contoh.go.id', links: 2, sentence: '2 tautan dikirim ke saya@contoh.go.id.' }),
    getMirror: () => ok(raters.mirror),
    getPractice: () => ok(raters.exercise(answers)),
    answerPractice: (input: { practiceCase: string; levels: Readonly<Record<string, number>> }) => {
      answers = { ...answers, [input.practiceCase]: input.levels };
      return ok(raters.exercise(answers));
    },
    preparePractice: () => ok(raters.progress),
    exportNorms: () => ok(raters.normsFile),
    importNorms: () => ok(raters.bias.norms),
    setAdjusted: (input: { on: boolean }) => ok({ ...raters.bias.adjusted, on: input.on }),
    getGroups: () => ok(raters.groups),
    getCalibration: () => ok(raters.calibration),
    voteCalibration: () => ok(raters.calibration),
    decideCalibration: () => ok(raters.calibration),
    getOverview: () => ok(glance),
    getNeeds: () => ok(unitNeeds),
    getOrganisation: () => ok(organisation),
    getFileAccess: () => ok(shared),
    getStandards: () => ok(standards),
    confirmStandards: ({ seen }: { seen: string[] }) => ok(confirmed(seen)),
    getAgencyFacts: () => ok(agency),
    getEvidence: (input: { names: boolean }) => ok(raters.evidence(input.names)),
    getArchives: () => ok(archive.state),
    makeArchive: () => ok(archive.made),
    previewRestore: () => ok(archive.restorePreview),
    restoreArchive: () => ok({ ...archive.restorePreview, done: true }),
    previewErasure: (input: { what: string }) => ok(archive.erasure(input.what, 'preview')),
    stepErasure: (input: { what: string }) => ok(archive.erasure(input.what, 'done')),
    getPastActions: () => ok(maintenance.past),
    previewUndo: () => ok(maintenance.undo),
    undoAction: () => ok(maintenance.undo),
    checkCycle: () => ok(maintenance.maintenance),
    getInstallation: () => ok({ name: 'pemasangan.json', mime: 'application/json', text: '{}' }),
    mend: () => ok(maintenance.mended),
    rebuildAnswers: () => ok(maintenance.rebuilt),
    showTab: ({ tab }) => ok(tab),
    setLanguage: (input: { language: Panel['language'] }) => show({ ...panel, language: input.language }),
    putAwayWelcome: () => {
      const { welcome: _, ...rest } = panel;
      return show(rest);
    },
    getPage: ({ language, page }: { language: Panel['language']; page?: string }) =>
      ok(pages[`${page ?? (panel.user.role === 'hr' ? 'hr' : 'staff')}-${language}`]),
    getReport: () => ok({ version: 1, cycle: '2025-2' }),
    ...scene.answers,
  };
  return { calls, run: runner(scene, played, calls) };
}

const seatIn = ({ hr, team }: Panel) => (hr ? 'hr' : team ? 'supervisor' : 'employee');

type Handler = (value: unknown) => void;

/** As in Google: setting a handler gives a new runner, so that two calls never share theirs. */
function runner(scene: Scene, played: Played, calls: { fn: string; input: unknown }[]) {
  const failures: Readonly<Record<string, string>> = { ...scene.fail };
  const make = (onSuccess: Handler, onFailure: Handler): Record<string, unknown> => {
    const methods = Object.entries(played).map(([fn, answer]) => [
      fn,
      (input: never) => {
        calls.push({ fn, input });
        if (scene.silent?.some((name) => name === fn)) return;
        const message = failures[fn];
        setTimeout(
          () => {
            if (message) onFailure(new Error(message));
            else onSuccess(JSON.parse(JSON.stringify(answer(input))));
          },
          fn === 'stepTask' ? stepDelay : delay,
        );
      },
    ]);
    return {
      ...Object.fromEntries(methods),
      withSuccessHandler: (handler: Handler) => make(handler, onFailure),
      withFailureHandler: (handler: Handler) => make(onSuccess, handler),
    };
  };
  return make(
    () => {},
    () => {},
  );
}
