// Addresses that mail can be sent to.

/**
 * The address if it is exactly one that mail can be sent to; undefined otherwise. Case does not matter and is dropped;
 * everything before the @ is kept, a plus sign and what follows it too.
 * @example mailAddress(' Budi+Dinas@Contoh.example') // => 'budi+dinas@contoh.example'
 */
export function mailAddress(text: string | undefined): string | undefined {
  const address = (text ?? '').trim().toLowerCase();
  return /^[^\s@,;:<>()"'\\[\]]+@[^\s@,;:<>()"'\\[\]]+\.[^\s@.,;:<>()"'\\[\]]+$/.test(address)
    ? address
    : undefined;
}
