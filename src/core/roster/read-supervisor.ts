// What someone typed as the supervisor: a NIP, a damaged NIP, the title of someone without one, or nothing.
import { cleanText } from '../clean-text';
import { type NipFault, readNip } from '../nip';

export type SupervisorReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'nip'; readonly nip: string }
  | { readonly kind: 'damaged'; readonly faults: readonly NipFault[]; readonly digits: string }
  | { readonly kind: 'title'; readonly title: string };

const nothing = /^(?:[-–—.0]+|n\/?a|#n\/a|#ref!|null|nihil|kosong|tidak ada|belum ada|none)$/i;

/**
 * Tells a NIP from a title. Text with five digits or more is meant as a number: if it is not a NIP it is a
 * damaged one. "Asisten 1" and "WALI KOTA" are titles.
 */
export function readSupervisor(text: string): SupervisorReading {
  const words = cleanText(text);
  if (words === '' || nothing.test(words)) return { kind: 'none' };
  const reading = readNip(words);
  if (reading.ok) return { kind: 'nip', nip: reading.value.nip };
  const digits = words.replace(/\D/g, '');
  const letters = words.replace(/[^\p{L}]/gu, '');
  if (digits.length >= 5 || letters.length < 2 || reading.faults.includes('scientific')) {
    return { kind: 'damaged', faults: reading.faults, digits: reading.digits };
  }
  return { kind: 'title', title: words };
}
