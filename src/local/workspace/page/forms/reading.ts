// Reads a help text the way people mean it: paragraphs, bullets, and numbered levels such as "3 – Able: …".

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'levels'; readonly levels: readonly Level[] };

/** A numbered step of a scale with what tells it from the others. */
export interface Level {
  readonly number: string;
  readonly name: string;
  readonly text: string;
  readonly bullets: readonly string[];
}

const BULLET = /^\s*[•*·-]\s+/;
const LEVEL = /^\s*(\d{1,2})\s*[–—-]\s*([^:\n]{1,60}):\s*(.*)$/;

const isBullet = (line: string): boolean => BULLET.test(line);
const withoutBullet = (line: string): string => line.replace(BULLET, '').trim();

/** The blocks of a text, in its order; no word of it is lost. Line breaks stay within paragraphs. */
export function readBlocks(text: string): Block[] {
  const chunks = text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .filter((chunk) => chunk.trim() !== '');
  const blocks: Block[] = [];
  for (const chunk of chunks) {
    const level = readLevel(chunk);
    const last = blocks.at(-1);
    if (!level) blocks.push(...readLines(chunk));
    else if (last?.kind === 'levels')
      blocks[blocks.length - 1] = { ...last, levels: [...last.levels, level] };
    else blocks.push({ kind: 'levels', levels: [level] });
  }
  return blocks;
}

function readLevel(chunk: string): Level | undefined {
  const lines = chunk.split('\n');
  const [, number, name, text] = LEVEL.exec(lines[0] ?? '') ?? [];
  if (number === undefined || name === undefined || text === undefined) return undefined;
  const rest = lines.slice(1);
  const firstBullet = rest.findIndex(isBullet);
  const before = firstBullet < 0 ? rest : rest.slice(0, firstBullet);
  const bullets = firstBullet < 0 ? [] : rest.slice(firstBullet);
  const joined: string[] = [];
  for (const line of bullets) {
    // A line below a bullet that is none itself is its continuation.
    if (isBullet(line)) joined.push(withoutBullet(line));
    else joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
  }
  return {
    number,
    name: name.trim(),
    text: [text, ...before].map((line) => line.trim()).join('\n'),
    bullets: joined,
  };
}

function readLines(chunk: string): Block[] {
  const blocks: Block[] = [];
  for (const line of chunk.split('\n')) {
    const last = blocks.at(-1);
    if (isBullet(line)) {
      const item = withoutBullet(line);
      if (last?.kind === 'bullets') blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
      else blocks.push({ kind: 'bullets', items: [item] });
    } else if (last?.kind === 'paragraph') {
      blocks[blocks.length - 1] = { kind: 'paragraph', text: `${last.text}\n${line.trim()}` };
    } else blocks.push({ kind: 'paragraph', text: line.trim() });
  }
  return blocks;
}
