// For HR: paper forms that two officers enter: what waits, what differs, and how often.
import type { EntryChecks } from '../../src/contract/entry-checks';
import { isBusy } from '../state';
import { Button } from './controls';
import { choiceKey } from './level-choice';
import { CallProblems, Card, Fold, Sentences } from './page';
import type { EntryProps } from './view';

export function EntryChecksCard(props: EntryProps) {
  const { state, t } = props;
  const checks = state.asked.getEntryChecks?.value;
  if (checks === undefined || (checks.share === 0 && checks.figures.sheets === 0)) return null;
  const { share, waiting, differing, decidedByOthers, figures } = checks;
  const { sheets, sheetsDiffer, levels, levelsDiffer } = figures;
  return (
    <Card title={t.entryChecks.title}>
      <p class="soft">{t.entryChecks.why(share)}</p>
      <p>{t.entryChecks.figures(sheets, sheetsDiffer, levels, levelsDiffer)}</p>
      <CallProblems {...props} fns={['decideEntry']} />
      {differing.map((one) => (
        <Differing {...props} key={one.code} sheet={one} />
      ))}
      {decidedByOthers > 0 && <p class="soft">{t.entryChecks.others(decidedByOthers)}</p>}
      {waiting.length > 0 && (
        <Fold title={t.entryChecks.waiting(waiting.length)}>
          <Sentences
            list={waiting.map(
              ({ rater, ratee, own }) =>
                `${rater}${rater === ratee ? '' : `: ${ratee}`}${own ? ` (${t.entryChecks.own})` : ''}`,
            )}
          />
        </Fold>
      )}
    </Card>
  );
}

function Differing(props: EntryProps & { readonly sheet: EntryChecks['differing'][number] }) {
  const { state, edit, ask, t, sheet } = props;
  const { chosenLevels } = state.drafts;
  const key = (code: string) => choiceKey(`check ${sheet.code}`, code);
  const chosen = Object.fromEntries(
    sheet.levels.flatMap(({ code }) => {
      const level = chosenLevels[key(code)];
      return level === undefined ? [] : [[code, level] as const];
    }),
  );
  const words = (level: number | undefined) => level || t.entryChecks.notObserved;
  return (
    <section class="step">
      <h3>{t.enter.about[sheet.rater === sheet.ratee ? 'self' : 'supervisor'](sheet.rater, sheet.ratee)}</h3>
      {sheet.levels.map(({ code, name, highest, first, second }) => (
        <div class="field" key={code}>
          <label for={key(code)}>
            {name}: {t.entryChecks.paper}
          </label>
          <p class="hint">
            {t.entryChecks.first(sheet.by[0])}: <strong>{words(first)}</strong>.{' '}
            {t.entryChecks.second(sheet.by[1])}: <strong>{words(second)}</strong>.
          </p>
          <select
            id={key(code)}
            value={chosenLevels[key(code)] ?? ''}
            onChange={({ currentTarget }) =>
              edit({ chosenLevels: { ...chosenLevels, [key(code)]: Number(currentTarget.value) } })
            }
          >
            <option value="" disabled>
              {t.entryChecks.choose}
            </option>
            {Array.from({ length: highest + 1 }, (_, level) => (
              <option key={level} value={level}>
                {words(level)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Button
        kind="primary"
        busy={isBusy(state, 'decideEntry')}
        disabled={Object.keys(chosen).length < sheet.levels.length}
        onPress={() => ask({ fn: 'decideEntry', input: { code: sheet.code, levels: chosen } })}
      >
        {t.entryChecks.decide}
      </Button>
    </section>
  );
}
