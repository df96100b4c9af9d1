// The table of who sees what in words: the sentences of forms, screens, mails and manual are worded from its rows, here alone.
import { type Onlooker, opensWhen, type Part, type When } from './visibility';

/** To whom a sentence speaks: the person, the supervisor, a second rater, or anybody else. */
export type Listener = 'employee' | 'supervisor' | 'second' | 'anybody';

type Opening = Exclude<When, 'no'>;

/** Days to object from the day on which the result is published, as a cycle has frozen them. */
export interface ObjectionRight {
  readonly days: number;
  /** Working days alone count. */
  readonly working: boolean;
}

/** The words of one language. */
export interface PromiseWords {
  /** What a listener calls each onlooker in the middle of a sentence. HR's own door is the panel; 'file' names HR among its readers. */
  readonly who: Readonly<Record<Listener, Readonly<Record<Onlooker, string>>>>;
  /** From when, said to a listener. */
  readonly since: Readonly<Record<Listener, Readonly<Record<Opening, string>>>>;
  readonly part: Readonly<Record<Part, string>>;
  /** Begins the list of who can see a part. */
  readonly seen: (part: string) => string;
  readonly and: string;
  readonly shown: (part: string, since: string) => string;
  readonly sees: (who: string, part: string, since: string) => string;
  readonly seesNot: (who: string, part: string) => string;
  /** Of words just asked for. */
  readonly reads: (who: string, since: string) => string;
  readonly readsNot: (who: string) => string;
  /** Of what is about to happen: what somebody sees from then on. */
  readonly opens: (who: string, parts: string) => string;
  /** Of an answer on paper: who reads it before the table opens it. */
  readonly entering: string;
  /** That the person may object, and how long. */
  readonly objects: Readonly<Record<Listener, (right: ObjectionRight) => string>>;
}

const order: readonly Opening[] = ['yes', 'rated', 'published', 'objected'];
const onlookers: readonly Onlooker[] = ['employee', 'supervisor', 'upper', 'hr', 'second', 'file'];

/**
 * What somebody may see or not, in the order in which it comes about. Not what colleagues say: a cycle may ask none, and where it does, the
 * screen says who sees it.
 */
export const parts: readonly Part[] = [
  'self',
  'rating',
  'earlier',
  'second',
  'dialogue',
  'observation',
  'target',
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'a, b serta c': the word stands once, before the last. */
const listed = (names: readonly string[], and: string): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((one) => one !== '').join(and);

/** What people are promised, sentence by sentence, in one language. */
export function promiseIn(words: PromiseWords) {
  const since = (listener: Listener, part: Part, onlooker: Onlooker): string => {
    const when = opensWhen(part, onlooker);
    return when === 'no' ? '' : words.since[listener][when];
  };
  return {
    /** Who can see a part and from when: everybody in the table who ever can. */
    seen(part: Part, listener: Listener): string {
      const groups = order.flatMap((when) => {
        const who = onlookers.filter(
          (one) =>
            opensWhen(part, one) === when &&
            // Who reads the file at the same time is named with it.
            !(one === 'hr' && opensWhen(part, 'file') === when),
        );
        const names = who.map((one) => words.who[listener][one]);
        return names.length === 0 ? [] : [`${listed(names, words.and)} ${words.since[listener][when]}`];
      });
      return `${words.seen(words.part[part])} ${groups.join('; ')}.`;
    },
    /** From when an onlooker sees a part, or that they never do. */
    sees(onlooker: Onlooker, part: Part, listener: Listener): string {
      const who = capital(words.who[listener][onlooker]);
      return opensWhen(part, onlooker) === 'no'
        ? words.seesNot(who, words.part[part])
        : words.sees(who, words.part[part], since(listener, part, onlooker));
    },
    /** Said where the words of a part are asked for: from when an onlooker reads them, or that they never do. */
    reads(onlooker: Onlooker, part: Part, listener: Listener): string {
      const who = capital(words.who[listener][onlooker]);
      return opensWhen(part, onlooker) === 'no'
        ? words.readsNot(who)
        : words.reads(who, since(listener, part, onlooker));
    },
    /** Said before a step is taken: what it opens, to everybody to whom it opens anything. */
    opens: (when: Opening, listener: Listener): string =>
      onlookers
        .flatMap((one) => {
          const opened = parts.filter((part) => opensWhen(part, one) === when);
          const list = listed(
            opened.map((part) => words.part[part]),
            words.and,
          );
          return list === '' ? [] : [capital(words.opens(words.who[listener][one], list))];
        })
        .join(' '),
    /** Whoever enters an answer from paper reads it as it is entered, whatever the table says of HR. */
    entering: words.entering,
    /** That the person may object, and how long; '' where a cycle has promised nothing of it. */
    objects: (right: ObjectionRight | undefined, listener: Listener): string =>
      right === undefined ? '' : words.objects[listener](right),
    /** Said where a part is not shown yet: from when it will be. */
    shown: (part: Part, onlooker: Onlooker, listener: Listener): string =>
      words.shown(capital(words.part[part]), since(listener, part, onlooker)),
  };
}
