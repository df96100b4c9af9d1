// One rater who still owes answers: what, until when, and every way to ask for it; an extension for one of them.
import type { MissingAnswer, Tracking } from '../../src/contract/tracking';
import { formatIn } from '../../src/core/format';
import { extensionDays } from '../cycle-draft';
import { dueWords } from '../due-words';

import { Button, CopyButton, OutLink, Question } from './controls';
import { Field } from './field';
import { FormLink } from './form-link';
import { CallProblems, Fold } from './page';
import type { DailyProps } from './view';

/** A rater with what is still missing. */
export interface Latecomer {
  readonly id: string;
  readonly name: string;
  readonly answers: readonly MissingAnswer[];
}

/** Its day has passed: nobody is asked for it before it is extended. */
export const isLate = ({ daysLeft = 0 }: MissingAnswer): boolean => daysLeft < 0;

interface RaterProps extends DailyProps {
  readonly tracking: Tracking;
  readonly rater: Latecomer;
}

export function MissingRater(props: RaterProps) {
  const { state, t, tracking, rater } = props;
  const { name, answers } = rater;
  const late = answers.filter(isLate).length;
  const [reminded] = answers
    .map(({ remindedOn = '' }) => remindedOn)
    .sort()
    .reverse();
  const handOver = tracking.handOver.find((one) => one.rater === rater.id);
  const note = [
    answers[0]?.unit,
    t.tracking.open(answers.length),
    late > 0 && t.tracking.late(late),
    reminded
      ? t.tracking.remindedOn(formatIn[state.language].shortDay(reminded))
      : answers[0]?.email === undefined
        ? t.links.noEmail
        : t.tracking.notReminded,
  ];
  return (
    <Fold title={name} note={note.filter(Boolean).join(' · ')}>
      {handOver && (
        <div class="hand-over">
          <p class="soft">{t.tracking.noKept}</p>
          <Reach
            {...props}
            whom={name}
            message={handOver.message}
            whatsApp={handOver.whatsApp}
            words={t.tracking.copyAll(handOver.open)}
          />
        </div>
      )}
      <ul class="members">
        {answers.map((answer) => (
          <Answer {...props} key={answer.code} answer={answer} alone={handOver === undefined} />
        ))}
      </ul>
    </Fold>
  );
}

interface ReachProps extends DailyProps {
  readonly whom: string;
  readonly message: string | undefined;
  readonly whatsApp: string | undefined;
  readonly words: string;
}

/** The message to copy, and WhatsApp with it. */
function Reach(props: ReachProps) {
  const { t, whom, message, whatsApp } = props;
  if (message === undefined || whatsApp === undefined) return null;
  return (
    <div class="actions">
      <CopyButton {...props} text={() => message} />
      <OutLink href={whatsApp} t={t} kind="quiet" label={`${t.tracking.whatsApp}: ${whom}`}>
        {t.tracking.whatsApp}
      </OutLink>
    </div>
  );
}

/** @param props.alone no message asks for everything at once */
function Answer(props: RaterProps & { readonly answer: MissingAnswer; readonly alone: boolean }) {
  const { state, go, t, tracking, answer, alone } = props;
  const { code, role, rateeName, extendedTo, link } = answer;
  const whom = `${answer.raterName} → ${rateeName}`;
  const day = (iso: string) => formatIn[state.language].shortDay(iso);
  const notes = [
    dueWords(state, answer),
    extendedTo && t.tracking.extendedTo(day(extendedTo)),
    answer.inQuarantine && t.tracking.held,
    !link && t.common.noForm,
  ];
  return (
    <li>
      <div>
        <p>{role === 'self' ? t.links.self : t.links.rates(rateeName)}</p>
        <p class="where">{notes.filter(Boolean).join(' · ')}</p>
        {state.asked.extend?.call.input.code === code && <CallProblems {...props} fns={['extend']} />}
      </div>
      <div class="actions">
        {alone && (
          <Reach
            {...props}
            whom={whom}
            message={answer.message}
            whatsApp={answer.whatsApp}
            words={t.tracking.copy}
          />
        )}
        {link && (
          <FormLink href={link} t={t} kind="quiet" label={`${t.tracking.link}: ${whom}`}>
            {t.tracking.link}
          </FormLink>
        )}
        {tracking.cycle.status === 'open' && (
          <Button kind="quiet" onPress={() => go({ name: 'enter', code })}>
            {t.tracking.enter}
          </Button>
        )}
        {tracking.cycle.status === 'open' && answer.due !== undefined && <Extension {...props} />}
      </div>
    </li>
  );
}

function Extension(props: RaterProps & { readonly answer: MissingAnswer }) {
  const { state, edit, t, tracking, answer } = props;
  const { code, role, due } = answer;
  const { cycle, today } = tracking;
  const deadline = role === 'self' ? cycle.selfDeadline : cycle.supervisorDeadline;
  const days = extensionDays(today, deadline ?? today, due ?? today);
  const { until } = state.drafts;
  const early = until < days.first;
  const choose = (day: string) => edit({ until: day });
  return (
    <Question
      {...props}
      id={`extend ${code}`}
      kind="quiet"
      trigger={t.tracking.extend}
      question={
        <Field
          id={`until-${code}`}
          type="date"
          label={t.tracking.until}
          hint={until && formatIn[state.language].longDay(until)}
          min={days.first}
          value={until}
          problem={early ? t.tracking.tooEarly(formatIn[state.language].longDay(days.first)) : undefined}
          onInput={choose}
        />
      }
      yes={t.tracking.extend}
      mayAsk={() => {
        choose(days.usual);
        return true;
      }}
      disabled={early}
      call={{ fn: 'extend', input: { code, until } }}
    />
  );
}
