// One visitor asks for codes and types wrong ones at full speed for an hour, while three hundred colleagues sign in.
import { exportFile, hr, RunningOffice, supervisorFile } from '../../src/local/office/running-office';

const nipOf = (index: number) =>
  `1990${String(1 + (index % 12)).padStart(2, '0')}${String(1 + (index % 28)).padStart(2, '0')}2015031${String(index + 1).padStart(3, '0')}`;
/** Every fifth has no e-mail: HR hands them a code. */
const emailOf = (index: number) => (index % 5 === 4 ? undefined : `pegawai${index + 1}@contoh.example`);

function mailboxOf(index: number): { email?: string } {
  const email = emailOf(index);
  return email === undefined ? {} : { email };
}

interface Hour {
  readonly visitorKey: 'own' | 'shared';
  /** How many colleagues there are; one signs in every twelve seconds. */
  readonly count: number;
}

function office({ visitorKey, count }: Hour): RunningOffice {
  const made = new RunningOffice({ variants: { visitorKey } });
  made.get('setUpWorkbook', { office: 'Dinas CONTOH' });
  made.get('importOffice', {
    employees: exportFile(
      Array.from({ length: count }, (_, index) => ({
        nip: nipOf(index),
        name: `Pegawai Contoh ${index + 1}`,
        ...mailboxOf(index),
      })),
    ),
    supervisors: supervisorFile(
      Array.from({ length: count }, (_, index) => [nipOf(index), index === 0 ? 'WALI KOTA' : nipOf(0)]),
    ),
  });
  return made.at('2026-10-05 09:00:00');
}

interface Called {
  readonly ok: boolean;
  readonly value?: { readonly token?: string };
  readonly problems?: readonly { readonly code: string }[];
}

const minute = 60_000;

/** How the hour goes. */
function play(hour: Hour, attack: (turn: number) => readonly ['requestCode' | 'signIn', object]) {
  const { visitorKey, count } = hour;
  const made = office(hour);
  const { host } = made;
  const store = () => host.properties['script'] ?? {};
  /** Readings of the workbook by minute, all of which are on the account of the web app's owner. */
  const readings = new Map<number, number>();
  const call = (name: string, input: object, user: string): Called => {
    const at = Math.floor(host.now().getTime() / minute);
    const outcome = host.scriptRun(name, [input], { user, via: 'webapp' });
    for (const [method, { calls }] of Object.entries(host.actions.at(-1)?.methods ?? {}))
      if (/^Sheets\..*\.(get|batchGet)/.test(method)) readings.set(at, (readings.get(at) ?? 0) + calls);
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.value as Called;
  };
  const handed = new Map(
    Array.from({ length: count }, (_, index) => index)
      .filter((index) => emailOf(index) === undefined)
      .map((index) => [index, made.get('handOverCode', { nip: nipOf(index) }, hr).code]),
  );
  if (visitorKey === 'own') {
    // Google's keys are trusted once two were in use side by side.
    for (const [at, as] of [4, 9, 4].entries()) {
      const { code } = made.get('handOverCode', { nip: nipOf(as) }, hr);
      call('signIn', { as: nipOf(as), code }, `pribadi${as}@gmail.com`);
      if (at < 2) handed.delete(as);
    }
    for (const as of [4, 9]) handed.set(as, made.get('handOverCode', { nip: nipOf(as) }, hr).code);
  }
  const start = host.now().getTime();

  /** Wrong tries that each code of six digits has taken, by its hash. */
  const guessed = new Map<string, number>();
  const shortCodes = () =>
    new Map(
      Object.entries(store()).flatMap(([name, text]): [string, number][] => {
        const { mailed } = name.startsWith('timbang.code.') ? JSON.parse(text) : { mailed: undefined };
        return mailed?.triesLeft === undefined ? [] : [[mailed.hash, mailed.triesLeft]];
      }),
    );
  let turn = 0;
  const attackUntil = (due: number) => {
    while (host.now().getTime() < due) {
      const [name, input] = attack(turn);
      turn += 1;
      const had = name === 'signIn' ? shortCodes() : undefined;
      call(name, input, 'pencuri@gmail.com');
      if (had === undefined) continue;
      const has = shortCodes();
      for (const [hash, triesLeft] of had)
        if (has.get(hash) !== triesLeft) guessed.set(hash, (guessed.get(hash) ?? 0) + 1);
    }
  };

  const mailsTo = (index: number) =>
    host.outbox.filter(({ to }) => to.includes(emailOf(index) ?? '-')).map(({ body }) => body);
  const codeFrom = (body: string) => /[\d-]{6,14}/.exec(body)?.[0] ?? '';
  const asked = new Map<number, number>();
  const inside = new Set<number>();
  /** What colleagues do, each at its moment. */
  const todo: { at: number; act: () => void }[] = [];
  const later = (at: number, act: () => void) => todo.push({ at, act });
  const signIn = (index: number, code: string): boolean => {
    const { ok } = call('signIn', { as: emailOf(index) ?? nipOf(index), code }, `pribadi${index}@gmail.com`);
    if (ok) inside.add(index);
    return ok;
  };
  const come = (index: number) => {
    const now = host.now().getTime();
    asked.set(index, (asked.get(index) ?? 0) + 1);
    const email = emailOf(index);
    if (email === undefined) {
      signIn(index, handed.get(index) ?? '');
      return;
    }
    call('requestCode', { address: email }, `pribadi${index}@gmail.com`);
    // Half a minute goes by until the mail is read and the code typed.
    later(now + 30_000, () => {
      const body = mailsTo(index).at(-1);
      if (body !== undefined && signIn(index, codeFrom(body))) return;
      if ((asked.get(index) ?? 0) < 4) later(now + 61_000, () => come(index));
    });
  };
  for (let index = 0; index < count; index++) later(start + index * 12_000, () => come(index));
  for (;;) {
    todo.sort((a, b) => a.at - b.at);
    const next = todo.shift();
    if (next === undefined) break;
    attackUntil(next.at);
    next.act();
  }
  return {
    turns: turn,
    outside: Array.from({ length: count }, (_, index) => index).filter((index) => !inside.has(index)),
    mostAsked: Math.max(...asked.values()),
    guesses: [...guessed.values()],
    mails: host.outbox.length,
    mostReadings: Math.max(...readings.values()),
    properties: Object.keys(store()),
  };
}

