// Blob: bytes with a name and a type; bytes are signed, as in Java.

type BlobType = GoogleAppsScript.Base.Blob;

/** Bytes as Apps Script has them, from -128 to 127. */
export const signed = (buffer: Uint8Array): number[] => [
  ...new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length),
];

/** A text as UTF-8, or signed bytes, as a buffer. */
export const toBuffer = (data: string | readonly number[]): Buffer =>
  typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data.map((byte) => byte & 0xff));

/** What `Utilities.newBlob()` gives. */
export class Blob
  implements Pick<BlobType, 'getBlob' | 'getBytes' | 'getDataAsString' | 'getName' | 'setName'>
{
  constructor(
    private readonly data: Buffer,
    private name: string | null,
  ) {}

  get published(): BlobType {
    return this as unknown as BlobType;
  }

  getBlob(): BlobType {
    return this.published;
  }

  getBytes(): number[] {
    return signed(this.data);
  }

  getDataAsString(): string {
    return this.data.toString('utf8');
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): BlobType {
    this.name = name;
    return this.published;
  }
}
