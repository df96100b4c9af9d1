// All problems of an import: counted, filtered, to copy into a sheet or to save as a file.
import { useState } from 'preact/hooks';
import type { Problem } from '../../src/contract/server-api';
import { groupProblems, type ProblemGroup } from '../problem-groups';
import { problemTable } from '../problem-table';
import { toCsv, toPaste } from '../table-text';
import { copyText, saveFile } from '../take-away';
import { Button, Choice } from './controls';
import { Icon } from './icon';
import { Empty, ProblemItem, placeWords } from './page';
import type { ViewProps } from './view';

/** Places of one kind of problem drawn at first; a long list would bury the buttons beneath it. */
const firstShown = 5;

type Shown = 'all' | Problem['severity'];

export function ProblemReport({ state, t, problems }: ViewProps & { readonly problems: readonly Problem[] }) {
  const [shown, setShown] = useState<Shown>('all');
  const [search, setSearch] = useState('');
  const [copied, setCopied] = useState<boolean | undefined>();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const found = [...errors, ...warnings].filter(
    (problem) => (shown === 'all' || problem.severity === shown) && matches(problem, search),
  );
  const groups = groupProblems(found);
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
        const ofSeverity = groups.filter((group) => group.severity === severity);
        if (ofSeverity.length === 0) return null;
        return (
          <section key={severity}>
            <h3>{t.problems[severity]}</h3>
            <ul class="problem-list">
              {ofSeverity.map((group, i) => (
                <Group key={`${group.action}${i}`} group={group} t={t} />
              ))}
            </ul>
          </section>
        );
      })}
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

/** What to do once, then every place that needs it. */
function Group({ group, t }: { readonly group: ProblemGroup; readonly t: ViewProps['t'] }) {
  const [everything, setEverything] = useState(false);
  const { problems, severity, action } = group;
  const [only] = problems;
  if (only && problems.length === 1) return <ProblemItem problem={only} t={t} />;
  const visible = everything ? problems : problems.slice(0, firstShown);
  const hidden = problems.length - visible.length;
  return (
    <li class={`problem ${severity}`}>
      <Icon name={severity === 'error' ? 'warning' : 'info'} />
      <div>
        <p>
          <strong>{t.problems.findings(problems.length)}.</strong> {action}
        </p>
        <ul class="places-found">
          {visible.map((problem, i) => (
            <li key={`${problem.code}${i}`}>
              {problem.message} <span class="where">{placeWords(problem, t)}</span>
            </li>
          ))}
        </ul>
        {hidden > 0 && (
          <Button kind="quiet" onPress={() => setEverything(true)}>
            {t.problems.more(hidden)}
          </Button>
        )}
      </div>
    </li>
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
