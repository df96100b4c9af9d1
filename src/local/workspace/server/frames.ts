// The pages that scripts and mails bring along, kept to be fetched by a sandboxed frame that knows nothing of us.

/** What a frame may do: run and submit, never be of the workspace's origin. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-downloads allow-modals';

/** Pages kept; older ones belong to sidebars long closed. */
const KEPT = 40;

/** Puts the program in front of everything that the page itself runs. */
export function withShim(html: string, shim: string): string {
  const script = `<script>${shim.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : (/^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0);
  return html.slice(0, at) + script + html.slice(at);
}

/** A folder of pages, addressed by names that say nothing. */
export class Frames {
  private readonly pages = new Map<string, { readonly html: string; readonly sandbox: string }>();
  private readonly byHtml = new Map<string, string>();
  private count = 0;

  /** @param shim program of google.script.run in the frame */
  constructor(private readonly shim: string) {}

  /** Keeps a page of the script. @returns the name of its frame */
  add(html: string): string {
    return this.keep(withShim(html, this.shim), SANDBOX);
  }

  /** Keeps the body of a mail: it is shown and runs nothing. */
  addInert(html: string): string {
    const name = this.byHtml.get(html) ?? this.keep(html, '');
    this.byHtml.set(html, name);
    return name;
  }

  get(name: string): { readonly html: string; readonly sandbox: string } | undefined {
    return this.pages.get(name);
  }

  private keep(html: string, sandbox: string): string {
    this.count += 1;
    const name = String(this.count);
    this.pages.set(name, { html, sandbox });
    const oldest = this.pages.keys().next().value;
    if (this.pages.size > KEPT && oldest !== undefined && sandbox !== '') this.pages.delete(oldest);
    return name;
  }
}
