// Taking in the office: choose or paste two lists, check them without changing anything, then import.

import type { ComponentProps } from 'preact';
import { readBook } from '../book-field';
import { outcome } from '../focus';
import { showTab } from '../show-tab';
import { isBusy } from '../state';
import { AskButton, Button } from './controls';
import { CallProblems, Loading, Title } from './page';
import { ProblemReport } from './problem-report';
import { StandardsImportCard } from './standards';
import { TableField } from './table-field';
import type { ListsProps } from './view';

export function ImportView(props: ListsProps) {
  const { state, edit, t } = props;
  const { employees, supervisors } = state.drafts;
  const empty = employees.trim() === '' && supervisors.trim() === '';
  const input = { employees, supervisors };
  const books = {
    read: (bytes: Uint8Array, file: string) => readBook(bytes, file, t.import.book),
    choose: t.import.book.choose,
  };
  const imported = state.asked.importOffice;
  if (imported?.status === 'ready' && imported.value) return <Imported {...props} />;
  return (
    <>
      <Title>{t.places.import.title}</Title>
      <p class="lead">{t.import.intro}</p>
      {state.panel?.hr?.importNotes && <Notes {...props} />}
      <div class="card">
        <TableField
          {...props}
          id="employees"
          label={t.import.employees}
          hint={t.import.employeesHint}
          value={employees}
          onText={(text) => edit({ employees: text })}
          books={books}
        />
        <TableField
          {...props}
          id="supervisors"
          label={t.import.supervisors}
          hint={t.import.supervisorsHint}
          value={supervisors}
          onText={(text) => edit({ supervisors: text })}
          books={books}
        />
        <AskButton
          {...props}
          kind={state.asked.previewImport?.status === 'ready' ? 'plain' : 'primary'}
          disabled={empty}
          call={{ fn: 'previewImport', input }}
        >
          {isBusy(state, 'previewImport') ? t.import.checking : t.import.check}
        </AskButton>
        <p class="soft">{t.import.dropped}</p>
      </div>
      <Checked {...props} />
      <StandardsImportCard {...props} books={books} />
      <Official {...props} books={books} />
    </>
  );
}

/** Results of official tests: a list of its own, which changes nothing of ours. */
function Official(props: ListsProps & Pick<ComponentProps<typeof TableField>, 'books'>) {
  const { state, edit, t } = props;
  const text = state.drafts.official;
  const taken = state.asked.importOfficial?.value;
  const report = taken ?? state.asked.previewOfficial?.value;
  return (
    <section class="card">
      <h2>{t.official.title}</h2>
      <p class="soft">{t.official.why}</p>
      <TableField
        {...props}
        id="official"
        label={t.official.list}
        hint={t.official.hint}
        value={text}
        onText={(official) => edit({ official })}
      />
      <AskButton {...props} disabled={text.trim() === ''} call={{ fn: 'previewOfficial', input: { text } }}>
        {isBusy(state, 'previewOfficial') ? t.import.checking : t.official.check}
      </AskButton>
      <CallProblems {...props} fns={['previewOfficial', 'importOfficial']} />
      {report && (
        <div aria-live="polite" {...outcome(taken ? 'importOfficial' : 'previewOfficial')}>
          <p>{(taken ? t.official.done : t.official.found)(report.results, report.people)}</p>
          {report.problems.length > 0 && <ProblemReport {...props} problems={report.problems} />}
          {!taken && report.results > 0 && (
            <AskButton {...props} kind="primary" call={{ fn: 'importOfficial', input: { text } }}>
              {isBusy(state, 'importOfficial') ? t.import.importing : t.official.action(report.results)}
            </AskButton>
          )}
        </div>
      )}
    </section>
  );
}

/** What the check found, and the button that imports. */
function Checked(props: ListsProps) {
  const { state, t } = props;
  const checked = state.asked.previewImport;
  if (!checked) return null;
  if (checked.status === 'loading') return <Loading text={t.import.checking} />;
  if (checked.status === 'problem') {
    const lost = checked.problems.every(({ code }) => code.startsWith('call-'));
    if (lost) return <CallProblems {...props} fns={['previewImport']} />;
    return (
      <section class="card" role="alert" {...outcome('previewImport')}>
        <h2>{t.import.notAnExport}</h2>
        <ProblemReport {...props} problems={checked.problems} />
      </section>
    );
  }
  const report = checked.value;
  if (!report) return null;
  const { employees, supervisors } = state.drafts;
  return (
    <section class="card" aria-live="polite" {...outcome('previewImport')}>
      <h2>{t.import.checked}</h2>
      <ul class="facts three">
        <Fact figure={report.people} words={t.import.people} />
        <Fact figure={report.inactive} words={t.import.inactive} />
        <Fact figure={report.withoutEmail} words={t.import.withoutEmail} />
      </ul>
      {report.withoutEmail > 0 && <p class="soft">{t.import.withoutEmailHint}</p>}
      {report.problems.length > 0 ? (
        <ProblemReport {...props} problems={report.problems} />
      ) : (
        <p>{t.import.clean}</p>
      )}
      {report.problems.length > 0 && report.people > 0 && <p class="soft">{t.import.mayImport}</p>}
      <CallProblems {...props} fns={['importOffice']} />
      {report.people > 0 ? (
        <AskButton {...props} kind="primary" call={{ fn: 'importOffice', input: { employees, supervisors } }}>
          {isBusy(state, 'importOffice') ? t.import.importing : t.import.action(report.people)}
        </AskButton>
      ) : (
        <p>{t.import.nothingToImport}</p>
      )}
    </section>
  );
}

function Imported(props: ListsProps) {
  const { state, send, edit, t } = props;
  const report = state.asked.importOffice?.value;
  if (!report) return null;
  return (
    <>
      <Title>{t.import.done(report.people)}</Title>
      <section class="card">
        <Button kind="primary" onPress={() => send({ type: 'home' })}>
          {t.import.next}
        </Button>
        <Button onPress={() => edit({ employees: '', supervisors: '', fileNotes: {} })}>
          {t.import.again}
        </Button>
        {report.problems.length > 0 && (
          <>
            <p class="soft">{t.import.notesKept}</p>
            <Notes {...props} />
            <ProblemReport {...props} problems={report.problems} />
          </>
        )}
      </section>
    </>
  );
}

/** What the last import said of its rows, in the tab that keeps it. */
const Notes = (props: ListsProps) => (
  <AskButton {...props} call={showTab('importNotes')}>
    {props.t.import.notes}
  </AskButton>
);

function Fact({ figure, words }: { readonly figure: number; readonly words: string }) {
  return (
    <li>
      <span class="figure">{figure}</span>
      <span>{words}</span>
    </li>
  );
}
