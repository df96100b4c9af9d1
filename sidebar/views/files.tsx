// Norms in and out, and the evidence pack: files that HR takes along.
import type { TextFile } from '../../src/contract/files';
import { outcome } from '../focus';
import { saveFile } from '../take-away';
import { AskButton, Button } from './controls';
import { chosenIn, ListTools } from './list-tools';
import { CallProblems, Card, Title } from './page';
import { TableField } from './table-field';
import type { ReviewProps } from './view';

export function FilesView(props: ReviewProps) {
  return (
    <>
      <Title>{props.t.places.files.title}</Title>
      <Norms {...props} />
      <Evidence {...props} />
    </>
  );
}

function Files({ t, files }: Pick<ReviewProps, 't'> & { readonly files: readonly TextFile[] }) {
  return (
    <div class="actions">
      {files.map(({ name, mime, text }) => (
        <Button key={name} onPress={() => saveFile(name, mime, text)}>
          {t.file.save(name)}
        </Button>
      ))}
    </div>
  );
}

function Norms(props: ReviewProps) {
  const { state, edit, t } = props;
  const { norms: text } = state.drafts;
  const exported = state.asked.exportNorms?.value;
  const norms = state.asked.importNorms?.value ?? state.asked.getBias?.value?.norms;
  return (
    <Card title={t.files.norms}>
      <p {...outcome('importNorms')}>{norms?.sentence ?? t.files.noNorms}</p>
      {state.period === undefined && (
        <TableField
          {...props}
          id="norms"
          label={t.files.import}
          hint={t.files.importHint}
          value={text}
          own
          onText={(norms) => edit({ norms })}
        />
      )}
      <CallProblems {...props} fns={['importNorms', 'exportNorms']} />
      {state.period === undefined && (
        <AskButton {...props} disabled={text.trim() === ''} call={{ fn: 'importNorms', input: { text } }}>
          {t.files.keep}
        </AskButton>
      )}
      <p class="soft">{t.files.normsWhy}</p>
      {exported ? (
        <div {...outcome('exportNorms')}>
          <Files t={t} files={[exported]} />
        </div>
      ) : (
        <AskButton {...props} call={{ fn: 'exportNorms' }}>
          {t.files.export}
        </AskButton>
      )}
    </Card>
  );
}

function Evidence(props: ReviewProps) {
  const { state, t } = props;
  const chosen = chosenIn<'masked' | 'named'>(state, 'evidence', 'masked');
  const names = chosen === 'named';
  const pack = state.asked.getEvidence?.value;
  return (
    <Card title={t.files.evidence}>
      <p class="soft">{t.files.evidenceWhy}</p>
      <ListTools
        {...props}
        list="evidence"
        value={chosen}
        options={[
          ['masked', t.files.masked],
          ['named', t.files.named],
        ]}
      />
      {names && <p class="soft">{t.file.namedWhy}</p>}
      <CallProblems {...props} fns={['getEvidence']} />
      {pack?.pseudonyms === !names ? (
        <>
          <p {...outcome('getEvidence')}>{pack.sentence}</p>
          <Files t={t} files={pack.files} />
          <p class="where">
            {t.file.hash}: <code>{pack.hash}</code>
          </p>
        </>
      ) : (
        <AskButton {...props} call={{ fn: 'getEvidence', input: { names } }}>
          {t.files.prepare}
        </AskButton>
      )}
    </Card>
  );
}
