// Text in which the addresses can be followed: forms and the web app open where they are played, on this machine.
import { destinationOf } from '../shared/local-link';

const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'”’]/g;

interface Link {
  readonly address: string;
  readonly words: string;
}

const splitLinks = (text: string): (string | Link)[] => {
  const parts: (string | Link)[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const destination = destinationOf(match[0]);
    if (destination?.kind !== 'page') continue;
    parts.push(text.slice(from, match.index), { address: destination.address, words: match[0] });
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
};

const LinkTo = ({ address, words }: Link) => (
  <a href={address} target="_blank" rel="noreferrer">
    {words}
  </a>
);

export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {splitLinks(text).map((part, index) =>
        typeof part === 'string' ? part : <LinkTo key={index} {...part} />,
      )}
    </>
  );
}

/** The addresses in a text alone, each once; nothing where there are none. */
export function LinksIn({ text, caption }: { text: string; caption: string }) {
  const links = splitLinks(text).flatMap((part) => (typeof part === 'string' ? [] : [part]));
  const once = links.filter(({ words }, index) => links.findIndex((link) => link.words === words) === index);
  if (once.length === 0) return null;
  return (
    <div class="mail-links">
      <p>{caption}</p>
      <ul>
        {once.map((link) => (
          <li key={link.words}>
            <LinkTo {...link} />
          </li>
        ))}
      </ul>
    </div>
  );
}
