// Objections as HR sees them: also for whom nobody can decide.
import type { Undecidable } from '../../src/contract/objections';
import { NameDecider } from './name-decider';
import { ObjectionsView } from './objections';
import { CallProblems, Card } from './page';
import { UnitChoice } from './unit-choice';
import type { UpkeepProps } from './view';

export function HrObjectionsView(props: UpkeepProps) {
  return <ObjectionsView {...props} end={<Nobody {...props} />} />;
}

/** For whom HR is to name who decides. */
function Nobody(props: UpkeepProps) {
  const { state, edit, t } = props;
  const people = state.asked.getObjections?.value?.undecidable ?? [];
  const units = people.map(({ unit }) => unit);
  const unit = units.includes(state.drafts.unit) ? state.drafts.unit : '';
  const alike = new Map<string, Undecidable[]>();
  for (const one of people) {
    const what = `${one.why}|${one.proposed?.typed ?? ''}`;
    if (unit === '' || one.unit === unit) alike.set(what, [...(alike.get(what) ?? []), one]);
  }
  if (people.length === 0) return null;
  return (
    <Card title={t.deciders.undecidable}>
      <p class="soft">{t.deciders.undecidableWhy}</p>
      {new Set(units).size > 1 && (
        <UnitChoice
          id="decider-unit"
          label={t.deciders.unit}
          everybody={t.deciders.allUnits}
          units={units}
          value={unit}
          onChoose={(chosen) => edit({ confirming: undefined, unit: chosen })}
        />
      )}
      <CallProblems {...props} fns={['nameDecider']} />
      {[...alike].map(([what, ones]) => (
        <Alike {...props} key={what} of={what} people={ones} />
      ))}
    </Card>
  );
}

/** All for whom it is for one reason: those chosen get the same who decides, in one press. */
function Alike(props: UpkeepProps & { readonly of: string; readonly people: readonly Undecidable[] }) {
  const { state, edit, t, people, of } = props;
  const { leftOut } = state.drafts;
  const [any] = people;
  return (
    <>
      <p class="reason">{any?.why}</p>
      <fieldset class="levels-of">
        <legend>{t.deciders.chosen}</legend>
        {people.map(({ nip, name, unit }) => (
          <label key={nip}>
            <input
              type="checkbox"
              checked={!leftOut.includes(nip)}
              onChange={({ currentTarget: { checked } }) =>
                edit({
                  confirming: undefined,
                  leftOut: checked ? leftOut.filter((one) => one !== nip) : [...leftOut, nip],
                })
              }
            />
            <span>
              {name} · {unit}
            </span>
          </label>
        ))}
      </fieldset>
      <NameDecider
        {...props}
        of={of}
        people={people.filter(({ nip }) => !leftOut.includes(nip))}
        proposed={any?.proposed}
      />
    </>
  );
}
