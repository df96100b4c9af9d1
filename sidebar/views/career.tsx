// Target jobs of oneself, or for HR of somebody: what is reached of each, what to do next, what grew, and choosing one.
import type { Career } from '../../src/contract/career';
import { formatIn } from '../../src/core/format';
import { isBusy } from '../state';
import { AskButton, Button } from './controls';
import { Icon } from './icon';
import { WayFigure, WaySteps, WaySummary } from './job-way';
import { Answered, CallProblems, Card, Empty, Fold, Sentences } from './page';
import type { CareerProps } from './view';

interface CareerScreenProps extends CareerProps {
  readonly nip?: string;
}

export function CareerView(props: CareerScreenProps) {
  const { state, t } = props;
  const known = state.asked.getCareer?.value;
  const title = known && !known.own ? t.career.titleOf(known.name) : t.places.career.title;
  return (
    <Answered {...props} fn="getCareer" title={title} lead={t.career.lead}>
      {(career) => <Way {...props} career={career} />}
    </Answered>
  );
}

interface WayProps extends CareerScreenProps {
  readonly career: Career;
}

function Way(props: WayProps) {
  const { state, t, career } = props;
  const { job, basis, targets, growth, own } = career;
  return (
    <>
      <p>{t.career.present(job)}</p>
      {basis && <p class="soft">{basis}</p>}
      <p class="note">
        <Icon name="info" />
        {t.career.indicative}
      </p>
      <CallProblems {...props} fns={['chooseTarget']} />
      {targets.length === 0 && <Empty>{t.career.none}</Empty>}
      {targets.map((target) => (
        <Target {...props} key={target.job} target={target} />
      ))}
      {state.period === undefined && <Choose {...props} />}
      {growth.length > 0 && (
        <Card title={t.career.growth}>
          <Sentences list={growth} />
        </Card>
      )}
      <Families {...props} />
      <div class="soft">
        <Sentences list={own ? t.career.seen : t.career.seenHr} />
      </div>
    </>
  );
}

/** Whom a press is about: the caller where nobody is named. */
const about = ({ nip }: CareerScreenProps) => (nip === undefined ? {} : { nip });

function Target(props: WayProps & { readonly target: Career['targets'][number] }) {
  const { state, t, target } = props;
  const { job, by, on, why, way } = target;
  return (
    <Card title={job}>
      {why && <p>{why}</p>}
      {way && (
        <>
          <WaySummary {...props} way={way} />
          <WaySteps {...props} way={way} />
          <WayFigure {...props} way={way} />
        </>
      )}
      <p class="soft">{t.career.chosen(by, formatIn[state.language].longDay(on))}</p>
      {state.period === undefined && (
        <AskButton
          {...props}
          label={`${t.career.drop}: ${job}`}
          call={{ fn: 'chooseTarget', input: { ...about(props), job, chosen: false } }}
        >
          {t.career.drop}
        </AskButton>
      )}
    </Card>
  );
}

function Choose(props: WayProps) {
  const { state, ask, edit, t, career } = props;
  const { written } = state.drafts;
  const key = `target ${career.nip}`;
  const job = written[key] ?? '';
  return (
    <Card title={t.career.add}>
      <div class="field">
        <label for="target-job">{t.career.choose}</label>
        <select
          id="target-job"
          value={job}
          onChange={({ currentTarget }) => edit({ written: { ...written, [key]: currentTarget.value } })}
        >
          <option value="" />
          {career.choices.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <Button
        kind="primary"
        disabled={!career.choices.includes(job)}
        busy={isBusy(state, 'chooseTarget')}
        onPress={() => ask({ fn: 'chooseTarget', input: { ...about(props), job, chosen: true } })}
      >
        {t.career.save}
      </Button>
    </Card>
  );
}

/** For HR: other jobs whose standard is met or nearly met, by kind of job. */
function Families({ t, career }: WayProps) {
  const { families, notCompared = 0 } = career;
  if (families === undefined) return null;
  return (
    <Card title={t.career.families}>
      <p class="soft">{t.career.familiesWhy}</p>
      {families.length === 0 && <p>{t.career.noFamilies}</p>}
      {families.map(({ name, jobs }) => (
        <Fold key={name} title={name} note={t.career.jobs(jobs.length)}>
          {jobs.map((one) => (
            <div key={one.name}>
              <p>
                <strong>{one.name}</strong>: {t.career.reached(one.reached, one.of)}
              </p>
              {one.lacks.length > 0 && <Sentences list={one.lacks} />}
            </div>
          ))}
        </Fold>
      ))}
      {notCompared > 0 && <p class="soft">{t.career.notCompared(notCompared)}</p>}
    </Card>
  );
}
