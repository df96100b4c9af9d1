// Every path through the panel as events on plain data: what is shown and which calls are asked for.

import type { Answer, Call, Lost } from '../../sidebar/call';
import { entryFollows } from '../../sidebar/entry-follows';
import { contentKey, screenKey } from '../../sidebar/focus';
import { listsFollows } from '../../sidebar/lists-follows';
import { initialState, keep, type Page, type Screen, type State, screenOf } from '../../sidebar/state';
import { type Event, type NumberedCall, update } from '../../sidebar/update';
import type { Panel } from '../../src/contract/panel';
import type { TaskProgress } from '../../src/contract/task';
import { panelTexts as english } from '../../src/core/text/en/panel';
import { panelTexts } from '../../src/core/text/id/panel';
import { employeePanel, held, hrPanel, nipOf, review } from './office';
import * as archive from './office-archive';
import { maintenance, mended, past, undo } from './office-maintenance';
import { adjusted, bias, exercise, mirror } from './office-raters';
import { changes, extended, moved, tracking } from './office-tracking';

const follows = { ...entryFollows, ...listsFollows };

/** Plays events one after another; gives the last state and the calls of the last event. */
function play(state: State, ...events: readonly Event[]): { state: State; calls: readonly NumberedCall[] } {
  let calls: readonly NumberedCall[] = [];
  for (const event of events) ({ state, calls } = update(state, event, follows));
  return { state, calls };
}

/** Lets the server answer the newest call of a function. */
function answer(state: State, call: Call, value: unknown) {
  return reply(state, call, { ok: true, value });
}

function reply(state: State, call: Call, given: unknown) {
  const serial = state.asked[call.fn]?.serial ?? -1;
  return update(state, { type: 'answered', serial, answer: { call, reply: given } as Answer }, follows);
}

/** A screen that needs nothing but its name. */
type PlainScreen = Exclude<
  Screen['name'],
  'seconds' | 'task' | 'person' | 'talks' | 'plan' | 'enter' | 'objection'
>;

const getPanel: Call = { fn: 'getPanel' };
const today = '2025-11-03';
const hrPage: Page = { page: 'hr', language: 'id', texts: panelTexts };
const staffPage: Page = { ...hrPage, page: 'staff' };
const upkeepPage: Page = { ...hrPage, page: 'upkeep' };
const notesPage: Page = { ...hrPage, page: 'notes' };
const begin = initialState(today, hrPage);

/** The panel after its first look, on the page that suits the reader. */
function panelShown(panel: Panel): State {
  const page = panel.hr ? hrPage : staffPage;
  return answer(play(initialState(today, page), { type: 'start' }).state, getPanel, panel).state;
}

const page = (
  language: 'id' | 'en',
  other?: 'upkeep' | 'lists' | 'notes' | 'review' | 'agency' | 'entry',
): Call => ({
  fn: 'getPage',
  input: { language, ...(other && { page: other }) },
});
const atHome = panelShown(hrPanel('makeTabs'));
const employeeAtHome = panelShown(employeePanel);

/** HR’s, gone over to HR's second page. */
const atUpkeep = initialState(today, upkeepPage, keep(atHome));

/** The same on the page that everybody has. */
const atNotes = initialState(today, notesPage, keep(atHome));

const atReview = initialState(today, { ...hrPage, page: 'review' }, keep(atHome));
const calls = (step: { readonly calls: readonly NumberedCall[] }) => step.calls.map(({ call }) => call);

describe('starting', () => {
  it('asks for the panel and waits', () => {
    const step = play(begin, { type: 'start' });
    expect(calls(step)).toEqual([{ fn: 'getPanel' }]);
    expect(step.state.asked.getPanel?.status).toBe('loading');
  });

  it.each<[string, Page, Panel, readonly Call[]]>([
    ['stays on the page made for the reader', hrPage, hrPanel('collect'), []],
    ['stays on the page of an employee', staffPage, employeePanel, []],
    ['goes over to the page of HR', staffPage, hrPanel('collect'), [page('id')]],
    ['leaves the page of HR', hrPage, employeePanel, [page('id')]],
    [
      'goes over to the language of the workbook',
      hrPage,
      { ...hrPanel('collect'), language: 'en' },
      [page('en')],
    ],
    [
      'goes over to the language kept for the reader',
      staffPage,
      { ...employeePanel, language: 'en' },
      [page('en')],
    ],
  ])('%s', (_, on, panel, expected) => {
    const step = answer(play(initialState(today, on), { type: 'start' }).state, getPanel, panel);
    expect(calls(step)).toEqual(expected);
  });
});

