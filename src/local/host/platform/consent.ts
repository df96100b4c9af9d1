// Permissions: which scope a call needs, who has granted what, and what Google says where a scope is missing.
import { ApiError, apiMethod } from './api-error';

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

const SHEETS = scope('spreadsheets');
const FORMS = scope('forms');
const MAIL = scope('script.send_mail');
const TRIGGERS = scope('script.scriptapp');
const ADDRESS = scope('userinfo.email');
const PAGES = scope('script.container.ui');
const FILES = scope('drive.file');

/** Every scope that a played service needs. */
const SCOPES = [SHEETS, FORMS, MAIL, TRIGGERS, ADDRESS, PAGES, FILES] as const;

/** The scope a call needs, with the narrower one that would do as well, as the page of each method lists them. */
const NEEDS: readonly { readonly calls: RegExp; readonly scope: string; readonly narrower?: string }[] = [
  { calls: /^Sheets\./, scope: SHEETS },
  {
    calls: /^(SpreadsheetApp|Spreadsheet|Sheet|Range)\./,
    scope: SHEETS,
    narrower: scope('spreadsheets.currentonly'),
  },
  { calls: /^(FormApp|Form|FormResponse|Item)\./, scope: FORMS, narrower: scope('forms.currentonly') },
  { calls: /^MailApp\./, scope: MAIL },
  { calls: /^Drive\./, scope: FILES },
  { calls: /^ScriptApp\.(?!getAuthorizationInfo)/, scope: TRIGGERS },
  { calls: /^Session\./, scope: ADDRESS },
  { calls: /^Ui\./, scope: PAGES },
];

const WITHHELD = {
  'only-sheets': SCOPES.filter((one) => one !== SHEETS),
  'without-sheets': [SHEETS],
  'without-forms': [FORMS],
  'without-mail': [MAIL],
  'without-triggers': [TRIGGERS],
  'without-address': [ADDRESS],
  'without-pages': [PAGES],
  'without-files': [FILES],
} as const;

/** Ways to grant only a part. */
export const consents = [
  'only-sheets',
  'without-sheets',
  'without-forms',
  'without-mail',
  'without-triggers',
  'without-address',
  'without-pages',
  'without-files',
] as const satisfies readonly (keyof typeof WITHHELD)[];

type Way = 'whole' | keyof typeof WITHHELD;

const withholds = (way: Way, scope: string): boolean =>
  way !== 'whole' && (WITHHELD[way] as readonly string[]).includes(scope);

/** Who has granted which scopes to the script. */
export class Consent {
  private readonly granted = new Map<string, readonly string[]>();

  /**
   * @param asked the scopes of the manifest
   * @param ask answers a question about what an account grants that nothing else is said of
   */
  constructor(
    readonly asked: readonly string[] = SCOPES,
    private readonly ask: (question: (way: Way) => boolean) => boolean = (question) => question('whole'),
  ) {}

  of(account: string): readonly string[] {
    return this.granted.get(account) ?? this.asked.filter((scope) => this.has(account, scope));
  }

  private has(account: string, scope: string): boolean {
    const granted = this.granted.get(account);
    if (granted !== undefined) return granted.includes(scope);
    return this.asked.includes(scope) && this.ask((way) => !withholds(way, scope));
  }

  grant(account: string, scopes: readonly string[]): void {
    this.granted.set(account, scopes);
  }

  /** Knows what was granted to the other. */
  takeOver({ granted }: Consent): void {
    for (const [account, scopes] of granted) this.granted.set(account, scopes);
  }

  /** Adds what an account has ticked on the page at this address, which `address` has made. */
  follow(account: string, address: string): void {
    this.add(account, new URL(address).searchParams.get('scope')?.split(' ') ?? []);
  }

  add(account: string, scopes: readonly string[]): void {
    this.grant(account, [...this.of(account), ...scopes]);
  }

  /** Address of the page that asks for these scopes. */
  address(scriptId: string, scopes: readonly string[]): string {
    const url = new URL(`https://script.google.com/macros/d/${scriptId}/authorize`);
    url.searchParams.set('scope', scopes.join(' '));
    return url.href;
  }

  /** @param scopes all that the manifest asks for, unless some are named */
  missing(account: string, scopes: readonly string[] = this.asked): readonly string[] {
    return scopes.filter((scope) => !this.has(account, scope));
  }

  /** @throws Error in Google's words when the account has not granted what the call needs */
  check(account: string, call: string): void {
    const need = NEEDS.find(({ calls }) => calls.test(call));
    if (need === undefined) return;
    if (this.has(account, need.scope)) return;
    if (need.narrower !== undefined && this.has(account, need.narrower)) return;
    if (/^(Sheets|Drive)\./.test(call))
      throw new ApiError(apiMethod(call), 'Request had insufficient authentication scopes.', 403);
    const required = need.narrower === undefined ? need.scope : `(${need.narrower} || ${need.scope})`;
    throw new Error(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${required}`,
    );
  }
}
