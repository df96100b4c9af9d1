// Utilities: ids, dates, digests, base 64, waiting.
import { createHash, createHmac } from 'node:crypto';
import { enumeration } from '../platform/enumeration';
import { type Platform, strict } from '../platform/platform';
import { Blob, signed, toBuffer } from './blob';
import { formatDate } from './format-date';

type UtilitiesType = GoogleAppsScript.Utilities.Utilities;
type Enums = typeof GoogleAppsScript.Utilities;

const DigestAlgorithm = enumeration<Enums['DigestAlgorithm']>(
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
);
const Charset = enumeration<Enums['Charset']>('US_ASCII', 'UTF_8');

const hashName = (algorithm: unknown): string => String(algorithm).replace('SHA_', 'sha').toLowerCase();

const base64 = (data: string | number[]): string => toBuffer(data).toString('base64');

type Played =
  | 'Charset'
  | 'DigestAlgorithm'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'formatDate'
  | 'getUuid'
  | 'newBlob'
  | 'parseCsv'
  | 'sleep';

/**
 * The Utilities of one execution.
 * @param wait lets modelled time pass
 */
export function createUtilities(platform: Platform, wait: (ms: number) => void): UtilitiesType {
  const played: Pick<UtilitiesType, Played> = {
    Charset,
    DigestAlgorithm,
    base64Encode: base64,
    base64EncodeWebSafe: (data: string | number[]) => base64(data).replaceAll('+', '-').replaceAll('/', '_'),
    base64Decode: (encoded: string) => signed(Buffer.from(encoded, 'base64')),
    base64DecodeWebSafe: (encoded: string) => signed(Buffer.from(encoded, 'base64url')),
    computeDigest: (algorithm: unknown, value: string | number[]) =>
      signed(createHash(hashName(algorithm)).update(toBuffer(value)).digest()),
    computeHmacSha256Signature: (value: string | number[], key: string | number[]) =>
      signed(createHmac('sha256', toBuffer(key)).update(toBuffer(value)).digest()),
    formatDate: (date, timeZone, format) => formatDate(new Date(date.getTime()), timeZone, format),
    getUuid: () => uuid(() => platform.random()),
    newBlob: (data: string | number[], _contentType?: string, name?: string) =>
      new Blob(toBuffer(data), name ?? null).published,
    parseCsv: (csv: string, delimiter = ',') => parseCsv(csv, String(delimiter)),
    sleep(milliseconds) {
      if (milliseconds > 300_000) throw new Error('Argument too large: milliseconds');
      wait(milliseconds);
    },
  };
  return strict('Utilities', played) as unknown as UtilitiesType;
}

/** A random (version 4) UUID. */
function uuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(random() * 16);
    return (place === 'x' ? digit : 8 + (digit % 4)).toString(16);
  });
}

/** Rows of cells; a quoted cell may hold delimiters, line ends and doubled quotes. */
function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const character = csv[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (csv[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === delimiter) {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && csv[at + 1] === '\n') at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
