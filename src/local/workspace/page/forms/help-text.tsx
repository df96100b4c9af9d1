// A help text or description as people read it: paragraphs, bullets, and levels that stand out.
import { type Block, type Level, readBlocks } from './reading';

interface Props {
  readonly text: string;
  /** Number of the level that is chosen, which is then marked in the text. */
  readonly chosen?: string | undefined;
  readonly id?: string;
}

export function HelpText({ text, chosen, id }: Props) {
  const blocks = readBlocks(text);
  if (blocks.length === 0) return null;
  return (
    <div class="help" id={id}>
      {blocks.map((block, index) => (
        <BlockText key={index} block={block} chosen={chosen} />
      ))}
    </div>
  );
}

function BlockText({ block, chosen }: { block: Block; chosen: string | undefined }) {
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  if (block.kind === 'bullets') return <Bullets items={block.items} />;
  return (
    <ol class="levels">
      {block.levels.map((level) => (
        <LevelText key={level.number} level={level} chosen={level.number === chosen} />
      ))}
    </ol>
  );
}

function LevelText({ level, chosen }: { level: Level; chosen: boolean }) {
  return (
    <li class={chosen ? 'level chosen' : 'level'}>
      <p class="level-head">
        <span class="level-number">{level.number}</span>
        <strong>{level.name}</strong>
      </p>
      {level.text !== '' && <p>{level.text}</p>}
      <Bullets items={level.bullets} />
    </li>
  );
}

function Bullets({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="bullets">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
