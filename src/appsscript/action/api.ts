// The functions the panel calls: input checked, door passed, use case run, answer made plain JSON.
import {
  decisionInput,
  importInput,
  jobInput,
  languageInput,
  openCycleInput,
  personInput,
  setUpInput,
  stepInput,
  tabInput,
} from '../../contract/schemas';
import type { ServerApi } from '../../contract/server-api';
import { judgeAnswers } from '../../core/office/judge-answers';
import { cycleReport } from '../../core/report/cycle-report';
import { planKeptTabs } from '../../core/report/kept-tabs';
import { success } from '../../core/result';
import { textsIn } from '../../core/text/texts';
import { englishScript } from '../google/page';
import { everybody, hr, type Served, serve } from '../serve';
import { historyKey, writePlans } from '../write-plans';
import { importOffice as importFiles, readImport } from './import-office';
import { closeCycle as close, openCycle as open } from './open-cycle';
import { panelNow, panelOf } from './panel';
import { personReview } from './person-review';
import { personalLinks } from './personal-links';
import { decide, waitingAnswers } from './quarantine';
import { raterReport } from './rater-report';
import { setUpWorkbook as setUp } from './set-up-workbook';
import { showTab as show } from './show-tab';
import { responseTabs } from './take-in-answers';
import { jobs, progress } from './tasks';

export const api: Served<ServerApi> = {
  getPanel: () =>
    serve({ name: 'getPanel', allow: everybody }, undefined, undefined, (context) =>
      success(panelOf(context)),
    ),

  setUpWorkbook: (input) =>
    serve(
      { name: 'setUpWorkbook', allow: ['hr', 'setUp'], writes: true },
      setUpInput,
      input,
      (context, given) => {
        setUp(context, given);
        return panelNow();
      },
    ),

  previewImport: (input) =>
    serve({ name: 'previewImport', allow: hr }, importInput, input, (context, given) => {
      const imported = readImport(context, given);
      return imported.ok ? success(imported.value.report) : imported;
    }),

  importOffice: (input) =>
    serve(
      { name: 'importOffice', allow: hr, writes: true, tabs: historyKey },
      importInput,
      input,
      (context, given) => {
        const imported = importFiles(context, given);
        return imported.ok ? success(imported.value.report) : imported;
      },
    ),

  openCycle: (input) =>
    serve(
      { name: 'openCycle', allow: hr, writes: true, tabs: historyKey },
      openCycleInput,
      input,
      (context, given) => {
        const opened = open(context, given);
        return opened.ok ? panelNow() : opened;
      },
    ),

  closeCycle: () =>
    serve(
      { name: 'closeCycle', allow: hr, writes: true, tabs: responseTabs },
      undefined,
      undefined,
      (context) => {
        const closed = close(context);
        return closed.ok ? panelNow() : closed;
      },
    ),

  previewJob: (input) => {
    const kind = jobInput.safeParse(input).data?.kind;
    return serve(
      { name: 'previewJob', allow: hr, ...(kind === undefined ? {} : { tabs: jobs[kind].tabs }) },
      jobInput,
      input,
      (context, given) => success({ kind: given.kind, ...jobs[given.kind].preview(context) }),
    );
  },

  startJob: (input) => {
    const kind = jobInput.safeParse(input).data?.kind;
    return api.stepJob({ token: kind });
  },

  stepJob: (input) => {
    const kind = stepInput.safeParse(input).data?.token;
    return serve(
      {
        name: `stepJob.${kind}`,
        allow: hr,
        writes: true,
        ...(kind === undefined ? {} : { tabs: jobs[kind].tabs }),
      },
      stepInput,
      input,
      (context, given) => success(progress(given.token, jobs[given.token].step(context))),
    );
  },

  getPerson: (input) =>
    serve(
      { name: 'getPerson', allow: ['hr', 'supervisor', 'employee'] },
      personInput,
      input,
      (context, given) => personReview(context, given.nip),
    ),

  getLinks: () =>
    serve({ name: 'getLinks', allow: hr }, undefined, undefined, ({ office }) =>
      success(personalLinks(office)),
    ),

  getQuarantine: () =>
    serve({ name: 'getQuarantine', allow: hr }, undefined, undefined, ({ office }) =>
      success(waitingAnswers(office)),
    ),

  decideQuarantine: (input) =>
    serve(
      { name: 'decideQuarantine', allow: hr, writes: true, tabs: responseTabs },
      decisionInput,
      input,
      (context, given) => decide(context, given),
    ),

  getBias: () =>
    serve({ name: 'getBias', allow: hr, tabs: responseTabs }, undefined, undefined, (context) => {
      const { office } = judgeAnswers(context);
      return success(raterReport(office, context.now.slice(0, 10)));
    }),

  getEnglish: () =>
    serve({ name: 'getEnglish', allow: everybody }, undefined, undefined, () => success(englishScript())),

  showTab: (input) =>
    serve({ name: 'showTab', allow: hr }, tabInput, input, (context, given) => show(context, given.tab)),

  setLanguage: (input) =>
    serve({ name: 'setLanguage', allow: hr, writes: true }, languageInput, input, (context, { language }) => {
      const { office, workbook } = context;
      const next = { ...office, settings: { ...office.settings, language }, texts: textsIn(language) };
      writePlans(workbook, planKeptTabs(next));
      return panelNow();
    }),

  getReport: () =>
    serve({ name: 'getReport', allow: hr, tabs: responseTabs }, undefined, undefined, (context) =>
      success(
        cycleReport(
          judgeAnswers(context).office,
          context.workbook.state.tabs.map(({ name }) => name),
        ),
      ),
    ),
};