const addressOf = (index: number) => emailOf(index) ?? nipOf(index);
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Asks for a code for one after the other, and types a wrong one six times. */
const throughAll =
  (count: number) =>
  (turn: number): readonly ['requestCode' | 'signIn', object] => {
    const of = addressOf(Math.floor(turn / 7) % count);
    return turn % 7 === 0 ? ['requestCode', { address: of }] : ['signIn', { as: of, code: '000000' }];
  };

describe('whoever attacks all of three hundred for an hour, where Google tells no visitors apart,', () => {
  const count = 300;
  const played = play({ visitorKey: 'shared', count }, throughAll(count));

  it('keeps none of them out, and has each ask twice at most', () => {
    expect(played.turns).toBeGreaterThan(2_000);
    expect([played.outside, played.mostAsked]).toEqual([[], 2]);
  });

  it('has five guesses at a code and a hundred and fifty in all', () => {
    expect(Math.max(...played.guesses)).toBeLessThanOrEqual(5);
    expect(total(played.guesses)).toBe(150);
  });

  it('costs no more than two mails each, few readings, and no room', () => {
    expect(played.mails).toBeLessThanOrEqual(2 * count);
    expect(played.mostReadings).toBeLessThan(20);
    const others = played.properties.filter((name) => !/^timbang\.(code|session|visitor)\./.test(name));
    expect(others.length).toBeLessThan(20);
    expect(played.properties.filter((name) => name.startsWith('timbang.code.')).length).toBe(count);
  });
});

describe('whoever attacks for some minutes', () => {
  const count = 60;

  it('causes forty mails at most where Google tells visitors apart', () => {
    const { outside, mails } = play({ visitorKey: 'own', count }, (turn) => [
      'requestCode',
      { address: addressOf(turn % count) },
    ]);
    // Each who has an address asks once, or twice where the first was asked for by the other.
    const withAddress = count - count / 5;
    expect([outside, mails]).toEqual([[], expect.any(Number)]);
    expect(mails).toBeLessThanOrEqual(withAddress + 40);
  });

  it.each<[string, (turn: number) => readonly ['requestCode' | 'signIn', object]]>([
    ['addresses that nobody has', (turn) => ['requestCode', { address: `a${turn}@contoh.example` }]],
    ['one colleague alone', (turn) => throughAll(1)(turn)],
    ['codes of nobody', (turn) => ['signIn', { as: `a${turn}@contoh.example`, code: '000000' }]],
  ])('with %s keeps nobody out', (_, attack) => {
    const { outside, guesses, mostAsked } = play({ visitorKey: 'shared', count: 30 }, attack);
    expect([outside, mostAsked <= 2, Math.max(0, ...guesses) <= 5]).toEqual([[], true, true]);
  });
});
