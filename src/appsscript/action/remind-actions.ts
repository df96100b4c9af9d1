// Reminding people and their supervisors of development actions that fall due, in the morning.
import { actionMails } from '../../core/development/action-mails';
import { isToRemind } from '../../core/development/development-action';
import { currentPeople, planHeld } from '../../core/office/office';
import type { Context } from '../entry';
import { mailQuota, sendPlainMail } from '../google/mail';
import { describing } from '../google/workbook';
import { writePlans } from '../write-plans';

/** Noted before the mails go: one that fails is not sent every morning, and the plan itself shows what is late. */
export function remindActions(context: Context): void {
  const { office, today, workbook } = context;
  if (!office.development.some((action) => isToRemind(action, today))) return;
  const employees = new Map(office.employees.map((one) => [one.nip, one]));
  const people = currentPeople(office).flatMap(({ nip, name, rater }) => {
    const employee = employees.get(nip);
    return employee?.active ? [{ nip, name, email: employee.email, supervisorEmail: rater?.email }] : [];
  });
  const texts = office.texts.development;
  const { mails, actions } = actionMails(office.development, people, mailQuota() ?? 0, today, texts.mail);
  if (mails.length === 0) return;
  const development = office.development.map((one) =>
    actions.has(one) ? { ...one, remindedOn: today } : one,
  );
  writePlans(describing(workbook, texts.logReminded(mails.length)), [
    planHeld({ ...office, development }, 'development'),
  ]);
  const sender = office.texts.tracking.mail.sender(office.settings.office);
  for (const { to, body } of mails)
    if (sendPlainMail(to, { subject: texts.mail.subject, body, sender }) === 'spent') return;
}
