// Official job standards (SKJ) and the agency's technical competencies: what was understood, beside what is there, before anything is written.
import type { ComponentChildren, ComponentProps } from 'preact';
import type { CompetencyRead, JobRead, StandardsImport } from '../../src/contract/standards-import';
import { outcome } from '../focus';
import { isBusy } from '../state';
import { AskButton, Button } from './controls';
import { CallProblems, Fold } from './page';
import { ProblemReport } from './problem-report';
import { TableField } from './table-field';
import type { ListsProps } from './view';

export function StandardsImportCard(props: ListsProps & Pick<ComponentProps<typeof TableField>, 'books'>) {
  const { state, edit, t } = props;
  const { standards, dictionary, standardChoices } = state.drafts;
  const fits = (input: { readonly standards: string; readonly dictionary: string } | undefined) =>
    input?.standards === standards && input.dictionary === dictionary;
  const [asked, taken] = [state.asked.previewStandards, state.asked.importStandards];
  const done = fits(taken?.call.input) ? taken?.value : undefined;
  const report = fits(asked?.call.input) ? asked?.value : undefined;
  const chosen = (want: 'take' | 'leave') =>
    Object.entries(standardChoices).flatMap(([key, choice]) => (choice === want ? [key] : []));
  const words = { standards, dictionary };
  return (
    <section class="card">
      <h2>{t.standards.title}</h2>
      <p class="soft">{t.standards.why}</p>
      <TableField
        {...props}
        id="standards"
        label={t.standards.documents}
        hint={t.standards.documentsHint}
        value={standards}
        onText={(text) => edit({ standards: text, standardChoices: {} })}
      />
      <TableField
        {...props}
        id="dictionary"
        label={t.standards.dictionary}
        hint={t.standards.dictionaryHint}
        value={dictionary}
        onText={(text) => edit({ dictionary: text, standardChoices: {} })}
      />
      <AskButton
        {...props}
        disabled={(standards + dictionary).trim() === ''}
        call={{ fn: 'previewStandards', input: words }}
      >
        {isBusy(state, 'previewStandards') ? t.import.checking : t.standards.check}
      </AskButton>
      <CallProblems {...props} fns={['previewStandards', 'importStandards']} />
      {done ? (
        <p {...outcome('importStandards')}>{t.standards.done}</p>
      ) : (
        report && (
          <div aria-live="polite" {...outcome('previewStandards')}>
            <Report {...props} report={report} />
            {report.jobs.length + report.competencies.length > 0 && (
              <AskButton
                {...props}
                kind="primary"
                call={{
                  fn: 'importStandards',
                  input: { ...words, take: chosen('take'), leave: chosen('leave') },
                }}
              >
                {isBusy(state, 'importStandards') ? t.import.importing : t.standards.action}
              </AskButton>
            )}
          </div>
        )
      )}
    </section>
  );
}

function Report(props: ListsProps & { readonly report: StandardsImport }) {
  const { t, edit, report } = props;
  const { jobs, competencies, problems } = report;
  const differ = [...jobs, ...competencies].filter(({ standing }) => standing === 'differs');
  return (
    <>
      <p>{t.standards.found(jobs.length, competencies.length)}</p>
      {problems.length > 0 && <ProblemReport {...props} problems={problems} />}
      {differ.length > 1 && (
        <div class="actions">
          {(['take', 'leave'] as const).map((choice) => (
            <Button
              key={choice}
              onPress={() =>
                edit({ standardChoices: Object.fromEntries(differ.map(({ key }) => [key, choice] as const)) })
              }
            >
              {t.standards.all[choice](differ.length)}
            </Button>
          ))}
        </div>
      )}
      {[...jobs, ...competencies].map((read) => (
        <Fold
          key={read.key}
          title={read.name}
          note={t.standards.standing[read.standing]}
          open={read.standing === 'differs'}
        >
          {'missing' in read ? <Job {...props} job={read} /> : <Words {...props} competency={read} />}
          {read.standing === 'differs' && <Choice {...props} read={read} />}
        </Fold>
      ))}
    </>
  );
}

function Job({ t, job }: ListsProps & { readonly job: JobRead }) {
  const facts = [
    job.kind,
    t.standards.holders(job.holders),
    ...(job.missing.length > 0 ? [t.standards.missing(job.missing.join(', '))] : []),
    ...(job.confirmed ? [t.standards.confirmed] : []),
  ];
  const differs = job.standing === 'differs';
  return (
    <>
      <p class="soft">{facts.filter((fact) => fact !== '').join('. ')}</p>
      <Beside t={t} head={t.standards.competency} differs={differs}>
        {job.levels.map(({ competency, level, before }) => (
          <tr key={competency}>
            <th scope="row">{competency}</th>
            {differs && <td>{before ?? '–'}</td>}
            <td>{differs && before !== level ? <strong>{level}</strong> : level}</td>
          </tr>
        ))}
        {job.requirements !== '' && (
          <tr>
            <th scope="row">{t.standards.requirements}</th>
            {differs && <td>{lines(job.requirementsBefore)}</td>}
            <td>{lines(job.requirements)}</td>
          </tr>
        )}
      </Beside>
    </>
  );
}

const lines = (words: string) => (words || '–').split('\n').map((line) => <div key={line}>{line}</div>);

const Words = ({ t, competency }: ListsProps & { readonly competency: CompetencyRead }) => (
  <Beside t={t} head="Level" differs={competency.standing === 'differs'}>
    {competency.levels.map(({ level, words, before }) => (
      <tr key={level}>
        <th scope="row">{level}</th>
        {competency.standing === 'differs' && <td>{lines(before)}</td>}
        <td>{lines(words)}</td>
      </tr>
    ))}
  </Beside>
);

/** What is there on the left, what the document says on the right. */
function Beside({
  t,
  head,
  differs,
  children,
}: Pick<ListsProps, 't'> & {
  readonly head: string;
  readonly differs: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <table class="units">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {differs && <th scope="col">{t.standards.there}</th>}
          <th scope="col">{t.standards.given}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Choice({ state, edit, t, read }: ListsProps & { readonly read: JobRead | CompetencyRead }) {
  const { standardChoices } = state.drafts;
  return (
    <fieldset class="levels-of">
      <legend>{t.standards.choose}</legend>
      {(['take', 'leave'] as const).map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={read.key}
            checked={standardChoices[read.key] === choice}
            onChange={() => edit({ standardChoices: { ...standardChoices, [read.key]: choice } })}
          />
          <span>{t.standards.choice[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
