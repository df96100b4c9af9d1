// Objections that concern the reader: the cases, and the own right with its clock.
import type { ComponentChildren } from 'preact';
import type { CaseLine, Objections } from '../../src/contract/objections';
import { Question } from './controls';
import { Icon } from './icon';
import { Answered, CallProblems, Card, Empty, Sentences } from './page';
import type { FollowUpProps } from './view';
import { WordsField } from './words-field';

type Own = NonNullable<Objections['own']>;

interface ObjectionsProps extends FollowUpProps {
  /** What HR has besides. */
  readonly end?: ComponentChildren;
}

export function ObjectionsView(props: ObjectionsProps) {
  const { t, end } = props;
  return (
    <Answered {...props} fn="getObjections" title={t.places.objections.title} lead={t.objections.lead}>
      {({ own, cases, lost, earlier = [] }) => (
        <>
          <Sentences list={earlier} />
          <Card title={t.objections.cases}>
            {cases.length === 0 ? (
              <Empty>{lost ? t.objections.lost : t.objections.none}</Empty>
            ) : (
              <Cases {...props} cases={cases} />
            )}
          </Card>
          {own && <OwnRight {...props} own={own} />}
          {end}
        </>
      )}
    </Answered>
  );
}

function Cases({ go, t, cases }: FollowUpProps & { readonly cases: readonly CaseLine[] }) {
  return (
    <nav class="places" aria-label={t.objections.cases}>
      <ul>
        {cases.map(({ nip, number, name, about, next, mine }) => (
          <li key={`${nip} ${number}`}>
            <button type="button" onClick={() => go({ name: 'objection', nip, number })}>
              <span>
                <strong>
                  {name}: {about}
                </strong>
                <span class="soft">{next}</span>
                {mine && <span class="badge">{t.objections.yourTurn}</span>}
              </span>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const reasonKey = (code: string): string => `reason ${code}`;

/** What one may object to; a competency that is chosen has a field for the reason. */
function OwnRight(props: FollowUpProps & { readonly own: Own }) {
  const { state, edit, t, own } = props;
  const { written, attempted } = state.drafts;
  const chosen = own.competencies.filter(({ code }) => written[reasonKey(code)] !== undefined);
  const reasons = Object.fromEntries(chosen.map(({ code }) => [code, written[reasonKey(code)] ?? '']));
  const toggle = (code: string) => {
    const { [reasonKey(code)]: before, ...others } = written;
    edit({ written: before === undefined ? { ...others, [reasonKey(code)]: '' } : others });
  };
  return (
    <Card title={t.objections.own}>
      <p>{own.sentence}</p>
      {own.open && (
        <>
          <fieldset class="levels-of">
            <legend>{t.objections.choose}</legend>
            {own.competencies.map(({ code, name, level }) => (
              <div key={code}>
                <label>
                  <input
                    type="checkbox"
                    checked={written[reasonKey(code)] !== undefined}
                    onChange={() => toggle(code)}
                  />
                  <span>
                    <strong>{name}</strong> <span class="soft">{t.objections.level(level)}</span>
                  </span>
                </label>
                {written[reasonKey(code)] !== undefined && (
                  <WordsField
                    {...props}
                    of={reasonKey(code)}
                    label={t.objections.reason(name)}
                    problem={attempted && (reasons[code] ?? '').trim() === '' ? t.common.required : undefined}
                  />
                )}
              </div>
            ))}
          </fieldset>
          {attempted && chosen.length === 0 && (
            <p class="mistake">
              <Icon name="warning" />
              {t.objections.chooseFirst}
            </p>
          )}
          <CallProblems {...props} fns={['lodgeObjection']} />
          <Question
            {...props}
            id="lodgeObjection"
            kind="primary"
            trigger={t.objections.send}
            question={t.objections.sendAsk(chosen.length)}
            yes={t.objections.sendYes}
            mayAsk={() => {
              edit({ attempted: true });
              return chosen.length > 0 && Object.values(reasons).every((words) => words.trim() !== '');
            }}
            call={{ fn: 'lodgeObjection', input: { reasons } }}
          />
        </>
      )}
    </Card>
  );
}
