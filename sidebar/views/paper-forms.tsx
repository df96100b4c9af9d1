// For HR: forms for whoever answers on paper, printed here and entered here when they come back.
import type { BlankForms } from '../../src/contract/blank-forms';
import { failure, outcome } from '../focus';
import { blankDocument } from '../paper/blank-form';
import { scannedCode } from '../scanned-code';
import { isBusy } from '../state';
import { printPage, saveFile } from '../take-away';
import { AskButton, Button } from './controls';
import { EntryChecksCard } from './entry-checks';
import { Field } from './field';
import { CallProblems, Card, Empty, Fold, Title } from './page';
import { UnitChoice } from './unit-choice';
import type { EntryProps } from './view';

/** Who gets one on paper, of those whose answer is missing. */
const whose = ['paper', 'all', 'self', 'supervisor', 'second'] as const;

export function PaperFormsView(props: EntryProps) {
  const { state, edit, t } = props;
  const { unit } = state.drafts;
  const input = unit === '' ? {} : { unit };
  const asked = state.asked.getBlankForms;
  const pack = asked?.call.input.unit === input.unit ? asked?.value : undefined;
  return (
    <>
      <Title>{t.places.paperForms.title}</Title>
      <p class="lead">{t.paperForms.lead}</p>
      <EnterByCode {...props} />
      <Card title={t.paperForms.print}>
        <UnitChoice
          id="forms-unit"
          label={t.print.unit}
          everybody={t.print.everybody}
          units={(state.panel?.hr?.people ?? []).map((one) => one.unit)}
          value={unit}
          onChoose={(chosen) => edit({ unit: chosen, leftOut: [] })}
        />
        <CallProblems {...props} fns={['getBlankForms']} />
        {pack === undefined && (
          <AskButton {...props} kind="primary" call={{ fn: 'getBlankForms', input }}>
            {t.paperForms.prepare}
          </AskButton>
        )}
      </Card>
      {pack && <Pack {...props} pack={pack} />}
      <EntryChecksCard {...props} />
    </>
  );
}

function EnterByCode({ state, ask, edit, t }: EntryProps) {
  const { scanned, attempted } = state.drafts;
  const code = scannedCode(scanned);
  const whole = code.replace(/[^0-9a-z]/gi, '').length === 16;
  const asked = state.asked.getSheet;
  const refused = asked?.status === 'problem' && asked.call.input.code === code ? asked.problems : [];
  const open = () => (whole ? ask({ fn: 'getSheet', input: { code } }) : edit({ attempted: true }));
  return (
    <Card title={t.enter.open}>
      <form
        data-begin
        onSubmit={(event) => {
          event.preventDefault();
          // What is scanned next takes the place of what was refused.
          event.currentTarget.querySelector('input')?.select();
          open();
        }}
      >
        <Field
          id={failure('getSheet').id}
          label={t.enter.code}
          hint={t.enter.codeHint}
          value={scanned}
          problem={
            attempted && !whole
              ? t.enter.codeMissing
              : refused.map(({ message, action = '' }) => `${message} ${action}`.trim()).join(' ') ||
                undefined
          }
          onInput={(typed) => edit({ scanned: typed })}
        />
      </form>
      <Button busy={isBusy(state, 'getSheet')} onPress={open}>
        {t.enter.open}
      </Button>
    </Card>
  );
}

function Pack(props: EntryProps & { readonly pack: BlankForms }) {
  const { state, edit, t, pack } = props;
  const { leftOut, lists } = state.drafts;
  const filter = whose.find((one) => one === lists.paperForms?.filter) ?? 'paper';
  const among = pack.forms.filter((one) =>
    filter === 'paper' ? one.onPaperOnly : filter === 'all' || one.role === filter,
  );
  const chosen = among.filter(({ code }) => !leftOut.includes(code));
  const written = () => blankDocument(pack, chosen);
  return (
    <Card title={t.paperForms.chosen(chosen.length, among.length)} of={outcome('getBlankForms')}>
      <div class="field">
        <label for="forms-whose">{t.paperForms.whose}</label>
        <select
          id="forms-whose"
          value={filter}
          onChange={({ currentTarget }) =>
            edit({ lists: { ...lists, paperForms: { filter: currentTarget.value } } })
          }
        >
          {whose.map((one) => (
            <option key={one} value={one}>
              {t.paperForms.of[one]}
            </option>
          ))}
        </select>
      </div>
      {among.length === 0 ? (
        <Empty>{t.paperForms.none}</Empty>
      ) : (
        <>
          <Fold title={t.paperForms.choose}>
            <fieldset class="levels-of">
              <legend>{t.paperForms.whose}</legend>
              {among.map(({ code, role, raterName, ratee }) => (
                <label key={code}>
                  <input
                    type="checkbox"
                    checked={!leftOut.includes(code)}
                    onChange={({ currentTarget }) =>
                      edit({
                        leftOut: currentTarget.checked
                          ? leftOut.filter((one) => one !== code)
                          : [...leftOut, code],
                      })
                    }
                  />
                  <span>
                    {raterName}{' '}
                    <span class="soft">
                      {t.hr.role[role]}
                      {role !== 'self' && `: ${ratee}`}
                    </span>
                  </span>
                </label>
              ))}
            </fieldset>
          </Fold>
          {chosen.length > 0 && (
            <>
              <Button kind="primary" onPress={() => printPage(written())}>
                {t.print.paper}
              </Button>
              <p class="soft">{t.print.paperWhy}</p>
              <Button kind="quiet" onPress={() => saveFile('formulir-kertas.html', 'text/html', written())}>
                {t.print.file}
              </Button>
            </>
          )}
          {pack.pageAddress === '' && <p class="note">{t.paperForms.noAddress}</p>}
          <p class="note">{t.paperForms.secret}</p>
        </>
      )}
    </Card>
  );
}
