// Who can really open the workbook and the forms, in names, with what to do where somebody should not.
import '../style/overview.css';
import type { Output } from '../../src/contract/functions';
import { OutLink } from './controls';
import { Answered, Card, Fold } from './page';
import type { ReviewProps } from './view';

type Opener = Output<'getFileAccess'>['workbook'][number];

export function FileAccessView(props: ReviewProps) {
  const { t } = props;
  const words = t.fileAccess;
  return (
    <Answered {...props} fn="getFileAccess" title={t.places.fileAccess.title}>
      {({ outsiders, workbook, forms, unasked }) => (
        <>
          <p class="lead conclusion">{words.conclusion(outsiders)}</p>
          <Card title={words.workbook}>
            <p>{words.workbookOpens}</p>
            <Openers openers={workbook} t={t} />
            {workbook.some(isOutsider) && <p class="todo">{words.workbookTodo}</p>}
          </Card>
          <Card title={words.link}>
            <p>{words.linkTodo}</p>
          </Card>
          {forms.length > 0 && (
            <Card title={words.forms}>
              <p>{words.formsOpen}</p>
              <div class="folds">
                {forms.map(({ title, editUrl, openers }) => (
                  <Fold
                    key={editUrl}
                    title={title}
                    note={openers ? words.count(openers.length) : words.unread}
                    open={openers?.some(isOutsider) ?? false}
                  >
                    {openers ? <Openers openers={openers} t={t} /> : <p>{words.unreadTodo}</p>}
                    <OutLink href={editUrl} t={t} label={`${words.open}: ${title}`}>
                      {words.open}
                    </OutLink>
                  </Fold>
                ))}
              </div>
              {forms.some(({ openers }) => openers?.some(isOutsider)) && (
                <p class="todo">{words.formsTodo}</p>
              )}
              {unasked > 0 && <p class="soft">{words.unasked(unasked)}</p>}
            </Card>
          )}
        </>
      )}
    </Answered>
  );
}

const isOutsider = ({ known, as }: Opener): boolean => known !== 'hr' && as !== 'owner';

function Openers({ openers, t }: Pick<ReviewProps, 't'> & { readonly openers: readonly Opener[] }) {
  const words = t.fileAccess;
  return (
    <ul class="plain">
      {openers.map((one) => (
        <li key={one.address} class="opener">
          {one.name}
          <span class="soft">
            {one.name !== one.address && `${one.address}; `}
            {words.as[one.as]},{' '}
            {isOutsider(one) ? <strong>{words.known[one.known]}</strong> : words.known[one.known]}
          </span>
        </li>
      ))}
    </ul>
  );
}
