// The list under a cell whose content is chosen rather than typed.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are taken by the list
// biome-ignore-all lint/a11y/useFocusableInteractive: the list holds the focus
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export function ValueList({
  options,
  current,
  at,
  label,
  onChoose,
  onClose,
}: {
  options: readonly string[];
  current: string;
  at: DOMRect;
  label: string;
  onChoose: (value: string) => void;
  onClose: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState(Math.max(0, options.indexOf(current)));
  useLayoutEffect(() => list.current?.focus(), []);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  const choose = (index: number): void => {
    const option = options[index];
    if (option !== undefined) onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'ArrowDown') setMarked(Math.min(options.length - 1, marked + 1));
    else if (key === 'ArrowUp') setMarked(Math.max(0, marked - 1));
    else if (key === 'Home') setMarked(0);
    else if (key === 'End') setMarked(options.length - 1);
    else if (key === 'Enter' || key === ' ') choose(marked);
    else if (key === 'Escape' || key === 'Tab') onClose();
    else if (key.length === 1) {
      const rotated = [...options.keys()].map((index) => (marked + 1 + index) % options.length);
      const next = rotated.find((index) => options[index]?.toLowerCase().startsWith(key.toLowerCase()));
      if (next !== undefined) setMarked(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const below = window.innerHeight - at.bottom;
  const side =
    below < 200 && at.top > below ? `bottom:${window.innerHeight - at.top}px` : `top:${at.bottom}px`;
  return (
    <div
      ref={list}
      class="value-list popup"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`value-${marked}`}
      style={`left:${at.left}px;min-width:${Math.max(140, at.width)}px;${side}`}
      onKeyDown={onKeyDown}
      onBlur={onClose}
    >
      {options.map((option, index) => (
        <div
          key={option}
          id={`value-${index}`}
          role="option"
          class={index === marked ? 'marked' : undefined}
          aria-selected={option === current}
          onMouseEnter={() => setMarked(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(index)}
        >
          {option}
        </div>
      ))}
    </div>
  );
}
