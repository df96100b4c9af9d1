// The talks about a person's result: each of the two writes the own words, both confirm; HR enters signed pages.
import type { ComponentChildren } from 'preact';
import type { Talks, TalkView } from '../../src/contract/talks';
import { isBusy } from '../state';
import { draftKey, type TalkDraft } from '../talk-draft';
import { AskButton, Button } from './controls';
import { Icon } from './icon';
import { Answered, CallProblems, Card, Empty, Fold, Sentences } from './page';
import { TalkFields } from './talk-fields';
import type { FollowUpProps } from './view';

export interface TalksProps extends FollowUpProps {
  readonly talks: Talks;
  /** For HR: to enter what was signed on paper. */
  readonly signed?: ((talks: Talks) => ComponentChildren) | undefined;
}

export function TalksView(props: Omit<TalksProps, 'talks'> & { readonly nip: string }) {
  const { t } = props;
  return (
    <Answered {...props} fn="getTalks" title={t.talk.title} lead={t.talk.lead}>
      {(talks) => <Record {...props} talks={talks} />}
    </Answered>
  );
}

function Record(props: TalksProps) {
  const { state, edit, t, talks, signed } = props;
  const { next } = talks;
  const [last] = talks.talks;
  const begun = next !== undefined && state.drafts.talks[draftKey(talks, next)] !== undefined;
  const begins = talks.as !== 'hr' && next !== undefined && (begun || last === undefined);
  return (
    <>
      <div class="person-head">
        <p class="name">{talks.name}</p>
        <p class="soft">{talks.seen}</p>
      </div>
      {talks.as !== 'hr' && (
        <Button onPress={() => props.go({ name: 'observations', nip: talks.nip })}>
          {t.places.observations.title}
        </Button>
      )}
      {talks.guide && (
        <div class="card folds">
          {talks.guide.map(({ title, sentences }) => (
            <Fold key={title} title={title}>
              <Sentences list={sentences} />
            </Fold>
          ))}
        </div>
      )}
      {talks.talks.length === 0 && !begins && <Empty>{t.talk.none}</Empty>}
      {begins && <Editor {...props} number={next} talk={undefined} />}
      {talks.as !== 'hr' && next !== undefined && !begins && (
        <div class="actions">
          <Button
            kind="primary"
            onPress={() => edit({ talks: { ...state.drafts.talks, [draftKey(talks, next)]: { seen: 0 } } })}
          >
            {t.talk.begin}
          </Button>
        </div>
      )}
      {talks.mayEnter && signed?.(talks)}
      {talks.talks.map((talk) =>
        talks.as !== 'hr' && talk.readOnly === undefined ? (
          <Editor {...props} key={talk.number} number={talk.number} talk={talk} />
        ) : (
          <Read {...props} key={talk.number} talk={talk} />
        ),
      )}
    </>
  );
}

interface EditorProps extends TalksProps {
  readonly number: number;
  /** Undefined for one that is about to begin. */
  readonly talk: TalkView | undefined;
}

function Editor(props: EditorProps) {
  const { state, ask, t, talks, number, talk } = props;
  const { as, nip } = talks;
  if (as === 'hr') return null;
  const draft: TalkDraft | undefined = state.drafts.talks[draftKey(talks, number)];
  const seen = talk?.version ?? 0;
  const saved = {
    heldOn: talk?.said.heldOn ?? '',
    place: talk?.said.place ?? '',
    topics: talk === undefined ? talks.topics : talk.said.topics,
    agreements: talk?.said.agreements ?? '',
    words: talk?.own.text ?? '',
  };
  const typed = draft?.typed ?? {};
  const unsaved = Object.entries(typed).some(([part, text]) => saved[part as keyof typeof saved] !== text);
  const send = (show: boolean) =>
    ask({ fn: 'writeTalk', input: { nip, talk: number, seen, ...saved, ...typed, show } });
  const other = as === 'employee' ? 'supervisor' : 'employee';
  return (
    <Card title={t.talk.talk(number)} look="talk">
      {talk && <State {...props} talk={talk} />}
      <TalkFields
        {...props}
        number={number}
        saved={saved}
        seen={seen}
        parts={['heldOn', 'place', 'topics']}
      />
      <Words {...props} title={t.talk.of(talks.names[other])} text={talk?.said[other] ?? ''} />
      <TalkFields {...props} number={number} saved={saved} seen={seen} parts={['words', 'agreements']} />
      {talk?.own.isDraft && <p class="soft">{t.talk.draft}</p>}
      <CallProblems {...props} fns={['writeTalk', 'confirmTalk']} standing="silent" />
      <div class="actions">
        <Button kind="primary" busy={isBusy(state, 'writeTalk')} onPress={() => send(true)}>
          {t.talk.show}
        </Button>
        <Button busy={isBusy(state, 'writeTalk')} onPress={() => send(false)}>
          {t.talk.keep}
        </Button>
      </div>
      {talk && !talk.confirmedByCaller && (
        <>
          <AskButton
            {...props}
            disabled={unsaved || !talk.confirmable}
            call={{ fn: 'confirmTalk', input: { nip, talk: number, seen } }}
          >
            <Icon name="check" />
            {t.talk.confirm}
          </AskButton>
          {(unsaved || !talk.confirmable) && <p class="hint">{t.talk.confirmFirst}</p>}
        </>
      )}
      <Fold title={t.talk.rules}>
        <Sentences list={[t.talk.keepHint, t.talk.again]} />
      </Fold>
      {talk && <History {...props} talk={talk} />}
    </Card>
  );
}

type TalkProps = TalksProps & { readonly talk: TalkView };

/** A talk that can only be read here. */
function Read(props: TalkProps) {
  const { t, talks, talk } = props;
  return (
    <Card title={t.talk.talk(talk.number)} look="talk">
      <State {...props} />
      {talk.readOnly && talks.as !== 'hr' && (
        <p class="note">
          <Icon name="info" />
          {talk.readOnly.message}
        </p>
      )}
      {talk.held !== '' && <p>{talk.held}</p>}
      {(['topics', 'employee', 'supervisor', 'agreements'] as const).map((part) => (
        <Words {...props} key={part} title={talks.words[part]} text={talk.said[part]} />
      ))}
      {talk.own.isDraft && <Words {...props} title={t.talk.keptDraft} text={talk.own.text} />}
      <History {...props} />
    </Card>
  );
}

function State({ t, talk }: TalkProps) {
  return (
    <>
      <p class="state">
        {talk.finished && <Icon name="check" />}
        {talk.finished ? t.talk.finished : t.talk.unfinished}
        {talk.entered && ` · ${t.talk.entered}`}
      </p>
      <Sentences list={talk.confirmations} />
      {talk.notes.length > 2 ? (
        <Fold title={t.talk.notes(talk.notes.length)}>
          <Sentences list={talk.notes} />
        </Fold>
      ) : (
        <Sentences list={talk.notes} />
      )}
    </>
  );
}

/** What somebody said, line by line, as it was typed. */
function Words({ t, title, text }: FollowUpProps & { readonly title: string; readonly text: string }) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {text === '' ? <p class="soft">{t.talk.nothing}</p> : <blockquote class="typed">{text}</blockquote>}
    </figure>
  );
}

function History({ t, talk }: TalkProps) {
  return (
    <Fold title={t.talk.history}>
      <Sentences list={talk.history} />
    </Fold>
  );
}
