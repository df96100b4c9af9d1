// What became of a talk in sentences: who confirmed it, what took a confirmation back, and every change with its author.
import type { DialogueTexts } from '../text/id/dialogue';
import {
  changedParts,
  nothingSaid,
  type Speaker,
  speakers,
  type Talk,
  type TalkVersion,
  withdrawals,
} from './talk';

/** What somebody is called, by NIP, title or address. */
export type Naming = (id: string) => string;

/** The two of a talk by name. */
export const namesOf = (
  { supervisor }: Pick<Talk, 'supervisor'>,
  employee: string,
  naming: Naming,
): Readonly<Record<Speaker, string>> => ({ employee, supervisor: naming(supervisor) });

/** A sentence for each of the two. */
export const confirmationWords = (
  talk: Talk,
  names: Readonly<Record<Speaker, string>>,
  texts: DialogueTexts,
): readonly string[] =>
  speakers.map((speaker) => {
    const confirmation = talk.last.confirmed[speaker];
    if (confirmation === undefined) return texts.unconfirmed(names[speaker]);
    const officer = confirmation.knownBy === 'entered' ? talk.last.by : undefined;
    return texts.confirmed(names[speaker], confirmation.at, confirmation.knownBy, officer);
  });

/** A sentence for each confirmation that a later change took back. */
export const withdrawalWords = (
  talk: Talk,
  names: Readonly<Record<Speaker, string>>,
  naming: Naming,
  texts: DialogueTexts,
): readonly string[] =>
  withdrawals(talk).map(({ speaker, confirmation, by }) =>
    [
      texts.withdrawn(names[speaker], confirmation.at, naming(by.by), by.at, changesOf(talk, by, texts)),
      ...(talk.last.confirmed[speaker] === undefined ? [texts.confirmAgain] : []),
    ].join(' '),
  );

/** Every change of a talk with its author, oldest first. @param reader whose drafts are told; nobody else's are */
export const historyWords = (
  talk: Talk,
  naming: Naming,
  reader: Speaker | 'hr',
  texts: DialogueTexts,
): readonly string[] =>
  talk.versions.flatMap((version) => {
    const what =
      changesOf(talk, version, texts) ||
      (hasConfirmed(talk, version) ? texts.confirmedStep : version.as === reader ? texts.draftStep : '');
    return what === '' ? [] : [texts.history(naming(version.by), version.at, version.knownBy, what)];
  });

const beforeOf = ({ versions }: Talk, version: TalkVersion): TalkVersion | undefined =>
  versions[versions.indexOf(version) - 1];

const changesOf = (talk: Talk, version: TalkVersion, { part }: DialogueTexts): string =>
  changedParts(beforeOf(talk, version)?.said ?? nothingSaid, version.said)
    .map((one) => part[one])
    .join(', ');

const hasConfirmed = (talk: Talk, version: TalkVersion): boolean =>
  speakers.some(
    (speaker) =>
      version.confirmed[speaker] !== undefined && beforeOf(talk, version)?.confirmed[speaker] === undefined,
  );
