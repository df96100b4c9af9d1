// A question on its card: title, star, help, field, and what is wrong with the answer.
import type { ComponentChildren } from 'preact';
import type { FormAnswer, FormItem } from '../../wire/wire-form';
import { CheckboxField, ListField, RadioField } from './choice-fields';
import type { FieldProps } from './field-props';
import type { Problem } from './filling';
import { GridField } from './grid-field';
import { HelpText } from './help-text';
import { ScaleField } from './scale-field';
import { LineField, ParagraphField } from './text-fields';
import type { Texts } from './texts';

/** The sentence of a problem. */
export const wordsOf = (problem: Problem, t: Texts): string =>
  'code' in problem ? t.problems[problem.code] : (t.known[problem.message] ?? (problem.message || t.refused));

export function Mistake({ id, problem, t }: { id: string; problem: Problem | undefined; t: Texts }) {
  // The element stays in the page so that its words are read out when they appear.
  return (
    <p class="mistake" id={id} aria-live="polite">
      {problem && (
        <>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="9" />
            <path d="M12 7v6M12 16.5v.5" />
          </svg>
          {wordsOf(problem, t)}
        </>
      )}
    </p>
  );
}

interface Props {
  readonly item: FormItem;
  readonly answer: FormAnswer | undefined;
  readonly problem: Problem | undefined;
  readonly onAnswer: (answer: FormAnswer | undefined) => void;
  readonly t: Texts;
}

export function ItemCard(props: Props) {
  const { item } = props;
  if (item.kind === 'SECTION_HEADER') return <SectionHead item={item} />;
  return isGroup(item) ? <GroupCard {...props} /> : <FieldCard {...props} />;
}

/** A heading between questions, or at the beginning of a page. */
export function SectionHead({ item }: { item: FormItem }) {
  return (
    <section class="card section">
      {item.title !== '' && <h2>{item.title}</h2>}
      <HelpText text={item.helpText} />
    </section>
  );
}

const isGroup = ({ kind }: FormItem): boolean =>
  kind === 'MULTIPLE_CHOICE' || kind === 'CHECKBOX' || kind === 'SCALE' || kind === 'GRID';

const isRadioGroup = ({ kind }: FormItem): boolean => kind === 'MULTIPLE_CHOICE' || kind === 'SCALE';

/** The level that a choice such as "3 – Able" names. */
const levelOf = (answer: FormAnswer | undefined): string | undefined =>
  typeof answer === 'string' ? /^\d+/.exec(answer)?.[0] : undefined;

function Title({ item, t, children }: { item: FormItem; t: Texts; children?: ComponentChildren }) {
  return (
    <>
      {children ?? item.title}
      {item.required && (
        <span class="star">
          <span aria-hidden="true"> *</span>
          <span class="unseen"> ({t.requiredWord})</span>
        </span>
      )}
    </>
  );
}

function GroupCard({ item, answer, problem, onAnswer, t }: Props) {
  const place = `i${item.id}`;
  const radio = isRadioGroup(item);
  return (
    <fieldset
      id={place}
      class={problem ? 'card question wrong' : 'card question'}
      {...(radio && {
        role: 'radiogroup',
        'aria-required': item.required,
        'aria-invalid': problem !== undefined,
      })}
      {...(problem && { 'aria-describedby': `${place}-mistake` })}
    >
      <legend>
        <h2>
          <Title item={item} t={t} />
        </h2>
      </legend>
      <HelpText text={item.helpText} chosen={levelOf(answer)} />
      <Field
        {...{ item, answer, onAnswer, t, place }}
        describedBy={undefined}
        invalid={problem !== undefined}
      />
      <Mistake id={`${place}-mistake`} problem={problem} t={t} />
    </fieldset>
  );
}

function FieldCard({ item, answer, problem, onAnswer, t }: Props) {
  const place = `i${item.id}`;
  const described = [problem && `${place}-mistake`, item.helpText !== '' && `${place}-help`].filter(Boolean);
  return (
    <section id={place} class={problem ? 'card question wrong' : 'card question'}>
      <h2>
        <Title item={item} t={t}>
          <label for={`${place}-field`}>{item.title}</label>
        </Title>
      </h2>
      <HelpText text={item.helpText} id={`${place}-help`} />
      <Field
        {...{ item, answer, onAnswer, t, place }}
        describedBy={described.length > 0 ? described.join(' ') : undefined}
        invalid={problem !== undefined}
      />
      <Mistake id={`${place}-mistake`} problem={problem} t={t} />
    </section>
  );
}

function Field(props: FieldProps) {
  switch (props.item.kind) {
    case 'MULTIPLE_CHOICE':
      return <RadioField {...props} />;
    case 'CHECKBOX':
      return <CheckboxField {...props} />;
    case 'LIST':
      return <ListField {...props} />;
    case 'SCALE':
      return <ScaleField {...props} />;
    case 'GRID':
      return <GridField {...props} />;
    case 'TEXT':
      return <LineField {...props} />;
    case 'PARAGRAPH_TEXT':
      return <ParagraphField {...props} />;
    default:
      return null;
  }
}