describe('going about', () => {
  it.each([
    [{ name: 'person', nip: '1' }, [{ fn: 'getPerson', input: { nip: '1' } }]],
    [{ name: 'tracking' }, [{ fn: 'getTracking' }]],
    [{ name: 'task', kind: 'makeTabs' }, [{ fn: 'previewTask', input: { kind: 'makeTabs' } }]],
    [{ name: 'people' }, []],
  ] as const)('opening %j asks for %j', (screen, expected) => {
    const step = play(atHome, { type: 'open', screen });
    expect(screenOf(step.state)).toEqual(screen);
    expect(calls(step)).toEqual(expected);
  });

  it.each([
    [{ name: 'mirror' }, [{ fn: 'getMirror' }]],
    [{ name: 'practice' }, [{ fn: 'getPractice' }]],
    [{ name: 'observations' }, [{ fn: 'getObservations', input: {} }]],
    [{ name: 'myData' }, [{ fn: 'getMyData' }]],
  ] as const)(
    'opening %j asks for the page that everybody has, and there for %j, whoever asks',
    (screen, expected) => {
      for (const home of [atHome, panelShown(employeePanel)]) {
        const asked = play(home, { type: 'open', screen });
        expect(calls(asked)).toEqual([page('id', 'notes')]);
        const there = play(initialState(today, notesPage, keep(asked.state)), { type: 'start' });
        expect([screenOf(there.state), calls(there)]).toEqual([screen, expected]);
      }
    },
  );

  it.each([
    [{ name: 'files' }, [], 'review'],
    [{ name: 'quarantine' }, [{ fn: 'getQuarantine' }], 'review'],
    [{ name: 'bias' }, [{ fn: 'getBias' }], 'review'],
    [{ name: 'groups' }, [{ fn: 'getGroups' }], 'review'],
    [{ name: 'fileAccess' }, [{ fn: 'getFileAccess' }], 'review'],
    [{ name: 'agency' }, [{ fn: 'getAgencyFacts' }], 'agency'],
    [{ name: 'overview' }, [{ fn: 'getOverview' }], 'review'],
    [{ name: 'training' }, [{ fn: 'getBias' }], 'review'],
    [{ name: 'maintenance' }, [{ fn: 'checkCycle' }]],
    [{ name: 'past' }, [{ fn: 'getPastActions' }]],
    [{ name: 'archive' }, [{ fn: 'getArchives' }], 'lists'],
    [{ name: 'closeCycle' }, [{ fn: 'previewClosing' }]],
    [{ name: 'objections' }, [{ fn: 'getObjections' }]],
    [{ name: 'assignments' }, [{ fn: 'previewAssignments' }]],
    [{ name: 'import' }, [], 'lists'],
    [{ name: 'standards' }, [{ fn: 'getStandards' }], 'lists'],
    [{ name: 'setUp' }, []],
    [{ name: 'openCycle' }, []],
  ] as const)(
    'opening %j asks for the page it is on, and there for %j',
    (screen, expected, on: 'upkeep' | 'lists' | 'review' | 'agency' = 'upkeep') => {
      const asked = play(atHome, { type: 'open', screen });
      expect(screenOf(asked.state)).toEqual(screen);
      expect(calls(asked)).toEqual([page('id', on)]);
      expect(answer(asked.state, page('id', on), '<p>').page).toBe('<p>');
      const there = play(initialState(today, { ...hrPage, page: on }, keep(asked.state)), { type: 'start' });
      expect([screenOf(there.state), calls(there)]).toEqual([screen, expected]);
    },
  );

  it.each<Event>([{ type: 'back' }, { type: 'home' }])('comes back to the page of home by %j', (event) => {
    const away = play(atUpkeep, { type: 'open', screen: { name: 'past' } }).state;
    const back = play(away, event);
    expect([screenOf(back.state).name, calls(back)]).toEqual(['home', [page('id')]]);
    expect(calls(play(initialState(today, hrPage, keep(back.state)), { type: 'start' }))).toEqual([]);
  });

  it.each([
    ['HR', atHome, { name: 'observations' }, { fn: 'getObservations', input: {} }],
    ['HR', atHome, { name: 'talkQuality' }, { fn: 'getTalkQuality' }],
    ['an employee', employeeAtHome, { name: 'observations' }, { fn: 'getObservations', input: {} }],
    ['an employee', employeeAtHome, { name: 'myData' }, { fn: 'getMyData' }],
  ] as const)('takes %s to the page that everybody has and back: %#', (_, home, screen, asked) => {
    const away = play(home, { type: 'open', screen });
    expect(calls(away)).toEqual([page('id', 'notes')]);
    const there = play(initialState(today, notesPage, keep(away.state)), { type: 'start' });
    expect([screenOf(there.state), calls(there)]).toEqual([screen, [asked]]);
    const back = play(there.state, { type: 'back' });
    expect(calls(back)).toEqual([page('id')]);
    const again = play(initialState(today, { ...hrPage, page: home.page }, keep(back.state)), {
      type: 'start',
    });
    expect([screenOf(again.state), calls(again)]).toEqual([{ name: 'home' }, []]);
  });

  it('stays where it is when one has gone back before the other page came', () => {
    const away = play(atHome, { type: 'open', screen: { name: 'past' } }).state;
    const back = play(away, { type: 'back' }).state;
    expect(answer(back, page('id', 'upkeep'), '<p>').page).toBeUndefined();
  });

  it('brings home what was told when a period opened', () => {
    const call = { fn: 'openCycle', input: { name: 'Penilaian' } } as unknown as Call;
    const done = answer(play(atUpkeep, { type: 'ask', call }).state, call, hrPanel('makeForms'));
    expect(calls(done)).toEqual([page('id')]);
    const home = initialState(today, hrPage, keep(done.state));
    expect([screenOf(home).name, home.notice]).toEqual(['home', panelTexts.told.openCycle]);
  });

  it('begins HR’s second page, opened by itself, with its places, and home is one step back', () => {
    const state = initialState(today, upkeepPage);
    expect(screenOf(state).name).toBe('upkeep');
    const shown = answer(play(state, { type: 'start' }).state, getPanel, hrPanel('collect'));
    expect(calls(shown)).toEqual([]);
    expect(calls(play(shown.state, { type: 'back' }))).toEqual([page('id')]);
  });

  it('goes back the way it came, and no further than home', () => {
    const person = { name: 'person', nip: '1' } as const;
    const deep = play(
      atHome,
      { type: 'open', screen: { name: 'people' } },
      { type: 'open', screen: person },
    ).state;
    const back = play(deep, { type: 'back' }).state;
    expect(screenOf(back).name).toBe('people');
    expect(screenOf(play(back, { type: 'back' }, { type: 'back' }).state).name).toBe('home');
  });

  it('closes an open question when the screen changes', () => {
    const asking = play(atHome, { type: 'edit', drafts: { confirming: 'closeCycle' } }).state;
    expect(play(asking, { type: 'home' }).state.drafts.confirming).toBeUndefined();
  });

  it('reloads the panel and what the screen shows', () => {
    const step = play(atHome, { type: 'open', screen: { name: 'tracking' } }, { type: 'reload' });
    expect(calls(step)).toEqual([{ fn: 'getPanel' }, { fn: 'getTracking' }]);
  });

  it('looks again when the reader comes back to the first screen, and only there', () => {
    expect(calls(play(atHome, { type: 'returned' }))).toEqual([{ fn: 'getPanel' }]);
    const elsewhere = play(atHome, { type: 'open', screen: { name: 'import' } }, { type: 'returned' });
    expect(calls(elsewhere)).toEqual([]);
  });
});

