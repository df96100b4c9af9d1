// What to tell a person when a call to the server came to nothing.
import type { Problem } from '../src/contract/server-api';
import type { PanelTexts } from '../src/core/text/panel-id';
import type { Lost } from './call';

/**
 * A lost call as a problem with what to do about it.
 * @param email address the server knew in this session, if any; it says which account to use
 */
export function explainLost(lost: Lost, texts: PanelTexts['lost'], email: string | undefined): Problem {
  const actions: Record<Lost, string> = {
    accounts: email ? texts.accountsKnown(email) : texts.accountsUnknown,
    authorization: texts.authorizationAction,
    network: texts.networkAction,
    timeout: texts.timeoutAction,
    busy: texts.busyAction,
    outside: texts.outsideAction,
    server: texts.serverAction,
  };
  return { severity: 'error', code: `call-${lost}`, place: {}, message: texts[lost], action: actions[lost] };
}
