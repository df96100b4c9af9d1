// Everything a form says to the person who answers it.
import { inEnglish } from '../../format';
import type { FormTexts } from '../id/form';

export const formTexts: FormTexts = {
  title: {
    self: (cycle) => `Self-rating – ${cycle}`,
    supervisor: (cycle) => `Supervisor rating – ${cycle}`,
  },
  description: {
    self: ({ office, deadline, retentionYears }) =>
      [
        `Competency appraisal of ${office}. The result is indicative: matter for the dialogue between you and your supervisor on your development (PermenPANRB 38/2017; PP 11/2017 articles 203–206). No decision is taken by a machine.`,
        'Who sees it: the HR officers; your direct supervisor, after sending in his or her own rating.',
        `Answer by: ${inEnglish.longDay(deadline)}. Until then you can change your answer; the last one counts.`,
        `Data are kept for ${retentionYears} years and then erased. You may see your data and ask for correction (UU 27/2022).`,
        'For each competency read the behaviours of every level, then choose the highest level you have shown consistently.',
      ].join('\n\n'),
    supervisor: ({ office, deadline, retentionYears }) =>
      [
        `Competency appraisal of ${office}. The result is indicative: matter for your dialogue with the employee on development (PermenPANRB 38/2017; PP 11/2017 articles 203–206). No decision is taken by a machine.`,
        'Who sees it: the HR officers, you, and the employee rated, in the dialogue.',
        `Answer by: ${inEnglish.longDay(deadline)}. Until then you can change your answer; the last one counts.`,
        `Data are kept for ${retentionYears} years and then erased. The employee may see the result and object to it (UU 27/2022).`,
        'For each competency recall behaviour you have really seen, then choose the highest level shown consistently. If you never saw it, choose "Not observed".',
      ].join('\n\n'),
  },
  confirmation: 'Thank you. Your answer has been received.',
  closed: 'This form is closed. Please contact HR if you still need to answer.',
  codeTitle: 'Assignment code',
  codeHelp: 'Filled in by your personal link. Please leave it as it is.',
  rateeTitle: 'Employee rated',
  rateeHelp: { self: 'Yourself.', supervisor: 'Please make sure this name is right before you rate.' },
  team: {
    title: (title, rater) => `${title} – ${rater}`,
    guide:
      'One form for your whole team: for each competency rate person by person by the behaviours of every level.',
    exampleHelp:
      'One line for one person: "Name: one real event, in short". Please give it above all for level 1 or the highest level.',
  },
  notObserved: 'Not observed',
  exampleTitle: 'Example of behaviour',
  exampleHelp: 'One real event, in short. Please give it above all for level 1 or the highest level.',
};
