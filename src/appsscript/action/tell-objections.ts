// Mails to whoever comes next in an objection, through the ledger of mails: none goes twice, and what does not go waits for the morning.
import { withKeptRows } from '../../core/office/kept-rows';
import { objectionMails } from '../../core/office/objection-mails';
import { planHeld } from '../../core/office/office';
import { stillObjecting } from '../../core/office/still-objecting';
import { assignmentsTab } from '../../core/tab/assignments-tab';
import { objectionsTab } from '../../core/tab/objections-tab';
import type { Context } from '../entry';
import { heldBack, saveLedger, sendReminder } from '../google/mail';
import { readWorkbook, toldAlready } from '../google/workbook';
import { writePlans } from '../write-plans';
import { postOf } from './post-now';

/** More than these nobody waits for: the rest is sent in the morning. */
const mostAtOnce = 20;

/** The step that led here is kept already: whatever goes wrong with mail takes nothing of it back. */
export function tellObjections(context: Context): void {
  try {
    send(context);
  } catch (error) {
    // The screens say whose turn it is, and the morning tries again. No message: it may quote a name or an address.
    console.error(
      JSON.stringify({ action: 'tellObjections', reason: error instanceof Error ? error.name : 'unknown' }),
    );
  }
}

function send(context: Context): void {
  const { whole: office, workbook, now, today } = context;
  const mails = [office, ...stillObjecting(office, today)]
    .flatMap((one) => objectionMails(one, now, today))
    .slice(0, mostAtOnce);
  if (mails.length === 0) return;
  const post = postOf(context);
  const gone = new Set([post.ledger, ...post.others].flatMap(({ sent }) => sent));
  const held = heldBack(post, today);
  for (const { id, address, mail } of mails) {
    if (gone.has(id) || held.has(id)) continue;
    if (post.quota < 1 || !sendReminder(post, id, address, mail)) break;
    gone.add(id);
  }
  // Before their rows are written: whatever goes wrong with that, it is known which went.
  saveLedger(post, post.ledger);
  const told = mails.flatMap((one) => (gone.has(one.id) ? [one.told] : []));
  if (told.length === 0) return;
  const after = {
    ...office,
    objections: [...office.objections, ...told],
    assignments: withKeptRows(office.assignments, 'keberatan', office.objections, told),
  };
  // The tab may have been made by the step just kept.
  const { state } = readWorkbook((key) => key === objectionsTab.key || key === assignmentsTab.key);
  writePlans({ ...toldAlready(workbook), state }, [
    planHeld(after, 'objections'),
    planHeld(after, 'assignments'),
  ]);
  const written = new Set(mails.map(({ id }) => id));
  saveLedger(post, {
    ...post.ledger,
    sending: undefined,
    sent: post.ledger.sent.filter((id) => !written.has(id)),
  });
}
