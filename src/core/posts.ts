// Titles of posts, compared as offices write them: "Plt. Kabid Umum" is the post of "Kepala Bidang Umum".
import { type NameKey, nameKey, plainWords } from './names';

/** What stands before the title of somebody who fills a post for a time, and forms of address: they make no other post. */
const acting =
  /^(?:(?:plt|plh|pj|pjs|pgs|pelaksana tugas|pelaksana harian|penjabat sementara|penjabat|pejabat sementara|pejabat|bapak|bpk|ibu|yth|selaku|an|a n)\b[\s.,:/]*)+/;

/** The usual short forms, each a whole word. */
const short: Readonly<Record<string, string>> = {
  ka: 'kepala',
  kadis: 'kepala dinas',
  kadin: 'kepala dinas',
  kaban: 'kepala badan',
  kakan: 'kepala kantor',
  kabag: 'kepala bagian',
  kabid: 'kepala bidang',
  kasi: 'kepala seksi',
  kasie: 'kepala seksi',
  kasubag: 'kepala subbagian',
  kasubbag: 'kepala subbagian',
  kasubid: 'kepala subbidang',
  kasubbid: 'kepala subbidang',
  kanit: 'kepala unit',
  kasatpol: 'kepala satuan polisi',
  kepsek: 'kepala sekolah',
  sekda: 'sekretaris daerah',
  sekdin: 'sekretaris dinas',
  sekdis: 'sekretaris dinas',
  sekban: 'sekretaris badan',
  sekcam: 'sekretaris kecamatan',
  wako: 'wali kota',
  walkot: 'wali kota',
  wawako: 'wakil wali kota',
  wabup: 'wakil bupati',
  wagub: 'wakil gubernur',
};

/**
 * The words of a post in full, without what says that somebody fills it for a time.
 * @example postWords('Plt. Kabid. Umum & Kepegawaian') // => ['kepala', 'bidang', 'umum', 'dan', 'kepegawaian']
 */
export const postWords = (title: string): readonly string[] =>
  plainWords(title)
    .replace(/&/g, ' dan ')
    .replace(acting, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((word) => (short[word] ?? word).split(' '))
    .filter((word) => word !== '');

/** Whether a title says that somebody fills the post for a time. @example isActing('Plt. Kabid Umum') // => true */
export const isActing = (title: string): boolean => acting.test(plainWords(title));

/** What two spellings of one post have in common. */
const postKey = (title: string): NameKey => nameKey(postWords(title).join(' '));

/**
 * Whether two titles are of one post; no empty title is the same as another.
 * @example samePost('Pj. Walikota', 'WALI KOTA') // => true
 */
export const samePost = (one: string, other: string): boolean =>
  postKey(one) !== '' && postKey(one) === postKey(other);

/**
 * Whether a title is that of a post: alone, with words of where it is behind it, or the first words of it.
 * @param where names of units and offices that may stand behind
 * @example isPost('Kabid Umum Dinas CONTOH', 'Kepala Bidang Umum', ['Dinas CONTOH']) // => true
 */
export function isPost(title: string, job: string, where: readonly string[]): boolean {
  const sought = postKey(title);
  if (sought === '') return false;
  const words = postWords(job);
  const beginnings = words.map((_, at) => nameKey(words.slice(0, at + 1).join(' ')));
  return (
    beginnings.includes(sought) ||
    where.some(
      (place) => place !== '' && nameKey(`${words.join(' ')} ${postWords(place).join(' ')}`) === sought,
    )
  );
}