describe('answers', () => {
  it('ignores an answer that a later call of the same function has overtaken', () => {
    const first = play(atHome, { type: 'open', screen: { name: 'person', nip: nipOf(0) } });
    const second = play(
      first.state,
      { type: 'back' },
      { type: 'open', screen: { name: 'person', nip: nipOf(1) } },
    );
    const late = update(second.state, {
      type: 'answered',
      serial: first.calls[0]?.serial ?? -1,
      answer: {
        call: { fn: 'getPerson', input: { nip: nipOf(0) } },
        reply: { ok: true, value: review(nipOf(0)) },
      },
    });
    expect(late.state.asked.getPerson?.value).toBeUndefined();
    expect(late.state.asked.getPerson?.status).toBe('loading');
  });

  it('keeps what is shown while the same thing is asked again, but never shows one person for another', () => {
    const call = { fn: 'getPerson', input: { nip: nipOf(0) } } as const;
    const open = (state: State, nip: string) =>
      play(state, { type: 'open', screen: { name: 'person', nip } }).state;
    const shown = answer(open(atHome, nipOf(0)), call, review(nipOf(0))).state;
    expect(open(shown, nipOf(0)).asked.getPerson?.value?.nip).toBe(nipOf(0));
    expect(open(shown, nipOf(1)).asked.getPerson?.value).toBeUndefined();
  });

  it('shows the problems the server found and sends the same call again on request', () => {
    const call = { fn: 'setUpWorkbook', input: { office: 'Dinas Contoh' } } as const;
    const problem = { severity: 'error', code: 'x', place: {}, message: 'm', action: 'a' };
    const asked = play(atHome, { type: 'ask', call }).state;
    const { state } = reply(asked, call, { ok: false, problems: [problem] });
    expect(state.asked.setUpWorkbook?.problems).toEqual([problem]);
    expect(calls(play(state, { type: 'retry', fn: 'setUpWorkbook' }))).toEqual([call]);
    expect(play(state, { type: 'dismiss', fn: 'setUpWorkbook' }).state.asked.setUpWorkbook).toBeUndefined();
  });

  it.each<Lost>(['accounts', 'authorization', 'network', 'timeout', 'busy', 'outside', 'server'])(
    'says what to do when a call is lost: %s',
    (lost) => {
      const asked = play(begin, { type: 'start' }).state;
      const [problem] = reply(asked, getPanel, { ok: false, lost }).state.asked.getPanel?.problems ?? [];
      expect(problem?.code).toBe(`call-${lost}`);
      expect(problem?.message).not.toBe('');
      expect(problem?.action).not.toBe('');
    },
  );

  it('names the account to use when Google mixes up two of them', () => {
    const asked = play(atHome, { type: 'ask', call: getPanel }).state;
    const { state } = reply(asked, getPanel, { ok: false, lost: 'accounts' });
    expect(state.asked.getPanel?.problems[0]?.action).toContain('siti.aminah@contoh.go.id');
    expect(state.panel).toBe(atHome.panel);
  });
});

