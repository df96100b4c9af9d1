// The forms, and every personal link of the cycle for HR to pass on: one by one, or all of them as a table.
import type { PersonalLink } from '../../src/contract/links';
import { formatIn } from '../../src/core/format';
import { CopyButton, OutLink } from './controls';
import { FormLink } from './form-link';
import { chosenIn, isFound, ListTools } from './list-tools';
import { Answered, Card, Empty } from './page';
import { TakeTable } from './take-table';
import type { DailyProps } from './view';

export function LinksView(props: DailyProps) {
  const { t } = props;
  return (
    <Answered {...props} fn="getLinks" title={t.places.links.title} lead={t.links.intro}>
      {(links) => (
        <>
          <Forms {...props} />
          {links.length === 0 ? <Empty>{t.links.empty}</Empty> : <Links {...props} links={links} />}
        </>
      )}
    </Answered>
  );
}

function Forms({ state, t }: DailyProps) {
  const forms = state.panel?.hr?.forms ?? [];
  if (forms.length === 0) return null;
  return (
    <Card title={t.links.forms}>
      <ul class="forms">
        {forms.map(({ role, title, url, editUrl }) => (
          <li key={url}>
            <p title={title}>{t.links.formOf[role]}</p>
            <div class="actions">
              <OutLink href={url} t={t} kind="quiet" label={`${t.links.fillForm}: ${t.links.formOf[role]}`}>
                {t.links.fillForm}
              </OutLink>
              <OutLink
                href={editUrl}
                t={t}
                kind="quiet"
                label={`${t.links.editForm}: ${t.links.formOf[role]}`}
              >
                {t.links.editForm}
              </OutLink>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Links(props: DailyProps & { readonly links: readonly PersonalLink[] }) {
  const { state, t, links } = props;
  const filter = chosenIn(state, 'links', 'waiting');
  const waiting = links.filter((link) => link.state === 'waiting');
  const shown = (filter === 'waiting' ? waiting : links).filter(({ raterName, rateeName, email = '' }) =>
    isFound(state, 'links', `${raterName} ${rateeName} ${email}`),
  );
  return (
    <>
      <div class="tools">
        <ListTools
          {...props}
          list="links"
          search={t.links.search}
          value={filter}
          options={[
            ['waiting', t.links.waiting, waiting.length],
            ['all', t.common.all, links.length],
          ]}
        />
        <TakeTable
          {...props}
          fileName={t.links.fileName}
          table={() => [[...t.links.header], ...shown.map((link) => rowOf(link, t))]}
        />
      </div>
      {shown.length === 0 ? (
        <Empty>{t.common.nothingFound}</Empty>
      ) : (
        <ul class="card members links">
          {shown.map((link) => {
            const whom = `${link.raterName} → ${link.rateeName}`;
            return (
              <li key={link.link}>
                <div>
                  <p>
                    <span class="name">{link.raterName}</span>{' '}
                    {link.role === 'self' ? t.links.self : t.links.rates(link.rateeName)}
                  </p>
                  <p class="where">
                    {link.email ?? t.links.noEmail} · {t.answers[link.state]} ·{' '}
                    {link.due === undefined ? t.due.unreadable : formatIn[state.language].shortDay(link.due)}
                  </p>
                </div>
                <div class="actions">
                  <CopyButton {...props} words={t.links.copy} whom={whom} text={() => link.link} />
                  <FormLink href={link.link} t={t} kind="quiet" label={`${t.links.open}: ${whom}`}>
                    {t.links.open}
                  </FormLink>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

const rowOf = (link: PersonalLink, t: DailyProps['t']): readonly string[] => [
  t.hr.role[link.role],
  link.raterName,
  link.email ?? '',
  link.rateeName,
  link.ratee,
  t.answers[link.state],
  link.due ?? '',
  link.link,
];
