// What each function tells each caller, stage by stage: of what the table of visibility withholds nothing, in whatever form. Offices that differ in it alone answer alike.
import { type FunctionName, functions } from '../../src/contract/functions';
import type { ServedFunction } from '../../src/contract/served-function';
import { isVisible } from '../../src/core/visibility/visibility';
import { exampleInputs } from '../support/example-inputs';
import {
  type Caller,
  officers,
  type Scene,
  type Secret,
  type Somebody,
  stories,
  TwinOffice,
} from './twin-offices';

const entryOf = (name: FunctionName) => functions[name] as ServedFunction<unknown, unknown>;

/** What officers alone may press to change something. */
const isPress = (name: FunctionName): boolean => {
  const { who, writes } = entryOf(name);
  return writes !== undefined && who.every((one) => ['hr', 'founder', 'owner'].includes(one));
};

/** What people write about a result: it changes where everybody stands, and is a story of its own. */
const steps: readonly FunctionName[] = [
  'lodgeObjection',
  'answerObjection',
  'decideObjection',
  'answerTalkQuality',
  'nominate',
  'decideNominees',
  'answerColleagues',
  'noteObservation',
  'withdrawObservation',
];

/** The session ends last, so that every function is tried within it. */
const looks = (Object.keys(functions) as FunctionName[])
  .filter((name) => !isPress(name) && !steps.includes(name))
  .sort((a, b) => Number(a === 'signOut') - Number(b === 'signOut'));

/** Compares the caller's own ratings with those of all raters together: no secret of one person, and none of another's case. */
const compares: readonly FunctionName[] = ['getMirror'];

/** By which a result is shown, what the superior's superior sees of it, and by which notes and talks are. */
const shows = ['getPerson', 'getObjection', 'getObservations', 'getTalks'] as const;
const showing = ({ part }: Secret, as: Caller['looks'][Somebody]) =>
  shows[part === 'dialogue' ? 3 : part === 'observation' ? 2 : as === 'upper' ? 1 : 0];

/** Whose words the secret is: nothing shows them to their author, and nothing has to withhold them. */
const isAuthor = ({ looks }: Caller, { part, of }: Secret): boolean =>
  looks[of] === 'author' || (looks[of] === 'second' && part === 'second');

const may = (caller: Caller, secret: Secret, { stage, ...progress }: Scene): boolean => {
  const as = caller.looks[secret.of];
  if (isAuthor(caller, secret)) return true;
  return as !== undefined && as !== 'author' && isVisible(secret.part, as, stage, progress);
};

describe.each(stories)('$name', ({ secrets, scenes, by }) => {
  const alike = new TwinOffice();
  const others = secrets.map((secret) => ({ secret, twin: new TwinOffice(secret) }));

  describe.each(scenes)('$name', (scene) => {
    const said = others.filter(({ secret }) => scene.parts.includes(secret.part));
    let about: readonly unknown[] = [];

    /** With what a function is asked: about each of whom there is a secret, where it takes one; else as in its example. */
    const inputsOf = (name: FunctionName): readonly unknown[] => {
      const { input } = entryOf(name);
      const fitting = about.filter((one) => input?.safeParse(one).success === true);
      return fitting.length > 0 ? fitting : [exampleInputs[name]];
    };

    /** The functions by which each secret is told to a caller: of all, unless nothing is withheld. */
    const tellers = (caller: Caller): ReadonlyMap<Secret, readonly string[]> => {
      const found = new Map<Secret, string[]>(said.map(({ secret }) => [secret, []]));
      const free = said.every(({ secret }) => may(caller, secret, scene));
      const names: readonly FunctionName[] = free ? shows : looks;
      for (const name of names.filter((one) => entryOf(one).who.includes(caller.role)))
        for (const input of inputsOf(name)) {
          const answer = alike.ask(caller, name, input, scene.cycle);
          for (const { secret, twin } of others)
            if (twin.ask(caller, name, input, scene.cycle) !== answer) found.get(secret)?.push(name);
        }
      return found;
    };

    beforeAll(() => {
      for (const twin of [alike, ...others.map(({ twin }) => twin)]) scene.happen(twin);
      about = [...new Set(secrets.map(({ of }) => of))].flatMap((of) => alike.about(of));
    });

    it.each(by)('$name, $via', (caller) => {
      for (const [secret, names] of tellers(caller)) {
        const allowed = may(caller, secret, scene);
        const own = caller.looks[secret.of] === 'employee';
        const hidden = names.filter((name) => own || !compares.includes(name as FunctionName));
        if (!allowed) expect({ secret, told: hidden }).toEqual({ secret, told: [] });
        else if (!isAuthor(caller, secret)) expect(names).toContain(showing(secret, caller.looks[secret.of]));
      }
    });

    it('tells nothing in mails, in the log or on the page that opens', () => {
      const outside = ({ office }: TwinOffice) => ({
        mails: office.host.outbox.map(({ to, subject, body }) => [to, subject, body]),
        log: office.host.log.map(({ at: _, ...line }) => line),
        // What authenticates an archive is made of all that is in it.
        tab: office.tab('Log').map(([, ...row]) => row.join().replace(/kode keaslian \w+/, '')),
        pages: by.map(({ user }) => office.host.doGet(user)),
      });
      for (const { twin } of said) expect(outside(twin)).toEqual(outside(alike));
    });
  });
});

describe.each(officers)('$name', (caller) => {
  const secrets: readonly Secret[] = [
    { part: 'self', of: 'siti' },
    { part: 'rating', of: 'wati' },
  ];
  const yet = { stage: 'supervisor', rated: false, published: false, objected: false, parts: [] } as const;
  const scene: Scene = { name: 'before anything is published', ...yet, happen: () => undefined };
  const made = (secret?: Secret) => {
    const twin = new TwinOffice(secret);
    twin.say('self', 'siti');
    twin.say('self', 'wati');
    twin.say('supervisor', 'wati');
    return twin;
  };
  const alike = made();
  const others = secrets
    .filter((secret) => !may(caller, secret, scene))
    .map((secret) => ({ secret, twin: made(secret) }));

  /** What ends the period, or publishes it, comes last. */
  const late: readonly string[] = ['closeCycle', 'reopenCycle', 'publishResults'];
  const presses = (Object.keys(functions) as FunctionName[])
    .filter(isPress)
    .sort((a, b) => late.indexOf(a) - late.indexOf(b));

  it.each(presses)('learns nothing by pressing %s', (name) => {
    const input = exampleInputs[name];
    const answer = alike.ask(caller, name, input);
    for (const { secret, twin } of others)
      expect([secret, twin.ask(caller, name, input)]).toEqual([secret, answer]);
  });
});
