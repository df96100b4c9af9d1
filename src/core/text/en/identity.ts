// Signing in with a one-time code, where Google does not tell who a visitor is.
import type { IdentityTexts } from '../id/identity';

export const identityTexts: IdentityTexts = {
  sent: (contact) =>
    `If that address is registered, a code of six digits is sent to it and holds for 10 minutes. Nothing there? Look into the spam folder, or ask again after a minute. If still nothing comes, Timbang's e-mail may be held up: ask HR for a code in person${contact === '' ? '' : `: ${contact}`}.`,
  mail: (code, office) => ({
    subject: `${code} is your Timbang sign-in code`,
    body: `Timbang sign-in code: ${code}\n\nIt holds for 10 minutes and can be used once. Give it to nobody; HR will not ask for it. If you did not ask for this code, please ignore this message.\n\n${office}`,
    sender: office,
  }),
  wrong: {
    message: 'The code does not match or no longer holds.',
    action: 'Check the address or NIP and all six digits. After five wrong tries ask for a new code.',
  },
  tooMany: (contact) => ({
    message: 'Too many attempts to sign in within the last hour.',
    action: `Try again in an hour, or ask HR${contact === '' ? '' : `: ${contact}`}.`,
  }),
  mailUsedUp: (contact) => ({
    message: 'Timbang cannot send e-mail now; usually because a daily limit of Google is reached.',
    action: `Try again later or tomorrow, or ask HR for a code in person${contact === '' ? '' : `: ${contact}`}.`,
  }),
  handedOver: (name, nip, code) =>
    `${name}: open the Timbang page, enter NIP ${nip} and code ${code}. It holds for 24 hours and can be used once.`,
  ended: (count) =>
    count === 0 ? 'No session was open.' : `${count} sessions ended. A new code is needed to sign in again.`,
};
