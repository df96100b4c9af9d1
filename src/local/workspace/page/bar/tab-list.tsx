// All tabs in one list, the hidden ones too, found by typing.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are taken by the field above
// biome-ignore-all lint/a11y/useFocusableInteractive: the field above holds the focus
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TabTitle } from '../../wire/wire';
import type { Texts } from '../shared/text';

export function TabList({
  tabs,
  active,
  texts,
  onChoose,
  onClose,
}: {
  tabs: readonly TabTitle[];
  active: number;
  texts: Texts;
  onChoose: (tab: number) => void;
  onClose: () => void;
}) {
  const [sought, setSought] = useState('');
  const [marked, setMarked] = useState(
    Math.max(
      0,
      tabs.findIndex(({ id }) => id === active),
    ),
  );
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('.marked')?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  const found = tabs.filter(({ title }) => title.toLowerCase().includes(sought.toLowerCase().trim()));
  const choose = (index: number): void => {
    const tab = found[index];
    if (tab) onChoose(tab.id);
  };
  return (
    <div
      class="tab-list popup"
      role="dialog"
      aria-label={texts.allTabs}
      onFocusOut={(event) => {
        const { relatedTarget, currentTarget } = event;
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) onClose();
      }}
    >
      <input
        ref={field}
        role="combobox"
        aria-label={texts.findTab}
        placeholder={texts.findTab}
        aria-expanded="true"
        aria-controls="tab-options"
        aria-activedescendant={found.length > 0 ? `tab-option-${marked}` : undefined}
        value={sought}
        spellcheck={false}
        onInput={(event) => {
          setSought(event.currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setMarked(Math.min(found.length - 1, marked + 1));
          else if (event.key === 'ArrowUp') setMarked(Math.max(0, marked - 1));
          else if (event.key === 'Enter') choose(marked);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
        }}
      />
      <div ref={list} id="tab-options" role="listbox" aria-label={texts.allTabs}>
        {found.map((tab, index) => (
          <div
            key={tab.id}
            id={`tab-option-${index}`}
            role="option"
            aria-selected={tab.id === active}
            class={index === marked ? 'marked' : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <i style={`background:${tab.color ?? 'transparent'}`} />
            <span>{tab.title}</span>
            <small>
              {[tab.form && texts.formTab, tab.hidden && texts.hiddenTab].filter(Boolean).join(' · ')}
            </small>
          </div>
        ))}
      </div>
    </div>
  );
}
