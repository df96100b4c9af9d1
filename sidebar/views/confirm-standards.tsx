// The standards of jobs: those not confirmed yet, each with its levels, and one press for all that HR has looked at.
import type { Output } from '../../src/contract/functions';
import { outcome } from '../focus';
import { showTab } from '../show-tab';
import { AskButton, Question } from './controls';
import { Answered, CallProblems, Card, Fold } from './page';
import type { ListsProps } from './view';

type JobStandard = Output<'getStandards'>['jobs'][number];

export function StandardsView(props: ListsProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getStandards" title={t.places.standards.title} lead={t.jobStandards.lead}>
      {({ jobs, done }) => {
        const open = jobs.filter(({ confirmed }) => !confirmed);
        const filled = open.filter(({ levels }) => levels.length > 0);
        const empty = open.filter(({ levels }) => levels.length === 0);
        const confirmed = jobs.filter((job) => job.confirmed);
        return (
          <>
            {done && (
              <p class="conclusion" {...outcome('confirmStandards')}>
                {t.jobStandards.done(done.confirmed, done.changed)}
              </p>
            )}
            <CallProblems {...props} fns={['confirmStandards']} />
            {open.length === 0 && <p>{t.jobStandards.none}</p>}
            {filled.length > 0 && <Open {...props} jobs={filled} />}
            {empty.length > 0 && (
              <Card title={t.jobStandards.empty(empty.length)}>
                <p class="todo">{t.jobStandards.emptyTodo}</p>
                <Jobs {...props} jobs={empty} />
              </Card>
            )}
            {confirmed.length > 0 && (
              <Fold title={t.jobStandards.confirmed(confirmed.length)}>
                <Jobs {...props} jobs={confirmed} />
              </Fold>
            )}
            <AskButton {...props} call={showTab('jobs')}>
              {t.jobStandards.fill}
            </AskButton>
          </>
        );
      }}
    </Answered>
  );
}

interface JobsProps extends ListsProps {
  readonly jobs: readonly JobStandard[];
}

function Open(props: JobsProps) {
  const { state, edit, t, jobs } = props;
  const { leftOut } = state.drafts;
  const chosen = jobs.filter(({ seen }) => !leftOut.includes(seen));
  return (
    <Card title={t.jobStandards.open(jobs.length)}>
      <fieldset class="levels-of">
        <legend>{t.jobStandards.choose}</legend>
        {jobs.map((job) => (
          <label key={job.seen}>
            <input
              type="checkbox"
              checked={!leftOut.includes(job.seen)}
              onChange={({ currentTarget: { checked } }) =>
                edit({
                  confirming: undefined,
                  leftOut: checked ? leftOut.filter((one) => one !== job.seen) : [...leftOut, job.seen],
                })
              }
            />
            <Standard {...props} job={job} />
          </label>
        ))}
      </fieldset>
      {chosen.length > 0 && (
        <Question
          {...props}
          id="confirmStandards"
          kind="primary"
          trigger={t.jobStandards.action(chosen.length)}
          question={t.jobStandards.ask(chosen.length)}
          yes={t.jobStandards.yes}
          call={{ fn: 'confirmStandards', input: { seen: chosen.map(({ seen }) => seen) } }}
        />
      )}
    </Card>
  );
}

const Jobs = ({ jobs, ...props }: JobsProps) => (
  <ul class="plain">
    {jobs.map((job) => (
      <li key={job.seen}>
        <Standard {...props} job={job} />
      </li>
    ))}
  </ul>
);

const Standard = ({ t, job }: Pick<ListsProps, 't'> & { readonly job: JobStandard }) => (
  <span>
    {job.name} <span class="soft">{t.jobStandards.people(job.people)}</span>
    {job.levels.length > 0 && (
      <span class="soft">
        <br />
        {job.levels.map(({ competency, level }) => t.jobStandards.level(competency, level)).join('; ')}
        {job.source !== '' && `. ${job.source}`}
      </span>
    )}
  </span>
);
