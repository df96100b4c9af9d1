// What to tell a person when a call to the server came to nothing.
import type { Problem } from '../src/core/problem';
import type { PanelTexts } from '../src/core/text/id/panel';
import type { Lost } from './call';

/**
 * A lost call as a problem with what to do about it.
 * @param email address the server knew in this session, if any; it says which account to use
 */
export function explainLost(lost: Lost, texts: PanelTexts['lost'], email: string | undefined): Problem {
  const { accounts, accountsKnown, accountsUnknown, ...others } = texts;
  const words =
    lost === 'accounts'
      ? { message: accounts, action: email ? accountsKnown(email) : accountsUnknown }
      : others[lost];
  return { severity: 'error', code: `call-${lost}`, place: {}, ...words };
}
