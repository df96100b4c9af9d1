// For HR: an answer entered in the rater's name, from paper or by word of mouth. It bears the officer's address.
import type { BlankSheet } from '../../src/contract/blank-sheet';
import { levelKeys } from '../level-keys';
import { withoutScan } from '../scanned-code';
import { isBusy } from '../state';
import { Button } from './controls';
import { Field } from './field';
import { Icon } from './icon';
import { choiceKey, chosenFor, LevelChoice } from './level-choice';
import { Answered, CallProblems } from './page';
import type { EntryProps } from './view';

const sendId = 'send-answer';

/** What stands for a form that was scanned while another was not entered yet. */
const tooEarly = '…';

/** Whoever has the paper in hand begins with its first competency. */
const begin = (element: HTMLElement | null) => element?.querySelector('input')?.focus();

export function EnterView(props: EntryProps & { readonly code: string }) {
  const { t } = props;
  return (
    <Answered {...props} fn="getSheet" title={t.enter.title} lead={t.enter.lead}>
      {(sheet) => <Sheet {...props} sheet={sheet} />}
    </Answered>
  );
}

function Sheet(props: EntryProps & { readonly sheet: BlankSheet }) {
  const { state, ask, edit, t, sheet } = props;
  const { typedExamples, attempted } = state.drafts;
  const codes = sheet.competencies.map(({ code }) => code);
  const levels = chosenFor(props, sheet.code, codes);
  const missing = codes.length - Object.keys(levels).length;
  const whyKey = choiceKey(sheet.code, 'why');
  // Entered again it changes nothing.
  const asksWhy = sheet.answered && !sheet.again;
  const why = (typedExamples[whyKey] ?? '').trim();
  const send = () => {
    edit({ attempted: true });
    if (missing === codes.length || (asksWhy && why === '')) return;
    const examples = Object.fromEntries(
      codes.flatMap((code) => {
        const text = typedExamples[choiceKey(sheet.code, code)] ?? '';
        return text === '' ? [] : [[code, text] as const];
      }),
    );
    const input = {
      code: sheet.code,
      levels,
      examples,
      ...(why === '' ? {} : { why }),
      ...(sheet.again && { again: true }),
    };
    ask({ fn: 'enterAnswer', input });
  };
  const write = (key: string, words: string) => {
    const kept = withoutScan(words);
    edit({
      typedExamples: { ...typedExamples, [key]: kept },
      ...(kept !== words && { scanned: tooEarly }),
    });
  };
  const onKey = levelKeys({
    choose: (key, level) => {
      const { [key]: _, ...others } = state.drafts.chosenLevels;
      edit({ scanned: '', chosenLevels: level === undefined ? others : { ...others, [key]: level } });
    },
    after: () => document.getElementById(asksWhy ? whyKey : sendId),
    scanned: () => edit({ scanned: tooEarly }),
  });
  return (
    <>
      <p class="name">
        {t.enter.about[sheet.role === 'self' ? 'self' : 'supervisor'](sheet.rater, sheet.ratee)}
      </p>
      {sheet.again && <p class="note">{t.enter.again}</p>}
      <p class="soft">
        {t.enter.keys(Math.max(...sheet.competencies.flatMap((one) => one.levels.map(({ level }) => level))))}
      </p>
      {state.drafts.scanned === tooEarly && (
        <p class="mistake" role="alert">
          {t.enter.scanned}
        </p>
      )}
      <fieldset class="sheet" data-begin aria-label={t.enter.title} onKeyDown={onKey} ref={begin}>
        {sheet.competencies.map((competency) => {
          const key = choiceKey(sheet.code, competency.code);
          return (
            <div key={competency.code}>
              <LevelChoice {...props} of={sheet.code} competency={competency} />
              <Field
                id={key}
                label={t.enter.example(competency.name)}
                type="words"
                rows={2}
                most={2000}
                tooLong={t.common.tooLong}
                value={typedExamples[key] ?? ''}
                onInput={(words) => write(key, words)}
              />
            </div>
          );
        })}
        {asksWhy && (
          <Field
            id={whyKey}
            label={t.enter.why}
            hint={t.enter.whyRead}
            type="words"
            rows={2}
            most={1000}
            tooLong={t.common.tooLong}
            value={typedExamples[whyKey] ?? ''}
            problem={attempted && why === '' ? t.enter.whyMissing : undefined}
            onInput={(words) => write(whyKey, words)}
          />
        )}
        <CallProblems {...props} fns={['enterAnswer']} />
        {missing > 0 && (
          <p class={attempted ? 'mistake' : 'soft'} role={attempted ? 'alert' : undefined}>
            {attempted && <Icon name="warning" />}
            {t.enter.missing(missing)}
          </p>
        )}
        <div id={sendId} tabIndex={-1}>
          <Button kind="primary" busy={isBusy(state, 'enterAnswer')} onPress={send}>
            {t.enter.send}
          </Button>
        </div>
      </fieldset>
    </>
  );
}
