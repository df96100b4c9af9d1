// Signing in with a one-time code, where Google does not tell who a visitor is.
import type { IdentityTexts } from '../id/identity';

export const identityTexts: IdentityTexts = {
  sent: (contact) =>
    `If that address is registered, a sign-in code is sent to it; the e-mail says how long it holds. Nothing there? Look into the spam folder and at the codes that came before, or ask again after a minute. If still nothing comes, Timbang's e-mail may be held up: ask HR for a code in person${contact === '' ? '' : `: ${contact}`}.`,
  mail: (code, short, office) => ({
    subject: `${code} is your Timbang sign-in code`,
    body: `Timbang sign-in code: ${code}\n\nIt holds for ${short ? '10 minutes' : 'an hour'} and can be used once. Give it to nobody; HR will not ask for it. If you did not ask for this code, please ignore this message.\n\n${office}`,
    sender: office,
  }),
  wrong: {
    message: 'The code does not match or no longer holds.',
    action:
      'Check the address or NIP and all digits. A code of six digits no longer holds after five wrong tries: ask for a new one.',
  },
  tooMany: (contact) => ({
    message:
      'Codes of six digits are not taken for the moment: too many wrong ones were entered within this hour.',
    action: `Ask for a new code after a minute: those sent now have twelve digits and can be used at once. Without e-mail, ask HR for one${contact === '' ? '' : `: ${contact}`}.`,
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
