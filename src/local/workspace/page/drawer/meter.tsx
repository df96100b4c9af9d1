// The call meter: what each execution asked of Google, how much it wrote, and how long that is modelled to take.
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { ActionView } from '../../wire/wire-workshop';
import type { Words } from './words';

const total = (actions: readonly ActionView[], part: 'calls' | 'writes' | 'seconds'): number =>
  actions.reduce((sum, action) => sum + action[part], 0);

export function Meter({ actions, words }: { actions: readonly ActionView[]; words: Words }) {
  const { w, t, count, seconds } = words;
  const [open, setOpen] = useState<number>();
  if (actions.length === 0) return <p class="drawer-empty">{w.noActions}</p>;
  // The workspace tells of the latest executions only; a sum must not pass for one over all.
  const older = (actions[0]?.number ?? 0) > actions.length;
  return (
    <table class="meter">
      <thead>
        <tr>
          <th scope="col">{w.action}</th>
          <th scope="col" class="number">
            {w.calls}
          </th>
          <th scope="col" class="number">
            {w.writes}
          </th>
          <th scope="col" class="number">
            {w.seconds}
          </th>
        </tr>
        <tr class="meter-total">
          <th scope="row">
            {t.total} · {older ? t.latest(actions.length) : t.totals(actions.length)}
          </th>
          <td class="number">{count(total(actions, 'calls'))}</td>
          <td class="number">{count(total(actions, 'writes'))}</td>
          <td class="number">{seconds(total(actions, 'seconds'))}</td>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <Fragment key={action.number}>
            <Line
              action={action}
              words={words}
              open={open === action.number}
              onToggle={() => setOpen(open === action.number ? undefined : action.number)}
            />
            {open === action.number && <Methods action={action} words={words} />}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly action: ActionView;
  readonly words: Words;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Line({ action, words, open, onToggle }: LineProps) {
  const { w, count, seconds } = words;
  const failed = action.outcome !== 'completed' && action.outcome !== 'running';
  return (
    <tr class={open ? 'open' : ''}>
      <th scope="row">
        <button type="button" class="meter-name" aria-expanded={open} onClick={onToggle}>
          {action.name}
        </button>
        <span class="meter-about">
          {action.number} · {w.kinds[action.kind] ?? action.kind}
          {action.user !== '' && <Address email={action.user} />}
        </span>
        {failed && (
          <span class="meter-failed">
            {w.outcomes[action.outcome] ?? action.outcome}
            {action.error !== undefined && `: ${action.error}`}
          </span>
        )}
      </th>
      <td class="number">{count(action.calls)}</td>
      <td class="number">{count(action.writes)}</td>
      <td class="number">{seconds(action.seconds)}</td>
    </tr>
  );
}

/** Breaks before its @ where it must break. */
function Address({ email }: { email: string }) {
  const [name, ...domain] = email.split('@');
  return (
    <>
      {' · '}
      {name}
      <wbr />
      {domain.map((part) => `@${part}`)}
    </>
  );
}

function Methods({ action, words }: { action: ActionView; words: Words }) {
  const { w, t, count, seconds } = words;
  const longest = Math.max(1, ...action.methods.map(({ ms }) => ms));
  return (
    <tr class="methods">
      <td colSpan={4}>
        <table>
          <caption class="drawer-unseen">{w.callsOf(action.name)}</caption>
          <thead class="drawer-unseen">
            <tr>
              <th scope="col">{w.action}</th>
              <th scope="col">{w.calls}</th>
              <th scope="col">{w.seconds}</th>
              <th scope="col">{t.share}</th>
            </tr>
          </thead>
          <tbody>
            {action.methods.map(({ name, calls, ms }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{count(calls)} ×</td>
                <td class="number">{seconds(ms / 1000)}</td>
                <td class="share">
                  <span style={{ width: `${(ms / longest) * 100}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </td>
    </tr>
  );
}
