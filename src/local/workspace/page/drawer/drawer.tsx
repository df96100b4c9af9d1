// The drawer of the local workspace: what the script did and sent, and the knobs that try it.
import './drawer.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkshopAction, WorkshopView } from '../../wire/wire-workshop';
import { actInWorkshop, getWorkshop } from '../shared/api';
import { type Language, texts } from '../shared/text';
import { Knobs } from './knobs';
import { Log } from './log';
import { Mails } from './mails';
import { Meter } from './meter';
import { type Words, wordsFor } from './words';

interface DrawerProps {
  readonly language: Language;
  /** IANA name of the workbook's time zone. */
  readonly timeZone: string;
  /** Counts up with every change in the workspace; the drawer then looks again. */
  readonly changes: number;
  /** Shows a button that closes the drawer; without it there is none. */
  readonly onClose?: () => void;
}

/** Asks the workspace by itself and fills the room it is given. */
export function Drawer({ language, timeZone, changes, onClose }: DrawerProps) {
  const [view, setView] = useState<WorkshopView>();
  const [lost, setLost] = useState(false);
  const words = wordsFor(language, timeZone);
  const asked = useRef(0);

  const ask = (request: Promise<WorkshopView>): void => {
    asked.current += 1;
    const serial = asked.current;
    request.then(
      (answer) => {
        // An answer that was overtaken by a later one is old news.
        if (serial === asked.current) setView(answer);
        setLost(false);
      },
      () => setLost(true),
    );
  };

  useEffect(() => ask(getWorkshop()), [changes]);

  return (
    <section class="drawer" aria-label={texts[language].workspace}>
      <header class="drawer-head">
        <h2>{texts[language].workspace}</h2>
        {onClose && (
          <button type="button" class="drawer-close" aria-label={texts[language].close} onClick={onClose}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M6 6l12 12M18 6L6 18" />
            </svg>
          </button>
        )}
      </header>
      {lost && (
        <p class="drawer-lost" role="alert">
          {words.t.lost}
        </p>
      )}
      {view ? (
        <Tabs view={view} words={words} act={(action) => ask(actInWorkshop(action))} />
      ) : (
        <p class="drawer-empty">{texts[language].loading}</p>
      )}
    </section>
  );
}

const TABS = ['mails', 'actions', 'log', 'knobs'] as const;

interface TabsProps {
  readonly view: WorkshopView;
  readonly words: Words;
  readonly act: (action: WorkshopAction) => void;
}

function Tabs({ view, words, act }: TabsProps) {
  const { w, t, count } = words;
  const [tab, setTab] = useState<(typeof TABS)[number]>('mails');
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const counts = { mails: view.mails.length, actions: view.actions.length, log: view.log.length, knobs: 0 };
  // On a phone not all tabs fit: the chosen one comes into view.
  useEffect(() => buttons.current.get(tab)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [tab]);
  const move = (by: number): void => {
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? 'mails';
    setTab(next);
    buttons.current.get(next)?.focus();
  };
  return (
    <>
      <div
        class="drawer-tabs"
        role="tablist"
        aria-label={t.tabs}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
          event.preventDefault();
          move(event.key === 'ArrowRight' ? 1 : -1);
        }}
      >
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`drawer-tab-${name}`}
            aria-selected={tab === name}
            aria-controls="drawer-panel"
            tabIndex={tab === name ? 0 : -1}
            ref={(button) => void (button && buttons.current.set(name, button))}
            onClick={() => setTab(name)}
          >
            {w[name]}
            {counts[name] > 0 && <span class="drawer-count">{count(counts[name])}</span>}
          </button>
        ))}
      </div>
      <div
        class="drawer-panel"
        id="drawer-panel"
        role="tabpanel"
        aria-labelledby={`drawer-tab-${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be within reach of the keyboard.
        tabIndex={0}
      >
        {tab === 'mails' && <Mails mails={view.mails} words={words} />}
        {tab === 'actions' && <Meter actions={view.actions} words={words} />}
        {tab === 'log' && <Log lines={view.log} words={words} />}
        {tab === 'knobs' && <Knobs view={view} words={words} act={act} />}
      </div>
    </>
  );
}
