// Answers held back: why, and the decision on each.
import type { ComponentChildren } from 'preact';
import type { QuarantineRow } from '../../src/contract/quarantine-row';
import { outcome } from '../focus';
import { formatMoment } from '../format';
import { AskButton, Question } from './controls';
import { Answered, CallProblems, Empty, Sentences } from './page';
import type { ReviewProps } from './view';

export function QuarantineView(props: ReviewProps) {
  const { state, t } = props;
  const lead = state.period === undefined ? { lead: t.quarantine.intro } : {};
  return (
    <Answered {...props} fn="getQuarantine" title={t.places.quarantine.title} {...lead}>
      {(rows) => (
        <>
          <CallProblems {...props} fns={['decideQuarantine']} />
          {rows.length === 0 && (
            <div class="card">
              <Empty>{t.quarantine.empty}</Empty>
            </div>
          )}
          <ul class="held">
            {[...new Set(rows.map(({ reason }) => reason))].map((reason) => (
              <Alike {...props} key={reason} rows={rows.filter((row) => row.reason === reason)} />
            ))}
          </ul>
          <Decided {...props} />
        </>
      )}
    </Answered>
  );
}

/** All that wait for one reason: those chosen are decided together, or each on its own. */
function Alike(props: ReviewProps & { readonly rows: readonly QuarantineRow[] }) {
  const { state, edit, t, rows } = props;
  const mine = rows.filter(({ own }) => !own);
  const [any, other] = mine;
  const { leftOut } = state.drafts;
  const chosen = mine.filter(({ key }) => !leftOut.includes(key));
  const [first, ...others] = chosen;
  return (
    <>
      {any && other && state.period === undefined && (
        <li class="card">
          <h2>{t.quarantine.alike(mine.length)}</h2>
          <p class="reason">{any.inGeneral}</p>
          <fieldset class="levels-of">
            <legend>{t.quarantine.chosen}</legend>
            {mine.map((row) => (
              <label key={row.key}>
                <input
                  type="checkbox"
                  checked={!leftOut.includes(row.key)}
                  onChange={({ currentTarget }) =>
                    edit({
                      confirming: undefined,
                      leftOut: currentTarget.checked
                        ? leftOut.filter((key) => key !== row.key)
                        : [...leftOut, row.key],
                    })
                  }
                />
                <span>{whatItIs(row, props)}</span>
              </label>
            ))}
          </fieldset>
          {first && (
            <Choices
              {...props}
              of={first.reason}
              row={first}
              alike={others.map(({ key }) => key)}
              words={{
                accept: t.quarantine.acceptAll(chosen.length),
                acceptConfirm: t.quarantine.acceptAllConfirm(chosen.length),
                reject: t.quarantine.rejectAll(chosen.length),
                rejectConfirm: t.quarantine.rejectAllConfirm(chosen.length),
              }}
              preview={chosen.map((row) => whatItIs(row, props))}
            />
          )}
        </li>
      )}
      {rows.map((row) => (
        <Held {...props} key={row.key} row={row} />
      ))}
    </>
  );
}

/** Whom it rates, and who does where that is somebody else; undefined where nobody knows. */
const aboutWhom = (
  {
    role,
    rater,
    ratee,
  }: {
    readonly role: QuarantineRow['role'];
    readonly rater?: string | undefined;
    readonly ratee?: string | undefined;
  },
  { rates, about }: ReviewProps['t']['quarantine'],
): string | undefined => ratee && (rater && role !== 'self' ? rates(rater, ratee) : about(ratee));

/** An answer in one line: whose it is, as far as anybody knows, and when it came. */
function whatItIs(row: QuarantineRow, { t, state }: ReviewProps): string {
  const { quarantine } = t;
  const who = aboutWhom(row, quarantine) ?? row.sender ?? (row.email || quarantine.noEmail);
  return `${t.hr.role[row.role]} · ${who} · ${formatMoment(row.receivedAt, state.language)}`;
}

interface ChoicesProps extends ReviewProps {
  /** Tells these questions from others on the screen. */
  readonly of: string;
  readonly row: QuarantineRow;
  readonly alike?: readonly string[];
  readonly words: Readonly<Record<'accept' | 'acceptConfirm' | 'reject' | 'rejectConfirm', string>>;
  /** What is decided about, where it is more than stands on the card. */
  readonly preview?: readonly string[];
}

/** Accept or reject, each asked once more; while one is asked the other is away. */
function Choices({ of, row, alike, words, preview, ...props }: ChoicesProps) {
  const { state, t } = props;
  const asked = (question: string) =>
    preview === undefined ? (
      question
    ) : (
      <>
        <p>{question}</p>
        <Sentences list={preview} />
      </>
    );
  const [accept, reject] = [`accept ${of}`, `reject ${of}`];
  const decide = (decision: 'accept' | 'reject') =>
    ({
      fn: 'decideQuarantine',
      input: { key: row.key, ...(alike && { alike: [...alike] }), decision },
    }) as const;
  return (
    <div class="actions">
      {row.acceptable && state.drafts.confirming !== reject && (
        <Question
          {...props}
          id={accept}
          trigger={words.accept}
          question={asked(words.acceptConfirm)}
          yes={t.quarantine.acceptYes}
          call={decide('accept')}
        />
      )}
      {state.drafts.confirming !== accept && (
        <Question
          {...props}
          id={reject}
          trigger={words.reject}
          question={asked(words.rejectConfirm)}
          yes={t.quarantine.rejectYes}
          call={decide('reject')}
        />
      )}
    </div>
  );
}