describe('importing', () => {
  const checked = () => {
    const call = { fn: 'previewImport', input: { employees: 'a', supervisors: '' } } as const;
    const asked = play(atHome, { type: 'edit', drafts: { employees: 'a' } }, { type: 'ask', call }).state;
    return answer(asked, call, { people: 1, inactive: 0, withoutEmail: 0, problems: [] }).state;
  };

  it('forgets the check when the text is changed', () => {
    const before = checked();
    expect(before.asked.previewImport?.status).toBe('ready');
    expect(
      play(before, { type: 'edit', drafts: { employees: 'b' } }).state.asked.previewImport,
    ).toBeUndefined();
  });

  it('keeps the check when only the search is changed', () => {
    expect(
      play(checked(), { type: 'edit', drafts: { lists: { people: { search: 'b' } } } }).state.asked
        .previewImport?.status,
    ).toBe('ready');
  });

  it('counts anew once the office is imported', () => {
    const call = { fn: 'importOffice', input: { employees: 'a', supervisors: '' } } as const;
    const asked = play(checked(), { type: 'ask', call }).state;
    const step = answer(asked, call, { people: 1, inactive: 0, withoutEmail: 0, problems: [] });
    expect(calls(step)).toEqual([{ fn: 'getPanel' }]);
  });
});

describe('opening a cycle', () => {
  it('comes home with the new panel and says so', () => {
    const input = { name: 'N', selfDeadline: '2025-11-17', supervisorDeadline: '2025-12-01' };
    const call = { fn: 'openCycle', input } as const;
    const asked = play(atHome, { type: 'open', screen: { name: 'openCycle' } }, { type: 'ask', call }).state;
    const { state } = answer(asked, call, hrPanel('makeForms'));
    expect(screenOf(state).name).toBe('home');
    expect(state.panel?.hr?.next).toBe('makeForms');
    expect(state.notice).toBe('Periode dibuka.');
  });
});

describe('what an answer tells beside its value', () => {
  const warning = (nip: string) =>
    ({ severity: 'warning', code: 'without-supervisor', place: { nip }, message: nip, action: '' }) as const;
  const input = { name: 'N', selfDeadline: '2025-11-17', supervisorDeadline: '2025-12-01' };
  const openCycle = { fn: 'openCycle', input } as const;
  const remind = { fn: 'stepTask', input: { kind: 'remind' } } as const;
  const told = (state: State, call: Call, value: unknown, ...nips: readonly string[]) =>
    reply(play(state, { type: 'ask', call }).state, call, { ok: true, value, warnings: nips.map(warning) })
      .state;
  const shown = told(atHome, openCycle, hrPanel('makeForms'), '1', '2');

  it('is shown, also where the answer leads to another screen', () => {
    expect(screenOf(shown).name).toBe('home');
    expect(shown.warnings.map(({ place }) => place.nip)).toEqual(['1', '2']);
  });

  it('stays while the panel asks for more by itself', () => {
    const progress = { kind: 'remind', done: 1, of: 2, finished: false, sentence: '' };
    const first = told(atHome, remind, progress, '1');
    const second = reply(first, remind, {
      ok: true,
      value: progress,
      warnings: [warning('1'), warning('2')],
    });
    expect(second.state.warnings.map(({ place }) => place.nip)).toEqual(['1', '2']);
  });

  it.each<[string, Event]>([
    ['is put away', { type: 'dismissWarnings' }],
    ['makes room when one goes on', { type: 'open', screen: { name: 'people' } }],
    ['makes room when the next thing is pressed', { type: 'ask', call: { fn: 'getLinks' } }],
    ['makes room when all is read again', { type: 'reload' }],
  ])('%s', (_, event) => {
    expect(play(shown, event).state.warnings).toEqual([]);
  });
});

