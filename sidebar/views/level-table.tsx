// Levels per competency as bars on a fixed scale, in a true table whose figures say the same without the bars.
import type { CompetencyView, PersonReview } from '../../src/contract/person-review';
import { Card } from './page';
import type { AppraisalProps } from './view';

interface LevelTableProps {
  readonly review: PersonReview;
  readonly t: AppraisalProps['t'];
}

export function LevelTable({ review, t }: LevelTableProps) {
  const { highestLevel } = review;
  const isDecided = review.competencies.some(({ decided }) => decided);
  const given = isDecided ? t.person.supervisorOrDecided : t.person.supervisor;
  const levels = Array.from({ length: highestLevel }, (_, i) => i + 1);
  return (
    <Card title={t.person.levels} look="levels">
      <p class="legend" aria-hidden="true">
        <span class="key supervisor">{given}</span>
        <span class="key self">{t.person.self}</span>
        <span class="key required">{t.person.required}</span>
      </p>
      <table>
        <caption class="unseen">
          {t.person.levels}. {t.person.scale(highestLevel)}.
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{t.person.competency}</span>
              <span class="axis" aria-hidden="true">
                {levels.map((level) => (
                  <span key={level}>{level}</span>
                ))}
              </span>
            </th>
            <th scope="col">{t.person.required}</th>
            <th scope="col">{given}</th>
            <th scope="col">{t.person.self}</th>
            <th scope="col">{t.person.gap}</th>
          </tr>
        </thead>
        <tbody>
          {review.competencies.map((competency) => (
            <Row
              key={competency.code}
              competency={competency}
              highestLevel={highestLevel}
              given={given}
              t={t}
            />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

interface RowProps {
  readonly competency: CompetencyView;
  readonly highestLevel: number;
  /** Who gave the level, as the head of the column has it. */
  readonly given: string;
  readonly t: AppraisalProps['t'];
}

function Row({ competency, highestLevel, given, t }: RowProps) {
  const { name, required, supervisor, self, gap, words } = competency;
  return (
    <tr>
      <th scope="row">
        <span class="competency">{name}</span>
        <span class="bars" aria-hidden="true" style={{ '--cells': String(highestLevel) }}>
          {supervisor !== undefined && (
            <span class="bar supervisor" style={{ width: share(supervisor, highestLevel) }} />
          )}
          {self !== undefined && <span class="bar self" style={{ width: share(self, highestLevel) }} />}
          {required !== undefined && (
            <span class="mark-line" style={{ left: share(required, highestLevel) }} />
          )}
        </span>
      </th>
      <Level label={t.person.required} value={required} t={t} />
      <Level label={given} value={supervisor} t={t} strong />
      <Level label={t.person.self} value={self} t={t} />
      <td class={`gap${gap !== undefined && gap < 0 ? ' below' : ''}`}>{words}</td>
    </tr>
  );
}

interface LevelProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly strong?: boolean;
  readonly t: AppraisalProps['t'];
}

/** One figure; on a narrow page its column heading is out of sight and the label stands beside it. */
function Level({ label, value, strong, t }: LevelProps) {
  return (
    <td class={strong ? 'level strong' : 'level'}>
      <span class="narrow-label" aria-hidden="true">
        {label}{' '}
      </span>
      {value === undefined ? (
        <>
          <span aria-hidden="true">–</span>
          <span class="unseen">{t.common.none}</span>
        </>
      ) : (
        value
      )}
    </td>
  );
}

const share = (level: number, highestLevel: number): string => `${(100 * level) / highestLevel}%`;
