// Every personal link of the cycle, for HR to pass on: one by one, or all of them as a table.
import { useState } from 'preact/hooks';
import type { PersonalLink } from '../../src/contract/server-api';
import { formatDay } from '../format';
import { toCsv, toPaste } from '../table-text';
import { copyText, saveFile } from '../take-away';
import { Button, Choice, OutLink } from './controls';
import { CallProblems, Empty, Loading, Title } from './page';
import type { ViewProps } from './view';

export function LinksView(props: ViewProps) {
  const { state, t } = props;
  const asked = state.asked.getLinks;
  const links = asked?.value;
  return (
    <>
      <Title>{t.links.title}</Title>
      <p class="lead">{t.links.intro}</p>
      <CallProblems {...props} fns={['getLinks']} standing="retry" />
      {!links && asked?.status === 'loading' && <Loading text={t.common.loading} />}
      {links?.length === 0 && <Empty>{t.links.empty}</Empty>}
      {links && links.length > 0 && <Links {...props} links={links} />}
    </>
  );
}

function Links(props: ViewProps & { readonly links: readonly PersonalLink[] }) {
  const { state, t, links } = props;
  const [waitingOnly, setWaitingOnly] = useState(true);
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const waiting = links.filter((link) => link.state === 'waiting');
  const shown = (waitingOnly ? waiting : links)
    .filter((link) => matches(link, search))
    .sort((a, b) => a.raterName.localeCompare(b.raterName));
  const copy = async (text: string, done: string) =>
    setSaid((await copyText(text)) ? done : t.problems.notCopied);
  const table = () => [[...t.links.header], ...shown.map((link) => rowOf(link, t))];
  return (
    <>
      <div class="tools">
        <input
          type="search"
          class="search"
          aria-label={t.links.search}
          placeholder={t.links.search}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <Choice
          label={t.links.show}
          value={waitingOnly ? 'waiting' : 'all'}
          onChoose={(value) => setWaitingOnly(value === 'waiting')}
          options={[
            { value: 'waiting', text: t.links.waiting, count: waiting.length },
            { value: 'all', text: t.links.all, count: links.length },
          ]}
        />
        <div class="actions">
          <Button onPress={() => copy(toPaste(table()), t.problems.copied)}>{t.links.copyAll}</Button>
          <Button
            onPress={() =>
              saveFile(t.links.fileName, 'text/csv', toCsv(table(), state.language === 'id' ? ';' : ','))
            }
          >
            {t.problems.download}
          </Button>
        </div>
        <p class="hint" role="status">
          {said}
        </p>
      </div>
      {shown.length === 0 ? (
        <Empty>{t.links.nothingFound}</Empty>
      ) : (
        <ul class="card members links">
          {shown.map((link) => (
            <li key={link.link}>
              <div>
                <p>
                  <span class="name">{link.raterName}</span>{' '}
                  {link.role === 'self' ? t.links.self : t.links.rates(link.rateeName)}
                </p>
                <p class="where">
                  {link.email ?? t.links.noEmail} · {t.answers[link.state]} ·{' '}
                  {formatDay(link.due, state.language, 'dayMonth')}
                </p>
              </div>
              <div class="actions">
                <Button
                  label={t.links.copyFor(link.raterName, link.rateeName)}
                  onPress={() => copy(link.link, t.links.copied)}
                >
                  {t.links.copy}
                </Button>
                <OutLink
                  href={link.link}
                  t={t}
                  kind="quiet"
                  label={t.links.openFor(link.raterName, link.rateeName)}
                >
                  {t.links.open}
                </OutLink>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const rowOf = (link: PersonalLink, t: ViewProps['t']): readonly string[] => [
  t.quarantine.role[link.role],
  link.raterName,
  link.email ?? '',
  link.rateeName,
  link.ratee,
  t.answers[link.state],
  link.due,
  link.link,
];

const matches = ({ raterName, rateeName, email }: PersonalLink, search: string): boolean =>
  `${raterName} ${rateeName} ${email ?? ''}`.toLowerCase().includes(search.trim().toLowerCase());
