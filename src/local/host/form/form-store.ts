// The forms of the workspace, their responses, and the response tabs they write to.

import type { Variants } from '../platform/variants';
import type { Answer, DestinationRecord, FormRecord, ResponseRecord } from './form-record';
import { tabAddress } from './form-record';
import { fileId } from './identifiers';
import {
  type ColumnWords,
  type ResponseCell,
  responseRow,
  updateColumns,
  wantedColumns,
} from './response-columns';

/** What forms need of the workbook that takes their answers. */
export interface ResponseTabs {
  /** Adds a response tab for the form at this address. @returns its sheet id */
  link(formUrl: string): number;
  unlink(sheetId: number): void;
  /** Lets `act` happen when a tab added now would show up. */
  whenAdded(act: () => void): void;
  /** Whether the tab still exists. */
  has(sheetId: number): boolean;
  header(sheetId: number, column: number): string;
  setHeader(sheetId: number, column: number, text: string): void;
  /** Writes below the last row. @returns its number; the header is row 1 */
  append(sheetId: number, cells: readonly ResponseCell[]): number;
  update(sheetId: number, row: number, cells: readonly ResponseCell[]): void;
}

/** What the form takes for the address of whoever answers. */
function emailOf({ emailCollection }: FormRecord, respondent: string, typed: string): string {
  if (emailCollection === 'DO_NOT_COLLECT') return '';
  return emailCollection === 'VERIFIED' ? respondent : typed;
}

/** A response tab that is there. */
type AddedTab = Required<Pick<DestinationRecord, 'sheetId' | 'columns'>> & { readonly tabs: ResponseTabs };

/** Keeps all forms. Nothing here is metered: what a script asks for is, where it asks. */
export class FormStore {
  constructor(
    readonly forms: FormRecord[],
    private readonly tabsOf: (spreadsheetId: string) => ResponseTabs | undefined,
    private readonly platform: {
      readonly now: () => number;
      readonly random: () => number;
      readonly variants: Variants;
      readonly words: () => ColumnWords;
    },
  ) {
    for (const form of forms)
      if (form.destination && form.destination.sheetId === undefined)
        this.link(form, form.destination.spreadsheetId);
  }

  /** Makes an unpublished form whose title is still empty; `fileName` names only the file. */
  create(fileName: string, owner: string, createdAt: number): FormRecord {
    const { random } = this.platform;
    const form: FormRecord = {
      id: `1${fileId(random, 43)}`,
      publishedId: `1FAIpQL${fileId(random, 49)}`,
      fileName,
      owner,
      createdAt,
      editors: [],
      title: '',
      description: '',
      confirmationMessage: '',
      closedMessage: '',
      emailCollection: 'DO_NOT_COLLECT',
      published: false,
      accepting: false,
      responseEdits: false,
      oneResponsePerUser: false,
      progressBar: false,
      respondAgain: true,
      items: [],
      responses: [],
    };
    this.forms.push(form);
    return form;
  }

  /** The form is gone with its responses; its response tab stays. */
  remove(form: FormRecord): void {
    this.unlink(form);
    this.forms.splice(this.forms.indexOf(form), 1);
  }

  /** Gives the form a response tab; one it had before keeps its rows but receives no more. */
  link(form: FormRecord, spreadsheetId: string): void {
    const tabs = this.tabsOf(spreadsheetId);
    if (tabs === undefined)
      throw new Error("Document is missing (perhaps it was deleted, or you don't have read access?)");
    this.unlink(form);
    const destination: DestinationRecord = { spreadsheetId, columns: [] };
    form.destination = destination;
    tabs.whenAdded(() => {
      if (form.destination !== destination) return;
      const sheetId = tabs.link(tabAddress(form, this.platform.variants));
      destination.sheetId = sheetId;
      this.refreshColumns(form);
      for (const response of form.responses) this.write(form, { ...destination, tabs, sheetId }, response);
    });
  }

  unlink(form: FormRecord): void {
    const { spreadsheetId = '', sheetId } = form.destination ?? {};
    if (sheetId !== undefined) this.tabsOf(spreadsheetId)?.unlink(sheetId);
    delete form.destination;
  }

  /** Brings the headers of the response tab up to the questions. */
  refreshColumns(form: FormRecord): void {
    const destination = this.destinationOf(form);
    if (!destination) return;
    const { tabs, sheetId, columns } = destination;
    for (const { column, from, to } of updateColumns(
      columns,
      wantedColumns(form, this.platform.words(), this.platform.variants),
    )) {
      // A header that somebody reworded is theirs.
      if (from === undefined || tabs.header(sheetId, column) === from) tabs.setHeader(sheetId, column, to);
    }
  }

  /** Stores a response. Its row is written at once or by `writeRow`. @param typed the address given where the form asks for one */
  addResponse(
    form: FormRecord,
    answers: Readonly<Record<string, Answer>>,
    respondent: string,
    typed = respondent,
  ): ResponseRecord {
    const response: ResponseRecord = {
      id: `2_ABaOnu${fileId(this.platform.random, 32)}`,
      at: this.platform.now(),
      email: emailOf(form, respondent, typed),
      respondent,
      answers: { ...answers },
    };
    form.responses.push(response);
    if (this.platform.variants.answerRow === 'there') this.writeRow(form, response);
    return response;
  }

  /** Writes the row of a response that has none yet. */
  writeRow(form: FormRecord, response: ResponseRecord): void {
    this.mendDestination(form);
    const destination = this.destinationOf(form);
    if (destination && response.row === undefined) this.write(form, destination, response);
  }

  /** Replaces answers of a response: its row is rewritten in place and its time moves. */
  editResponse(form: FormRecord, response: ResponseRecord, answers: Readonly<Record<string, Answer>>): void {
    Object.assign(response.answers, answers);
    response.at = this.platform.now();
    const destination = this.destinationOf(form);
    if (destination && response.row !== undefined) {
      destination.tabs.update(
        destination.sheetId,
        response.row,
        responseRow(form, destination.columns, response, this.platform.variants),
      );
    }
  }

  /** People may have deleted the response tab, and Google may make another. */
  private mendDestination(form: FormRecord): void {
    const { spreadsheetId, sheetId } = form.destination ?? {};
    if (spreadsheetId === undefined || sheetId === undefined) return;
    if (this.tabsOf(spreadsheetId)?.has(sheetId)) return;
    delete form.destination;
    if (this.platform.variants.deletedResponseTab === 'new-tab') this.link(form, spreadsheetId);
  }

  private write(form: FormRecord, { tabs, sheetId, columns }: AddedTab, response: ResponseRecord): void {
    response.row = tabs.append(sheetId, responseRow(form, columns, response, this.platform.variants));
  }

  private destinationOf(form: FormRecord): AddedTab | undefined {
    const { spreadsheetId = '', sheetId, columns } = form.destination ?? {};
    const tabs = this.tabsOf(spreadsheetId);
    return sheetId !== undefined && columns !== undefined && tabs?.has(sheetId)
      ? { tabs, sheetId, columns }
      : undefined;
  }
}
