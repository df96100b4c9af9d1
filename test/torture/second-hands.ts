// Somebody else comes between two calls of a press: another officer, or an answer. It ends as if one had waited for the other, also where
// the press is killed after it.
import type { LocalHost } from '../../src/local/host/local-host';
import { joko } from '../../src/local/office/running-office';
import { seeded } from '../../src/local/simulated/random';
import { type Action, carryOut, ingest, plainly, type Scene, settle, stageScene, task } from './actions';
import { firstStrayRow } from './compare';
import { open, story } from './scripted-office';
import type { Trials } from './trials';

/** What another officer presses meanwhile. */
const others: readonly Action[] = [
  plainly('setLanguage', { language: 'en' }),
  task('refresh'),
  task('makeTabs'),
];

/** How an office ends, and why the one or the other was refused for good; undefined if not. */
interface Ended {
  readonly own: string | undefined;
  readonly refused: string | undefined;
  readonly story: string;
}

/** How many answers wait in Jawaban Tertahan. */
const held = (host: LocalHost): number =>
  host.workbook.state.sheets
    .filter(({ title }) => title === 'Jawaban Tertahan')
    .flatMap(({ rows }) => rows.slice(1))
    .filter((row) => row.some((cell) => cell?.userEnteredValue?.stringValue !== undefined)).length;

/** Tries each scene with somebody else at some of its calls, each time twice. @param count of calls for each who comes between */
export function secondHands(
  scenes: readonly Scene[],
  { count, seed }: { readonly count: number; readonly seed: number },
  trials: Trials,
): void {
  const random = seeded(seed);
  for (const scene of scenes) {
    const { action, before } = scene;
    if (before.length === 0) continue;
    const { state, calls } = stageScene(scene);
    const answers = before.some(({ name }) => name === 'makeForms') ? [ingest(joko.nip)] : [];
    for (const other of [...others, action, ...answers]) {
      const who = other.name === 'ingest' ? 'an answer' : `${other.name} of another officer`;
      /** What comes of it where the other acts before this press of the action; after its last press if there is none. */
      const inTurn = (press: number): Ended => {
        const host = open(state);
        let refused: string | undefined;
        const turn = () => {
          refused = carryOut(host, other);
        };
        const own = carryOut(host, action, new Map([[press, turn]]));
        if (press > calls.length) turn();
        for (const one of [action, other]) settle(host, one);
        return { own, refused, story: story(host) };
      };
      for (let index = 0; index < 2 * count; index++) {
        const isKilled = index % 2 === 1;
        const press = random.int(1, calls.length);
        const at = random.int(1, Math.max(1, calls[press - 1] ?? 1));
        const turns = [inTurn(press), inTurn(press + 1)];
        const orders = turns.filter(({ own }) => own === undefined);
        if (orders.length === 0) continue;
        const host = open(state);
        let told: string | undefined = 'not pressed yet';
        const killedAt = at + random.int(1, 8);
        const between = () => {
          host.meanwhileAt(at, () => {
            const { failed, more } = other.press(host, () => undefined);
            told = failed ?? (more ? 'more to do' : undefined);
          });
          if (isKilled) host.failAt(killedAt, 'timeout');
        };
        const failed = carryOut(host, action, new Map([[press, between]]));
        // Who was told to wait comes after all of it.
        if (told !== undefined)
          orders.push(...[inTurn(calls.length + 1)].filter(({ own }) => own === undefined));
        // Who was told to wait presses again.
        const refused = told === undefined ? undefined : carryOut(host, other);
        for (const one of [action, other]) settle(host, one);
        // An answer that comes while HR closes is too late for it: it waits for HR to decide.
        const waits = action.name === 'closeCycle' && other.name === 'ingest' && held(host) > 0;
        const ended = story(host);
        const strays = orders
          .filter((order) => (order.refused === undefined) === (refused === undefined))
          .map((order) => firstStrayRow(order.story, ended));
        const differs =
          waits || strays.includes(undefined) ? undefined : (strays[0] ?? refused ?? 'not refused');
        trials.add(
          `${action.name}: ${who} between${isKilled ? ', and the press killed' : ''}`,
          `press ${press}, call ${at}${isKilled ? `, killed at ${killedAt}` : ''}`,
          failed === undefined ? differs : turns.some(({ own }) => own === failed) ? undefined : failed,
        );
      }
    }
  }
}
