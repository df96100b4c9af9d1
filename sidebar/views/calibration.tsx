// The calibration meeting: how the unit's raters rated beside the office, what is worth discussing, votes before it and what it decides. No rank, no quota.
import type { CalibrationPack } from '../../src/contract/calibration';
import { outcome } from '../focus';
import { isBusy } from '../state';
import { Button } from './controls';
import { Field } from './field';
import { Answered, CallProblems, Card, Empty, Fold, Sentences } from './page';
import { LevelStrip, SizePicture } from './raters-picture';
import { UnitChoice } from './unit-choice';
import type { ReviewProps } from './view';

export function CalibrationView(props: ReviewProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getCalibration" title={t.places.calibration.title} lead={t.calibration.lead}>
      {(meeting) => <Meeting {...props} meeting={meeting} />}
    </Answered>
  );
}

interface MeetingProps extends ReviewProps {
  readonly meeting: CalibrationPack;
}

function Meeting(props: MeetingProps) {
  const { ask, t, meeting } = props;
  const { picture, levels, flags, cases, units, unit } = meeting;
  const office = { rater: '', name: t.calibration.office, verdict: 'clear', summary: '', levels } as const;
  return (
    <>
      <UnitChoice
        id="calibration-unit"
        label={t.calibration.unit}
        everybody={t.calibration.office}
        units={units}
        value={unit}
        onChoose={(chosen) => ask({ fn: 'getCalibration', input: chosen === '' ? {} : { unit: chosen } })}
      />
      {picture && <SizePicture {...props} picture={picture} />}
      {picture && <LevelStrip {...props} picture={{ ...picture, raters: [...picture.raters, office] }} />}
      <Card title={t.calibration.flags}>
        {flags.length === 0 && <p>{t.calibration.noFlags}</p>}
        {flags.map(({ name, sentences }) => (
          <div key={name}>
            <h3>{name}</h3>
            <Sentences list={sentences} />
          </div>
        ))}
      </Card>
      <h2>{t.calibration.cases(cases.length)}</h2>
      <p class="soft">{t.calibration.casesWhy}</p>
      <CallProblems {...props} fns={['voteCalibration', 'decideCalibration']} />
      {cases.length === 0 ? (
        <Empty>{t.calibration.noCases}</Empty>
      ) : (
        <div class="card folds" {...outcome('getCalibration')}>
          {cases.map((one) => (
            <Fold key={one.nip} title={one.name} note={t.calibration.ratedBy(one.rater)} group="case">
              <Sentences list={one.reasons} />
              {one.closed === undefined ? <Decide {...props} one={one} /> : <p>{one.closed}</p>}
            </Fold>
          ))}
        </div>
      )}
    </>
  );
}

/** A level held right, before the meeting; and what the meeting decides. */
function Decide(props: MeetingProps & { readonly one: CalibrationPack['cases'][number] }) {
  const { state, ask, edit, t, meeting, one } = props;
  const { written } = state.drafts;
  const draft = (key: string) => written[`calibration ${one.nip} ${key}`] ?? '';
  const write = (key: string, value: string) =>
    edit({ written: { ...written, [`calibration ${one.nip} ${key}`]: value } });
  const competency = one.competencies.find(({ code }) => code === draft('competency'));
  const level = Number(draft('level'));
  const about = { nip: one.nip, ...(meeting.unit === '' ? {} : { unit: meeting.unit }) };
  const field = (key: string, label: string, type?: 'words') => (
    <Field
      id={`${key}-${one.nip}`}
      label={label}
      type={type}
      rows={2}
      most={1000}
      tooLong={t.common.tooLong}
      value={draft(key)}
      onInput={(text) => write(key, text)}
    />
  );
  return (
    <>
      <div class="field">
        <label for={`competency-${one.nip}`}>{t.calibration.competency}</label>
        <select
          id={`competency-${one.nip}`}
          value={draft('competency')}
          onChange={({ currentTarget }) => write('competency', currentTarget.value)}
        >
          <option value="">{t.calibration.choose}</option>
          {one.competencies.map(({ code, name, level: stands }) => (
            <option key={code} value={code}>
              {t.calibration.stands(name, stands)}
            </option>
          ))}
        </select>
      </div>
      {competency && (
        <>
          <p>{t.calibration.votes(competency.vote, competency.votes ?? [])}</p>
          <div class="field">
            <label for={`level-${one.nip}`}>{t.calibration.level}</label>
            <select
              id={`level-${one.nip}`}
              value={draft('level')}
              onChange={({ currentTarget }) => write('level', currentTarget.value)}
            >
              <option value="">{t.calibration.choose}</option>
              {Array.from({ length: meeting.highestLevel }, (_, i) => (
                <option key={String(i)} value={String(i + 1)}>
                  {i + 1}
                </option>
              ))}
            </select>
          </div>
          <Button
            disabled={level === 0}
            busy={isBusy(state, 'voteCalibration')}
            onPress={() =>
              ask({ fn: 'voteCalibration', input: { ...about, competency: competency.code, level } })
            }
          >
            {t.calibration.vote}
          </Button>
          {field('present', t.calibration.present)}
          {field('why', t.calibration.why, 'words')}
          <Button
            kind="primary"
            disabled={level === 0}
            busy={isBusy(state, 'decideCalibration')}
            onPress={() =>
              ask({
                fn: 'decideCalibration',
                input: {
                  ...about,
                  levels: { [competency.code]: level },
                  why: draft('why'),
                  present: draft('present'),
                },
              })
            }
          >
            {t.calibration.decide}
          </Button>
        </>
      )}
    </>
  );
}
