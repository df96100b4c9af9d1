// HtmlService: pages made of the files that were pushed with the script.

import { type Platform, strict } from '../platform/platform';

type HtmlServiceType = GoogleAppsScript.HTML.HtmlService;
type HtmlOutputType = GoogleAppsScript.HTML.HtmlOutput;

/** HtmlOutput.addMetaTag: the only names that may be added. */
const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

/** A page as a script builds it. */
export class HtmlOutput
  implements
    Pick<
      HtmlOutputType,
      | 'addMetaTag'
      | 'append'
      | 'clear'
      | 'getContent'
      | 'getHeight'
      | 'getTitle'
      | 'getWidth'
      | 'setContent'
      | 'setHeight'
      | 'setTitle'
      | 'setWidth'
    >
{
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private readonly metaTags: { readonly name: string; readonly content: string }[] = [];

  constructor(private content: string) {}

  private get published(): HtmlOutputType {
    return this as unknown as HtmlOutputType;
  }

  append(added: string): HtmlOutputType {
    this.content += String(added);
    return this.published;
  }

  clear(): HtmlOutputType {
    return this.setContent('');
  }

  setContent(content: string): HtmlOutputType {
    this.content = String(content);
    return this.published;
  }

  getContent(): string {
    return this.content;
  }

  setTitle(title: string): HtmlOutputType {
    this.title = String(title);
    return this.published;
  }

  getTitle(): string {
    return this.title;
  }

  setWidth(width: number): HtmlOutputType {
    this.width = width;
    return this.published;
  }

  getWidth(): number {
    return this.width as number;
  }

  setHeight(height: number): HtmlOutputType {
    this.height = height;
    return this.published;
  }

  getHeight(): number {
    return this.height as number;
  }

  /** @throws Error for a name that Google does not allow */
  addMetaTag(name: string, content: string): HtmlOutputType {
    if (!META_TAGS.includes(name))
      throw new Error('The meta tag you specified is not allowed in this context.');
    this.metaTags.push({ name, content });
    return this.published;
  }
}

/** The HtmlService of one execution. @param files content by name without '.html' */
export function createHtmlService(
  files: Readonly<Record<string, string>>,
  platform: Platform,
): HtmlServiceType {
  const played: Pick<HtmlServiceType, 'createHtmlOutput' | 'createHtmlOutputFromFile'> = {
    createHtmlOutput: (html?: unknown) =>
      new HtmlOutput(html === undefined ? '' : String(html)) as unknown as HtmlOutputType,
    createHtmlOutputFromFile(filename) {
      return platform.call('HtmlService.createHtmlOutputFromFile', { ms: 10, write: false }, () => {
        const content = files[filename.replace(/\.html$/, '')];
        if (content === undefined) throw new Error(`No HTML file named ${filename} was found.`);
        return new HtmlOutput(content) as unknown as HtmlOutputType;
      });
    },
  };
  return strict('HtmlService', played) as unknown as HtmlServiceType;
}
