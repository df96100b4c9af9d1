// The workspace as a text that is the same for the same contents: what golden tests compare.
import type { FormRecord, ItemRecord } from './form/form-record';
import type { LocalHost } from './local-host';
import { formatDate } from './services/format-date';
import type { OutboxMessage } from './services/mail';
import type { TriggerRecord } from './services/trigger-store';
import { dumpWorkbook } from './spreadsheet/dump-workbook';

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const room = (name: string, lines: readonly string[]): string =>
  lines.length === 0 ? `# ${name}: none\n` : `# ${name}\n${lines.map(indent).join('\n')}\n`;

const when = (ms: number, zone: string): string => formatDate(new Date(ms), zone, 'yyyy-MM-dd HH:mm:ss');

function describeItem(item: ItemRecord): string {
  const parts = [`${item.kind}${item.required ? ' *' : ''} ${JSON.stringify(item.title)}`];
  if (item.helpText) parts.push(indent(`help: ${item.helpText}`));
  for (const choice of item.choices) parts.push(indent(`( ) ${choice}`));
  if (item.other) parts.push(indent('( ) other'));
  if (item.kind === 'SCALE') {
    parts.push(indent(`${item.lower} ${item.lowerLabel} … ${item.upper} ${item.upperLabel}`));
  }
  for (const row of item.rows) parts.push(indent(`${row}: ${item.columns.join(' | ')}`));
  return parts.join('\n');
}

function describeForm(form: FormRecord, zone: string): string {
  const state = form.published ? (form.accepting ? 'open' : 'closed') : 'unpublished';
  const lines = [
    `${form.fileName} (${state}, e-mail ${form.emailCollection}, of ${form.owner})`,
    indent(`title: ${form.title}`),
    ...(form.description ? [indent(`description: ${form.description}`)] : []),
    ...form.items.map((item) => indent(describeItem(item))),
  ];
  for (const { at, respondent, answers } of form.responses) {
    const given = form.items.flatMap(({ id, title }) => {
      const answer = answers[String(id)];
      return answer === undefined ? [] : [`${title} = ${JSON.stringify(answer)}`];
    });
    lines.push(indent(`response ${when(at, zone)} ${respondent}: ${given.join('; ')}`));
  }
  return lines.join('\n');
}

const describeTrigger = (trigger: TriggerRecord): string =>
  `${trigger.handler} on ${trigger.event} for ${trigger.creator}${trigger.clock ? ` ${JSON.stringify(trigger.clock)}` : ''}`;

const describeMessage = (message: OutboxMessage, zone: string): string =>
  [
    `${when(message.at, zone)} to ${[...message.to, ...message.cc, ...message.bcc].join(', ')}: ${message.subject}`,
    indent(message.body || message.htmlBody),
  ].join('\n');

/** Workbook, forms, outbox, triggers and properties, without the ids that randomness made up. */
export function dump(host: LocalHost): string {
  const zone = host.timeZone;
  const properties = Object.entries(host.properties)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([store, values]) =>
      Object.keys(values)
        .sort()
        .map((key) => `${store}: ${key} = ${values[key]}`),
    );
  const text = [
    dumpWorkbook(host.workbook.state),
    room(
      'Forms',
      host.forms.map((form) => describeForm(form, zone)),
    ),
    room(
      'Outbox',
      host.outbox.map((message) => describeMessage(message, zone)),
    ),
    // Which trigger was made first says nothing.
    room('Triggers', host.triggers.map(describeTrigger).sort()),
    room('Properties', properties),
  ].join('\n');
  return withoutIds(text, host.forms);
}

// Ids differ from run to run only with the seed, but a reader of a golden text wants names, not ids.
function withoutIds(text: string, forms: readonly FormRecord[]): string {
  const names = new Map<string, string>();
  for (const [index, form] of forms.entries()) {
    for (const id of [form.publishedId, form.id]) names.set(id, `<form ${index + 1}>`);
    for (const { entries } of form.items)
      for (const entry of entries) names.set(`entry.${entry}`, 'entry.<n>');
  }
  if (names.size === 0) return text;
  // The longest first: one number may begin like another.
  const ids = [...names.keys()].sort((one, other) => other.length - one.length);
  const anyId = new RegExp(ids.join('|').replaceAll('.', '\\.'), 'g');
  return text.replace(anyId, (id) => names.get(id) ?? id);
}
