// What someone typed as the supervisor: a NIP (perhaps with a name beside it), a damaged NIP, a name or title, or nothing.
import { cleanText } from '../clean-text';
import { type NipFault, readNip } from '../nip';
import { isBlank } from './blank';

type SupervisorReading =
  | { readonly kind: 'none' }
  /** `beside`: the words around the NIP, perhaps a name. */
  | { readonly kind: 'nip'; readonly nip: string; readonly beside: string }
  | { readonly kind: 'several'; readonly nips: readonly string[] }
  | { readonly kind: 'damaged'; readonly faults: readonly NipFault[]; readonly digits: string }
  | { readonly kind: 'title'; readonly title: string };

/** Eighteen digits, perhaps grouped as on paper: '19700101 199503 1 001'. */
const eighteenDigits = /(?<!\d)\d(?:[ .-]?\d){17}(?!\d)/g;

/**
 * Tells a NIP from a title. Text with five digits or more is meant as a number: if no NIP is in it, it is a damaged one.
 * "Asisten 1" and "WALI KOTA" are titles.
 */
export function readSupervisor(text: string): SupervisorReading {
  const words = cleanText(text.normalize('NFKC'));
  if (isBlank(words)) return { kind: 'none' };
  const nips = new Set(
    (words.match(eighteenDigits) ?? []).flatMap((digits) => {
      const reading = readNip(digits);
      return reading.ok ? [reading.value.nip] : [];
    }),
  );
  const [nip] = nips;
  if (nips.size > 1) return { kind: 'several', nips: [...nips] };
  if (nip !== undefined) {
    const beside = words.replace(eighteenDigits, ' / ').replace(/\b(?:NIP|NI ?PPPK)\b[\s.:]*/gi, ' ');
    return { kind: 'nip', nip, beside: cleanText(beside) };
  }
  const reading = readNip(words);
  const digits = words.replace(/\D/g, '');
  const letters = words.replace(/[^\p{L}]/gu, '');
  if (digits.length >= 5 || letters.length < 2 || (!reading.ok && reading.faults.includes('scientific'))) {
    return {
      kind: 'damaged',
      faults: reading.ok ? [] : reading.faults,
      digits: reading.ok ? '' : reading.digits,
    };
  }
  return { kind: 'title', title: words };
}
