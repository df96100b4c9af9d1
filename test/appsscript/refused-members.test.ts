// Every member of Google's services that the script calls in an office's year, refused for good: what does not rest on it goes on, what
// does is named with what to do, and once Google has come round the next press mends it.
import { MainJob, STEPS, wrongIn } from '../../src/local/office/main-job';
import { head, siti } from '../../src/local/office/running-office';

type Step = (typeof STEPS)[number];

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Rows of a tab that hold a text; none where there is no such tab. */
const rowsWith = ({ host }: MainJob, tab: string, text: string): number =>
  (host.workbook.state.sheets.find(({ title }) => title === tab)?.rows ?? []).filter((row) =>
    JSON.stringify(row).includes(text),
  ).length;

const blank = {
  nip: siti.nip,
  talk: 1,
  seen: 0,
  heldOn: '2026-10-10',
  place: '',
  topics: '',
  agreements: '',
};

/** What people do with the results of a period that is closed, up to erasing it; each step can be done again. */
const AFTERWARDS: readonly Step[] = [
  [
    'publishing',
    (job) => {
      job.get('publishResults', {});
      const { people } = job.get('getPublication');
      must(
        people.some(({ nip, state }) => nip === siti.nip && state === 'published'),
        'Siti has no result',
      );
    },
  ],
  [
    'a talk',
    (job) => {
      for (const { email } of [siti, head]) {
        const seen = () => job.get('getTalks', { nip: siti.nip }, email).talks[0]?.version ?? 0;
        const words = `Kata ${email}`;
        job.get('writeTalk', { ...blank, seen: seen(), words, show: true }, email);
      }
      const told = JSON.stringify(job.get('getTalks', { nip: siti.nip }, head.email).talks);
      must(told.includes(`Kata ${head.email}`) && told.includes(`Kata ${siti.email}`), 'words are lost');
    },
  ],
  [
    'a plan',
    (job) => {
      const plan = () => job.get('getDevelopment', { nip: siti.nip }, head.email);
      const what = 'Menyusun daftar titik rawan';
      const rest = { kind: 'task', helper: '', state: 'planned', note: '' } as const;
      if (plan().actions.length === 0)
        job.get('saveAction', { nip: siti.nip, competency: 'M.01', what, ...rest }, head.email);
      must(plan().actions.length === 1, `${plan().actions.length} actions and not 1`);
    },
  ],
  [
    'an objection',
    (job) => {
      const which = { nip: siti.nip, number: 1 };
      const [why, answer, reason] = ['Sudah saya lakukan', 'Menurut catatan saya', 'Buktinya ada'];
      const once = (text: string, act: () => unknown) => {
        if (rowsWith(job, 'Keberatan', text) === 0) act();
        must(rowsWith(job, 'Keberatan', text) === 1, `not one row with ${text}`);
      };
      once(why, () => job.get('lodgeObjection', { reasons: { 'M.01': why } }, siti.email));
      once(answer, () => job.get('answerObjection', { ...which, answers: { 'M.01': answer } }, head.email));
      const decision = { ...which, decisions: { 'M.01': { level: 3, reason } }, paper: 'Surat 1' };
      once(reason, () => job.get('decideObjection', decision));
    },
  ],
  [
    'an archive',
    (job) => {
      const { text } = job.get('makeArchive', { cycle: '2026-1' }).file;
      must(text.includes('Sudah saya lakukan'), 'the objection is not in the archive');
    },
  ],
  ['taking results back in', (job) => job.work('refresh')],
  [
    'erasing',
    (job) => {
      job.office.at('2026-10-26 09:00');
      const input = { what: '2026-1', keepRoster: true, confirm: 'Penilaian 2026' };
      let report = job.get('stepErasure', input);
      for (let step = 0; step < 3 && report.state !== 'done'; step += 1)
        report = job.get('stepErasure', input);
      must(report.state === 'done', `stepErasure: ${report.state}: ${report.sentences.join(' ')}`);
      const linked = job.host.forms.filter(({ destination }) => destination !== undefined);
      must(linked.length === 0, 'forms are left');
    },
  ],
];

const closing = STEPS.findIndex(([stage]) => stage === 'closing');
const whileOpen = AFTERWARDS.findIndex(([stage]) => stage === 'an archive');
const YEAR = [
  ...STEPS.slice(0, closing),
  ...AFTERWARDS.slice(0, whileOpen),
  ...STEPS.slice(closing, closing + 1),
  ...AFTERWARDS.slice(whileOpen),
];

interface Stop {
  readonly members: RegExp;
  readonly why: string;
  /** Nothing can be told: Google shows the failure itself. */
  readonly untold?: true;
}