describe('long work', () => {
  const step: Call = { fn: 'stepTask', input: { kind: 'makeTabs' } };
  const progress = (done: number): TaskProgress => ({
    kind: 'makeTabs',
    done,
    of: 88,
    finished: done === 88,
    sentence: `${done} tab dibuat.`,
  });
  const started = () => play(atHome, { type: 'ask', call: step }).state;

  it('goes on step by step, until it is done', () => {
    const first = answer(started(), step, progress(0));
    expect(calls(first)).toEqual([step]);
    const second = answer(first.state, step, progress(40));
    expect(calls(second)).toEqual([step]);
    const last = answer(second.state, step, progress(88));
    expect(last.state.task?.run).toBe('finished');
    expect(calls(last)).toEqual([{ fn: 'getPanel' }]);
  });

  it('stops between steps when asked, and resumes where it was', () => {
    const running = answer(started(), step, progress(0)).state;
    const stopping = play(running, { type: 'stopTask' }).state;
    expect(stopping.task?.run).toBe('stopping');
    const stopped = answer(stopping, step, progress(40));
    expect(stopped.state.task?.run).toBe('paused');
    expect(calls(stopped)).toEqual([]);
    const resumed = play(stopped.state, { type: 'resumeTask' });
    expect(calls(resumed)).toEqual([step]);
    expect(resumed.state.task?.run).toBe('running');
  });

  it('can be resumed after a step was lost', () => {
    const running = answer(started(), step, progress(0)).state;
    const failed = reply(running, step, { ok: false, lost: 'network' });
    expect(failed.state.task?.run).toBe('failed');
    expect(calls(play(failed.state, { type: 'resumeTask' }))).toEqual([step]);
  });

  it('starts again when the very start was lost', () => {
    const failed = reply(started(), step, { ok: false, lost: 'timeout' }).state;
    expect(calls(play(failed, { type: 'resumeTask' }))).toEqual([step]);
  });

  it('goes on while one looks at other screens', () => {
    const running = answer(started(), step, progress(0)).state;
    const elsewhere = play(running, { type: 'open', screen: { name: 'people' } }).state;
    expect(calls(answer(elsewhere, step, progress(40)))).toEqual([step]);
  });

  it('looks again what there is to do when finished work is opened once more', () => {
    const last = answer(started(), step, progress(88)).state;
    const again = play(last, { type: 'open', screen: { name: 'task', kind: 'makeTabs' } });
    expect(again.state.task).toBeUndefined();
    expect(calls(again)).toEqual([{ fn: 'previewTask', input: { kind: 'makeTabs' } }]);
  });
});

describe('deciding the quarantine', () => {
  it('shows the rows that are left, says what was done and counts anew', () => {
    const shown = answer(
      play(atReview, { type: 'open', screen: { name: 'quarantine' } }).state,
      { fn: 'getQuarantine' },
      held,
    );
    const call = { fn: 'decideQuarantine', input: { key: 'r1', decision: 'reject' } } as const;
    const step = answer(play(shown.state, { type: 'ask', call }).state, call, held.slice(1));
    expect(step.state.asked.getQuarantine?.value?.map(({ key }) => key)).toEqual(['r2', 'r3']);
    expect(step.state.notice).toBe('Jawaban ditolak.');
    expect(calls(step)).toEqual([{ fn: 'getPanel' }]);
  });

  it('says how many were decided together', () => {
    const input = { key: 'r1', alike: ['r2'], decision: 'accept' as const };
    const call: Call = { fn: 'decideQuarantine', input };
    const at = play(atReview, { type: 'open', screen: { name: 'quarantine' } }).state;
    const step = answer(play(at, { type: 'ask', call }).state, call, held.slice(2));
    expect(step.state.notice).toBe('2 jawaban diputuskan.');
  });
});

/** A screen opened and answered. */
const opened = (name: PlainScreen, call: Call, value: unknown, from = atHome): State =>
  answer(play(from, { type: 'open', screen: { name } as Screen }).state, call, value).state;

