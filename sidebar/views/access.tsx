// Who opened one's own result: a line a reader and door, the latest first.
import { formatMoment } from '../format';
import { Answered, Empty } from './page';
import type { NotesProps } from './view';

export function AccessView(props: NotesProps) {
  const { state, t } = props;
  const when = (moment: string) => formatMoment(moment, state.language);
  return (
    <Answered {...props} fn="getAccessTrace" title={t.places.access.title} lead={t.access.lead}>
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
