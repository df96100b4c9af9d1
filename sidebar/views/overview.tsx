// The office at a glance, as a head of office reads it: bars with their figures beside them, and nobody's name.
import type { Output } from '../../src/contract/functions';
import { Bars } from './bars';
import { Answered, Card, Empty } from './page';
import type { ReviewProps } from './view';

type Overview = Output<'getOverview'>;

export function OverviewView(props: ReviewProps) {
  const { t } = props;
  const words = t.overview;
  return (
    <Answered {...props} fn="getOverview" title={t.places.overview.title} lead={words.lead}>
      {(found) => (
        <div class="two">
          <Waits waits={found.waits} t={t} />
          <Bands found={found} t={t} />
          <Card title={words.answers}>
            <Bars
              heads={[t.needs.unit, words.self, words.supervisor]}
              rows={found.units.map(({ unit, self, supervisor }) => ({
                name: unit ?? t.needs.smallUnits,
                parts: [self, supervisor].map(({ done, of }) => ({
                  share: of === 0 ? 0 : done / of,
                  words: of === 0 ? '–' : t.common.of(done, of),
                })),
              }))}
            />
          </Card>
          <Card title={words.needs}>
            {found.needs.length === 0 ? (
              <Empty>{words.none}</Empty>
            ) : (
              <>
                <p class="soft">{words.needsNote}</p>
                <Bars
                  heads={[words.competency, words.below]}
                  rows={found.needs.map(({ name, below, rated }) => ({
                    name,
                    parts: [
                      below === undefined
                        ? { words: t.needs.hidden }
                        : { share: below / rated, words: t.common.of(below, rated) },
                    ],
                  }))}
                />
              </>
            )}
          </Card>
        </div>
      )}
    </Answered>
  );
}

type Part = Pick<ReviewProps, 't'>;

/** What is to be done, by whose turn it is. */
function Waits({ waits, t }: Part & Pick<Overview, 'waits'>) {
  const words = t.overview;
  const open = (['employees', 'supervisors', 'held', 'toPublish'] as const).filter((who) => waits[who] > 0);
  return (
    <Card title={words.waits}>
      {open.length === 0 ? (
        <p>{words.nothingWaits}</p>
      ) : (
        <ul class="plain">
          {open.map((who) => (
            <li key={who}>{words.waiting[who](waits[who])}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Bands({ found: { bands, banded }, t }: Part & { readonly found: Overview }) {
  const words = t.overview;
  return (
    <Card title={words.bands}>
      {bands.every(({ people }) => !people) ? (
        <Empty>{words.none}</Empty>
      ) : (
        <Bars
          heads={[words.band, words.people]}
          rows={bands.map(({ name, people }) => ({
            name,
            parts: [
              people === undefined
                ? { words: t.needs.hidden }
                : { share: people / banded, words: t.common.of(people, banded) },
            ],
          }))}
        />
      )}
    </Card>
  );
}
