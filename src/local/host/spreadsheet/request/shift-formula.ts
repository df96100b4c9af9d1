// A formula repeated over a range: its relative references move with the cell.
import { columnIndex, columnName } from '../stored/a1';

const REFERENCE = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\w(.])/gi;

/** '=A1+$B$1' moved one row down and one column right is '=B2+$B$1'. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    REFERENCE,
    (text: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return text;
      const letters = fixedColumn ? column : columnName(columnIndex(column) + columns);
      const digits = fixedRow ? row : String(Number(row) + rows);
      return `${fixedColumn}${letters}${fixedRow}${digits}`;
    },
  );
}
