// The practice exercise: case after case with a level for each competency, and the key at once after each.
import '../style/practice.css';
import type {
  PracticeCaseView,
  PracticeExercise,
  PracticeFeedback,
} from '../../src/contract/practice-exercise';
import { isBusy } from '../state';
import { Button, Choice } from './controls';
import { Icon } from './icon';
import { chosenFor, LevelChoice } from './level-choice';
import { Answered, CallProblems, Card, Empty, Meter, Sentences } from './page';
import type { NotesProps } from './view';

export function PracticeView(props: NotesProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getPractice" title={t.places.practice.title}>
      {(exercise) =>
        exercise.cases.length === 0 ? (
          <Empty>{t.practice.empty}</Empty>
        ) : (
          <Exercise {...props} exercise={exercise} />
        )
      }
    </Answered>
  );
}

/** Marks the overall result among the cases to choose from. */
const result = 'result';

function Exercise(props: NotesProps & { readonly exercise: PracticeExercise }) {
  const { state, edit, t, exercise } = props;
  const { cases, feedback, introduction } = exercise;
  const next = cases.find(({ answered }) => !answered)?.id ?? result;
  const wanted = state.drafts.practiceCase ?? next;
  const shown = cases.find(({ id }) => id === wanted);
  const show = (practiceCase: string) => edit({ practiceCase, attempted: false });
  return (
    <>
      {feedback.answered === 0 && <Sentences list={introduction} />}
      <section class="card">
        <Meter label={t.practice.progress} count={{ done: feedback.answered, of: feedback.of }} t={t} />
        <Choice
          label={t.practice.cases}
          value={shown?.id ?? result}
          onChoose={show}
          options={[
            ...cases.map(
              ({ id, answered }, i) => [id, `${t.practice.cases} ${i + 1}${answered ? ' ✓' : ''}`] as const,
            ),
            ...(feedback.answered > 0 ? ([[result, t.practice.result]] as const) : []),
          ]}
        />
      </section>
      {shown ? (
        <Case {...props} key={shown.id} shown={shown} />
      ) : (
        <>
          <Feedback t={t} feedback={feedback} />
          <Overall t={t} cases={cases} />
        </>
      )}
      {shown?.answered && (
        <Button kind="primary" onPress={() => show(next)}>
          {next === result ? t.practice.result : t.practice.next}
        </Button>
      )}
    </>
  );
}

interface CaseProps extends NotesProps {
  readonly shown: PracticeCaseView;
}

function Case(props: CaseProps) {
  const { t, shown } = props;
  return (
    <>
      <Card title={shown.title}>
        <p class="story">{shown.text}</p>
        {!shown.answered && <p class="soft">{t.practice.choose}</p>}
      </Card>
      {shown.answered ? <Compared {...props} /> : <Choosing {...props} />}
    </>
  );
}

interface AgainstProps {
  readonly own: number | undefined;
  readonly levelKey: number | undefined;
  readonly highest: number;
}

/** The own level against the key on the scale of levels: a picture, which the words beside it say as well. */
function Against({ own, levelKey, highest }: AgainstProps) {
  if (own === undefined || levelKey === undefined || highest < 2) return null;
  const at = (level: number) => `${(100 * (level - 1)) / (highest - 1)}%`;
  const [from, to] = [Math.min(own, levelKey), Math.max(own, levelKey)];
  return (
    <span class="against" aria-hidden="true">
      {Array.from({ length: highest }, (_, i) => (
        <span key={at(i + 1)} class="tick" style={{ left: at(i + 1) }}>
          {i + 1}
        </span>
      ))}
      <span class="between" style={{ left: at(from), width: `${(100 * (to - from)) / (highest - 1)}%` }} />
      <span class="of-key" style={{ left: at(levelKey) }} />
      <span class="of-you" style={{ left: at(own) }} />
    </span>
  );
}

