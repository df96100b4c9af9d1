// The account that the script runs as, as something to compare and not to read.
import { fingerprint } from '../../core/fingerprint';

/** Hashed; '' while addresses are withheld. */
export function account(): string {
  try {
    return fingerprint(Session.getEffectiveUser().getEmail().toLowerCase());
  } catch {
    return '';
  }
}
