// The archive: saving a closed cycle, restoring it, erasing a cycle or a person; each shown before it happens.
import type { Archive, ArchiveState } from '../../src/contract/archive';
import { outcome } from '../focus';
import { personDocument } from '../person-document';
import { showTab } from '../show-tab';
import { saveFile } from '../take-away';
import { AskButton, Button, Choice, Question } from './controls';
import { Field } from './field';
import { Answered, CallProblems, Card, Sentences } from './page';
import { TableField } from './table-field';
import type { ListsProps } from './view';

type ArchiveProps = ListsProps & { readonly archives: ArchiveState };

export function ArchiveView(props: ListsProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getArchives" title={t.places.archive.title} lead={t.archive.intro}>
      {(archives) => (
        <>
          <Make {...props} archives={archives} />
          <Restore {...props} archives={archives} />
          <Erase {...props} archives={archives} />
        </>
      )}
    </Answered>
  );
}

const closedOf = ({ cycles }: ArchiveState) => cycles.filter(({ open }) => !open);

function Make(props: ArchiveProps) {
  const { state, t, archives } = props;
  const made = state.asked.makeArchive?.value;
  return (
    <Card title={t.archive.make}>
      <p class="soft">{t.file.namedWhy}</p>
      <CallProblems {...props} fns={['makeArchive']} />
      {closedOf(archives).map(({ id, name, keptUntil, over }) => (
        <div class="step" key={id}>
          {keptUntil && (
            <p class={over ? 'note' : 'where'}>{t.archive[over ? 'over' : 'keptUntil'](keptUntil)}</p>
          )}
          <AskButton {...props} call={{ fn: 'makeArchive', input: { cycle: id } }}>
            {t.archive.prepare(name)}
          </AskButton>
        </div>
      ))}
      {made && (
        <div class="step" role="status" {...outcome('makeArchive')}>
          <Sentences list={made.sentences} />
          <p class="where">
            {t.file.hash}: <code>{made.hash}</code>
          </p>
          <Button kind="primary" onPress={() => saveFile(made.file.name, made.file.mime, made.file.text)}>
            {t.file.save(made.file.name)}
          </Button>
          <Pages {...props} text={made.file.text} />
        </div>
      )}
    </Card>
  );
}

