// One objection: what each has written about each competency, and what the reader can do now.
import type { ComponentChildren } from 'preact';
import type { ObjectionCase, ObjectionPoint } from '../../src/contract/objections';
import { Question } from './controls';
import { Field } from './field';
import { chosenFor, LevelChoice } from './level-choice';
import { Answered, CallProblems, Card, Sentences } from './page';
import type { FollowUpProps } from './view';
import { WordsField } from './words-field';

interface CaseProps extends FollowUpProps {
  readonly nip: string;
  readonly number: number;
}

type SeenProps = CaseProps & { readonly seen: ObjectionCase };

interface ObjectionProps extends CaseProps {
  /** For HR: who decides. */
  readonly decider?: (seen: ObjectionCase) => ComponentChildren;
}

export function ObjectionView(props: ObjectionProps) {
  const { state, t, decider } = props;
  const name = state.asked.getObjection?.value?.name;
  const title = name === undefined ? t.places.objections.title : `${t.places.objections.title}: ${name}`;
  return (
    <Answered {...props} fn="getObjection" title={title} loading={t.objection.loading}>
      {(seen) => (
        <>
          <p class="lead">{seen.next}</p>
          {seen.points.map((point) => (
            <Point key={point.code} t={t} point={point} />
          ))}
          <Card title={t.objection.steps}>
            <Sentences list={seen.trail} />
          </Card>
          {decider?.(seen)}
          {seen.turn && <Turn {...props} seen={seen} />}
        </>
      )}
    </Answered>
  );
}

/** The sentence of a level, after the level. */
function Reached({
  words,
  level,
  point,
}: {
  readonly words: string;
  readonly level: number | undefined;
  readonly point: ObjectionPoint;
}) {
  const known = point.levels.find((one) => one.level === level);
  return (
    <p>
      <strong>{words}</strong> <span class="soft">{known?.description}</span>
    </p>
  );
}

function Point({ t, point }: { readonly t: FollowUpProps['t']; readonly point: ObjectionPoint }) {
  const { name, self, from, example, reason, answer, decision } = point;
  return (
    <Card title={name}>
      {self !== undefined && <Reached words={t.objection.self(self)} level={self} point={point} />}
      <Reached
        words={from === undefined ? t.objection.notObserved : t.objection.supervisor(from)}
        level={from}
        point={point}
      />
      {example !== undefined && <p class="soft">{t.objection.example(example)}</p>}
      <h3>
        <strong>{t.objection.reason}</strong>
      </h3>
      <p class="story">{reason}</p>
      {answer !== undefined && (
        <>
          <h3>
            <strong>{t.objection.answer}</strong>
          </h3>
          <p class="story">{answer}</p>
        </>
      )}
      {decision !== undefined && (
        <>
          <h3>
            <strong>{t.objection.decided(decision.to)}</strong>
          </h3>
          <p class="story">{decision.reason}</p>
        </>
      )}
    </Card>
  );
}

/** The fields of whoever's turn it is, one a competency, and the question before they are sent. */
function Turn(props: SeenProps) {
  const { state, edit, t, seen, nip, number } = props;
  const { written, attempted } = state.drafts;
  const step = seen.turn?.step ?? 'answer';
  const of = `${step} ${nip} ${number}`;
  const key = (code: string) => `${of} ${code}`;
  const words = (code: string) => written[key(code)] ?? '';
  const { inNameOf } = seen.turn ?? {};
  const paperKey = `${of} paper`;
  const paper = written[paperKey] ?? '';
  const byPaper = inNameOf === undefined ? {} : { paper };
  const codes = seen.points.map(({ code }) => code);
  const levels = chosenFor(props, of, codes);
  const label = step === 'answer' ? t.objection.answerTo : t.objection.ground;
  /** What was observed needs a level; what was not may stay so. */
  const isOpen = ({ code, from }: ObjectionPoint) => from !== undefined && levels[code] === undefined;
  const complete =
    (inNameOf === undefined || paper.trim() !== '') &&
    codes.every((code) => words(code).trim() !== '') &&
    (step === 'answer' || !seen.points.some(isOpen));
  const by = <T,>(value: (code: string) => T) => Object.fromEntries(codes.map((code) => [code, value(code)]));
  return (
    <section class="card">
      <p>{step === 'answer' ? t.objection.answerIntro : t.objection.decideIntro}</p>
      {inNameOf !== undefined && (
        <>
          <p class="note">{t.objection.inNameOf(inNameOf)}</p>
          <Field
            id={paperKey}
            label={t.objection.paper}
            hint={t.objection.paperHint}
            value={paper}
            problem={attempted && paper.trim() === '' ? t.common.required : undefined}
            onInput={(typed) => edit({ written: { ...written, [paperKey]: typed } })}
          />
        </>
      )}
      {seen.points.map((point) => (
        <div key={point.code}>
          {step === 'decide' && (
            <LevelChoice
              {...props}
              of={of}
              competency={point}
              problem={attempted && isOpen(point) ? t.objection.levelNeeded : undefined}
            />
          )}
          <WordsField
            {...props}
            of={key(point.code)}
            label={label(point.name)}
            problem={attempted && words(point.code).trim() === '' ? t.common.required : undefined}
          />
        </div>
      ))}
      <CallProblems {...props} fns={['answerObjection', 'decideObjection']} />
      <Question
        {...props}
        id={of}
        kind="primary"
        trigger={step === 'answer' ? t.objection.sendAnswer : t.objection.sendDecision}
        question={step === 'answer' ? t.objection.answerAsk : t.objection.decideAsk}
        yes={t.objection.yes}
        mayAsk={() => {
          edit({ attempted: true });
          return complete;
        }}
        call={
          step === 'answer'
            ? { fn: 'answerObjection', input: { nip, number, answers: by(words), ...byPaper } }
            : {
                fn: 'decideObjection',
                input: {
                  nip,
                  number,
                  ...byPaper,
                  decisions: by((code) => ({
                    ...(levels[code] === undefined ? {} : { level: levels[code] }),
                    reason: words(code),
                  })),
                },
              }
        }
      />
    </section>
  );
}
