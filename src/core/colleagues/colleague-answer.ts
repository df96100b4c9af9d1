// What a colleague or a member of the team says of somebody, sealed so that no reader of the workbook learns who has said what; and what a group of them says.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { utf8 } from '../utf8';
import { fewest } from '../visibility/small-cells';

/** Who speaks: somebody who stands below the person, or any other colleague who is not above. */
export const colleagueRoles = ['peer', 'report'] as const;

export type ColleagueRole = (typeof colleagueRoles)[number];

/** One answer as it is kept. */
export interface ColleagueAnswer {
  readonly cycle: string;
  /** Of the person spoken of. */
  readonly nip: string;
  readonly rater: string;
  readonly role: ColleagueRole;
  /** Random; no two answers have the same. */
  readonly id: string;
  readonly sealed: string;
}

/** What was said. */
export interface ColleagueWords {
  /** By competency; what was not observed is not there. */
  readonly levels: Readonly<Record<string, number>>;
  readonly comment: string;
}

/** Bytes of every answer before it is sealed: all are as long, or the length of a comment would tell whose it is. */
const sealedBytes = 448;

const blockBytes = 32;

/** Over the bytes of a counter's HMAC-SHA-256, which nobody has who lacks the secret; of each id others. */
function masked(bytes: Uint8Array, secret: string, id: string): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(bytes.length / blockBytes) }, (_, at) =>
    hmac(sha256, utf8(secret), utf8(`colleague|${id}|${at}`)),
  );
  return bytes.map((byte, at) => byte ^ (blocks[Math.floor(at / blockBytes)]?.[at % blockBytes] ?? 0));
}

/**
 * @param secret the workbook's own; it lies in no tab
 * @param id random and used once: with a second answer under it both could be read
 * @returns undefined where the comment is too long
 */
export function sealWords(
  { levels, comment }: ColleagueWords,
  secret: string,
  id: string,
): string | undefined {
  // One byte a character, so that nothing has to be decoded where there is no decoder.
  const said = JSON.stringify([levels, comment]).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return said.length > sealedBytes
    ? undefined
    : bytesToHex(masked(utf8(said.padEnd(sealedBytes)), secret, id));
}

/** What was sealed; undefined for what was sealed with another secret, or altered. */
export function openWords(
  { sealed, id }: Pick<ColleagueAnswer, 'sealed' | 'id'>,
  secret: string,
): ColleagueWords | undefined {
  if (!/^[0-9a-f]+$/.test(sealed) || sealed.length !== 2 * sealedBytes) return undefined;
  try {
    const [levels, comment] = JSON.parse(String.fromCharCode(...masked(hexToBytes(sealed), secret, id)));
    return { levels, comment };
  } catch {
    return undefined;
  }
}

const short = (secret: string, said: readonly unknown[], length: number): string =>
  bytesToHex(hmac(sha256, utf8(secret), utf8(JSON.stringify(said)))).slice(0, length);

/** Stands for one group of a person where no name may stand. */
export const groupKey = (cycle: string, nip: string, role: ColleagueRole, secret: string): string =>
  short(secret, ['colleagues of', cycle, nip, role], 8);

/** Tells whether the answers of a group are the same; which rater gave which is no part of it: an erased rater's answer stays. */
export const groupPrint = (group: readonly ColleagueAnswer[], secret: string): string =>
  short(secret, ['colleagues', group.map(({ id, sealed }) => `${id} ${sealed}`).sort()], 12);

/** What a group says of one competency. */
export interface GroupFigure {
  readonly competency: string;
  /** The mean to the nearest whole level, halves upwards. */
  readonly about: number;
  /** Whether the highest and the lowest are at most one level apart. */
  readonly close: boolean;
}

interface GroupFigures {
  readonly figures: readonly GroupFigure[];
  /** In an order that tells of nobody. */
  readonly comments: readonly string[];
}

/**
 * What a group says; undefined for one that is too small to hide in, competency by competency too. Neither the number of answers
 * nor a finer mean is told: of a whole level and whether the answers lie close no level of one person follows, even where all gave
 * the same, for the figures of a group of three or more are the same where one of them gave the level beside it.
 * @param codes the competencies, in their order
 */
export function groupFigures(
  group: readonly ColleagueAnswer[],
  codes: readonly string[],
  secret: string,
): GroupFigures | undefined {
  const opened = group.flatMap((one) => {
    const words = openWords(one, secret);
    return words === undefined ? [] : [{ ...words, order: short(secret, ['order', one.id], 16) }];
  });
  if (opened.length < fewest) return undefined;
  return {
    figures: codes.flatMap((competency): GroupFigure[] => {
      const levels = opened.flatMap(({ levels }) => levels[competency] ?? []);
      if (levels.length < fewest) return [];
      const sum = levels.reduce((all, level) => all + level, 0);
      return [
        {
          competency,
          about: Math.floor((2 * sum + levels.length) / (2 * levels.length)),
          close: Math.max(...levels) - Math.min(...levels) <= 1,
        },
      ];
    }),
    comments: opened
      .filter(({ comment }) => comment !== '')
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ comment }) => comment),
  };
}
