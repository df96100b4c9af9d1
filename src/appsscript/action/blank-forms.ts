// Forms for paper: one for each answer of the open cycle that is missing, as its form asks it, with the code that an officer enters it by.
import type { BlankForms, SaidOnForm } from '../../contract/blank-forms';
import type { Input } from '../../contract/functions';
import { type Cycle, type Role, ratedCodes, roles } from '../../core/cycle/cycle';
import { dueDay } from '../../core/cycle/due-day';
import { inNameOrder } from '../../core/names';
import { competenciesOf, type Office, ofCycle } from '../../core/office/office';
import { type Result, refusal, success } from '../../core/result';
import { cycleTab } from '../../core/tab/cycle-tab';
import type { Context } from '../entry';
import { formTextsOf, noticeOf } from './make-forms';
import { noCycle } from './tracking';

/** What stands on the forms of a role. */
function saidOn(office: Office, cycle: Cycle, role: Role): SaidOnForm {
  const texts = formTextsOf(office, cycle);
  return {
    title: texts.title[role](cycle.name),
    fill: texts.paper.fill[role],
    notice: texts.paper.notice[role](noticeOf(office, cycle, role)).split('\n\n'),
    notObserved: texts.notObserved[role],
  };
}

/** In the order of names of those who rate: so they are handed out. */
export function blankForms({ office }: Context, { unit }: Input<'getBlankForms'>): Result<BlankForms> {
  const { cycle, settings } = office;
  if (cycle === undefined) return noCycle(office);
  if (cycle.status !== 'open')
    return refusal('cycle-closed', { tab: cycleTab.name }, office.texts.response.notOpen);
  const texts = formTextsOf(office, cycle);
  const answered = new Set(office.answers.flatMap(({ code, inForce }) => (inForce ? [code] : [])));
  const missing = ofCycle(office.assignments, cycle).filter(
    (one) => one.state === 'active' && !answered.has(one.code) && (unit === undefined || one.unit === unit),
  );
  const forms = inNameOrder(missing, ({ rater }) => rater.name).map((assignment) => ({
    code: assignment.code,
    role: assignment.role,
    rater: assignment.rater.id,
    raterName: assignment.rater.name,
    onPaperOnly: assignment.rater.email === undefined,
    nip: assignment.ratee.nip,
    ratee: assignment.ratee.name,
    job: assignment.job,
    unit: assignment.unit,
    handIn: texts.paper.handIn(dueDay(assignment, cycle)),
    asks: ratedCodes(cycle, assignment.technical),
  }));
  const asked = new Set(forms.flatMap(({ asks }) => asks));
  const { rater, job, unit: unitWord, code, example, signature, date, about } = texts.paper;
  return success({
    office: settings.office,
    cycle: cycle.name,
    language: cycle.language ?? settings.language,
    pageAddress: settings.pageAddress,
    forms,
    competencies: competenciesOf(office, cycle).flatMap(({ code, name, levels }) =>
      asked.has(code) ? [{ code, name, levels }] : [],
    ),
    said: Object.fromEntries(roles.map((role) => [role, saidOn(office, cycle, role)])),
    words: { ratee: texts.rateeTitle, rater, job, unit: unitWord, code, example, signature, date, about },
  });
}
