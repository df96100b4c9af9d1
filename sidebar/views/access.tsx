// Who opened one's own result: a line a reader and door, the latest first.
import { formatIn } from '../../src/core/format';
import { Answered, Empty } from './page';
import type { ViewProps } from './view';

export function AccessView(props: ViewProps) {
  const { state, t } = props;
  const { longDay, time } = formatIn[state.language];
  const when = (moment: string) => `${longDay(moment.slice(0, 10))} ${time(moment.slice(11))}`;
  return (
    <Answered {...props} fn="getAccessTrace" title={t.access.title} lead={t.access.lead}>
      {({ openings }) =>
        openings.length === 0 ? (
          <Empty>{t.access.empty}</Empty>
        ) : (
          <ul class="card plain">
            {openings.map(({ by, as, door, times, first, last }) => (
              <li key={`${by}${as}${door}`}>
                <strong>{as === 'employee' ? t.access.you : by}</strong>{' '}
                <span class="soft">
                  {as !== 'employee' && `${t.access.as[as]}, `}
                  {t.access.door[door]}
                </span>
                <p class="soft">{t.access.times(times, when(first), when(last))}</p>
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
