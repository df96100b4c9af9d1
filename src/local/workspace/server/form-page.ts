// A form as respondents meet it: what the page is told, and how an answer is handed in.
import type { FormRecord } from '../../host/form/form-record';
import { readPrefilledUrl } from '../../host/form/prefilled-url';
import type { LocalHost } from '../../host/local-host';
import type { FormOutcome, FormSubmission, FormView } from '../wire/wire-form';

const EMAIL = { DO_NOT_COLLECT: 'none', VERIFIED: 'account', RESPONDER_INPUT: 'asked' } as const;

const MISSING: FormView = {
  state: 'missing',
  title: '',
  description: '',
  closedMessage: '',
  confirmation: '',
  email: 'none',
  progressBar: false,
  canEdit: false,
  canAnswerAgain: false,
  items: [],
  answers: {},
};

const find = (host: LocalHost, publishedId: string): FormRecord | undefined =>
  host.forms.find((form) => form.publishedId === publishedId);

/** The address that Google would give; `query` with its question mark, or ''. */
const addressOf = (publishedId: string, query: string): string =>
  `https://docs.google.com/forms/d/e/${publishedId}/viewform${query}`;

/** @param query of the link, with its question mark: `entry.N` prefills, `edit2` names a response to edit */
export function formView(host: LocalHost, publishedId: string, query: string): FormView {
  const form = find(host, publishedId);
  if (!form) return MISSING;
  const edited = new URLSearchParams(query).get('edit2');
  const response = form.responseEdits ? form.responses.find(({ id }) => id === edited) : undefined;
  return {
    state: !form.published ? 'unpublished' : form.accepting ? 'open' : 'closed',
    title: form.title,
    description: form.description,
    closedMessage: form.closedMessage,
    confirmation: form.confirmationMessage,
    email: EMAIL[form.emailCollection],
    progressBar: form.progressBar,
    canEdit: form.responseEdits,
    canAnswerAgain: form.respondAgain && !form.oneResponsePerUser,
    items: form.items.map(({ entries: _, ...item }) => item),
    answers: response ? response.answers : readPrefilledUrl(form, addressOf(publishedId, query)),
    ...(response && { editing: { response: response.id, email: response.respondent } }),
  };
}

/** Hands an answer in, or what is to stand in place of one. */
export function handIn(host: LocalHost, publishedId: string, submission: FormSubmission): FormOutcome {
  const form = find(host, publishedId);
  if (!form) return { ok: false, problems: [{ message: 'The form does not exist.' }] };
  const { email, answers, editing } = submission;
  const address = addressOf(publishedId, '');
  const outcome =
    editing === undefined
      ? host.submitForm({ form: address, answers, email })
      : host.editFormResponse({ form: address, responseId: editing, answers });
  if (!outcome.ok) return outcome;
  return { ok: true, editPath: `/forms/d/e/${publishedId}/viewform?edit2=${outcome.responseId}` };
}
