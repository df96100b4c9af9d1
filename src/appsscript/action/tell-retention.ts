// Telling the officers, once a cycle, that its data need not be kept any more. Erasing is theirs to do.
import { retentionOver } from '../../core/erasure/retention';
import type { Context } from '../entry';
import { retentionTold } from '../google/begun-work';
import { mailQuota, sendPlainMail } from '../google/mail';

/** Noted before the mail goes: a mail that fails is not sent every morning. Arsip says until when data are kept all the same. */
export function tellRetention({ office, today }: Context): void {
  const { settings, cycles, written } = office;
  const over = retentionOver(cycles, settings.retentionYears, today);
  if (over.length === 0 || settings.hr.length === 0) return;
  const told = retentionTold.read();
  const fresh = over.filter(({ id }) => !told.includes(id));
  if (fresh.length === 0 || (mailQuota() ?? settings.hr.length) < settings.hr.length) return;
  retentionTold.keep(over.map(({ id }) => id));
  const { retentionMail: mail } = written.archive;
  sendPlainMail(settings.hr.join(','), {
    subject: mail.subject,
    body: mail.body(fresh.map(({ name }) => name).join(', ')),
    sender: written.tracking.mail.sender(settings.office),
  });
}
