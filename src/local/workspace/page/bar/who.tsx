// Who I am here: one of the people of the office, or any address.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are taken by the field above
// biome-ignore-all lint/a11y/useFocusableInteractive: the field above holds the focus
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../wire/wire';
import type { Texts } from '../shared/text';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** People listed at once; the rest is found by typing. */
const LISTED = 60;

const initial = (email: string): string => (email[0] ?? '?').toUpperCase();

/** A colour of its own for every address, dark enough for white letters. */
const colorOf = (email: string): string => {
  let sum = 0;
  for (const letter of email) sum = (sum * 31 + letter.charCodeAt(0)) % 360;
  return `hsl(${sum} 45% 36%)`;
};

function Choice({
  people,
  user,
  texts,
  onChoose,
  onClose,
}: {
  people: readonly Person[];
  user: string;
  texts: Texts;
  onChoose: (email: string) => void;
  onClose: () => void;
}) {
  const [sought, setSought] = useState('');
  const [marked, setMarked] = useState(0);
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Element && !event.target.closest('.who')) onClose();
    };
    document.addEventListener('pointerdown', outside, true);
    // Into a frame, whose presses are not heard here.
    window.addEventListener('blur', onClose);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('blur', onClose);
    };
  }, [onClose]);
  const words = sought.toLowerCase().trim();
  const found = people.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(words));
  const free = EMAIL.test(words) && !people.some(({ email }) => email === words) ? words : undefined;
  const options = [
    ...(free ? [{ email: free, caption: texts.useAddress(free), detail: '' }] : []),
    ...found.slice(0, LISTED).map(({ email, name, role }) => ({
      email,
      caption: name || email,
      detail: `${texts.roles[role]}${name ? ` · ${email}` : ''}`,
    })),
  ];
  useEffect(() => {
    panel.current?.querySelector('.marked')?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <div ref={panel} class="who-panel popup" role="dialog" aria-label={texts.whoAmI}>
      <p>{texts.whoHint}</p>
      <input
        ref={field}
        role="combobox"
        aria-label={texts.findPerson}
        placeholder={texts.findPerson}
        aria-expanded="true"
        aria-controls="who-options"
        aria-activedescendant={options.length > 0 ? `who-${marked}` : undefined}
        value={sought}
        spellcheck={false}
        onInput={(event) => {
          setSought(event.currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setMarked(Math.min(options.length - 1, marked + 1));
          else if (event.key === 'ArrowUp') setMarked(Math.max(0, marked - 1));
          else if (event.key === 'Enter')
            for (const { email } of options.slice(marked, marked + 1)) onChoose(email);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
        }}
      />
      <div id="who-options" role="listbox" aria-label={texts.whoAmI}>
        {options.map(({ email, caption, detail }, index) => (
          <div
            key={email}
            id={`who-${index}`}
            role="option"
            class={index === marked ? 'marked' : undefined}
            aria-selected={email === user}
            onMouseEnter={() => setMarked(index)}
            onClick={() => onChoose(email)}
          >
            <span class="avatar" style={`background:${colorOf(email)}`} aria-hidden="true">
              {initial(email)}
            </span>
            <span>
              {caption}
              {detail && <small>{detail}</small>}
            </span>
          </div>
        ))}
      </div>
      <a href="/webapp" target="_blank" rel="noopener">
        {texts.openWebApp}
      </a>
    </div>
  );
}

export function Who({
  user,
  people,
  texts,
  onChange,
}: {
  user: string;
  people: readonly Person[];
  texts: Texts;
  onChange: (email: string) => void;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = people.find(({ email }) => email === user)?.name;
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="who">
      <button
        ref={button}
        type="button"
        class="who-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        title={user}
        onClick={() => setOpen(!open)}
      >
        <span class="who-name">
          <small>{texts.whoAmI}</small>
          {name || user}
        </span>
        <span class="avatar" style={`background:${colorOf(user)}`} aria-hidden="true">
          {initial(user)}
        </span>
      </button>
      {open && (
        <Choice
          people={people}
          user={user}
          texts={texts}
          onClose={close}
          onChoose={(email) => {
            close();
            if (email !== user) onChange(email);
          }}
        />
      )}
    </div>
  );
}
