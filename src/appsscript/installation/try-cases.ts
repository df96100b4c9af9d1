// Trying the cases: a scratch workbook and a form are made, looked at case by case within a time, and thrown away whatever happens.
import type { CaseResult } from '../../core/tab/installation-tab';
import { moveToBin } from '../google/drive-files';
import { scriptStore } from '../google/script-store';
import { answerCases } from './answer-cases';
import type { ContractCase, Scratch } from './contract-case';
import { formCases } from './form-cases';
import { scriptCases } from './script-cases';
import { sheetCases } from './sheet-cases';
import { workbookCases } from './workbook-cases';

/** Every case, in the order in which they are tried: what is deleted last stands last. */
const contractCases: readonly ContractCase[] = [
  ...scriptCases,
  ...sheetCases,
  ...workbookCases,
  ...inOrder([...formCases, ...answerCases]),
];

/** What changes the answers, or takes the linked tab or the form away, is tried once nothing else looks at it. */
function inOrder(cases: readonly ContractCase[]): readonly ContractCase[] {
  const ends = [
    'emailSetter',
    'deleteLinkedTab',
    'noDestination',
    'relinked',
    'deletedAnswers',
    'ownFiles',
    'binnedForm',
  ];
  return [...cases].sort((one, other) => ends.indexOf(one.id) - ends.indexOf(other.id));
}

/** Milliseconds after which no further case is begun: an execution ends after six minutes. */
const patience = 240_000;

/** Looks for the response tab, and milliseconds between them. */
const mostLooks = 30;
const pause = 500;

const leftKey = 'timbang.scratch';

interface Tried {
  readonly results: readonly Omit<CaseResult, 'at'>[];
  /** Addresses of what could not be thrown away. */
  readonly left: readonly string[];
}

/** @param title of what is made */
export function tryCases(title: string): Tried {
  const started = Date.now();
  const made: string[] = [];
  // Noted as soon as it is there: what a killed run leaves, the next one throws away.
  const note = (file: { getId(): string; getUrl?(): string; getEditUrl?(): string }, address: string) => {
    made.push(`${file.getId()} ${address}`);
    scriptStore.setProperty(leftKey, JSON.stringify(made));
  };
  const before = throwAway(JSON.parse(scriptStore.getProperty(leftKey) ?? '[]'));
  let results: Tried['results'] = [];
  let left: readonly string[] = [];
  try {
    const scratch = makeScratch(title, note);
    results = contractCases.map((one) =>
      Date.now() - started > patience ? untried(one) : tried(one, scratch),
    );
  } finally {
    left = throwAway(made);
    scriptStore.deleteProperty(leftKey);
  }
  return { results, left: [...before, ...left] };
}

function makeScratch(title: string, note: (file: { getId(): string }, address: string) => void): Scratch {
  const spreadsheet = SpreadsheetApp.create(title);
  note(spreadsheet, spreadsheet.getUrl());
  const makeForm = () => {
    const form = FormApp.create(title);
    note(form, form.getEditUrl());
    return form;
  };
  const form = makeForm();
  form.addTextItem().setTitle('Pertanyaan');
  form.addGridItem().setTitle('Kisi').setRows(['Baris']).setColumns(['Kolom', 'Kolom lain']);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const sheets = SpreadsheetApp.openById(spreadsheet.getId()).getSheets();
    const responseTab = sheets.length > 1 ? sheets.find((sheet) => sheet.getFormUrl()) : undefined;
    if (responseTab !== undefined) return { spreadsheet, form, responseTab, looks, makeForm };
    Utilities.sleep(pause);
  }
  return { spreadsheet, form, responseTab: undefined, looks: mostLooks, makeForm };
}

function tried({ id, known, observe }: ContractCase, scratch: Scratch): Omit<CaseResult, 'at'> {
  const [usual] = known;
  try {
    const outcome = observe(scratch);
    const verdict = outcome === usual ? 'usual' : known.includes(outcome) ? 'known' : 'unknown';
    return { id, usual, outcome, verdict, detail: '' };
  } catch (error) {
    // What is tried holds nothing of the office: Google's words may be kept.
    const detail = error instanceof Error ? error.message.slice(0, 300) : '';
    return { id, usual, outcome: '', verdict: 'failed', detail };
  }
}

const untried = ({ id, known: [usual] }: ContractCase): Omit<CaseResult, 'at'> => ({
  id,
  usual,
  outcome: '',
  verdict: 'untried',
  detail: '',
});

/** @param files each an id and an address @returns addresses of those that stay */
const throwAway = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) => {
    const [id = '', address = ''] = file.split(' ');
    try {
      moveToBin(id);
      return [];
    } catch {
      return [address];
    }
  });
