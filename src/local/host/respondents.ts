// People at the forms: they send and edit responses, and the script hears of it, or does not.
import type { Engine } from './engine';
import { type Answer, type FormRecord, findForm } from './form/form-record';
import {
  collectAnswers,
  type GivenAnswers,
  type SubmissionProblem,
  submissionProblems,
} from './form/submission';
import { type EventDelivery, listeners, type PendingEvent, submitEvent } from './form-events';
import type { ActionRecord } from './platform/meter';

/** A response as somebody sends it. */
export interface Submission {
  /** Id or any address of the form; a prefilled address brings its answers. */
  readonly form: string;
  readonly answers?: GivenAnswers;
  /** Who is signed in; '' for nobody. */
  readonly email?: string;
  /** The address typed where the form asks for one; the own one unless said. */
  readonly typed?: string;
  /** How the script is told; 'normal' unless said. 'delayed' waits for `deliverEvents`. */
  readonly event?: EventDelivery;
}

/** What came of sending a response. */
export type SubmissionOutcome =
  | { readonly ok: true; readonly responseId: string; readonly triggered: readonly ActionRecord[] }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

/** Other answers to a response that was sent. */
export interface ResponseEdit {
  readonly form: string;
  readonly responseId: string;
  /** Only what changes; null by item id takes an answer back. */
  readonly answers: GivenAnswers;
  readonly event?: EventDelivery;
}

/** All who answer forms. */
export class Respondents {
  private readonly pending: PendingEvent[] = [];

  constructor(private readonly engine: Engine) {}

  /** Whether the script is still to hear of something. */
  get delayed(): boolean {
    return this.pending.length > 0;
  }

  /** Sends a response, as a person at the form does: checked, written to its tab, then the script is told. */
  send(submission: Submission): SubmissionOutcome {
    const { form: address, answers = {}, email = '', typed = email, event = 'normal' } = submission;
    const form = this.form(address);
    const collected = collectAnswers(form, address, answers);
    const problems = submissionProblems(form, collected, email, typed);
    if (problems.length > 0) return { ok: false, problems };
    const response = this.engine.workspace.forms.addResponse(form, collected, email, typed);
    const triggered = this.announce({ form, response, blank: event === 'blank' }, event);
    this.engine.workspace.forms.writeRow(form, response);
    this.engine.save();
    return { ok: true, responseId: response.id, triggered };
  }

  /** Edits answers of a sent response; its row is rewritten, its time moves, the event carries only the changes. */
  edit(edit: ResponseEdit): SubmissionOutcome {
    const form = this.form(edit.form);
    const response = form.responses.find(({ id }) => id === edit.responseId);
    if (!response) throw new Error(`The form has no response ${edit.responseId}.`);
    if (!form.responseEdits) return { ok: false, problems: [{ message: 'Editing responses is disabled.' }] };
    const taken = Object.keys(edit.answers).filter((key) => edit.answers[key] === null);
    const changes: Record<string, Answer> = {
      ...Object.fromEntries(
        taken.filter((key) => response.answers[key] !== undefined).map((key) => [key, '']),
      ),
      ...collectAnswers(form, '', edit.answers),
    };
    const after = { ...response.answers, ...changes };
    const problems = submissionProblems({ ...form, oneResponsePerUser: false }, after, response.respondent);
    if (problems.length > 0) return { ok: false, problems };
    this.engine.workspace.forms.editResponse(form, response, changes);
    const changed = Object.keys(changes).map(Number);
    const event = edit.event ?? 'normal';
    const triggered = this.announce({ form, response, blank: event === 'blank', changed }, event);
    this.engine.save();
    return { ok: true, responseId: response.id, triggered };
  }

  /** Tells the script of all delayed submissions, in the order they came in or the reverse. */
  deliver(order: 'first come' | 'reverse' = 'first come'): ActionRecord[] {
    const events = this.pending.splice(0);
    if (order === 'reverse') events.reverse();
    return events.flatMap((event) => this.tell(event));
  }

  private form(address: string): FormRecord {
    const form = findForm(this.engine.workspace.forms.forms, address);
    if (!form) throw new Error(`There is no form at ${address}`);
    return form;
  }

  private announce(event: PendingEvent, delivery: EventDelivery): ActionRecord[] {
    if (delivery === 'suppressed') return [];
    if (delivery === 'delayed') {
      this.pending.push(event);
      return [];
    }
    const twice = delivery === 'twice' || this.engine.workspace.current.variants.triggers === 'twice';
    return twice ? [...this.tell(event), ...this.tell(event)] : this.tell(event);
  }

  private tell(event: PendingEvent): ActionRecord[] {
    const { locale, timeZone, current } = this.engine.workspace;
    if (current.variants.triggers === 'disabled') return [];
    return listeners(this.engine.workspace.triggers, event.form).map((trigger) =>
      this.engine.runTrigger('trigger', trigger.handler, trigger.creator, (services) => [
        submitEvent(event, trigger, services, { locale, timeZone }),
      ]),
    );
  }
}