/** A person's page, or those of all; in the language of the workbook, in which the archive was made. */
function Pages({ state, t, text }: ArchiveProps & { readonly text: string }) {
  const { pages } = (JSON.parse(text) as Archive).content;
  const save = (nip: string) =>
    saveFile(
      `${nip}.html`,
      'text/html',
      personDocument(
        pages.filter((page) => nip === 'arsip' || page.nip === nip),
        state.panel?.language ?? 'id',
      ),
    );
  return (
    <div class="field">
      <label for="archive-page">{t.archive.pages}</label>
      <select id="archive-page" value="" onChange={({ currentTarget }) => save(currentTarget.value)}>
        <option value="">{t.archive.choose}</option>
        <option value="arsip">{t.common.all}</option>
        {pages.map(({ nip, name }) => (
          <option key={nip} value={nip}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Restore(props: ArchiveProps) {
  const { state, edit, ask, t, archives } = props;
  const { archive: text } = state.drafts;
  const preview = state.asked.previewRestore;
  const done = state.asked.restoreArchive?.value;
  return (
    <Card title={t.archive.restore}>
      {!archives.empty && !done && <p class="soft">{t.archive.restoreWhy}</p>}
      {done && (
        <div {...outcome('restoreArchive')}>
          <Sentences list={done.sentences} />
        </div>
      )}
      {archives.empty && !done && (
        <>
          <TableField
            {...props}
            id="archive"
            label={t.archive.restore}
            hint={t.archive.restoreWhy}
            value={text}
            own
            onText={(archive) => edit({ archive })}
            // What the file is, or why it is refused, is the first that one wants to know of it.
            onFile={(chosen) => ask({ fn: 'previewRestore', input: { text: chosen } })}
          />
          <CallProblems {...props} fns={['previewRestore', 'restoreArchive']} />
          <AskButton
            {...props}
            disabled={text.trim() === ''}
            call={{ fn: 'previewRestore', input: { text } }}
          >
            {t.archive.check}
          </AskButton>
          {preview?.value && preview.call.input.text === text && (
            <div class="step" {...outcome('previewRestore')}>
              <Sentences list={preview.value.sentences} />
              <Question
                {...props}
                id="restore"
                trigger={t.archive.restore}
                question={t.archive.restoreAsk}
                yes={t.archive.restore}
                call={{ fn: 'restoreArchive', input: { text } }}
              />
            </div>
          )}
        </>
      )}
    </Card>
  );
}

function Erase(props: ArchiveProps) {
  const { state, edit, t, archives } = props;
  const { erasure } = state.drafts;
  const change = (part: Partial<typeof erasure>) =>
    edit({ erasure: { ...erasure, confirm: '', ...part }, confirming: undefined });
  const what = erasure.what === 'person' ? erasure.nip.replace(/\s/g, '') : erasure.what;
  const input = { what, keepRoster: erasure.keepRoster };
  const preview = state.asked.previewErasure;
  const done = state.asked.stepErasure?.call.input.what === what ? state.asked.stepErasure.value : undefined;
  const shown =
    preview?.value && JSON.stringify(preview.call.input) === JSON.stringify(input)
      ? preview.value
      : undefined;
  const cycles = [
    ...closedOf(archives).map(({ id, name }) => [id, name] as const),
    ...archives.unfinished.map((id) => [id, id] as const),
  ];
  return (
    <Card title={t.archive.erase}>
      <div class="field">
        <label for="erase-what">{t.archive.eraseWhat}</label>
        <select
          id="erase-what"
          value={erasure.what}
          onChange={({ currentTarget }) => change({ what: currentTarget.value })}
        >
          <option value="">{t.archive.choose}</option>
          {cycles.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="person">{t.archive.person}</option>
        </select>
      </div>
      {erasure.what === 'person' && (
        <Field
          id="erase-nip"
          label={t.archive.person}
          value={erasure.nip}
          onInput={(nip) => change({ nip })}
        />
      )}
      {erasure.what !== '' && erasure.what !== 'person' && (
        <Choice
          label={t.archive.roster}
          value={erasure.keepRoster ? 'keep' : 'erase'}
          options={[
            ['erase', t.archive.rosterOptions.erase],
            ['keep', t.archive.rosterOptions.keep],
          ]}
          onChoose={(chosen) => change({ keepRoster: chosen === 'keep' })}
        />
      )}
      <CallProblems {...props} fns={['previewErasure', 'stepErasure']} />
      {done ? (
        <div role="status" {...outcome('stepErasure')}>
          <p class="name">{done.title}</p>
          <Sentences list={done.sentences} />
        </div>
      ) : (
        <AskButton {...props} disabled={what === ''} call={{ fn: 'previewErasure', input }}>
          {t.archive.preview}
        </AskButton>
      )}
      {shown && done?.state !== 'done' && (
        <div class="step" {...outcome('previewErasure')}>
          {!done && <Sentences list={shown.sentences} />}
          <Field
            id="erase-confirm"
            label={t.archive.confirm(shown.confirm)}
            value={erasure.confirm}
            onInput={(confirm) => edit({ erasure: { ...erasure, confirm } })}
          />
          <Question
            {...props}
            id="erase"
            trigger={t.archive.erase}
            question={t.archive.eraseAsk}
            yes={t.archive.erase}
            disabled={erasure.confirm.trim() !== shown.confirm}
            call={{ fn: 'stepErasure', input: { ...input, confirm: erasure.confirm } }}
          />
        </div>
      )}
      {archives.certificates > 0 && (
        <AskButton {...props} call={showTab('erasures')}>
          {t.archive.certificates}
        </AskButton>
      )}
    </Card>
  );
}