/** What the marks of the picture are. */
function Marks({ t }: Pick<NotesProps, 't'>) {
  return (
    <p class="legend" aria-hidden="true">
      <span class="marks-you">{t.practice.you}</span>
      <span class="marks-key">{t.practice.theKey}</span>
    </p>
  );
}

/** Every case answered, by competency: where one goes with the key, and where to one side of it. */
function Overall({ t, cases }: Pick<NotesProps, 't'> & { readonly cases: readonly PracticeCaseView[] }) {
  const answered = cases.flatMap((one, i) =>
    one.answered ? [{ ...one, words: `${t.practice.cases} ${i + 1}` }] : [],
  );
  const names = new Map(
    answered.flatMap(({ competencies }) => competencies.map(({ code, name }) => [code, name])),
  );
  return (
    <Card title={t.practice.against}>
      <Marks t={t} />
      {[...names].map(([code, name]) => (
        <div class="check" key={code}>
          <h3>{name}</h3>
          <ul class="against-list">
            {answered.map(({ id, words, competencies }) =>
              competencies.map(
                (one) =>
                  one.code === code && (
                    <li key={id}>
                      <span class="soft">{words}</span>
                      <Against own={one.own} levelKey={one.key} highest={one.levels.length} />
                      <span class="unseen">{one.words}</span>
                    </li>
                  ),
              ),
            )}
          </ul>
        </div>
      ))}
    </Card>
  );
}

/** Own level, key and reason, competency by competency. */
function Compared({ t, shown }: CaseProps) {
  return (
    <section class="card">
      <Marks t={t} />
      {shown.competencies.map(({ code, name, levels, own, key, reason, words }) => (
        <div class="check" key={code}>
          <h3>{name}</h3>
          <Against own={own} levelKey={key} highest={levels.length} />
          <p class="figures">
            {own !== undefined && <span>{t.practice.own(own)}</span>}
            {key !== undefined && <span>{t.practice.key(key)}</span>}
            {words && <strong>{words}</strong>}
          </p>
          <p>{reason}</p>
        </div>
      ))}
    </section>
  );
}

function Choosing(props: CaseProps) {
  const { state, ask, edit, t, shown } = props;
  const { attempted } = state.drafts;
  // HR who rates nobody may read the cases; everybody else here is a rater, or is told otherwise by the server.
  const rates = state.panel?.team !== undefined || state.panel?.user.role !== 'hr';
  const levels = chosenFor(
    props,
    shown.id,
    shown.competencies.map(({ code }) => code),
  );
  const missing = shown.competencies.length - Object.keys(levels).length;
  const submit = () => {
    edit({ attempted: true });
    if (missing > 0) return;
    const input = { practiceCase: shown.id, levels };
    ask({ fn: 'answerPractice', input });
  };
  return (
    <>
      {shown.competencies.map((competency) => (
        <LevelChoice
          {...props}
          key={competency.code}
          of={shown.id}
          competency={competency}
          disabled={!rates}
        />
      ))}
      <CallProblems {...props} fns={['answerPractice']} />
      {rates && (
        <>
          {attempted && missing > 0 && (
            <p class="mistake" role="alert">
              <Icon name="warning" />
              {t.practice.missing(missing)}
            </p>
          )}
          <Button kind="primary" busy={isBusy(state, 'answerPractice')} onPress={submit}>
            {t.practice.send}
          </Button>
          <p class="soft">{t.practice.final}</p>
        </>
      )}
    </>
  );
}

function Feedback({ t, feedback }: Pick<NotesProps, 't'> & { readonly feedback: PracticeFeedback }) {
  return (
    <Card title={t.practice.result}>
      {feedback.elevation && (
        <p>
          <strong>{feedback.elevation}</strong>
        </p>
      )}
      {feedback.components
        ?.filter(({ component, sentence }) => component !== 'elevation' && sentence !== '')
        .map(({ component, title, sentence }) => (
          <div class="check" key={component}>
            <h3>{title}</h3>
            <p>{sentence}</p>
          </div>
        ))}
      <p class="soft">{feedback.sentence}</p>
    </Card>
  );
}
