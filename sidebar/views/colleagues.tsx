// Colleagues and members of the team: about whom one is asked, whom one names, what one decides, and what groups say.
import type { AskedAbout, Colleagues, Deciding, Nominee, OwnNominees } from '../../src/contract/colleagues';
import { chosenNames } from '../colleague-draft';
import { AskButton, Button, Question } from './controls';
import { Field } from './field';
import { Icon } from './icon';
import { choiceKey } from './level-choice';
import { Answered, CallProblems, Card, Empty, Fold, Sentences } from './page';
import type { CareerProps } from './view';

export function ColleaguesView(props: CareerProps) {
  const { state, t } = props;
  return (
    <Answered {...props} fn="getColleagues" title={t.places.colleagues.title} lead={t.colleagues.lead}>
      {(found) => {
        if (found.off !== undefined) return <Empty>{found.off}</Empty>;
        const nothing = !found.own && found.deciding.length + found.asked.length + found.told.length === 0;
        // Of an earlier period there is only something to read.
        const isPast = state.period !== undefined;
        return (
          <>
            <Sentences list={t.colleagues.promise} />
            <CallProblems {...props} fns={['nominate', 'decideNominees', 'answerColleagues']} />
            {found.asked.length > 0 && !isPast && <Asked {...props} found={found} />}
            {found.own && !isPast && <Own {...props} own={found.own} />}
            {found.deciding.length > 0 && !isPast && <Decisions {...props} deciding={found.deciding} />}
            {found.told.length > 0 && <Told {...props} told={found.told} />}
            {nothing && <Empty>{t.colleagues.nothing}</Empty>}
          </>
        );
      }}
    </Answered>
  );
}

interface FoundProps extends CareerProps {
  readonly found: Colleagues;
}

const keyOf = (who: string, code: string) => choiceKey(`colleague ${who}`, code);
const commentKey = (who: string) => `colleague comment ${who}`;

/** All people one is asked about side by side, competency by competency. */
function Asked(props: FoundProps) {
  const { state, edit, t, found } = props;
  const { chosenLevels, written, attempted } = state.drafts;
  const open = found.asked.filter(({ answered, shut }) => !answered && shut === undefined);
  const left = open.map((one) => {
    const chosen = one.codes.filter((code) => chosenLevels[keyOf(one.who, code)] !== undefined);
    return { one, chosen: chosen.length, missing: one.codes.length - chosen.length };
  });
  const begun = left.filter(({ one, chosen }) => chosen > 0 || written[commentKey(one.who)]);
  const cut = begun.filter(({ missing }) => missing > 0);
  return (
    <>
      <Card title={t.colleagues.asked}>
        {open.length > 0 && <p>{t.colleagues.askedWhy}</p>}
        {found.asked
          .filter((one) => !open.includes(one))
          .map(({ who, name, answered, shut = '' }) => (
            <p key={who} class="soft">
              {answered ? t.colleagues.done(name) : t.colleagues.shut(name, shut)}
            </p>
          ))}
      </Card>
      {open.length > 0 && (
        <>
          {found.competencies.map((competency) => (
            <Card key={competency.code} title={competency.name}>
              <Fold title={t.colleagues.levels}>
                <ul class="plain">
                  {competency.levels.map(({ level, name, description }) => (
                    <li key={level}>
                      <strong>
                        {level} {name}
                      </strong>{' '}
                      <span class="soft">{description}</span>
                    </li>
                  ))}
                </ul>
              </Fold>
              {open
                .filter(({ codes }) => codes.includes(competency.code))
                .map((one) => (
                  <LevelOf key={one.who} {...props} one={one} competency={competency} />
                ))}
            </Card>
          ))}
          <Card title={t.colleagues.comments}>
            {open.map(({ who, name }) => (
              <Field
                key={who}
                id={commentKey(who)}
                label={t.colleagues.comment(name)}
                hint={t.colleagues.commentHelp}
                type="words"
                rows={2}
                most={200}
                tooLong={t.common.tooLong}
                value={written[commentKey(who)] ?? ''}
                onInput={(words) => edit({ written: { ...written, [commentKey(who)]: words } })}
              />
            ))}
            {attempted &&
              cut.map(({ one, missing }) => (
                <p class="mistake" role="alert" key={one.who}>
                  <Icon name="warning" />
                  {t.colleagues.missing(one.name, missing)}
                </p>
              ))}
            <Question
              {...props}
              id="answerColleagues"
              kind="primary"
              trigger={t.colleagues.send}
              question={t.colleagues.sendAsk}
              yes={t.colleagues.sendYes}
              mayAsk={() => {
                edit({ attempted: true });
                return cut.length === 0;
              }}
              call={{
                fn: 'answerColleagues',
                input: {
                  views: begun.map(({ one }) => ({
                    who: one.who,
                    levels: Object.fromEntries(
                      one.codes.map((code) => [code, chosenLevels[keyOf(one.who, code)] ?? 0]),
                    ),
                    comment: written[commentKey(one.who)] ?? '',
                  })),
                },
              }}
            />
          </Card>
        </>
      )}
    </>
  );
}

