// Submit events: what Google tells the script when a response came in or was edited.
import type { Services } from './execution';
import type { Answer, FormRecord, ResponseRecord } from './form/form-record';
import { answerText } from './form/response-columns';
import { formatDate } from './services/format-date';
import { AuthMode } from './services/script-app';
import type { TriggerRecord } from './services/trigger-store';

/** How the event of a submission comes to the script; Google's real ones do all of these. */
export type EventDelivery = 'normal' | 'suppressed' | 'twice' | 'blank' | 'delayed';

/** A submission that the script is still to hear of. */
export interface PendingEvent {
  readonly form: FormRecord;
  readonly response: ResponseRecord;
  /** Whether the event carries no answers, as happens at times. */
  readonly blank: boolean;
  /** For an edit, the items whose answers changed: the event carries only those. */
  readonly changed?: readonly number[];
}

/** The triggers that hear of a submission to this form. */
export function listeners(triggers: readonly TriggerRecord[], form: FormRecord): TriggerRecord[] {
  return triggers.filter(
    ({ event, source, sourceId }) =>
      event === 'ON_FORM_SUBMIT' &&
      (source === 'FORMS' ? sourceId === form.id : sourceId === form.destination?.spreadsheetId),
  );
}

const timestampPattern = (locale: string): string =>
  locale.startsWith('en_US') || locale === 'en' ? 'M/d/yyyy H:mm:ss' : 'dd/MM/yyyy H:mm:ss';

/** The event object, made of the services of the execution that receives it. */
export function submitEvent(
  { form, response, blank, changed }: PendingEvent,
  trigger: TriggerRecord,
  services: Services,
  words: { readonly locale: string; readonly timeZone: string },
): Record<string, unknown> {
  const common = { authMode: AuthMode.FULL, triggerUid: trigger.uid };
  if (trigger.source === 'FORMS') {
    const source = services.FormApp.openById(form.id);
    return { ...common, source, response: source.getResponse(response.id) };
  }
  const columns = form.destination?.columns ?? [];
  const values: string[] = [];
  const namedValues: Record<string, string[]> = {};
  for (const { source, header } of columns) {
    let text = '';
    if (source === 'timestamp') {
      text = formatDate(new Date(response.at), words.timeZone, timestampPattern(words.locale));
    } else if (source === 'email') text = response.email;
    else if (!changed || changed.includes(source.item)) {
      const item = form.items.find(({ id }) => id === source.item);
      const answer: Answer | undefined = response.answers[String(source.item)];
      text = item ? answerText(item, answer, source.row) : '';
    }
    values.push(blank ? '' : text);
    if (!blank) namedValues[header] = [...(namedValues[header] ?? []), text];
  }
  const workbook = services.SpreadsheetApp.openById(trigger.sourceId);
  const tab = workbook.getSheets().find((sheet) => sheet.getSheetId() === form.destination?.sheetId);
  const range = tab?.getRange(response.row ?? 1, 1, 1, Math.max(1, columns.length));
  return { ...common, source: workbook, range, values, namedValues };
}
