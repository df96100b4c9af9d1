// Answers to the nine statements about the talk, sealed so that no reader of the workbook learns who has said what.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { utf8 } from '../utf8';

/** How many statements there are. */
export const statementCount = 9;

/** 1 does not agree at all, 4 agrees fully: no middle to hide in. */
export const highestAgreement = 4;

/** From here on somebody agrees. */
const agrees = 3;

/** One person's answer, as it is kept. */
export interface TalkAnswer {
  readonly cycle: string;
  readonly nip: string;
  /** Whom the talk was with, as assignments know raters. */
  readonly supervisor: string;
  /** Random; no two answers have the same. */
  readonly id: string;
  readonly sealed: string;
}

/** Bytes that nobody has who lacks the secret; of each id others. */
const mask = (secret: string, id: string): Uint8Array =>
  hmac(sha256, utf8(secret), utf8(`talk|${id}`)).slice(0, statementCount);

const masked = (bytes: Uint8Array, secret: string, id: string): Uint8Array => {
  const over = mask(secret, id);
  return bytes.map((byte, at) => byte ^ (over[at] ?? 0));
};

/**
 * @param answers one for each statement
 * @param secret the workbook's own; it lies in no tab
 * @param id random and used once: with a second answer under it both could be read
 */
export const sealAnswers = (answers: readonly number[], secret: string, id: string): string =>
  bytesToHex(masked(Uint8Array.from(answers), secret, id));

/** The answers; undefined for what was sealed with another secret, or altered. */
export function openAnswers(sealed: string, secret: string, id: string): readonly number[] | undefined {
  if (!/^[0-9a-f]+$/.test(sealed) || sealed.length !== 2 * statementCount) return undefined;
  const answers = [...masked(hexToBytes(sealed), secret, id)];
  return answers.every((one) => one >= 1 && one <= highestAgreement) ? answers : undefined;
}

/** Fewer answers than this are told to nobody. */
const smallestGroup = 5;

/** What a group has answered. */
export interface TalkFigures {
  readonly answers: number;
  /** Of each statement, how many agree. */
  readonly agree: readonly number[];
}

/** Tells whether the answers of a group are the same; which person gave which is no part of it: an erased person's answer stays. */
export const groupPrint = (supervisor: string, group: readonly TalkAnswer[], secret: string): string =>
  bytesToHex(
    hmac(
      sha256,
      utf8(secret),
      utf8(JSON.stringify(['group', supervisor, group.map(({ id, sealed }) => `${id} ${sealed}`).sort()])),
    ),
  ).slice(0, 12);

/** The figures of a group; undefined for one that is too small to hide in. */
export function talkFigures(group: readonly TalkAnswer[], secret: string): TalkFigures | undefined {
  const opened = group.flatMap(({ sealed, id }) => {
    const answers = openAnswers(sealed, secret, id);
    return answers === undefined ? [] : [answers];
  });
  return opened.length < smallestGroup
    ? undefined
    : {
        answers: opened.length,
        agree: Array.from(
          { length: statementCount },
          (_, at) => opened.filter((answers) => (answers[at] ?? 0) >= agrees).length,
        ),
      };
}
