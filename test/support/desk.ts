// A tab as HR has it open: what its cells say, and typing into them.
import { hr, type RunningOffice } from '../../src/local/office/running-office';

export class Desk {
  private readonly sheetId: number;
  constructor(
    readonly office: RunningOffice,
    readonly tab: string,
  ) {
    this.sheetId = office.host.workbook.state.sheets.find(({ title }) => title === tab)?.sheetId ?? 0;
  }
  get rows(): string[][] {
    return this.office.tab(this.tab);
  }
  /** Place of a column, 0-based. */
  place = (heading: string): number => this.rows[0]?.indexOf(heading) ?? -1;
  cell = (row: number, column: number): string => this.rows[row]?.[column] ?? '';
  type(row: number, column: number, to: string): void {
    const done = this.office.host.desk(() => hr).editCell(this.sheetId, row, column, to);
    if (row < 1 || column < 0 || !done.ok) throw new Error('nothing typed');
  }
  delete = (row: number) => this.office.host.desk(() => hr).deleteRow(this.sheetId, row);
  /** A row that holds nothing; one is added where there is none. */
  get spare(): number {
    const empty = this.rows.findIndex((row) => row.every((cell) => cell === ''));
    if (empty > 0) return empty;
    const end = this.rows.length;
    this.office.host.desk(() => hr).addRow(this.sheetId, end);
    return end;
  }
}
