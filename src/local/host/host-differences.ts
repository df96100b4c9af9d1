// The page about the local host: what is uncertain about Google and how it is played, and where the host is not Google.
import { COSTS, LIMITS } from './platform/limits';
import { facts } from './platform/variants';
import { playedMembers } from './played-members';
import { playedRequests } from './spreadsheet/request/apply';

type Row = readonly string[];

/** Where the host is stricter than Google, on purpose. */
const STRICTER: readonly Row[] = [
  ['Reading a member that a service lacks', '`undefined`', 'fails by name'],
  [
    'Returning or passing a `Date`, `NaN`, `Map`, class instance by `google.script.run`',
    'documented to fail; some become `null` or `{}`',
    'always fails, with the path to the value',
  ],
  ['`getDocumentLock` in the web app', 'documented as `null`; a bound script may get one', 'always `null`'],
  ['Opening a form', 'whoever has access in Drive', 'its owner and those added by `addEditor`'],
];

/** Where the host is simpler. */
const SIMPLER: readonly Row[] = [
  [
    'Time',
    'every call takes what it takes',
    'calls take modelled time, computing takes none; the clock that scripts see moves with it',
  ],
  [
    'Executions',
    'run side by side',
    'one after the other; `meanwhileAt(k, …)` puts another one in the middle at call k, `occupy(n)` counts others in',
  ],
  ['Trigger quotas', 'also minutes a day', 'number of triggers only'],
  ['Clock triggers', 'fire by the plan', 'fire when `runTimeTriggers` is called'],
  ['`onEdit`, `onChange`', "fire on people's edits", 'can be installed, never fire'],
  ['Mail', 'is sent', 'goes to the outbox; addresses are checked for shape only'],
  [
    'Forms: pages, images, videos, dates, times, files, quizzes, checkbox grids, branching',
    'exist',
    'text, paragraph, choices, list, boxes, scale, grid, headers and page breaks; pages are one',
  ],
  ['Who may open workbook and sidebar', 'sharing in Drive', 'everybody; protections of ranges hold'],
];

/** What the check of the installation cannot try at Google, and what stands in for it. */
const UNTRIED: readonly Row[] = [
  [
    'A form that belongs to another account, in the bin or not',
    'the check runs as one account; nothing may be left with another',
    'opening fails as for a form that is gone (`goneForm`): who made it is remembered, and the check of the period says so',
  ],
  [
    'What a trigger is told (`triggerUid`, `range`), and that it fires',
    'no event comes within the execution that waits for it; an answer by script fires none',
    'events are a hint only; every morning all is read; a trigger that is not heard of is a finding; variants `triggers`, `triggerUser`',
  ],
  [
    '`onEdit` as a simple trigger, which makes a shared reading old',
    "fires on people's edits alone",
    'without it a visitor of the web app sees an edit a minute later; HR reads the workbook as it is',
  ],
  [
    'Who a visitor of the web app is; `getActiveSpreadsheet()` and `getUi()` there',
    'the check is pressed in the menu',
    'variants `visitorAddress`, `visitorKey`, `activeSpreadsheet`',
  ],
  [
    'Served scripts in the browser, and what a page sends',
    'a menu cannot run a page',
    'variants `servedScripts`, `undefinedFields`; the build refuses scripts that could be cut',
  ],
  [
    'How Google words response tabs, the column of addresses and errors',
    'an answer by script carries no address; an account has one language',
    'variants `formWords`, `emailKind`, `emailHeading`, `emailPlace`, `errorWords`; where a case fails, the file that is handed back keeps the words',
  ],
  [
    'Locale and time zone that the office’s workbook was given',
    'those of a scratch workbook tell nothing of it',
    'variants `workbookLocale`, `workbookZone`; the check of the period looks at the workbook’s own',
  ],
  [
    'What the other accounts have granted',
    'the check runs as one account, which must have granted all',
    'variant `consent`; what a trigger could not do is kept and told',
  ],
  ['The order of the script’s files', 'the script is one file', 'variant `scriptFiles`'],
  [
    'Whether Google is slow, or out of service for a moment',
    'comes when it comes',
    'variants `apiErrors`, `pace`',
  ],
  [
    'Sending mail, quotas, executions side by side, locks held by others',
    'would spend the quotas of the office, or need a second execution',
    'variants `mailQuota`, `mailLeft`, `sheetsQuota`, `executions`, `lock`',
  ],
  [
    'Columns and tabs moved or deleted by people, a workbook they have copied, files in Drive that others own',
    'are done by hand, in an editor',
    'variants `movedColumn`, `deletedResponseTab`, `copiedNotes`',
  ],
];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const numbers = (of: Readonly<Record<string, number>>): readonly Row[] =>
  Object.entries(of).map(([name, value]) => [name, value.toLocaleString('en-US')]);

const factRows = Object.entries(facts).map(([name, { what, ways, evidence }]): Row => {
  const [usual, ...others] = ways.map((way) => `\`${way}\``);
  return [`\`${name}\``, what, usual ?? '', others.join(', '), evidence.join('; ')];
});

/** The whole page, as Markdown. */
export const hostDifferences = (): string =>
  [
    '# How the local host differs from Google',
    'The local host (`src/local/host`) runs the shipped `dist/Code.js` and plays the part of Google that the add-on uses. What it does not play ' +
      'fails by name: `not in the local host: X.y`. Where Google documents a behaviour, the host follows the documentation; the tests under ' +
      '`test/local/host` say it in sentences. This page is printed from the code by `npm run host-differences`.',
    '## What is uncertain',
    'Each fact that documentation leaves open or public reports contradict is a named switch. The host behaves in the usual way; the main job ' +
      'of the add-on passes under every other way alone and under every pair of them (`npm run variants`). Pages are of ' +
      '`developers.google.com/apps-script` unless another is named.',
    table(['Name', 'What', 'Usual', 'Also', 'Evidence'], factRows),
    '## Stricter than Google, on purpose',
    table(['Where', 'Google', 'Local host'], STRICTER),
    '## Simpler than Google',
    table(['Where', 'Google', 'Local host'], SIMPLER),
    '## What no case can try',
    'The menu entry *Periksa pemasangan* tries at Google what the add-on relies on (`src/appsscript/installation`). Beyond its reach:',
    table(['What', 'Why', 'Instead'], UNTRIED),
    '## What is played',
    'Members of the services and their objects. Those that neither the add-on nor the page calls are there for what people do by hand ' +
      '(questions of other kinds in a form, rows and cells in a tab), or for cases that are written to run here and at Google.',
    table(
      ['Of', 'Members'],
      Object.entries(playedMembers()).map(([name, members]) => [`\`${name}\``, code(members)]),
    ),
    '## Requests of `spreadsheets.batchUpdate` that are played',
    'More than the add-on sends: whoever opens a workbook may sort, move, merge, colour and filter, and replies recorded at Google can be replayed.',
    code(playedRequests),
    '## Limits and costs',
    'Limits are documented by Google; costs are assumptions, in milliseconds.',
    table(['Limit', 'Value'], numbers(LIMITS)),
    table(['Cost', 'Milliseconds'], numbers(COSTS)),
    '## What can be made to go wrong',
    '`refuse(…)` for members that are refused whenever they are called; `failAt(k, …)` before, after or as the end of time; `planIncidents(randomFaults(…))`, `meanwhileAt`, `holdLock`, `occupy`, `grant`; for ' +
      'submissions the event can be `suppressed`, `twice`, `blank` or `delayed` (then `deliverEvents`, also in reverse), and an answer can be ' +
      'edited (`editFormResponse`).',
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
