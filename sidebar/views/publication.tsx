// Publishing results for a unit or for all: who is ready, who will see what, who waits, and what can still be taken back.
import type { Publication, PublishedPerson } from '../../src/contract/publication';
import { formatIn } from '../../src/core/format';
import { outcome } from '../focus';
import { Button, Question } from './controls';
import { Answered, CallProblems, Card, Empty, Fold, Sentences } from './page';
import { UnitChoice } from './unit-choice';
import type { DailyProps } from './view';

export function PublicationView(props: DailyProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getPublication" title={t.places.publication.title} lead={t.publication.lead}>
      {(publication) => <People {...props} publication={publication} />}
    </Answered>
  );
}

function People(props: DailyProps & { readonly publication: Publication }) {
  const { state, edit, t, publication } = props;
  const { unit } = state.drafts;
  const people = publication.people.filter((one) => unit === '' || one.unit === unit);
  const of = (wanted: PublishedPerson['state']) => people.filter((one) => one.state === wanted);
  const [ready, waiting, published] = [of('ready'), of('waiting'), of('published')];
  const unseen = published.filter(({ seen }) => !seen);
  const forUnit = unit === '' ? {} : { unit };
  const day = (iso: string) => formatIn[state.language].longDay(iso);
  return (
    <>
      <CallProblems {...props} fns={['publishResults']} />
      <UnitChoice
        id="publication-unit"
        label={t.publication.unit}
        units={publication.people.map((one) => one.unit)}
        value={unit}
        everybody={t.tracking.everybody}
        onChoose={(chosen) => edit({ unit: chosen, confirming: undefined })}
      />
      <Card title={t.publication.whoSees}>
        <Sentences list={t.publication.promises} />
      </Card>
      {publication.undecidable.length > 0 && (
        <Card title={t.publication.undecidable}>
          <p>{t.publication.undecidableWhy}</p>
          <Sentences list={publication.undecidable} />
        </Card>
      )}
      <div class="card folds" {...outcome('publishResults')}>
        <Names title={t.publication.ready(ready.length)} people={ready} />
        <Names
          title={t.publication.waiting(waiting.length)}
          note={t.publication.waitingWhy}
          people={waiting}
        />
        <Names
          title={t.publication.published(published.length)}
          people={published}
          about={({ on, seen, unreached }) =>
            [
              on && day(on),
              seen ? t.publication.seen : t.publication.unseen,
              unreached && t.publication.unreached,
            ]
              .filter(Boolean)
              .join(', ')
          }
        />
      </div>
      {ready.length === 0 ? (
        <Empty>{t.publication.none}</Empty>
      ) : (
        <>
          <p class="note">
            {t.publication.mails(
              ready.filter(({ unreached }) => !unreached).length,
              publication.mailsLeft,
              ready.filter(({ unreached }) => unreached).length,
            )}
          </p>
          <Question
            {...props}
            id="publish"
            kind="primary"
            trigger={t.publication.publish(ready.length)}
            question={t.publication.ask(ready.length)}
            yes={t.publication.yes}
            call={{ fn: 'publishResults', input: forUnit }}
          />
        </>
      )}
      {publication.owed > 0 && (
        <Card title={t.publication.owed(publication.owed)}>
          <Button kind="quiet" onPress={() => props.ask({ fn: 'publishResults', input: { tell: true } })}>
            {t.publication.tell}
          </Button>
        </Card>
      )}
      {unseen.length > 0 && (
        <Question
          {...props}
          id="withdraw"
          kind="quiet"
          trigger={t.publication.withdraw(unseen.length)}
          question={t.publication.withdrawAsk}
          yes={t.publication.withdrawYes}
          call={{ fn: 'publishResults', input: { ...forUnit, withdraw: true } }}
        />
      )}
    </>
  );
}

interface NamesProps {
  readonly title: string;
  readonly note?: string;
  readonly people: readonly PublishedPerson[];
  readonly about?: (person: PublishedPerson) => string;
}

function Names({ title, note, people, about = ({ unit }) => unit }: NamesProps) {
  if (people.length === 0) return null;
  return (
    <Fold title={title} note={note}>
      <ul class="plain">
        {people.map((person) => (
          <li key={person.nip}>
            {person.name} <span class="soft">{about(person)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
