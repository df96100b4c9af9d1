// Buttons, links and questions: what people press.
import type { ComponentChildren } from 'preact';
import type { Call } from '../call';
import { questionId } from '../focus';
import { copyText } from '../take-away';
import { Icon } from './icon';
import type { ViewProps } from './view';

interface ButtonProps {
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet' | undefined;
  /** Under way: the button keeps its focus and does nothing. */
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** What a screen reader says where the words shown are too short alone. */
  readonly label?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
}

export function Button({
  onPress,
  kind = 'plain',
  busy,
  disabled,
  label,
  pressed,
  id,
  children,
}: ButtonProps) {
  const off = busy || disabled;
  return (
    <button
      type="button"
      class={`button ${kind}${busy ? ' busy' : ''}`}
      id={id}
      aria-disabled={off ? true : undefined}
      aria-label={label}
      aria-pressed={pressed}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {busy && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}

interface AskButtonProps extends Omit<ButtonProps, 'onPress' | 'busy'>, Pick<ViewProps, 'state' | 'ask'> {
  readonly call: Call;
}

/** A button that asks the server, and waits while just this is under way. */
export function AskButton({ state, ask, call, ...button }: AskButtonProps) {
  const asked = state.asked[call.fn];
  const busy = asked?.status === 'loading' && JSON.stringify(asked.call) === JSON.stringify(call);
  return <Button {...button} busy={busy} onPress={() => ask(call)} />;
}

interface CopyButtonProps extends Pick<ViewProps, 'state' | 'edit' | 't'> {
  readonly words: string;
  /** Tells this button from others of the same words: whose text it copies. */
  readonly whom?: string;
  readonly text: () => string;
}

/** Puts text on the clipboard and says beside itself whether it is there. */
export function CopyButton({ state, edit, t, words, whom, text }: CopyButtonProps) {
  const label = whom && `${words}: ${whom}`;
  const what = label ?? words;
  const [last, done] = state.drafts.copied ?? [];
  return (
    <span class="copy">
      <Button label={label} onPress={async () => edit({ copied: [what, await copyText(text())] })}>
        {words}
      </Button>
      <span class="hint" role="status">
        {last === what && (done ? t.problems.copied : t.problems.notCopied)}
      </span>
    </span>
  );
}

export interface OutLinkProps {
  readonly href: string;
  readonly t: ViewProps['t'];
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A link out of the panel, always in a new tab of the browser. An address that is no web address is not linked. */
export function OutLink({ href, t, kind = 'plain', label, children }: OutLinkProps) {
  if (!/^(https?:\/)?\//i.test(href)) return <span class="soft">{children}</span>;
  return (
    <a
      class={`button ${kind}`}
      href={href}
      target="_blank"
      rel="noopener"
      aria-label={label ? `${label} ${t.common.opensNewTab}` : undefined}
    >
      {children}
      {!label && <span class="unseen"> {t.common.opensNewTab}</span>}
      <Icon name="external" />
    </a>
  );
}

interface QuestionProps extends ViewProps {
  /** Tells this question from others on the same screen. */
  readonly id: string;
  readonly trigger: string;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly question: ComponentChildren;
  readonly yes: string;
  /** Last check before the question is put; false leaves it closed. */
  readonly mayAsk?: () => boolean;
  readonly disabled?: boolean;
  /** What yes asks of the server. */
  readonly call: Call;
}

/** A button that asks once more before it acts. The focus follows the question and returns to the button. */
export function Question(props: QuestionProps) {
  const { id, state, ask, edit, t, trigger, kind = 'plain', question, yes, mayAsk, disabled, call } = props;
  const open = state.drafts.confirming === id;
  if (!open)
    return (
      <Button
        kind={kind}
        id={questionId(id)}
        onPress={() => {
          if (!mayAsk || mayAsk()) edit({ confirming: id });
        }}
      >
        {trigger}
      </Button>
    );
  return (
    <section class="question" tabIndex={-1} id={questionId(id)} aria-label={trigger}>
      {typeof question === 'string' ? <p>{question}</p> : question}
      <div class="actions">
        <AskButton state={state} ask={ask} kind="primary" disabled={disabled} call={call}>
          {yes}
        </AskButton>
        <Button onPress={() => edit({ confirming: undefined })}>{t.common.cancel}</Button>
      </div>
    </section>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  /** Undefined while nothing is chosen. */
  readonly value: V | undefined;
  /** Value, words, and how many there are. */
  readonly options: readonly (readonly [value: V, text: string, count?: number])[];
  readonly onChoose: (value: V) => void;
}

/** A row of filters, one of which is on. */
export function Choice<V extends string>({ label, value, options, onChoose }: ChoiceProps<V>) {
  return (
    <fieldset class="choice">
      <legend class="unseen">{label}</legend>
      {options.map(([option, text, count]) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => onChoose(option)}>
          {text}
          {count !== undefined && <span class="count"> {count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
