// In a workbook that somebody has copied: what making it one of its own does, said before, and the press for it.
import { Question } from './controls';
import { CallProblems, Card } from './page';
import type { ViewProps } from './view';

export function Copied(props: ViewProps) {
  const { t } = props;
  return (
    <Card title={t.copied.title}>
      <p>{t.copied.why}</p>
      <CallProblems {...props} fns={['adoptCopy']} standing="silent" />
      <Question
        {...props}
        id="adoptCopy"
        trigger={t.copied.action}
        question={
          <>
            <p>
              <strong>{t.copied.confirm}</strong>
            </p>
            <ul>
              {t.copied.effects.map((effect) => (
                <li key={effect}>{effect}</li>
              ))}
            </ul>
          </>
        }
        yes={t.copied.yes}
        call={{ fn: 'adoptCopy' }}
      />
    </Card>
  );
}
