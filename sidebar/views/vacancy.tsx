// A vacancy looks for people, for HR: published results beside the standard of a job, in groups that ratings can tell apart. No rank, no file to take away.
import type { Vacancy } from '../../src/contract/career';
import { outcome } from '../focus';
import { isBusy } from '../state';
import { Button } from './controls';
import { Icon } from './icon';
import { WayFigure, WaySummary } from './job-way';
import { Answered, Card, Empty, Fold, Sentences } from './page';
import { UnitChoice } from './unit-choice';
import type { CareerProps } from './view';

export function VacancyView(props: CareerProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getVacancy" title={t.vacancy.title} lead={t.vacancy.lead}>
      {(vacancy) => (
        <>
          <Ask {...props} vacancy={vacancy} />
          {vacancy.found && <Found {...props} found={vacancy.found} />}
        </>
      )}
    </Answered>
  );
}

const fields = ['job', 'unit', 'grade'] as const;

function Ask({ state, ask, edit, t, vacancy }: CareerProps & { readonly vacancy: Vacancy }) {
  const { written } = state.drafts;
  const chosen = (field: (typeof fields)[number]) => written[`vacancy ${field}`] ?? '';
  const words = t.vacancy;
  const offered = {
    job: [words.post, words.choose, vacancy.posts],
    unit: [words.unit, words.everyUnit, vacancy.units],
    grade: [words.grade, words.everyGrade, vacancy.grades],
  } as const;
  if (vacancy.posts.length === 0) return <Empty>{t.vacancy.noPosts}</Empty>;
  return (
    <section class="card" aria-label={t.vacancy.compare}>
      {fields.map((field) => {
        const [label, everybody, choices] = offered[field];
        return (
          (field !== 'grade' || choices.length > 0) && (
            <UnitChoice
              key={field}
              id={`vacancy-${field}`}
              label={label}
              everybody={everybody}
              units={choices}
              value={chosen(field)}
              onChoose={(value) => edit({ written: { ...written, [`vacancy ${field}`]: value } })}
            />
          )
        );
      })}
      <p class="soft">{t.vacancy.noted}</p>
      <Button
        kind="primary"
        disabled={chosen('job') === ''}
        busy={isBusy(state, 'getVacancy')}
        onPress={() =>
          ask({
            fn: 'getVacancy',
            input: Object.fromEntries(
              fields.flatMap((field) => (chosen(field) === '' ? [] : [[field, chosen(field)]])),
            ),
          })
        }
      >
        {t.vacancy.compare}
      </Button>
    </section>
  );
}

type FoundPeople = NonNullable<Vacancy['found']>;

function Found(props: CareerProps & { readonly found: FoundPeople }) {
  const { t, found } = props;
  const { post, unit, grade, standard, confirmed, groups, uncertain, notes } = found;
  const several = groups.length > 1;
  return (
    <>
      <section class="card" {...outcome('getVacancy')} aria-label={post}>
        <h2>{[post, unit, grade].filter(Boolean).join(' · ')}</h2>
        <p class="note">
          <Icon name="info" />
          {t.career.indicative}
        </p>
        <Sentences list={notes} />
        <Fold title={t.vacancy.standard} note={confirmed ? undefined : t.vacancy.unconfirmed}>
          <Sentences list={standard.map(({ name, level }) => `${name}: ${level}`)} />
        </Fold>
      </section>
      {groups.length + uncertain.length === 0 && <Empty>{t.vacancy.nobody}</Empty>}
      {groups.map((people, i) => (
        <People
          {...props}
          key={String(i)}
          title={!several ? t.vacancy.together : i === 0 ? t.vacancy.nearest : t.vacancy.further}
          people={people}
        />
      ))}
      {uncertain.length > 0 && <People {...props} title={t.vacancy.uncertain} people={uncertain} />}
    </>
  );
}

interface PeopleProps extends CareerProps {
  readonly title: string;
  readonly people: FoundPeople['uncertain'];
}

function People(props: PeopleProps) {
  const { go, t, title, people } = props;
  return (
    <Card title={title}>
      <p class="soft">{t.vacancy.people(people.length)}</p>
      {people.map((one) => (
        <Fold
          key={one.nip}
          title={one.name}
          note={[one.job, one.unit, one.grade].filter(Boolean).join(' · ')}
        >
          <WaySummary {...props} way={one} />
          <Sentences list={one.notes} />
          <WayFigure {...props} way={one} />
          <div class="actions">
            <Button
              label={`${t.vacancy.person}: ${one.name}`}
              onPress={() => go({ name: 'person', nip: one.nip })}
            >
              {t.vacancy.person}
            </Button>
            <Button
              label={`${t.vacancy.way}: ${one.name}`}
              onPress={() => go({ name: 'career', nip: one.nip })}
            >
              {t.vacancy.way}
            </Button>
          </div>
        </Fold>
      ))}
    </Card>
  );
}
