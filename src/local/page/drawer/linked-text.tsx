// Text in which the addresses can be followed: forms and the web app open where they are played, on this machine.
import { destinationOf } from '../local-link';

const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'”’]/g;

export function LinkedText({ text }: { text: string }) {
  const parts: (string | { readonly address: string; readonly words: string })[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const destination = destinationOf(match[0]);
    if (destination?.kind !== 'page') continue;
    parts.push(text.slice(from, match.index), { address: destination.address, words: match[0] });
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return (
    <>
      {parts.map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a key={index} href={part.address} target="_blank" rel="noreferrer">
            {part.words}
          </a>
        ),
      )}
    </>
  );
}