describe('following the cycle', () => {
  const shown = () => opened('tracking', { fn: 'getTracking' }, tracking);

  it('shows the extended deadline without asking again', () => {
    const call = { fn: 'extend', input: { code: 'kode2', until: '2025-11-27' } } as const;
    const asked = play(
      shown(),
      { type: 'edit', drafts: { confirming: 'extend kode2' } },
      { type: 'ask', call },
    );
    const step = answer(asked.state, call, extended('2025-11-27'));
    expect(step.state.asked.getTracking?.value?.missing[0]?.due).toBe('2025-11-27');
    expect(step.state.drafts.confirming).toBeUndefined();
    expect(step.state.notice).toBe('Batas waktu diperpanjang.');
    expect(calls(step)).toEqual([]);
  });

  it('shows the moved deadline, and asks for the panel that tells it too', () => {
    const call = { fn: 'moveDeadline', input: { role: 'self', until: '2025-11-30' } } as const;
    const step = answer(play(shown(), { type: 'ask', call }).state, call, moved('self', '2025-11-30'));
    expect(step.state.asked.getTracking?.value?.cycle.selfDeadline).toBe('2025-11-30');
    expect(step.state.notice).toBe('Batas waktu dipindahkan.');
    expect(calls(step)).toEqual([{ fn: 'getPanel' }]);
  });

  it('keeps what is shown when an extension is refused', () => {
    const call = { fn: 'extend', input: { code: 'kode2', until: '2025-11-01' } } as const;
    const problem = { severity: 'error', code: 'deadline-past', place: {}, message: 'm', action: 'a' };
    const { state } = reply(play(shown(), { type: 'ask', call }).state, call, {
      ok: false,
      problems: [problem],
    });
    expect(state.asked.getTracking?.value).toEqual(tracking);
    expect(state.asked.extend?.problems).toEqual([problem]);
  });

  it('applies just the changes that were shown, then counts anew', () => {
    const preview = play(shown(), { type: 'open', screen: { name: 'assignments' } }).state;
    const seen = answer(preview, { fn: 'previewAssignments' }, changes).state;
    const call = { fn: 'refreshAssignments', input: { token: changes.token } } as const;
    const step = answer(play(seen, { type: 'ask', call }).state, call, changes);
    expect(calls(step)).toEqual([{ fn: 'getPanel' }, { fn: 'getTracking' }]);
  });

  it('begins anew when the comparison is opened once more', () => {
    const call = { fn: 'refreshAssignments', input: { token: changes.token } } as const;
    const done = answer(play(shown(), { type: 'ask', call }).state, call, changes).state;
    const again = play(done, { type: 'open', screen: { name: 'assignments' } }).state;
    expect(again.asked.refreshAssignments).toBeUndefined();
  });

  it('looks again who is missing once the reminders are sent', () => {
    const call = { fn: 'stepTask', input: { kind: 'remind' } } as const;
    const progress: TaskProgress = {
      kind: 'remind',
      done: 3,
      of: 3,
      finished: true,
      sentence: '',
    };
    const step = answer(play(shown(), { type: 'ask', call }).state, call, progress);
    expect(calls(step)).toEqual([{ fn: 'getPanel' }, { fn: 'getTracking' }]);
  });
});

describe('looking at raters', () => {
  it('turns adjusted scores on without computing the checks again', () => {
    const call = { fn: 'setAdjusted', input: { on: true } } as const;
    const asked = play(opened('bias', { fn: 'getBias' }, bias, atReview), { type: 'ask', call }).state;
    const step = answer(asked, call, { ...adjusted, on: true });
    expect(step.state.asked.getBias?.value?.adjusted?.on).toBe(true);
    expect(step.state.asked.getBias?.value?.checks).toEqual(bias.checks);
    expect(calls(step)).toEqual([]);
  });

  it('checks anew with norms that were loaded, and empties the box', () => {
    const call = { fn: 'importNorms', input: { text: '{}' } } as const;
    const typed = play(atHome, { type: 'edit', drafts: { norms: '{}' } }, { type: 'ask', call }).state;
    const step = answer(typed, call, bias.norms);
    expect(calls(step)).toEqual([{ fn: 'getBias' }]);
    expect(step.state.drafts.norms).toBe('');
  });

  it('shows the key of the case just answered, not the next case', () => {
    const before = opened('practice', { fn: 'getPractice' }, exercise(), atNotes);
    const call = {
      fn: 'answerPractice',
      input: { practiceCase: 'K1', levels: { 'M.02': 2, 'M.03': 2 } },
    } as const;
    const step = answer(play(before, { type: 'ask', call }).state, call, exercise({ K1: call.input.levels }));
    expect(step.state.drafts.practiceCase).toBe('K1');
    expect(step.state.asked.getPractice?.value?.cases[0]?.competencies[0]?.key).toBe(1);
  });

  it('keeps levels chosen and not yet sent while one looks elsewhere', () => {
    const before = opened('practice', { fn: 'getPractice' }, exercise(), atNotes);
    const chosen = { 'K1 M.02': 3 };
    const back = play(
      before,
      { type: 'edit', drafts: { chosenLevels: chosen } },
      { type: 'back' },
      { type: 'open', screen: { name: 'practice' } },
    );
    expect(back.state.drafts.chosenLevels).toEqual(chosen);
  });

  it('has a mirror that keeps its last picture while it is looked at again', () => {
    const shown = opened('mirror', { fn: 'getMirror' }, mirror, atNotes);
    expect(play(shown, { type: 'reload' }).state.asked.getMirror?.value).toEqual(mirror);
  });
});