function LevelOf(
  props: CareerProps & {
    readonly one: AskedAbout;
    readonly competency: Colleagues['competencies'][number];
  },
) {
  const { state, edit, t, one, competency } = props;
  const { chosenLevels } = state.drafts;
  const key = keyOf(one.who, competency.code);
  const choose = (value: string) => {
    const { [key]: _, ...others } = chosenLevels;
    edit({ chosenLevels: value === '' ? others : { ...others, [key]: Number(value) } });
  };
  return (
    <div class="field">
      <label for={key}>{one.name}</label>
      <select
        id={key}
        value={chosenLevels[key]?.toString() ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{t.colleagues.choose}</option>
        {competency.levels.map(({ level, name }) => (
          <option key={level} value={String(level)}>
            {level} {name}
          </option>
        ))}
        <option value="0">{t.colleagues.notObserved}</option>
      </select>
    </div>
  );
}

/** So many names fit on a phone. */
const mostShown = 8;

function Own(props: CareerProps & { readonly own: OwnNominees }) {
  const { state, edit, t, own } = props;
  const { written } = state.drafts;
  const find = written['colleagues find'] ?? '';
  const keys = (written[chosenNames] ?? '').split(' ');
  const chosen = own.choices.filter(({ who }) => keys.includes(who));
  const words = find.toLowerCase().split(/\s+/);
  const fitting = own.choices.filter(
    ({ who, name, job }) =>
      !keys.includes(who) && words.every((word) => `${name} ${job}`.toLowerCase().includes(word)),
  );
  const keep = (names: readonly { readonly who: string }[], search = '') =>
    edit({
      written: {
        ...written,
        [chosenNames]: names.map(({ who }) => who).join(' '),
        'colleagues find': search,
      },
    });
  return (
    <Card title={t.colleagues.own}>
      <p class="soft">{t.colleagues.ownWhy}</p>
      <Sentences list={own.sentences} />
      <Nominees {...props} nominees={own.nominees} />
      {own.choices.length > 0 && (
        <>
          <Field
            id="colleagues-find"
            label={t.colleagues.find}
            value={find}
            onInput={(search) => keep(chosen, search)}
          />
          {find.trim() !== '' && (
            <ul class="plain">
              {fitting.slice(0, mostShown).map((one) => (
                <li key={one.who}>
                  {one.name} <span class="soft">{one.job}</span>{' '}
                  <Button
                    kind="quiet"
                    label={`${t.colleagues.add}: ${one.name}`}
                    onPress={() => keep([...chosen, one])}
                  >
                    {t.colleagues.add}
                  </Button>
                </li>
              ))}
              {fitting.length === 0 && <li class="soft">{t.colleagues.none}</li>}
              {fitting.length > mostShown && (
                <li class="soft">{t.colleagues.more(fitting.length - mostShown)}</li>
              )}
            </ul>
          )}
          {chosen.length > 0 && (
            <>
              <h3>{t.colleagues.chosen}</h3>
              <ul class="plain">
                {chosen.map((one) => (
                  <li key={one.who}>
                    {one.name}{' '}
                    <Button
                      kind="quiet"
                      label={`${t.colleagues.remove}: ${one.name}`}
                      onPress={() => keep(chosen.filter((other) => other !== one))}
                    >
                      {t.colleagues.remove}
                    </Button>
                  </li>
                ))}
              </ul>
              <AskButton
                {...props}
                kind="primary"
                call={{ fn: 'nominate', input: { who: chosen.map(({ who }) => who) } }}
              >
                {t.colleagues.propose(chosen.length)}
              </AskButton>
            </>
          )}
        </>
      )}
    </Card>
  );
}

/** Those named, with what can be done about each. @param of the person they are named for; the reader if not given */
function Nominees(props: CareerProps & { readonly nominees: readonly Nominee[]; readonly of?: string }) {
  const { t, nominees, of } = props;
  const about = of === undefined ? {} : { nip: of };
  return (
    <ul class="plain">
      {nominees.map(({ who, name, group, state, words, withdrawable }) => (
        <li key={who}>
          {name} <span class="soft">{`${group} · ${words}`}</span>
          {of !== undefined && state === 'named' && (
            <Question
              {...props}
              id={`refuse ${of} ${who}`}
              kind="quiet"
              trigger={t.colleagues.refuse}
              question={t.colleagues.refuseAsk(name)}
              yes={t.colleagues.refuseYes}
              call={{ fn: 'decideNominees', input: { ...about, who: [who], state: 'refused' } }}
            />
          )}
          {withdrawable && (of === undefined || state === 'approved') && (
            <Question
              {...props}
              id={`withdraw ${of ?? ''} ${who}`}
              kind="quiet"
              trigger={t.colleagues.withdraw}
              question={t.colleagues.withdrawAsk(name)}
              yes={t.colleagues.withdrawYes}
              call={{ fn: 'decideNominees', input: { ...about, who: [who], state: 'withdrawn' } }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Decisions(props: CareerProps & { readonly deciding: readonly Deciding[] }) {
  const { t, deciding } = props;
  return (
    <Card title={t.colleagues.deciding}>
      {deciding.map(({ nip, name, nominees, sentences }) => {
        const waiting = nominees.filter(({ state }) => state === 'named').map(({ who }) => who);
        return (
          <Fold key={nip} title={name} open={waiting.length > 0}>
            <Sentences list={sentences} />
            <Nominees {...props} nominees={nominees} of={nip} />
            {waiting.length > 0 && (
              <AskButton
                {...props}
                kind="primary"
                label={`${t.colleagues.approve(waiting.length)}: ${name}`}
                call={{ fn: 'decideNominees', input: { nip, who: waiting, state: 'approved' } }}
              >
                {t.colleagues.approve(waiting.length)}
              </AskButton>
            )}
          </Fold>
        );
      })}
    </Card>
  );
}

function Told({ t, told }: CareerProps & { readonly told: Colleagues['told'] }) {
  return (
    <Card title={t.colleagues.told}>
      {told.map(({ name, groups }) => (
        <div key={name}>
          <h3>{name}</h3>
          {groups.map(({ group, figures = [], comments = [], withheld }) => (
            <div class="check" key={group}>
              <p>
                <strong>{group}</strong>
              </p>
              {withheld !== undefined ? (
                <p class="soft">{withheld}</p>
              ) : (
                <>
                  {figures.length === 0 && <p class="soft">{t.colleagues.noFigure}</p>}
                  <ul class="plain">
                    {figures.map((one) => (
                      <li key={one.name}>
                        {one.name}: {t.colleagues.about(one.about)} ·{' '}
                        {one.close ? t.colleagues.close : t.colleagues.wide}
                      </li>
                    ))}
                  </ul>
                  {comments.length > 0 && (
                    <>
                      <p class="soft">{t.colleagues.comments}</p>
                      <ul class="plain">
                        {comments.map((words, at) => (
                          // Two may have written the same.
                          <li key={`${at} ${words}`}>{words}</li>
                        ))}
                      </ul>
                    </>
                  )}
                </>
              )}
            </div>
          ))}
        </div>
      ))}
    </Card>
  );
}
