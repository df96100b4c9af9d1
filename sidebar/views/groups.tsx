// Groups of people over the whole office: whether supervisors rate one differently from another. Names nobody.
import { formatIn } from '../../src/core/format';
import { Interval } from './interval';
import { Answered, Card, Empty, Sentences } from './page';
import type { ReviewProps } from './view';

export function GroupsView(props: ReviewProps) {
  const { state, t } = props;
  const number = (value: number) => formatIn[state.language].number(value, 1);
  return (
    <Answered {...props} fn="getGroups" title={t.places.groups.title} loading={t.bias.loading}>
      {({ introduction, comparisons }) => (
        <>
          <Sentences list={introduction} />
          {comparisons.length === 0 && <Empty>{t.groups.empty}</Empty>}
          <div class="two">
            {comparisons.map((one) => {
              const { attribute, title, groups, n, estimate, low, high, impact, sentence } = one;
              return (
                <Card key={`${attribute}${groups.join()}`} title={title}>
                  <p class="figures">
                    <span>{t.groups.n(groups[0], n[0])}</span>
                    <span>{t.groups.n(groups[1], n[1])}</span>
                    {estimate !== undefined && <span>{t.bias.size.points(number(estimate))}</span>}
                  </p>
                  <Interval
                    size={{ estimate, low, high }}
                    unit="points"
                    scale={{ from: -1, to: 1, usual: 0 }}
                    t={t}
                  />
                  <p>{sentence}</p>
                  {impact && <p class="soft">{impact.sentence}</p>}
                </Card>
              );
            })}
          </div>
        </>
      )}
    </Answered>
  );
}
