// What stands where the grid would: the workbook is not shared with this account, or the demo office is still being made.
import type { Texts } from './shared/text';

/** As at Google, somebody whom the workbook is not shared with sees nothing of it. */
export function NoAccess({
  user,
  texts: { noAccess, openWebApp },
  onShare,
}: {
  user: string;
  texts: Texts;
  onShare: () => void;
}) {
  return (
    <section class="in-place-of-grid">
      <h2>{noAccess.title}</h2>
      <p>{noAccess.reason(user)}</p>
      <p>
        <a class="quiet" href="/webapp" target="_blank" rel="noopener">
          {openWebApp}
        </a>
      </p>
      <p>{noAccess.sharing}</p>
      <p>
        <button type="button" class="quiet" onClick={onShare}>
          {noAccess.share}
        </button>
      </p>
    </section>
  );
}

/** What can be done here, to be read while the demo office is made. */
export function WhilePreparing({ texts: { preparing } }: { texts: Texts }) {
  return (
    <section class="in-place-of-grid">
      <h2>{preparing.title}</h2>
      <ul>
        {preparing.tries.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
