// The outbox: every message the script sent, its text, and its HTML in a frame that can do nothing.
import { useState } from 'preact/hooks';
import type { Mail } from '../../wire/wire-workshop';
import { LinkedText, LinksIn } from './linked-text';
import type { Words } from './words';

/** What tells one message from another across looks at the workspace. */
const keyOf = (mails: readonly Mail[], index: number): number => mails.length - index;

export function Mails({ mails, words }: { mails: readonly Mail[]; words: Words }) {
  const { w, t, moment } = words;
  const [open, setOpen] = useState<number>();
  if (mails.length === 0) return <p class="drawer-empty">{w.noMails}</p>;
  return (
    <ul class="mails">
      {mails.map((mail, index) => {
        const key = keyOf(mails, index);
        const isOpen = open === key;
        return (
          <li key={key} class={isOpen ? 'open' : ''}>
            <button
              type="button"
              class="mail-line"
              aria-expanded={isOpen}
              onClick={() => setOpen(isOpen ? undefined : key)}
            >
              <span class="mail-to">{[...mail.to, ...mail.cc, ...mail.bcc].join(', ')}</span>
              <span class="mail-at">{moment(mail.at)}</span>
              <span class="mail-subject">{mail.subject}</span>
              {mail.attachments.length > 0 && (
                <span class="mail-at">{t.withAttachments(mail.attachments.length)}</span>
              )}
            </button>
            {isOpen && <Message mail={mail} words={words} />}
          </li>
        );
      })}
    </ul>
  );
}

function Message({ mail, words }: { mail: Mail; words: Words }) {
  const { w, t } = words;
  const [html, setHtml] = useState(mail.frame !== undefined);
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [w.from, [mail.from]],
    [w.to, mail.to],
    [w.cc, mail.cc],
    [w.bcc, mail.bcc],
    [w.attachments, mail.attachments],
  ];
  return (
    <div class="mail">
      <dl>
        {lines
          .filter(([, values]) => values.length > 0)
          .map(([name, values]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{values.join(', ')}</dd>
            </div>
          ))}
      </dl>
      {mail.frame !== undefined && (
        <p class="drawer-switch">
          <button type="button" aria-pressed={html} onClick={() => setHtml(true)}>
            {w.htmlBody}
          </button>
          <button type="button" aria-pressed={!html} onClick={() => setHtml(false)}>
            {t.text}
          </button>
        </p>
      )}
      {html && mail.frame !== undefined ? (
        <>
          {/* An empty sandbox: no scripts, no forms, no windows, an origin of its own; so its links stand below. */}
          <iframe class="mail-html" title={w.htmlBody} sandbox="" src={`/frame/${mail.frame}`} />
          <LinksIn text={mail.body} caption={t.links} />
        </>
      ) : (
        <p class="mail-text">
          <LinkedText text={mail.body} />
        </p>
      )}
    </div>
  );
}