/** What was decided about, for looking back and for undoing. */
function Decided(props: ReviewProps) {
  const { state, t } = props;
  const decided = state.asked.getDecided?.value;
  return (
    <>
      <CallProblems {...props} fns={['getDecided']} />
      {decided === undefined ? (
        <AskButton {...props} call={{ fn: 'getDecided' }}>
          {t.quarantine.decided}
        </AskButton>
      ) : decided.length === 0 ? (
        <div {...outcome('getDecided')}>
          <Empty>{t.quarantine.noneDecided}</Empty>
        </div>
      ) : (
        <ul class="held" {...outcome('getDecided')}>
          {decided.map((row) => (
            <Held {...props} key={row.key} row={row} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Says which of the sender's own ratings an answer is meant for. */
function Assign(props: ReviewProps & { readonly row: QuarantineRow }) {
  const { state, edit, t, row } = props;
  const { quarantine } = t;
  if (row.meantFor === undefined) return null;
  const id = `meant-for-${row.key}`;
  const chosen = row.meantFor.find(({ code }) => code === state.drafts.meantFor[row.key]);
  const asAssigned =
    chosen && aboutWhom({ role: row.role, rater: row.sender, ratee: chosen.ratee }, quarantine);
  return (
    <>
      <div class="field">
        <label for={id}>{quarantine.meantFor}</label>
        <select
          id={id}
          value={chosen?.code ?? ''}
          onChange={({ currentTarget: { value } }) =>
            edit({ confirming: undefined, meantFor: { ...state.drafts.meantFor, [row.key]: value } })
          }
        >
          <option value="">{quarantine.choose}</option>
          {row.meantFor.map(({ code, ratee, own }) => (
            <option key={code} value={code} disabled={own}>
              {own ? quarantine.another(ratee) : ratee}
            </option>
          ))}
        </select>
      </div>
      {chosen && (
        <div class="actions">
          <Question
            {...props}
            id={`assign ${row.key}`}
            trigger={quarantine.assign(chosen.ratee)}
            question={
              <Sentences
                list={[
                  quarantine.willCount(asAssigned ?? ''),
                  quarantine.askFirst,
                  ...(chosen.but === undefined ? [] : [chosen.but]),
                  ...(chosen.inForce === undefined ? [] : [quarantine.inForce[chosen.inForce]]),
                ]}
              />
            }
            yes={quarantine.assignYes}
            call={{
              fn: 'decideQuarantine',
              input: { key: row.key, decision: 'accept', meantFor: chosen.code },
            }}
          />
        </div>
      )}
    </>
  );
}

function Fact({ of, children }: { readonly of: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Held(props: ReviewProps & { readonly row: QuarantineRow }) {
  const { state, t, row } = props;
  const about = aboutWhom(row, t.quarantine);
  return (
    <li class="card">
      <h2>{t.hr.role[row.role]}</h2>
      {about && <p>{about}</p>}
      <p class="reason">{row.words}</p>
      <p>{row.action}</p>
      <dl>
        <Fact of={t.quarantine.from}>
          {row.email || t.quarantine.noEmail}
          {row.sender && ` (${row.sender})`}
        </Fact>
        {row.expected && <Fact of={t.quarantine.expected}>{row.expected}</Fact>}
        {row.named && <Fact of={t.quarantine.named}>{row.named}</Fact>}
        <Fact of={t.quarantine.received}>{formatMoment(row.receivedAt, state.language)}</Fact>
        <Fact of={t.quarantine.levels}>
          {row.levels === undefined
            ? t.quarantine.untold
            : row.levels.length === 0
              ? t.quarantine.noLevels
              : row.levels.map(({ competency, level }) => `${competency}\u00a0${level}`).join(' · ')}
        </Fact>
      </dl>
      {row.decision !== 'none' && (
        <p>
          {t.told[row.decision]} {t.quarantine.by(row.decidedBy)}
        </p>
      )}
      {row.decision !== 'none' && !row.own && state.period === undefined && (
        <Question
          {...props}
          id={`undo ${row.key}`}
          trigger={t.quarantine.undo}
          question={t.quarantine.undoConfirm}
          yes={t.quarantine.undoYes}
          call={{ fn: 'decideQuarantine', input: { key: row.key, decision: 'undo' } }}
        />
      )}
      {row.decision === 'none' && row.own && <p>{t.quarantine.own}</p>}
      {row.decision === 'none' && !row.own && state.period === undefined && (
        <>
          <Assign {...props} row={row} />
          <Choices {...props} of={row.key} row={row} words={t.quarantine} />
        </>
      )}
    </li>
  );
}
