// All problems of an import: counted, filtered, to copy into a sheet or to save as a file.
import type { Problem } from '../../src/core/problem';
import { groupProblems, type ProblemGroup } from '../problem-groups';
import { problemTable } from '../problem-table';
import { Icon } from './icon';
import { chosenIn, isFound, ListTools } from './list-tools';
import { Empty, ProblemItem } from './page';
import { ProblemPlace } from './place-button';
import { TakeTable } from './take-table';
import type { ViewProps } from './view';

/** Places of one kind of problem drawn at first; a long list would bury the buttons beneath it. */
const firstShown = 5;

type Shown = 'all' | Problem['severity'];

export function ProblemReport(props: ViewProps & { readonly problems: readonly Problem[] }) {
  const { state, t, problems } = props;
  const shown = chosenIn<Shown>(state, 'problems', 'all');
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const found = [...errors, ...warnings].filter(
    (problem) =>
      (shown === 'all' || problem.severity === shown) && isFound(state, 'problems', textOf(problem)),
  );
  const groups = groupProblems(found);
  return (
    <div class="report">
      <p>{t.problems.count(errors.length, warnings.length)}</p>
      <ListTools
        {...props}
        list="problems"
        search={problems.length > 5 && t.problems.search}
        value={shown}
        options={[
          ['all', t.common.all, problems.length],
          ['error', t.problems.error, errors.length],
          ['warning', t.problems.warning, warnings.length],
        ]}
      />
      {found.length === 0 && <Empty>{t.common.nothingFound}</Empty>}
      {(['error', 'warning'] as const).map((severity) => {
        const ofSeverity = groups.filter((group) => group.severity === severity);
        if (ofSeverity.length === 0) return null;
        return (
          <section key={severity}>
            <h3>{t.problems[severity]}</h3>
            <ul class="problem-list">
              {ofSeverity.map((group, i) => (
                <Group {...props} key={`${group.action}${i}`} group={group} />
              ))}
            </ul>
          </section>
        );
      })}
      <TakeTable {...props} fileName={t.problems.fileName} table={() => problemTable(found, t.problems)} />
    </div>
  );
}

function Found(props: ViewProps & { readonly problems: readonly Problem[] }) {
  const { problems } = props;
  return (
    <ul class="places-found">
      {problems.map((problem, i) => (
        <li key={`${problem.code}${i}`}>
          {problem.message} <ProblemPlace {...props} place={problem.place} />
        </li>
      ))}
    </ul>
  );
}

/** What to do once, then every place that needs it. */
function Group(props: ViewProps & { readonly group: ProblemGroup }) {
  const { group, t } = props;
  const { problems, severity, action } = group;
  const [only] = problems;
  if (only && problems.length === 1) return <ProblemItem {...props} problem={only} />;
  const rest = problems.slice(firstShown);
  return (
    <li class={`problem ${severity}`}>
      <Icon name={severity === 'error' ? 'warning' : 'info'} />
      <div>
        <p>
          <strong>{t.problems.findings(problems.length)}.</strong> {action}
        </p>
        <Found {...props} problems={problems.slice(0, firstShown)} />
        {rest.length > 0 && (
          <details class="more">
            <summary>{t.problems.more(rest.length)}</summary>
            <Found {...props} problems={rest} />
          </details>
        )}
      </div>
    </li>
  );
}

const textOf = ({ message, action, place }: Problem): string =>
  [message, action, place.tab, place.file, place.row, place.column, place.nip].join(' ');
