// Reminding people and their supervisors of development actions that fall due, in the morning.
import { actionMails } from '../../core/development/action-mails';
import { isToRemind } from '../../core/development/development-action';
import { currentPeople, planHeld } from '../../core/office/office';
import { plainHtml } from '../../core/tracking/compose-mail';
import type { Context } from '../entry';
import { describing } from '../google/workbook';
import { writePlans } from '../write-plans';
import { postOf } from './post-now';
import { sendOnce } from './send-once';

/** An action is noted as reminded of once every mail that speaks of it went. */
export function remindActions(context: Context): void {
  const { office, today, workbook } = context;
  if (!office.development.some((action) => isToRemind(action, today))) return;
  const employees = new Map(office.employees.map((one) => [one.nip, one]));
  const people = currentPeople(office).flatMap(({ nip, name, rater }) => {
    const employee = employees.get(nip);
    return employee?.active ? [{ nip, name, email: employee.email, supervisorEmail: rater?.email }] : [];
  });
  const texts = office.texts.development;
  const owed = actionMails(office.development, people, postOf(context).quota, today, texts.mail);
  const sender = office.texts.tracking.mail.sender(office.settings.office);
  const mails = owed.map(({ to, body, ...one }) => ({
    ...one,
    address: to,
    mail: { subject: texts.mail.subject, body, html: plainHtml(body), sender },
  }));
  sendOnce(context, mails, (went) => {
    const left = new Set(
      owed.flatMap(({ id, actions }) => (went.some((one) => one.id === id) ? [] : [...actions])),
    );
    const reminded = new Set(went.flatMap(({ actions }) => [...actions].filter((one) => !left.has(one))));
    const development = office.development.map((one) =>
      reminded.has(one) ? { ...one, remindedOn: today } : one,
    );
    writePlans(describing(workbook, office.written.development.logReminded(went.length)), [
      planHeld({ ...office, development }, 'development'),
    ]);
    return went.filter(({ actions }) => [...actions].every((one) => reminded.has(one)));
  });
}
