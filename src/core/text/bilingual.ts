// How a room of the text catalogue is written: Indonesian first, English of the same shape beside it.
import type { Language } from '../language';

/** One room of the catalogue. English must have exactly the entries, with the same arguments, that Indonesian has. */
export function bilingual<T>(both: {
  readonly id: T;
  readonly en: NoInfer<T>;
}): Readonly<Record<Language, T>> {
  return both;
}
