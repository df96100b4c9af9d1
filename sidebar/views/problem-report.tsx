// All problems of an import: counted, filtered, to copy into a sheet or to save as a file.
import { useState } from 'preact/hooks';
import type { Problem } from '../../src/contract/server-api';
import { problemTable, toCsv, toPaste } from '../problem-table';
import { copyText, saveFile } from '../take-away';
import { Button, Choice } from './controls';
import { Empty, ProblemItem } from './page';
import type { ViewProps } from './view';

/** Problems drawn at first; a long list would bury the buttons beneath it. */
const firstShown = 30;

type Shown = 'all' | Problem['severity'];

export function ProblemReport({ state, t, problems }: ViewProps & { readonly problems: readonly Problem[] }) {
  const [shown, setShown] = useState<Shown>('all');
  const [search, setSearch] = useState('');
  const [everything, setEverything] = useState(false);
  const [copied, setCopied] = useState<boolean | undefined>();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const found = [...errors, ...warnings].filter(
    (problem) => (shown === 'all' || problem.severity === shown) && matches(problem, search),
  );
  const visible = everything ? found : found.slice(0, firstShown);
  const table = () => problemTable(found, t.problems);
  return (
    <div class="report">
      <p>{t.problems.count(errors.length, warnings.length)}</p>
      <Choice
        label={t.problems.severity}
        value={shown}
        onChoose={setShown}
        options={[
          { value: 'all', text: t.problems.all, count: problems.length },
          { value: 'error', text: t.problems.error, count: errors.length },
          { value: 'warning', text: t.problems.warning, count: warnings.length },
        ]}
      />
      {problems.length > 5 && (
        <input
          type="search"
          class="search"
          aria-label={t.problems.search}
          placeholder={t.problems.search}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <Empty>{t.problems.nothingFound}</Empty>}
      {(['error', 'warning'] as const).map((severity) => {
        const group = visible.filter((problem) => problem.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity}>
            <h3>{t.problems[severity]}</h3>
            <ul class="problem-list">
              {group.map((problem, i) => (
                <ProblemItem key={`${problem.code}${i}`} problem={problem} t={t} />
              ))}
            </ul>
          </section>
        );
      })}
      {found.length > visible.length && (
        <Button kind="quiet" onPress={() => setEverything(true)}>
          {t.problems.more(found.length - visible.length)}
        </Button>
      )}
      <div class="actions">
        <Button onPress={async () => setCopied(await copyText(toPaste(table())))}>{t.problems.copy}</Button>
        <Button
          onPress={() =>
            saveFile(t.problems.fileName, 'text/csv', toCsv(table(), state.language === 'id' ? ';' : ','))
          }
        >
          {t.problems.download}
        </Button>
      </div>
      <p class="hint" role="status">
        {copied === undefined ? '' : copied ? t.problems.copied : t.problems.notCopied}
      </p>
    </div>
  );
}

function matches({ message, action, place }: Problem, search: string): boolean {
  const sought = search.trim().toLowerCase();
  if (sought === '') return true;
  const text = [message, action, place.tab, place.row, place.column, place.nip].filter(
    (part) => part !== undefined,
  );
  return text.join(' ').toLowerCase().includes(sought);
}
