// A table, or a file of Timbang's own, from a file or from the clipboard: a file button and a box to paste into.
import type { BookChoice } from '../book-field';
import { fileText, lineCount } from '../file-text';
import type { FieldList, FileNote } from '../state';
import { Button } from './controls';
import { Icon } from './icon';
import type { FileFieldProps } from './view';

/** How lists are taken from a workbook file, on a page that can. */
interface Books {
  read(bytes: Uint8Array, file: string): BookChoice;
  /** What is said where there are several to choose from. */
  readonly choose: string;
}

interface TableFieldProps extends Pick<FileFieldProps, 'state' | 'edit' | 't'> {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly books?: Books;
  /** A file that Timbang has saved is wanted: no table, so its lines say nothing to anybody. */
  readonly own?: boolean;
  /** What follows once a file is read, besides its text standing in the field. */
  readonly onFile?: (text: string) => void;
}

export function TableField(props: TableFieldProps) {
  const { state, edit, t, id, label, hint, value, onText, books, own = false, onFile } = props;
  const { fileNotes } = state.drafts;
  const note = fileNotes[id];
  const lists = note?.lists ?? [];
  const setNote = (next: FileNote | undefined) => edit({ fileNotes: { ...fileNotes, [id]: next } });
  const take = (list: FieldList, among: readonly FieldList[]) => {
    setNote({ text: list.note, mistake: false, lists: among });
    onText(list.text);
  };
  const read = async (file: File) => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const content = fileText(bytes);
      if (!content.ok && content.why === 'workbookFile' && books) {
        const book = books.read(bytes, file.name);
        return book.ok ? take(book.lists[0], book.lists) : setNote({ text: book.why, mistake: true });
      }
      if (!content.ok) return setNote({ text: t.fileField[content.why], mistake: true });
      const what = own ? file.name : t.fileField.fileRead(file.name, lineCount(content.text));
      const text = content.encoding === 'windows-1252' ? `${what}. ${t.fileField.encoding}` : what;
      setNote({ text, mistake: false });
      onText(content.text);
      onFile?.(content.text);
    } catch {
      setNote({ text: t.fileField.unreadable, mistake: true });
    }
  };
  const lines = lineCount(value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div class="file">
        <label class="button plain">
          <Icon name="file" />
          {t.fileField.choose}
          <input
            type="file"
            class="unseen"
            accept={
              own
                ? '.json,application/json'
                : `.csv,.tsv,.txt,text/csv,text/plain${books ? ',.xlsx,.xls' : ''}`
            }
            aria-label={`${t.fileField.choose}: ${label}`}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) read(file);
              // Choosing the same file again, once mended, must count as a change.
              event.currentTarget.value = '';
            }}
          />
        </label>
        {value !== '' && (
          <Button
            kind="quiet"
            label={`${t.fileField.clear}: ${label}`}
            onPress={() => {
              setNote(undefined);
              onText('');
            }}
          >
            {t.fileField.clear}
          </Button>
        )}
      </div>
      {books && lists.length > 1 && (
        <>
          <label for={`${id}-list`}>{books.choose}</label>
          <select
            id={`${id}-list`}
            aria-label={`${books.choose}: ${label}`}
            value={lists.findIndex(({ text }) => text === value)}
            onChange={({ currentTarget }) => {
              const list = lists[Number(currentTarget.value)];
              if (list) take(list, lists);
            }}
          >
            {lists.map(({ name }, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      <textarea
        id={id}
        rows={3}
        placeholder={t.fileField.paste}
        spellcheck={false}
        value={value}
        aria-describedby={`${id}-hint ${id}-note`}
        onInput={(event) => {
          // First the text: drawing with the old one would put it back into the box.
          onText(event.currentTarget.value);
          setNote(undefined);
        }}
      />
      <p class={note?.mistake ? 'mistake' : 'hint'} id={`${id}-note`} role="status">
        {note?.text ?? (lines > 0 && !own ? t.fileField.linesRead(lines) : '')}
      </p>
    </div>
  );
}
