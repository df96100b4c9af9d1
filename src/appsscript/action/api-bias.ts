// The functions about raters, served: input checked, door passed, use case run.
import type { BiasApi } from '../../contract/bias-api';
import { adjustedInput, evidenceInput, normsInput, practiceInput } from '../../contract/bias-schemas';
import { groupReport } from '../../core/checks/group-report';
import { judgeAnswers } from '../../core/office/judge-answers';
import { currentPeople } from '../../core/office/office';
import { success } from '../../core/result';
import { hr, type Served, serve } from '../serve';
import { evidenceFiles } from './evidence-files';
import { keepNorms, normsFile } from './norms';
import { openMirror } from './open-mirror';
import { answerCase, openExercise, prepareCases } from './practice';
import { setAdjusted } from './set-adjusted';
import { responseTabs } from './take-in-answers';

const tabs = responseTabs;

export const biasApi: Served<BiasApi> = {
  getMirror: () =>
    serve(
      { name: 'getMirror', allow: ['hr', 'supervisor'], writes: true, tabs },
      undefined,
      undefined,
      openMirror,
    ),

  // Before a cycle a supervisor is an employee like any other; the use case looks who rates.
  getPractice: () =>
    serve(
      { name: 'getPractice', allow: ['hr', 'supervisor', 'employee'] },
      undefined,
      undefined,
      openExercise,
    ),

  answerPractice: (input) =>
    serve(
      { name: 'answerPractice', allow: ['hr', 'supervisor', 'employee'], writes: true },
      practiceInput,
      input,
      answerCase,
    ),

  preparePractice: () =>
    serve({ name: 'preparePractice', allow: hr, writes: true }, undefined, undefined, prepareCases),

  exportNorms: () => serve({ name: 'exportNorms', allow: hr, tabs }, undefined, undefined, normsFile),

  importNorms: (input) =>
    serve({ name: 'importNorms', allow: hr, writes: true, tabs }, normsInput, input, (context, { text }) =>
      keepNorms(context, text),
    ),

  setAdjusted: (input) =>
    serve({ name: 'setAdjusted', allow: hr, writes: true, tabs }, adjustedInput, input, (context, { on }) =>
      setAdjusted(context, on),
    ),

  getGroups: () =>
    serve({ name: 'getGroups', allow: hr, tabs }, undefined, undefined, (context) => {
      const { office } = judgeAnswers(context);
      return success({
        introduction: office.texts.raters.groupsIntroduction,
        comparisons: groupReport(office, currentPeople(office), context.now.slice(0, 10)),
      });
    }),

  getEvidence: (input) =>
    serve({ name: 'getEvidence', allow: hr, tabs }, evidenceInput, input, (context, given) =>
      evidenceFiles(context, given?.names ?? false),
    ),
};
