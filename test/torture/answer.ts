// Answers a form through its personal link, as a person would.
import type { PersonalLink } from '../../src/contract/links';
import type { EventDelivery } from '../../src/local/host/form-events';
import type { LocalHost } from '../../src/local/host/local-host';
import { call } from './scripted-office';

/**
 * @param arm called just before the answer is sent, such as to plan a fault
 * @returns id of the response, and of the form; undefined if the form did not take it
 */
export function answerAs(
  host: LocalHost,
  role: 'self' | 'supervisor',
  ratee: string,
  level: number,
  event: EventDelivery,
  arm: () => void = () => undefined,
): { form: string; responseId: string } | undefined {
  const links = (call(host, 'getLinks').value ?? []) as PersonalLink[];
  const link = links.find((one) => one.role === role && one.ratee === ratee);
  const form = host.forms.find(({ publishedId }) => link?.link.includes(publishedId));
  if (link === undefined || form === undefined) return undefined;
  arm();
  const outcome = host.submitForm({
    form: link.link,
    answers: levelChoices(form, level),
    email: link.email ?? 'pribadi@pos.example',
    event,
  });
  return outcome.ok ? { form: form.id, responseId: outcome.responseId } : undefined;
}

/** The same level for every competency of a form. */
export const levelChoices = (form: LocalHost['forms'][number], level: number): Record<string, string> =>
  Object.fromEntries(
    form.items.flatMap(({ id, kind, choices }) => {
      const choice = choices.find((one) => one.startsWith(`${level} `));
      return kind === 'MULTIPLE_CHOICE' && choice !== undefined ? [[String(id), choice]] : [];
    }),
  );
