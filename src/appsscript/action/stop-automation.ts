// The last step before Timbang is taken out of a workbook: whatever runs by itself for this account is taken away.
import { refusal, success } from '../../core/result';
import { textsIn } from '../../core/text/texts';
import { act } from '../entry';
import { askYesNo, say } from '../google/page';
import { askFor } from '../google/permissions';
import { removeTriggers } from '../google/triggers';
import { writeLog } from '../google/workbook';

/** Asks, takes the triggers of the account away, and says how many there were. Nothing else changes. */
export function stopAutomation(): void {
  askFor(['pages', 'triggers']);
  const { menu, stop } = textsIn('id').access;
  if (!askYesNo(menu.stop, stop.question)) return;
  const result = act(
    { name: 'stopAutomation', who: ['hr', 'founder'], writes: 'stopAutomation' },
    ({ workbook, office }) => {
      const count = removeTriggers();
      if (count === undefined) return refusal('triggers-left', {}, office.texts.platform.triggersLeft);
      if (count > 0) writeLog(workbook, office.written.access.stop.counted(count));
      return success(count);
    },
  );
  const words = result.ok
    ? stop.done(result.value)
    : result.problems.map(({ message, action }) => `${message} ${action}`).join('\n');
  say(menu.stop, words);
}
