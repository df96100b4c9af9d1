// Random schedules on the shipped script: people answer, change their minds, events get lost, HR moves things about.
import type { PersonalLink } from '../../src/contract/links';
import type { PersonReview } from '../../src/contract/person-review';
import type { LocalHost } from '../../src/local/host/local-host';
import { head, joko, siti } from '../../src/local/office/running-office';
import { seeded } from '../../src/local/simulated/random';
import { answerAs, levelChoices } from './answer';
import { call, open, owner } from './scripted-office';

const deliveries = ['normal', 'suppressed', 'twice', 'blank', 'delayed'] as const;

/** Plays one schedule on an office with an open cycle. @returns what went wrong; undefined if nothing did */
export function playOfficeSchedule(state: string, seed: number): string | undefined {
  const random = seeded(seed);
  const host = open(state);
  const sent: { form: string; responseId: string }[] = [];
  const send = (arm?: () => void) => {
    const role = random.pick(['self', 'supervisor'] as const);
    const ratee = random.pick([siti.nip, joko.nip, head.nip]);
    const level = random.int(1, 5);
    const response = answerAs(host, role, ratee, level, random.pick(deliveries), arm);
    if (response !== undefined) sent.push(response);
  };
  const change = () => {
    const last = sent[random.int(0, sent.length - 1)];
    const form = host.forms.find(({ id }) => id === last?.form);
    if (last === undefined || form === undefined) return send();
    const level = random.int(1, 5);
    const { responseId } = last;
    const answers = levelChoices(form, level);
    host.editFormResponse({ form: form.id, responseId, answers, event: random.pick(deliveries) });
  };
  const events: readonly (() => void)[] = [
    () => send(),
    () => send(),
    () => send(),
    change,
    () => {
      host.deliverEvents(random.pick(['first come', 'reverse'] as const));
    },
    // Two at the same moment: the second comes in while the first is being taken in.
    () => {
      const at = random.int(1, 7);
      send(() => host.meanwhileAt(at, () => send()));
    },
    () => {
      const at = random.int(1, 8);
      const mode = random.pick(['before', 'after', 'timeout'] as const);
      send(() => host.failAt(at, mode));
    },
    () => handle(host, random.int(0, 2)),
  ];
  for (let step = random.int(3, 9); step > 0; step--) {
    host.advance(random.int(1_000, 3_600_000));
    random.pick(events)();
  }
  host.deliverEvents();
  // A fault still planned strikes the first press.
  const presses = [1, 2, 3].map(() => call(host, 'stepTask', { kind: 'refresh' }).failed);
  if (presses[2] !== undefined) return `refresh: ${presses[2]}`;
  return judge(host);
}

/** HR at the raw record: sorts it, renames the tab, moves it. */
function handle(host: LocalHost, what: number): void {
  const desk = host.desk(() => owner);
  for (const { title, sheetId } of [...host.workbook.state.sheets]) {
    if (!title.startsWith('Jawaban')) continue;
    if (what === 0) desk.sortRange(sheetId, 1);
    else if (what === 1) desk.renameSheet(sheetId, `${title} x`);
    else desk.moveSheet(sheetId, 0);
  }
}

/** What the forms themselves hold: of each personal link the levels of the last moment. */
function lastAnswers(host: LocalHost): ReadonlyMap<string, { at: number; levels: number[] }> {
  const latest = new Map<string, { at: number; levels: number[] }>();
  for (const { items, responses } of host.forms) {
    const code = items.find(({ title }) => title === 'Kode pengisian')?.id;
    const level = items.find(({ title }) => title.startsWith('M.01 '))?.id;
    for (const { at, answers } of responses) {
      const who = String(answers[String(code)]);
      const said = Number(String(answers[String(level)])[0]);
      const before = latest.get(who);
      if (before === undefined || at > before.at) latest.set(who, { at, levels: [said] });
      else if (at === before.at) before.levels.push(said);
    }
  }
  return latest;
}

function judge(host: LocalHost): string | undefined {
  const { answers } = call(host, 'getReport').value as {
    answers: { accepted: number; quarantined: readonly unknown[] };
  };
  const expected = lastAnswers(host);
  if (answers.quarantined.length > 0) return `${answers.quarantined.length} sound answers in quarantine`;
  if (answers.accepted !== expected.size) return `${answers.accepted} in force, not ${expected.size}`;
  for (const { role, ratee, link } of call(host, 'getLinks').value as PersonalLink[]) {
    const code = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(link)?.[0] ?? '';
    const wanted = expected.get(code);
    if (wanted === undefined) continue;
    const { value } = call(host, 'getPerson', { nip: ratee });
    const { competencies, selfWithheld } = value as PersonReview;
    if (role === 'self' && selfWithheld) continue;
    const shown = role === 'self' ? competencies[0]?.self : competencies[0]?.supervisor;
    if (shown === undefined || !wanted.levels.includes(shown))
      return `${role} of ${ratee}: sent ${wanted.levels}, the panel shows ${shown}`;
  }
  return undefined;
}
