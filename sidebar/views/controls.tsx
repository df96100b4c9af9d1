// Buttons, links and questions: what people press.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
  readonly focus?: { current: HTMLButtonElement | null } | undefined;
  readonly children: ComponentChildren;
}

export function Button({
  onPress,
  kind = 'plain',
  busy,
  disabled,
  label,
  pressed,
  focus,
  children,
}: ButtonProps) {
  const off = busy || disabled;
  return (
    <button
      type="button"
      class={`button ${kind}${busy ? ' busy' : ''}`}
      ref={focus ?? null}
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

interface OutLinkProps {
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
  readonly busy?: boolean;
  /** Last check before the question is put; false leaves it closed. */
  readonly mayAsk?: () => boolean;
  readonly onYes: () => void;
}

/** A button that asks once more before it acts. The focus follows the question and returns to the button. */
export function Question(props: QuestionProps) {
  const { id, state, send, t, trigger, kind = 'plain', question, yes, busy, mayAsk, onYes } = props;
  const open = state.drafts.confirming === id;
  const wasOpen = useRef(false);
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) panel.current?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!open)
    return (
      <Button
        kind={kind}
        focus={button}
        onPress={() => {
          if (!mayAsk || mayAsk()) send({ type: 'edit', drafts: { confirming: id } });
        }}
      >
        {trigger}
      </Button>
    );
  return (
    <section class="question" tabIndex={-1} ref={panel} aria-label={trigger}>
      {typeof question === 'string' ? <p>{question}</p> : question}
      <div class="actions">
        <Button kind="primary" busy={busy} onPress={onYes}>
          {yes}
        </Button>
        <Button onPress={() => send({ type: 'edit', drafts: { confirming: undefined } })}>
          {t.common.cancel}
        </Button>
      </div>
    </section>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly text: string; readonly count?: number }[];
  readonly onChoose: (value: V) => void;
}

/** A row of filters, one of which is on. */
export function Choice<V extends string>({ label, value, options, onChoose }: ChoiceProps<V>) {
  return (
    <fieldset class="choice">
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.text}
          {option.count !== undefined && <span class="count"> {option.count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
