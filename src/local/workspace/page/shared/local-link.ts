// Where an address that the script knows leads on this machine: forms and the web app are played here.

/** A place inside the workbook. */
interface Place {
  readonly tab: number;
  /** A1 notation of a cell or block, if the link names one. */
  readonly range?: string;
}

type Destination =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'page'; readonly address: string; readonly local: boolean };

const FORM = /^https:\/\/docs\.google\.com(\/forms\/d\/e\/[\w-]+\/viewform)(\?[^#]*)?/;
const WEB_APP = /^https:\/\/script\.google\.com\/(?:a\/[^/]+\/)?macros\/s\/[\w-]+\/(?:exec|dev)(\?[^#]*)?/;
const TAB = /^(?:https:\/\/docs\.google\.com\/spreadsheets\/[^#]*)?#(.*\bgid=\d+.*)$/;

/**
 * Where a link leads; undefined for what is no web address, such as `javascript:`.
 * @example destinationOf('https://docs.google.com/forms/d/e/x/viewform?entry.1=a')
 *   // => { kind: 'page', address: '/forms/d/e/x/viewform?entry.1=a', local: true }
 */
export function destinationOf(link: string): Destination | undefined {
  const tab = TAB.exec(link)?.[1];
  if (tab !== undefined) {
    const query = new URLSearchParams(tab);
    const range = query.get('range');
    return { kind: 'place', place: { tab: Number(query.get('gid')), ...(range !== null && { range }) } };
  }
  const form = FORM.exec(link);
  if (form) return { kind: 'page', address: `${form[1]}${form[2] ?? ''}`, local: true };
  const app = WEB_APP.exec(link);
  if (app) return { kind: 'page', address: `/webapp${app[1] ?? ''}`, local: true };
  return /^(https?:\/\/|mailto:)/i.test(link) ? { kind: 'page', address: link, local: false } : undefined;
}

/** Opens the page in a new browser tab that cannot reach back. */
export function openPage(address: string): void {
  window.open(address, '_blank', 'noopener');
}
