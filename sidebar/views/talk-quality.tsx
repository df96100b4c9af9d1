// The nine statements about the talk: answered once, and read in groups by the superior's superior.
import type { TalkQuality } from '../../src/contract/talk-quality';
import { Question } from './controls';
import { Icon } from './icon';
import { choiceKey } from './level-choice';
import { Answered, CallProblems, Card, Empty } from './page';
import type { NotesProps } from './view';

type QualityProps = NotesProps & { readonly quality: TalkQuality };

export function TalkQualityView(props: NotesProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getTalkQuality" title={t.places.talkQuality.title} lead={t.talkQuality.lead}>
      {(quality) => (
        <>
          <p class="soft">{t.talkQuality.promise}</p>
          {quality.own && <Own {...props} quality={quality} own={quality.own} />}
          {quality.groups.length > 0 && <Groups {...props} quality={quality} />}
          {!quality.own && quality.groups.length === 0 && <Empty>{t.talkQuality.nothing}</Empty>}
        </>
      )}
    </Answered>
  );
}

function Own(props: QualityProps & { readonly own: NonNullable<TalkQuality['own']> }) {
  const { state, t, quality, own } = props;
  const shut = own.answered ? t.talkQuality.answered : own.obstacle;
  return (
    <Card title={t.talkQuality.about(own.supervisor)}>
      {shut !== undefined || state.period !== undefined ? (
        <p>{shut}</p>
      ) : (
        <Statements {...props} quality={quality} />
      )}
    </Card>
  );
}

const statementKey = (at: number): string => choiceKey('talk', String(at));

function Statements(props: QualityProps) {
  const { state, edit, t, quality } = props;
  const { chosenLevels, attempted } = state.drafts;
  const answers = quality.statements.map((_, at) => chosenLevels[statementKey(at)]);
  const given = answers.filter((one) => one !== undefined);
  const missing = answers.length - given.length;
  return (
    <>
      {quality.statements.map((statement, at) => {
        const key = statementKey(at);
        return (
          <fieldset class="levels-of" key={statement}>
            <legend>{statement}</legend>
            {t.talkQuality.scale.map((words, step) => (
              <label key={words}>
                <input
                  type="radio"
                  name={key}
                  checked={chosenLevels[key] === step + 1}
                  onChange={() => edit({ chosenLevels: { ...chosenLevels, [key]: step + 1 } })}
                />
                <span>{words}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
      <CallProblems {...props} fns={['answerTalkQuality']} />
      {attempted && missing > 0 && (
        <p class="mistake" role="alert">
          <Icon name="warning" />
          {t.talkQuality.missing(missing)}
        </p>
      )}
      <Question
        {...props}
        id="answerTalkQuality"
        kind="primary"
        trigger={t.talkQuality.send}
        question={t.talkQuality.sendAsk}
        yes={t.talkQuality.sendYes}
        mayAsk={() => {
          edit({ attempted: true });
          return missing === 0;
        }}
        call={{ fn: 'answerTalkQuality', input: { answers: given } }}
      />
    </>
  );
}

function Groups({ t, quality }: QualityProps) {
  return (
    <Card title={t.talkQuality.groups}>
      {quality.groups.map(({ supervisor, figures, withheld }) => (
        <div class="check" key={supervisor}>
          <h3>{supervisor}</h3>
          {withheld !== undefined && <p class="soft">{withheld}</p>}
          {figures && (
            <>
              <p class="soft">{t.talkQuality.figures(figures.answers)}</p>
              <ul class="plain">
                {quality.statements.map((statement, at) => (
                  <li key={statement}>
                    {statement}{' '}
                    <strong>{t.talkQuality.agree(figures.agree[at] ?? 0, figures.answers)}</strong>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </Card>
  );
}
