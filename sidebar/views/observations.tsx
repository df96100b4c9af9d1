// Notes of behaviour through the year: by competency, as examples for the form; each writes, and changes only the own.
import type { Observations } from '../../src/contract/observations';
import { formatIn } from '../../src/core/format';
import { type NotePart, noteKey, notePrefix } from '../note-draft';
import { isBusy } from '../state';
import { Button, Question } from './controls';
import { Field } from './field';
import { FormLink } from './form-link';
import { Icon } from './icon';
import { Answered, CallProblems, Card, Empty, Sentences } from './page';
import type { NotesProps } from './view';
import { WordsField } from './words-field';

type Log = NonNullable<Observations['log']>;
type Note = Log['groups'][number]['notes'][number];

export function ObservationsView(props: NotesProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getObservations" title={t.places.observations.title} lead={t.notes.lead}>
      {({ people, log }) => (
        <>
          {people.length > 1 && <Whose {...props} people={people} log={log} />}
          {log === undefined ? <Empty>{t.notes.nobody}</Empty> : <Notes {...props} log={log} />}
        </>
      )}
    </Answered>
  );
}

function Whose({
  ask,
  t,
  people,
  log,
}: NotesProps & Pick<Observations, 'people'> & { readonly log: Log | undefined }) {
  return (
    <div class="field">
      <label for="note-whose">{t.notes.whose}</label>
      <select
        id="note-whose"
        value={log?.nip}
        onChange={({ currentTarget }) => ask({ fn: 'getObservations', input: { nip: currentTarget.value } })}
      >
        {people.map(({ nip, name, own }) => (
          <option key={nip} value={nip}>
            {own ? t.notes.self(name) : name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface LogProps extends NotesProps {
  readonly log: Log;
}

function Notes(props: LogProps) {
  const { state, t, log } = props;
  const member = state.panel?.team?.find(({ nip }) => nip === log.nip);
  const correcting = state.drafts.written[noteKey(log.nip, 'about')];
  return (
    <>
      <div class="person-head">
        <p class="name">{log.name}</p>
        <p>{log.count}</p>
        <p class="soft">{log.seen}</p>
      </div>
      <Sentences list={log.grounds} />
      {member?.link !== undefined && (
        <div class="actions">
          <p class="soft">{t.notes.example}</p>
          <FormLink href={member.link} t={t}>
            {member.supervisor === 'done' ? t.notes.form.change : t.notes.form.fill}
          </FormLink>
        </div>
      )}
      {log.groups.map(({ code, name, notes }) => (
        <Card key={code} title={name}>
          {notes.map((note) =>
            note.id === correcting ? (
              <Form {...props} key={note.id} about={note.id} />
            ) : (
              <Written {...props} key={note.id} note={note} competency={code} />
            ),
          )}
        </Card>
      ))}
      {log.writableFrom !== undefined && correcting === undefined && (
        <Card title={t.notes.write}>
          <Form {...props} />
        </Card>
      )}
      <CallProblems {...props} fns={['withdrawObservation']} standing="silent" />
    </>
  );
}

function Written(props: LogProps & { readonly note: Note; readonly competency: string }) {
  const { state, edit, t, log, note, competency } = props;
  const { id, day, what, by, changeable } = note;
  const { written } = state.drafts;
  const put = { day, competency, what, about: id };
  return (
    <figure>
      <figcaption>{formatIn[state.language].longDay(day)}</figcaption>
      <blockquote>{what}</blockquote>
      <p class="soft">{by}</p>
      {changeable && (
        <div class="actions">
          <Button
            label={`${t.notes.correct}: ${what}`}
            onPress={() =>
              edit({
                written: {
                  ...written,
                  ...Object.fromEntries(
                    Object.entries(put).map(([part, text]) => [noteKey(log.nip, part as NotePart), text]),
                  ),
                },
                attempted: false,
              })
            }
          >
            {t.notes.correct}
          </Button>
          <Question
            {...props}
            id={`withdraw ${id}`}
            trigger={t.notes.withdraw}
            kind="quiet"
            question={t.notes.withdrawAsk}
            yes={t.notes.withdrawYes}
            call={{ fn: 'withdrawObservation', input: { nip: log.nip, about: id } }}
          />
        </div>
      )}
    </figure>
  );
}

/** @param about id of the own note that is put right; absent for a new one */
function Form(props: LogProps & { readonly about?: string }) {
  const { state, edit, ask, t, log, about } = props;
  const { written, attempted } = state.drafts;
  const { nip } = log;
  const of = (part: NotePart) => written[noteKey(nip, part)] ?? '';
  const set = (part: NotePart, text: string) => edit({ written: { ...written, [noteKey(nip, part)]: text } });
  const day = written[noteKey(nip, 'day')] ?? log.today;
  const [competency, what] = [of('competency'), of('what').trim()];
  const needs = (text: string) => (attempted && text === '' ? t.notes.needed : undefined);
  const clear = () =>
    edit({
      written: Object.fromEntries(
        Object.entries(written).filter(([key]) => !key.startsWith(notePrefix(nip))),
      ),
      attempted: false,
    });
  const send = () => {
    edit({ attempted: true });
    if (day === '' || competency === '' || what === '') return;
    ask({
      fn: 'noteObservation',
      input: { nip, day, competency, what, ...(about === undefined ? {} : { about }) },
    });
  };
  const unchosen = needs(competency);
  return (
    <>
      <Field
        id="note-day"
        type="date"
        label={t.notes.day}
        hint={day === '' ? undefined : formatIn[state.language].longDay(day)}
        min={log.writableFrom || undefined}
        value={day}
        problem={needs(day)}
        onInput={(text) => set('day', text)}
      />
      <div class="field">
        <label for="note-competency">{t.notes.competency}</label>
        <select
          id="note-competency"
          value={competency}
          aria-invalid={unchosen ? true : undefined}
          aria-describedby={unchosen && 'note-competency-problem'}
          onChange={({ currentTarget }) => set('competency', currentTarget.value)}
        >
          <option value="">{t.notes.choose}</option>
          {log.competencies.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        {unchosen && (
          <p class="mistake" id="note-competency-problem">
            <Icon name="warning" />
            {unchosen}
          </p>
        )}
      </div>
      <WordsField {...props} of={noteKey(nip, 'what')} label={t.notes.what} problem={needs(what)} />
      <CallProblems {...props} fns={['noteObservation']} standing="silent" />
      <div class="actions">
        <Button kind="primary" busy={isBusy(state, 'noteObservation')} onPress={send}>
          {about === undefined ? t.notes.send : t.notes.correcting}
        </Button>
        {about !== undefined && <Button onPress={clear}>{t.common.cancel}</Button>}
      </div>
    </>
  );
}
