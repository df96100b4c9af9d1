// A table from a file or from the clipboard: a file button and a box to paste into.
import { fileText, lineCount } from '../file-text';
import type { FileNote } from '../state';
import { Button } from './controls';
import { Icon } from './icon';
import type { UpkeepProps } from './view';

interface TableFieldProps extends Pick<UpkeepProps, 'state' | 'edit' | 't'> {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

export function TableField({ state, edit, t, id, label, hint, value, onText }: TableFieldProps) {
  const { fileNotes } = state.drafts;
  const note = fileNotes[id];
  const setNote = (next: FileNote | undefined) => edit({ fileNotes: { ...fileNotes, [id]: next } });
  const read = async (file: File) => {
    try {
      const content = fileText(new Uint8Array(await file.arrayBuffer()));
      if (!content.ok) return setNote({ text: t.import[content.why], mistake: true });
      const lines = t.import.fileRead(file.name, lineCount(content.text));
      const text = content.encoding === 'windows-1252' ? `${lines}. ${t.import.encoding}` : lines;
      setNote({ text, mistake: false });
      onText(content.text);
    } catch {
      setNote({ text: t.import.unreadable, mistake: true });
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
          {t.import.choose}
          <input
            type="file"
            class="unseen"
            accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
            aria-label={`${t.import.choose}: ${label}`}
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
            label={`${t.import.clear}: ${label}`}
            onPress={() => {
              setNote(undefined);
              onText('');
            }}
          >
            {t.import.clear}
          </Button>
        )}
      </div>
      <textarea
        id={id}
        rows={3}
        placeholder={t.import.paste}
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
        {note?.text ?? (lines > 0 ? t.import.linesRead(lines) : '')}
      </p>
    </div>
  );
}
