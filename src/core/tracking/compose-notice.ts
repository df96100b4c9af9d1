// A message that says one thing and where to go: for mail in two shapes. It holds no figures of anybody.
import { cleanText } from '../clean-text';
import type { TrackingTexts } from '../text/id/tracking';
import { type ComposedMail, escapeHtml } from './compose-mail';

/** @param sentences one below the other; everything typed in them stands as text */
export function composeNotice(
  {
    to,
    subject,
    sentences,
  }: { readonly to: string; readonly subject: string; readonly sentences: readonly string[] },
  office: string,
  { mail: texts }: TrackingTexts,
): ComposedMail {
  const from = cleanText(office);
  const lines = [
    texts.greeting(cleanText(to)),
    ...sentences.map(cleanText),
    texts.thanks,
    texts.signed(from),
  ];
  return {
    subject,
    sender: texts.sender(from),
    body: lines.join('\n\n'),
    html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n'),
  };
}
