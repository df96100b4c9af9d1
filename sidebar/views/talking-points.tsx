// What a result is told by: strengths first, then where two see it differently, then the way on, each in sentences of behaviour.
import type { ComponentChildren } from 'preact';
import type { PersonReview } from '../../src/contract/person-review';
import { Card, Sentences } from './page';
import type { AppraisalProps } from './view';

type LevelWords = PersonReview['points']['differences'][number]['self'];

interface PointsProps {
  readonly review: PersonReview;
  readonly t: AppraisalProps['t'];
}

export function TalkingPoints(props: PointsProps) {
  return (
    <>
      <Strengths {...props} />
      <Differences {...props} />
      <NextSteps {...props} />
      <Opening {...props} />
    </>
  );
}

function Strengths({ t, review }: PointsProps) {
  const { strengths, standing } = review.points;
  if (standing === undefined) return null;
  return (
    <Card title={t.person.strengths} look="points">
      <p class="soft">{t.person.strengthsWhy[standing]}</p>
      {strengths.map(({ competency, reached, example }) => (
        <Point key={competency} title={competency} example={example} t={t}>
          <p>{reached.description}</p>
          {example === undefined && (
            <>
              <p class="soft">{t.person.behaviours}</p>
              <Sentences list={reached.indicators} />
            </>
          )}
        </Point>
      ))}
    </Card>
  );
}

function Differences({ t, review }: PointsProps) {
  const compared = review.supervisorState === 'done' && review.selfState === 'done' && !review.selfWithheld;
  if (!compared) return null;
  const { differences } = review.points;
  return (
    <Card title={t.person.differences} look="points">
      <p class="soft">{differences.length > 0 ? t.person.differencesWhy : t.person.noDifferences}</p>
      {differences.map(({ competency, self, supervisor, example, decided }) => (
        <Point key={competency} title={competency} example={example} t={t}>
          <div class="side-by-side">
            <Level title={t.person.selfLevel(self.level)} words={self} />
            <Level
              title={(decided ? t.person.decided : t.person.supervisorLevel)(supervisor.level)}
              words={supervisor}
            />
          </div>
        </Point>
      ))}
    </Card>
  );
}

function NextSteps({ t, review }: PointsProps) {
  const { nextSteps, onward } = review.points;
  if (onward === undefined) return null;
  const below = nextSteps.some(({ required }) => required !== undefined);
  return (
    <Card title={below ? t.person.shortfalls : t.person.nextSteps} look="points">
      <p class="soft">{t.person.onward[onward]}</p>
      {nextSteps.map(({ competency, reached, required, next, example }) => (
        <Point key={competency} title={competency} example={example} t={t}>
          <div class="side-by-side">
            <Level title={t.person.now(reached.level)} words={reached} />
            {required && <Level title={t.person.wanted(required.level)} words={required} />}
          </div>
          <p class="soft">{t.person.next(next.level)}</p>
          <Sentences list={next.indicators} />
        </Point>
      ))}
    </Card>
  );
}

/** What a supervisor can say, and how to keep the talk safe. */
function Opening({ t, review }: PointsProps) {
  if (!review.opening?.length) return null;
  return (
    <Card title={t.person.opening} look="points">
      <blockquote>
        {review.opening.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </blockquote>
      <p class="soft">{t.person.openingGuide}</p>
    </Card>
  );
}

interface PointProps {
  readonly title: string;
  readonly example: string | undefined;
  readonly t: AppraisalProps['t'];
  readonly children: ComponentChildren;
}

function Point({ title, example, t, children }: PointProps) {
  return (
    <article>
      <h3>{title}</h3>
      {children}
      {example !== undefined && <p>{t.person.example(example)}</p>}
    </article>
  );
}

const Level = ({ title, words }: { readonly title: string; readonly words: LevelWords }) => (
  <div>
    <p class="soft">{title}</p>
    <p>{words.description}</p>
  </div>
);
