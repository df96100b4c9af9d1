// Reading an archive: whole and unaltered, or refused with what is wrong.
import { type Result, refusal, success } from '../result';
import type { ArchiveTexts } from '../text/id/archive';
import { type Archive, archiveFormat, archiveVersion, contentHash } from './archive';

/** What the shape of an archive says of one: itself, or the first place where it is not so. */
type ShapeCheck = (
  given: unknown,
) => { readonly archive: Archive } | { readonly archive?: undefined; readonly wrong: string };

/** The archive in a text; or why it is none. */
export function readArchive(text: string, texts: ArchiveTexts, check: ShapeCheck): Result<Archive> {
  let given: Partial<Archive> | null;
  // An editor that saved the file may have put a byte order mark before it.
  const bare = text.replace(/^\uFEFF/, '');
  try {
    given = JSON.parse(bare);
  } catch {
    return bare.trimStart().startsWith(`{"format":"${archiveFormat}"`)
      ? refusal('archive-truncated', {}, texts.truncated)
      : refusal('not-an-archive', {}, texts.notArchive);
  }
  if (typeof given !== 'object' || given === null || given.format !== archiveFormat)
    return refusal('not-an-archive', {}, texts.notArchive);
  const { version = 0 } = given;
  if (version > archiveVersion) return refusal('archive-newer', {}, texts.newer(version, archiveVersion));
  if (contentHash(given.content ?? null) !== given.hash) return refusal('archive-altered', {}, texts.altered);
  const checked = check(given);
  return checked.archive === undefined
    ? refusal('archive-malformed', {}, texts.malformed(checked.wrong))
    : success(checked.archive);
}
