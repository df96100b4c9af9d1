// The knobs: the clock, time triggers, a planned fault, and locks held by somebody else.
import { useState } from 'preact/hooks';
import type { WorkshopAction, WorkshopView } from '../../wire/wire-workshop';
import type { Words } from './words';

interface Props {
  readonly view: WorkshopView;
  readonly words: Words;
  readonly act: (action: WorkshopAction) => void;
}

const STEPS_IN_HOURS = [1, 24, 72, 168];

export function Knobs(props: Props) {
  return (
    <div class="knobs">
      <Clock {...props} />
      <Triggers {...props} />
      <Faults {...props} />
      <Locks {...props} />
    </div>
  );
}

function Clock({ view, words, act }: Props) {
  const { w, t, moment } = words;
  return (
    <section>
      <h3>{w.clock}</h3>
      <p class="clock">
        <time dateTime={view.now}>{moment(view.now)}</time>
      </p>
      <fieldset class="drawer-buttons" aria-label={t.ahead}>
        {STEPS_IN_HOURS.map((hours) => (
          <button type="button" key={hours} onClick={() => act({ do: 'advance', hours })}>
            {w.hours(hours)}
          </button>
        ))}
      </fieldset>
      <p class="drawer-hint">{w.clockHint}</p>
    </section>
  );
}

function Triggers({ view, words, act }: Props) {
  const { w, t } = words;
  const timed = view.triggers.some(({ event }) => event === 'CLOCK');
  return (
    <section>
      <h3>{w.triggers}</h3>
      {view.triggers.length === 0 ? (
        <p class="drawer-hint">{w.noTriggers}</p>
      ) : (
        <ul class="triggers">
          {view.triggers.map(({ handler, event, creator }, index) => (
            <li key={index}>
              <code>{handler}</code> <span>{t.events[event] ?? event}</span> <span>{creator}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="drawer-buttons">
        <button type="button" aria-disabled={!timed} onClick={() => timed && act({ do: 'runTimeTriggers' })}>
          {w.runTimeTriggers}
        </button>
      </div>
      {!timed && view.triggers.length > 0 && <p class="drawer-hint">{t.noTimeTriggers}</p>}
    </section>
  );
}

type Mode = Extract<WorkshopAction, { do: 'failAt' }>['mode'];

const MODES: readonly Mode[] = ['before', 'after', 'timeout'];

function Faults({ view, words, act }: Props) {
  const { w } = words;
  const [call, setCall] = useState('1');
  const [mode, setMode] = useState<Mode>('before');
  const number = Number(call);
  const valid = Number.isInteger(number) && number >= 1;
  const { fault } = view;
  const planned = MODES.find((one) => one === fault?.mode);
  return (
    <section>
      <h3>{w.faults}</h3>
      <form
        class="fault"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (valid) act({ do: 'failAt', call: number, mode });
        }}
      >
        <label>
          {w.atCall}
          <input
            type="number"
            min={1}
            step={1}
            value={call}
            aria-invalid={!valid}
            onInput={({ currentTarget }) => setCall(currentTarget.value)}
          />
        </label>
        <label>
          {w.mode}
          <select
            value={mode}
            onChange={({ currentTarget }) =>
              setMode(MODES.find((one) => one === currentTarget.value) ?? 'before')
            }
          >
            {MODES.map((one) => (
              <option key={one} value={one}>
                {w.modes[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" aria-disabled={!valid}>
          {w.plan}
        </button>
      </form>
      <div role="status">
        {fault && (
          <p class="planned">
            <span>{w.planned(fault.call, planned ? w.modes[planned] : fault.mode)}</span>
            <button type="button" onClick={() => act({ do: 'forgetFault' })}>
              {w.forget}
            </button>
          </p>
        )}
      </div>
      <p class="drawer-hint">{w.faultHint}</p>
    </section>
  );
}

const SCOPES = ['document', 'script'] as const;

function Locks({ view, words, act }: Props) {
  const { w } = words;
  return (
    <section>
      <h3>{w.locks}</h3>
      <ul class="locks">
        {SCOPES.map((scope) => {
          const held = view.locks.includes(scope);
          return (
            <li key={scope}>
              <span>
                {w.lockScopes[scope]}: <b class={held ? 'held' : ''}>{held ? w.held : w.free}</b>
              </span>
              <button
                type="button"
                aria-label={`${held ? w.release : w.hold}: ${w.lockScopes[scope]}`}
                onClick={() => act({ do: held ? 'unlock' : 'lock', scope })}
              >
                {held ? w.release : w.hold}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
