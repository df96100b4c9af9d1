// Files as offices save them: the same text whatever the encoding, in the panel and in a run without a screen.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileText } from '../../sidebar/file-text';
import { readOffice } from '../../src/local/office/read-office';

const text = 'NIP;NAMA;JABATAN\r\n199001152015032001;José Ñandu “Contoh”;Analis – Ahli\r\n';
const utf16 = (mark: boolean, bigEndian: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const windows1252 = Buffer.from(
  [...text].map((sign) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[sign] ?? sign.charCodeAt(0)),
);

const files: readonly (readonly [string, Buffer, string])[] = [
  ['UTF-8', Buffer.from(text), 'utf-8'],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
  ['UTF-16 of Excel', utf16(true, false), 'utf-16le'],
  ['UTF-16, the other byte first', utf16(true, true), 'utf-16be'],
  ['UTF-16 without its mark', utf16(false, false), 'utf-16le'],
  ['UTF-16 without its mark, the other byte first', utf16(false, true), 'utf-16be'],
  ['Windows-1252', windows1252, 'windows-1252'],
];

describe('a file', () => {
  it.each(files)('in %s is told, and read alike by the panel and without a screen', (_, bytes, encoding) => {
    expect(fileText(new Uint8Array(bytes))).toEqual({ ok: true, text, encoding });
    const folder = mkdtempSync(join(tmpdir(), 'office-'));
    writeFileSync(join(folder, 'siasn-export.csv'), bytes);
    writeFileSync(join(folder, 'atasan.csv'), bytes);
    expect(readOffice(folder)).toMatchObject({ employees: text, supervisors: text });
  });

  it('of UTF-8 with one broken byte keeps its other letters', () => {
    const bytes = Buffer.concat([Buffer.from('José Ñandu '), Buffer.from([0xe9]), Buffer.from('\n')]);
    expect(fileText(new Uint8Array(bytes))).toMatchObject({ ok: true, text: 'José Ñandu \uFFFD\n' });
  });

  it('of plain letters is UTF-8', () => {
    expect(fileText(new Uint8Array(Buffer.from('NIP')))).toMatchObject({ text: 'NIP', encoding: 'utf-8' });
    expect(fileText(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8' });
  });
});
