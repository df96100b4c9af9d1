// A list to take away: copied to be pasted into a sheet, or saved as a file.
import { type Table, toCsv, toPaste } from '../table-text';
import { saveFile } from '../take-away';
import { Button, CopyButton } from './controls';
import type { ViewProps } from './view';

interface TakeTableProps extends Pick<ViewProps, 'state' | 'edit' | 't'> {
  readonly fileName: string;
  readonly table: () => Table;
}

export function TakeTable(props: TakeTableProps) {
  const { state, t, fileName, table } = props;
  return (
    <div class="actions">
      <CopyButton {...props} words={t.problems.copy} text={() => toPaste(table())} />
      <Button
        onPress={() => saveFile(fileName, 'text/csv', toCsv(table(), state.language === 'id' ? ';' : ','))}
      >
        {t.problems.download}
      </Button>
    </div>
  );
}