describe('looking after the cycle', () => {
  it('shows what is left after mending, and says what was done', () => {
    const call = { fn: 'mend', input: { finding: 'trigger-missing' } } as const;
    const asked = play(opened('maintenance', { fn: 'checkCycle' }, maintenance, atUpkeep), {
      type: 'ask',
      call,
    }).state;
    const step = answer(asked, call, mended);
    expect(step.state.asked.checkCycle?.value?.findings).toHaveLength(2);
    expect(step.state.notice).toBe('Pemicu jawaban dipasang lagi.');
  });

  it('says by its name which tab is shown', () => {
    const call = { fn: 'showTab', input: { tab: 'erasures' } } as const;
    const asked = play(atUpkeep, { type: 'ask', call }).state;
    expect(answer(asked, call, 'Berita Acara Penghapusan').state.notice).toBe(
      'Tab Berita Acara Penghapusan dibuka di buku kerja.',
    );
  });

  it('offers no file any more that was made before an erasure', () => {
    const make = { fn: 'makeArchive', input: { cycle: '2020-1' } } as const;
    const made = answer(play(atUpkeep, { type: 'ask', call: make }).state, make, archive.made).state;
    expect(made.asked.makeArchive?.value).toEqual(archive.made);
    const erase = { fn: 'stepErasure', input: { what: '2020-1', keepRoster: false, confirm: '' } } as const;
    const asked = play(made, { type: 'ask', call: erase }).state;
    const step = answer(asked, erase, archive.erasure('2020-1', 'done'));
    expect(step.state.asked.makeArchive).toBeUndefined();
    expect(calls(step)).toEqual([getPanel, { fn: 'getArchives' }]);
  });

  it('asks for the panel and the actions again once one was undone', () => {
    const call = { fn: 'undoAction', input: { id: 'p2' } } as const;
    const asked = play(opened('past', { fn: 'getPastActions' }, past, atUpkeep), { type: 'ask', call }).state;
    expect(calls(answer(asked, call, undo))).toEqual([{ fn: 'getPanel' }, { fn: 'getPastActions' }]);
  });
});

describe('entering an answer on behalf of a rater', () => {
  const code = 'AAAA-AAAA-AAAA-AAAA';

  it('asks for the sheet, sends what was chosen, and goes back to where it was missing', () => {
    const followed = opened('tracking', { fn: 'getTracking' }, tracking);
    const away = play(followed, { type: 'open', screen: { name: 'enter', code } });
    expect(calls(away)).toEqual([page('id', 'entry')]);
    const shown = play(initialState(today, { ...hrPage, page: 'entry' }, keep(away.state)), {
      type: 'start',
    });
    expect(calls(shown)).toEqual([{ fn: 'getSheet', input: { code } }]);
    const chosen = play(shown.state, {
      type: 'edit',
      drafts: { chosenLevels: { [`${code} M.01`]: 3 }, typedExamples: { [`${code} M.01`]: 'Contoh.' } },
    }).state;
    const call = { fn: 'enterAnswer', input: { code, levels: { 'M.01': 3 } } } as const;
    const step = answer(play(chosen, { type: 'ask', call }).state, call, null);
    expect(screenOf(step.state)).toEqual({ name: 'tracking' });
    expect(step.state.notice).toBe(panelTexts.told.enterAnswer);
    expect(step.state.drafts).toMatchObject({ chosenLevels: {}, typedExamples: {} });
    expect(calls(step)).toEqual([{ fn: 'getPanel' }, page('id')]);
  });

  it('leads on from where the code was typed once the server knows it', () => {
    const typed = play(initialState(today, { ...hrPage, page: 'entry' }, keep(atHome)), {
      type: 'open',
      screen: { name: 'paperForms' },
    }).state;
    const call = { fn: 'getSheet', input: { code } } as const;
    const asked = play(typed, { type: 'ask', call }).state;
    expect(screenOf(reply(asked, call, { ok: false, problems: [] }).state).name).toBe('paperForms');
    expect(screenOf(answer(asked, call, {}).state)).toEqual({ name: 'enter', code });
  });
});

