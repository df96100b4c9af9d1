// One competency with its levels to choose from, each with what it means.
import type { CompetencyChoice } from '../../src/contract/competency-choice';
import { Icon } from './icon';
import type { ViewProps } from './view';

interface LevelChoiceProps extends ViewProps {
  /** Of the practice case or assignment. */
  readonly of: string;
  readonly competency: CompetencyChoice;
  readonly disabled?: boolean;
  readonly problem?: string | undefined;
}

/** Where a choice is kept until it is sent. */
export const choiceKey = (of: string, competency: string): string => `${of} ${competency}`;

/** What was chosen, by competency. */
export const chosenFor = (
  { state }: Pick<ViewProps, 'state'>,
  of: string,
  codes: readonly string[],
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    codes.flatMap((code) => {
      const level = state.drafts.chosenLevels[choiceKey(of, code)];
      return level === undefined ? [] : [[code, level] as const];
    }),
  );

export function LevelChoice({ state, edit, t, of, competency, disabled = false, problem }: LevelChoiceProps) {
  const { code, name, levels } = competency;
  const { chosenLevels } = state.drafts;
  const key = choiceKey(of, code);
  return (
    <fieldset class="card levels-of">
      <legend>{name}</legend>
      {levels.map(({ level, name, description }) => (
        <label key={level}>
          <input
            type="radio"
            name={key}
            disabled={disabled}
            checked={chosenLevels[key] === level}
            onChange={() => edit({ chosenLevels: { ...chosenLevels, [key]: level } })}
          />
          <span>
            <strong>
              {level} {name}
            </strong>{' '}
            <span class="soft">{description}</span>
          </span>
        </label>
      ))}
      <details>
        <summary>{t.common.indicators}</summary>
        {levels.map(({ level, indicators }) => (
          <p key={level}>
            <strong>{level}</strong> {indicators.join(' ')}
          </p>
        ))}
      </details>
      {problem && (
        <p class="mistake">
          <Icon name="warning" />
          {problem}
        </p>
      )}
    </fieldset>
  );
}
