// The message that asks a rater for what is open: for mail in two shapes, for copying, and for a chat.

import { cleanText } from '../clean-text';
import { type Cycle, objectionRight, type Role, roles } from '../cycle/cycle';
import type { TrackingTexts } from '../text/id/tracking';
import { codeToType } from '../typed-code';
import { wellFormed } from '../well-formed';

export interface ComposedMail {
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  /** The same as HTML; everything typed stands in it as text. */
  readonly html: string;
  /** The sender's name as shown. */
  readonly sender: string;
}

/** One answer to ask for. */
interface AskedItem {
  readonly role: Role;
  readonly rateeName: string;
  /** ISO day. */
  readonly due: string;
  readonly link: string;
}

/** Text that stands for itself in HTML, also within quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Plain text as HTML: a paragraph where it has one, its lines kept. */
export const plainHtml = (body: string): string =>
  body
    .split('\n\n')
    .map((part) => `<p>${escapeHtml(part).replace(/\n/g, '<br>')}</p>`)
    .join('\n');

/** Opens WhatsApp with a message; whom it goes to is chosen there. */
export const chatLink = (message: string): string =>
  `https://wa.me/?text=${encodeURIComponent(wellFormed(message))}`;

interface Line {
  readonly what: string;
  readonly due: string;
  readonly link: string;
  /** What is to be typed into the form; '' where the link fills it in. */
  readonly code: string;
}

/** One line a link, earliest deadline first: people who are rated through one form share its line. */
function linesOf(items: readonly AskedItem[], texts: TrackingTexts['mail']): readonly Line[] {
  const byLink = new Map<string, AskedItem[]>();
  for (const item of [...items].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))) {
    const key = `${item.role} ${item.link}`;
    byLink.set(key, [...(byLink.get(key) ?? []), item]);
  }
  return [...byLink.values()].flatMap((shared) => {
    const [first] = shared;
    if (first === undefined) return [];
    const names = shared.map(({ rateeName }) => cleanText(rateeName)).join('; ');
    return [
      {
        what: texts.item[first.role](names),
        due: texts.due(first.due),
        link: first.link,
        code: codeWords(first.link, texts),
      },
    ];
  });
}

function codeWords(link: string, texts: TrackingTexts['mail']): string {
  const code = codeToType(link);
  return code === undefined ? '' : texts.typeCode(code);
}

/** The first message a rater gets asks; later ones remind. */
export type MailKind = 'invitation' | 'reminder';

/** Whom the office is and whom to ask, as the settings have it. */
interface Writer {
  readonly office: string;
  readonly contact: string;
}

/**
 * Composes the message to one rater.
 * @param input.items what is open and can be answered; at least one
 */
export function composeMail(
  input: {
    readonly kind: MailKind;
    readonly raterName: string;
    readonly cycle: Pick<Cycle, 'name' | 'terms'>;
    readonly items: readonly AskedItem[];
  },
  writer: Writer,
  { mail: texts }: TrackingTexts,
): ComposedMail {
  const { kind, items } = input;
  const cycle = cleanText(input.cycle.name);
  const office = cleanText(writer.office);
  const days = [...new Set(items.map(({ due }) => due))].sort();
  const asked = (role: Role) => items.filter((item) => item.role === role).length;
  const opening = [
    texts.greeting(cleanText(input.raterName)),
    texts.intro[kind](cycle, office, asked('self') > 0, asked('supervisor'), asked('second')),
    ...(kind === 'invitation'
      ? [
          texts.personal(days.length === 1 ? days[0] : undefined),
          ...roles
            .filter((role) => items.some((item) => item.role === role))
            .flatMap((role) => [texts.seen[role], texts.objects[role](objectionRight(input.cycle))])
            .filter((sentence) => sentence !== ''),
        ]
      : []),
  ];
  const lines = linesOf(items, texts);
  const ending = [texts.trouble[kind](cleanText(writer.contact)), texts.thanks, texts.signed(office)];
  const entry = ({ what, due, link, code }: Line) =>
    `<li>${escapeHtml(`${what}, ${due}`)}<br><a href="${escapeHtml(link)}">${escapeHtml(texts.open)}</a>${code === '' ? '' : `<br>${escapeHtml(code)}`}</li>`;
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  return {
    subject: texts.subject[kind](cycle, days[0] ?? '', items.length),
    sender: texts.sender(office),
    body: [
      ...opening,
      lines
        .map(({ what, due, link, code }) => [`- ${what}, ${due}:`, link, code].filter(Boolean).join('\n  '))
        .join('\n'),
      ending.join('\n'),
    ].join('\n\n'),
    html: [...opening.map(paragraph), `<ul>${lines.map(entry).join('')}</ul>`, ...ending.map(paragraph)].join(
      '\n',
    ),
  };
}