describe('the focus', () => {
  const at = (name: PlainScreen) => play(atHome, { type: 'open', screen: { name } as Screen }).state;

  it('moves with the screen, and from one practice case to the next', () => {
    const practice = at('practice');
    expect(screenKey(practice)).not.toBe(screenKey(atHome));
    const next = play(practice, { type: 'edit', drafts: { practiceCase: 'K2' } }).state;
    expect(screenKey(next)).not.toBe(screenKey(practice));
  });

  it('stays where it is while one types', () => {
    const people = at('people');
    const typing = play(people, { type: 'edit', drafts: { lists: { people: { search: 'sla' } } } }).state;
    expect([screenKey(typing), contentKey(typing)]).toEqual([screenKey(people), contentKey(people)]);
  });

  it('moves to what came of a press, and not because a screen has loaded', () => {
    const call = { fn: 'mend', input: { finding: 'trigger-missing' } } as const;
    const asked = play(opened('maintenance', { fn: 'checkCycle' }, maintenance, atUpkeep), {
      type: 'ask',
      call,
    }).state;
    expect(asked.outcome).toBeUndefined();
    expect(answer(asked, call, mended).state.outcome?.fn).toBe('mend');
  });
});

describe('choosing the language', () => {
  const choose: Event = { type: 'chooseLanguage', language: 'en' };

  it('of the workbook is asked for by itself, and no question waits afterwards', () => {
    const call = { fn: 'setLanguage', input: { language: 'en' } } as const;
    const asked = play(play(atHome, { type: 'edit', drafts: { confirming: 'setLanguage' } }).state, {
      type: 'ask',
      call,
    });
    const after = answer(asked.state, call, { ...hrPanel('collect'), language: 'en' });
    expect(after.state.drafts.confirming).toBeUndefined();
    expect(calls(after)).toEqual([page('en')]);
    expect(answer(after.state, page('en'), '<p>').page).toBe('<p>');
  });

  it.each([
    ['an employee', panelShown(employeePanel)],
    ['HR', atHome],
    ['whoever founds an office', panelShown(hrPanel('setUp'))],
    ['a reader the server has not told of yet', initialState(today, staffPage)],
  ])('asks for the page of %s, and no workbook is changed', (_, state) => {
    expect(calls(play(state, choose))).toEqual([page('en')]);
  });

  it('changes nothing where the language is the one shown', () => {
    expect(play(atHome, { type: 'chooseLanguage', language: 'id' })).toEqual({ state: atHome, calls: [] });
  });

  it('stays as it is when the page does not come', () => {
    const asked = play(panelShown(employeePanel), choose).state;
    const step = reply(asked, page('en'), { ok: false, lost: 'network' });
    expect([step.page, step.state.language]).toEqual([undefined, 'id']);
    expect(step.state.asked.getPage?.problems).toHaveLength(1);
  });
});

describe('a page that takes the place of another', () => {
  const person: Screen = { name: 'person', nip: nipOf(0) };
  const englishPage: Page = { ...hrPage, language: 'en', texts: english };

  it('goes on where the reader was, and asks anew for what the server words', () => {
    const left = play(
      atHome,
      { type: 'edit', drafts: { office: 'CONTOH' } },
      { type: 'open', screen: person },
    );
    const taken = initialState(today, englishPage, keep(left.state));
    expect([screenOf(taken), taken.drafts.office, taken.panel, taken.language]).toEqual([
      person,
      'CONTOH',
      atHome.panel,
      'en',
    ]);
    expect(calls(play(taken, { type: 'start' }))).toEqual([{ fn: 'getPerson', input: { nip: nipOf(0) } }]);
  });

  it('begins at home where it is made for other readers', () => {
    const left = play(atHome, { type: 'open', screen: { name: 'import' } }).state;
    const taken = initialState(today, staffPage, keep(left));
    expect([screenOf(taken), taken.drafts]).toEqual([{ name: 'home' }, begin.drafts]);
  });

  it('goes on with long work when the step under way comes to its end', () => {
    const call = { fn: 'stepTask', input: { kind: 'makeTabs' } } as const;
    const running = play(atHome, { type: 'ask', call }).state;
    const taken = play(initialState(today, englishPage, keep(running)), { type: 'start' }).state;
    const step = answer(taken, call, { kind: 'makeTabs', done: 24, of: 88, finished: false, sentence: '' });
    expect([step.state.task?.run, calls(step)]).toEqual(['running', [call]]);
  });

  it('takes no answer to what another reader had asked for its own', () => {
    const left = { ...play(atHome, { type: 'open', screen: { name: 'bias' } }).state, panel: employeePanel };
    const taken = play(initialState(today, staffPage, keep(left)), { type: 'start' }).state;
    expect(taken.serial).toBe(left.serial);
    expect(answer(taken, { fn: 'getBias' }, bias).state).toBe(taken);
  });

  it('is not left again for the language that the server knows of', () => {
    const left = play(panelShown(employeePanel), { type: 'chooseLanguage', language: 'en' }).state;
    const taken = initialState(today, { ...englishPage, page: 'staff' }, keep(left));
    const reloaded = play(taken, { type: 'reload' }).state;
    expect(calls(answer(reloaded, getPanel, employeePanel))).toEqual([]);
  });
});