/** What cannot go on without a member, and why. All others are refused at once, and the year goes on. */
const STOPS: readonly Stop[] = [
  {
    members: /^Sheets\.|^Spreadsheet\.getId$|^SpreadsheetApp\.getActiveSpreadsheet$/,
    why: 'all that is known stands in the workbook',
  },
  {
    members: /^Session\.get(Active|Effective)User$|^User\.getEmail$/,
    why: 'nothing is shown before it is known who asks',
  },
  {
    members: /^Properties(Service)?\./,
    why: 'what is under way is noted before it is done: it would be done twice',
  },
  {
    members: /^Utilities\.(formatDate|getUuid)$/,
    why: 'days are those of the workbook, and nobody may be able to guess a code',
  },
  {
    members: /^LockService\.getScriptLock$|^Lock\.tryLock$/,
    why: 'of two who write at once one would be lost',
  },
  { members: /^SpreadsheetApp\.getUi$/, why: 'who has the workbook open may set it up' },
  {
    members: /^(Menu|Ui)\.|^HtmlService\.|^ScriptApp\.requireScopes$/,
    why: 'there is no screen to say it on',
    untold: true,
  },
  { members: /^FormApp\.(create|openById)$|^Form\.(getId|setDestination)$/, why: 'nobody gets the answers' },
  {
    members: /^SpreadsheetApp\.openById$|^Spreadsheet\.getSheets$|^Sheet\.getSheetId$/,
    why: 'nobody knows which tab takes the answers of a new form',
  },
  {
    members:
      /^Form\.(add\w+Item|getItems|setTitle|setDescription)$|^\w+Item\.(getId|setTitle|setHelpText|setRequired|setChoiceValues)$/,
    why: 'a form that does not say and ask what it should is not handed out',
  },
  { members: /^Form\.(setAcceptingResponses|setPublished)$/, why: 'a form stays open or closed, as it was' },
  { members: /^Drive\.Files\.remove$/, why: 'a form whose file stays is not erased' },
  { members: /^MailApp\.sendEmail$/, why: 'there is no other way for a mail' },
];

const stopOf = (member: string): Stop | undefined => STOPS.find(({ members }) => members.test(member));

/** A form that cannot be opened when it is undone keeps its tab, and another is made: told, but no year as usual. */
const BEGINS: Readonly<Record<string, string>> = { 'FormApp.openById': 'answers about oneself' };

/** The job before each step where Google refuses nothing, and what was called until then. */
const places: { readonly step: Step; readonly job: MainJob; readonly called: ReadonlySet<string> }[] = [];
let end = new MainJob({});
for (const step of YEAR) {
  places.push({ step, job: end, called: new Set(end.host.called) });
  end = end.copy();
  const wrong = wrongIn(step, end);
  if (wrong !== undefined) throw new Error(wrong);
}
const members = [...end.host.called].sort();

/** The job where Google refuses members, before the first step that calls one of them. */
function refusing(...refused: readonly string[]): { readonly job: MainJob; readonly left: readonly Step[] } {
  const calls = (called: ReadonlySet<string>) => refused.some((member) => called.has(member));
  const begins = BEGINS[refused[0] ?? ''];
  const from = places.findIndex(({ step }, at) =>
    begins === undefined ? calls(places[at + 1]?.called ?? end.host.called) : step[0] === begins,
  );
  const job = places[from]?.job.copy();
  must(job !== undefined, 'nothing calls it');
  job.patience = 1;
  job.host.refuse(...refused);
  return { job, left: YEAR.slice(from) };
}

const lesser = members.filter((member) => stopOf(member) === undefined);
/** Each has another beside it that does for it: only one of the two is refused at once. */
const alone = [
  // A new response tab is known by the form that Google names of it, or by what it asks.
  'Sheet.getFormUrl',
  // Where it is refused, the form is used again, and its questions have to be read.
  'Form.removeDestination',
  // The answers of a form go by themselves, or with its file.
  'Form.deleteAllResponses',
];

it.each<readonly [string, readonly string[]]>([
  ['all that nothing rests on', lesser.filter((member) => !alone.includes(member))],
  ...alone.map((member): [string, string[]] => [member, [member]]),
])('the year goes on where Google refuses %s', (_, refused) => {
  const { job, left } = refusing(...refused);
  expect(left.flatMap((step) => wrongIn(step, job) ?? [])).toEqual([]);
});

/** A call that was refused: the function, the code of the problem, and what to do. */
const NAMED = /: \w+: (?<code>[a-z-]+): \S/;

it.each(members.filter((member) => stopOf(member) !== undefined))(
  '%s: what stops is told, and the next press mends it',
  (member) => {
    const { untold } = stopOf(member) ?? {};
    const { job, left } = refusing(member);
    const stopped = left.find((step) => {
      const wrong = wrongIn(step, job);
      if (wrong === undefined) return false;
      const code = NAMED.exec(wrong)?.groups?.['code'];
      const told = code !== undefined && code !== 'google-failed';
      // People who fill in forms are told nothing; HR was.
      if (!told && !untold && !wrong.includes('findings that stop the cycle'))
        expect(job.office.warnings.map((one) => one.code)).toContain('form-not-switched');
      return true;
    });
    // No stop that need not be.
    must(stopped !== undefined, 'nothing stops');
    job.host.refuse();
    if (wrongIn(stopped, job) === undefined) return;
    for (const { id, mendable, choices } of job.get('checkCycle').findings)
      if (mendable && choices === undefined) job.get('mend', { finding: id });
    expect(wrongIn(stopped, job)).toBeUndefined();
  },
);
