// The list of what is uncertain about Google: each fact that documentation leaves open or reports contradict, and the ways it may be.
import { consents } from './consent';

type Way = string | number;

/** One uncertain fact. The host behaves in its first way unless told otherwise; the product must work under all. */
interface Fact<Ways extends readonly Way[] = readonly Way[]> {
  /** What may be one way or another. */
  readonly what: string;
  /** The first holds unless another is chosen. */
  readonly ways: Ways;
  /** Who says so: a page of developers.google.com/apps-script unless another is named, or public reports. */
  readonly evidence: readonly string[];
}

const fact = <const Ways extends readonly [Way, Way, ...Way[]]>(
  what: string,
  ways: Ways,
  ...evidence: readonly string[]
): Fact<Ways> => ({ what, ways, evidence });

/** Every uncertain fact by its name. A new one is one entry here, and the line of the host that asks for it. */
export const facts = {
  // Forms and the tabs they write into
  formAddress: fact(
    'Which address Sheet.getFormUrl() gives of the form',
    ['file-id', 'published', 'edit'],
    'reference/spreadsheet/sheet#getFormUrl() does not say which address of the form it gives',
    'about ten public projects open it with FormApp.openByUrl, which takes no published address; three compare it with getPublishedUrl(), others with getEditUrl() as well',
  ),
  responseTab: fact(
    'After how many looks at the list of tabs a response tab shows up that setDestination has added',
    [0, 2, 25],
    'reference/forms/form#setDestination(DestinationType,String) says nothing of when',
    'public projects open the workbook again, flush or wait before they look for the new tab',
  ),
  movedColumn: fact(
    'Whether a form goes on writing under its own headings where people insert or move columns of its response tab',
    ['followed', 'by-place'],
    "public reports of columns inserted in front of answers: the form's columns move along and new answers come in under them",
    'documented nowhere; scripts that count columns are reported to break',
  ),
  responseTabPlace: fact(
    'Where among the tabs a new response tab stands',
    ['first', 'last'],
    'documented nowhere; seen as the first',
  ),
  deletedResponseTab: fact(
    'What the next answer does when people have deleted the response tab',
    ['link-lapses', 'new-tab'],
    'support.google.com/docs/answer/2917686 tells of linking and unlinking, not of this',
    'no public report was found of either way (issues, code and pages searched); both are guesses',
  ),
  deleteLinkedTab: fact(
    'Whether a tab that takes the answers of a form can be deleted',
    ['refused', 'allowed'],
    'error text in public logs: "You cannot delete a sheet with a linked form. Please unlink the form first."',
    'documented nowhere, and older reports tell of deleting such tabs',
  ),
  formWords: fact(
    'In which language Google names response tabs and their first headings',
    ['of-the-workbook', 'english'],
    'documented nowhere; reports of "Form Responses 1" and "Timestamp" in workbooks of other languages',
  ),
  emailKind: fact(
    'Whether setCollectEmail(true) asks respondents to type an address or takes the verified one of their account',
    ['typed', 'verified'],
    'reference/forms/form#setCollectEmail(Boolean) does not say which; the form editor offers verified addresses and input by respondents',
  ),
  emailHeading: fact(
    'How the column of addresses is headed',
    ['address', 'username', 'other'],
    'public workbooks show "Email Address", "Email address" and, from older forms, "Username", each translated',
  ),
  emailPlace: fact(
    'Where the column of addresses stands in the response tab',
    ['second', 'last'],
    'a form linked before addresses were collected gets the column at the end, as any new question does',
  ),
  answerText: fact(
    'What becomes of a text answer in the response tab',
    ['like-typing', 'as-text'],
    'public reports of codes that lost their zeros, of "3-4" read as a date and of "=" read as a formula',
    'documented nowhere',
  ),
  answerTime: fact(
    'How finely the time of an answer is kept in the response tab',
    ['milliseconds', 'seconds'],
    'the cell shows seconds; public reads of the serial number show fractions of a second at times',
  ),
  addEditors: fact(
    'Whether Form.addEditors takes an address that Google does not know',
    ['taken', 'refused'],
    'reference/forms/form#addEditors(String): no word of it; "Invalid email" and sharing policies of domains are reported',
  ),
  ownerAmongEditors: fact(
    'Whether Form.getEditors() names the owner of the form',
    ['named', 'left-out'],
    'reference/forms/form#getEditors(): "the list of editors"; files of Drive tell owner and editors apart',
  ),
  emailSetter: fact(
    'Whether Form.setEmailCollectionType(type) is there and works',
    ['there', 'missing', 'refused'],
    'reference/forms/form does not list it; some ten public projects call it, each with setCollectEmail to fall back on',
  ),
  noDestination: fact(
    'What Form.getDestinationId() does where the answers go nowhere',
    ['throws', 'null'],
    'reference/forms/form#getDestinationId(): "throws an exception"; public code guards against null as well',
  ),
  respondentEmail: fact(
    'What FormResponse.getRespondentEmail() gives where no address was collected',
    ['empty', 'null'],
    'reference/forms/form-response#getRespondentEmail(): "returns an empty string"; public code guards against null as well',
  ),
  answerRow: fact(
    'Whether the row of an answer is there when the script hears of it',
    ['there', 'later'],
    'guides/triggers/events promises a range; reports of triggers that read the row of the answer before',
    'github.com/ashtonfei/google-apps-script-projects/issues/2: of two answers close together the script finds the other one’s row',
  ),
  newForm: fact(
    'Whether a new form takes answers before the script publishes it, and whether the methods to publish are there',
    ['unpublished', 'published', 'without-publishing'],
    'reference/forms/form#setPublished(Boolean), supportsAdvancedResponderPermissions(): depends on the age of the form',
    'forms/api/guides/api-changes-to-google-forms: unpublished at first if made through the Forms API from 31 January 2026 on; of FormApp it says nothing',
  ),
  formTitle: fact(
    'Whether FormApp.create(title) gives the form a title or only a file name',
    ['file-name', 'both'],
    'reference/forms/form-app#create(String) does not say; reports of an empty title',
  ),
  formTexts: fact(
    'Whether titles and texts of a form come back exactly as they were set',
    ['kept', 'tidied'],
    'documented nowhere; blanks at the edges are seen to vanish in the form editor',
  ),
  formSettings: fact(
    'Whether Google takes the lesser settings of a form: its confirmation, its words when closed, that answers can be edited, no link to answer again, a bar of progress',
    ['taken', 'refused'],
    'reference/forms/form promises all of them',
    'public scripts catch "Invalid data updating form." thrown by setCustomClosedFormMessage, and a setAllowResponseEdits that is "not supported", and go on without',
  ),
  formRate: fact(
    'Whether making several forms in a short time is held up',
    ['free', 'held-up'],
    'guides/services/quotas: no number for forms; "Service invoked too many times in a short time" is a documented error',
    'forms/api/limits: writes through the Forms API have a quota a minute, answer 429; no public report of FormApp.create held up was found',
  ),
  binnedForm: fact(
    'Whether a script can open a form that lies in the bin',
    ['opens', 'refused'],
    'reference/forms/form-app#openById(String): no word of it; files in the bin can be opened by id in other services, and reports differ',
  ),
  prefilledBlanks: fact(
    'How blanks are written in a prefilled address',
    ['plus', 'percent'],
    'reference/forms/form-response#toPrefilledUrl() says nothing; both are read alike by the form',
  ),
  // Sheets
  workbookLocale: fact(
    'Which locale a new workbook has in Indonesia',
    ['id_ID', 'in_ID', 'en_US'],
    'sheets/api/reference/rest/v4/spreadsheets#SpreadsheetProperties: a language and a country; Google writes Indonesian as in, too, and an account in English gives its own',
  ),
  workbookZone: fact(
    'Which time zone a new workbook has',
    ['Asia/Jakarta', 'America/Los_Angeles', 'GMT+07:00'],
    'sheets/api/reference/rest/v4/spreadsheets#SpreadsheetProperties: a CLDR name, or "a custom time zone such as GMT-07:00"; accounts in English begin in America',
  ),
  copiedMarks: fact(
    'Whether the developer metadata of a tab goes along when somebody duplicates it',
    ['left-behind', 'go-along'],
    'sheets/api/guides/metadata tells of moving, not of copying',
    'github.com/TylerMoser/BudgetApp/issues/39: it goes along with a whole workbook that is copied; of one tab no public report was found',
  ),
  copiedNotes: fact(
    'Whether the developer metadata that came along with a copied workbook can be changed there',
    ['changeable', 'fixed'],
    'sheets/api/guides/metadata does not say',
    'a public report (github.com/TylerMoser/BudgetApp/issues/39): in a copy the same requests are answered as in the original, and nothing changes',
  ),
  apiErrors: fact(
    'Whether the Sheets API is out of service for a moment now and then',
    ['never', 'at-times'],
    'sheets/api/limits asks for retries with growing pauses; recorded replies of the live API with codes 500 and 503',
  ),
  editorsAmongViewers: fact(
    'Whether Spreadsheet.getViewers() names those who may edit as well',
    ['left-out', 'named'],
    'reference/spreadsheet/spreadsheet#getViewers(): "viewers and commenters", "users with view or comment permission"; who edits may do both',
    'public code takes the owner out of both lists, or looks through both for whoever can open the file; none was found that says what is in them',
  ),
  activeSpreadsheet: fact(
    'Whether getActiveSpreadsheet() gives the workbook where nobody has it open, as in the web app and in triggers',
    ['given', 'null'],
    'reference/spreadsheet/spreadsheet-app#getActiveSpreadsheet() allows for null; conflicting reports of web apps and triggers',
  ),
  secondProtection: fact(
    'Whether a tab can be protected as a whole a second time',
    ['refused', 'allowed'],
    'error text in public code: "already has sheet protection", caught as normal by several projects',
    'sheets/api/guides: not mentioned',
  ),
  freezeThroughMerge: fact(
    'Whether rows or columns can be frozen so that the edge cuts a merged cell',
    ['refused', 'allowed'],
    'error text in public logs, by the service and by batchUpdate: "you can\'t freeze columns which contain only part of a merged cell"',
    'reference/spreadsheet/sheet#setFrozenColumns(Integer): not mentioned',
  ),
  rangeReplies: fact(
    'In which order values.batchGetByDataFilter and batchGet answer',
    ['as-asked', 'reversed'],
    'sheets/api/reference/rest/v4/spreadsheets.values/batchGet promises the order; batchGetByDataFilter says only that each range carries its filters',
  ),
  emptyFields: fact(
    'Whether numbers that are 0, values that are false and empty lists are sent',
    ['left-out', 'sent'],
    'recorded replies of the live API leave out sheetId 0 in ranges, false and zero colour channels',
    'no promise either way in sheets/api/reference/rest',
  ),
  colours: fact(
    'Whether a colour comes back as it was sent or in steps of 1/255',
    ['in-steps', 'exact'],
    'recorded replies of the live API come in steps of 1/255',
    'sheets/api/reference/rest/v4/spreadsheets/other#Color: a float, no precision told',
  ),
  sheetsQuota: fact(
    'Whether the quotas of the Sheets API are felt: 60 reads and 60 writes a minute for each user',
    ['not-felt', 'felt'],
    'sheets/api/limits: 300 a minute for a project, 60 for each user of it; answer 429',
    'public reports that the advanced service shares them; a web app spends those of its owner',
  ),
  readAfterApi: fact(
    'Whether SpreadsheetApp sees at once what the Sheets API has changed in the same execution',
    ['at-once', 'after-flush'],
    'reference/spreadsheet/spreadsheet-app#flush(): operations "are sometimes bundled together"; reports of stale reads beside the advanced service',
  ),
  // The script
  library: fact(
    'Whether library functions newer than ES2019 (Object.hasOwn, Array.prototype.at, Intl) are there',
    ['newest', 'ES2019'],
    'guides/v8-runtime lists syntax, not library functions; the version of V8 that runs is told nowhere',
  ),
  scriptFiles: fact(
    'In which order the files of the script are evaluated',
    ['by-name', 'reversed'],
    'guides/v8-runtime: no order promised; the order of the editor and of the push are reported',
    'github.com/google/clasp/issues/72, 527, 624 and 718: files run in the order of their names, of the push, or of neither',
  ),
  servedScripts: fact(
    'Whether scripts inside served pages arrive whole, or lose what follows // and /* even inside strings',
    ['whole', 'cut'],
    'six independent public reports of HtmlService deleting text; the rule is unknown',
  ),
  consent: fact(
    'Which permissions the account has granted',
    ['whole', ...consents],
    'guides/services/authorization and concepts/scopes: granular consent lets people grant some and not others; in the editor since January 2025, in editor add-ons since August 2025 (workspaceupdates.googleblog.com)',
    'reference/script/script-app#getAuthorizationInfo(AuthMode,String[]), #requireScopes(AuthMode,String[]): what is granted, and asking; observed on a live account: no scope is needed to ask, and no box is ticked beforehand',
  ),
  executions: fact(
    'Whether there is room for another execution',
    ['room', 'crowded'],
    'guides/services/quotas: 30 simultaneous executions a user; error text "There are too many scripts running simultaneously for this Google user account."',
  ),
  triggers: fact(
    'Whether installed triggers fire',
    ['fire', 'disabled', 'twice'],
    'guides/triggers/installable: a trigger may be disabled after failures or by an administrator, and stays in the list',
    'reports of events that come twice',
  ),
  triggerUser: fact(
    'Whether Session.getActiveUser() tells an address in an installed trigger',
    ['hidden', 'creator'],
    'reference/base/session#getActiveUser(): blank "in any context that allows a script to run without that user\'s authorization"; reports of the creator\'s address',
  ),
  mailQuota: fact(
    'Whether other scripts of the account spend its mail quota between asking and sending',
    ['own', 'spent-elsewhere'],
    'guides/services/quotas: the quota belongs to the account, not to the script',
  ),
  mailLeft: fact(
    'Whether MailApp.getRemainingDailyQuota() knows at once of mails that went out',
    ['at-once', 'late'],
    'reference/mail/mail-app#getRemainingDailyQuota() does not say; reports of a number that stands still for a while',
  ),
  cache: fact(
    'Whether a cached value is still there when it is asked for again, and whether one is taken at all',
    ['kept', 'lost', 'refused'],
    'reference/cache/cache: the time given is a wish, values may go earlier',
    'error text of any service at times: "We\'re sorry, a server error occurred. Please wait a bit and try again."',
  ),
  lock: fact(
    'Whether taking and releasing a lock fails where many do so at once',
    ['never', 'at-times'],
    'error text in some ten public projects, thrown by tryLock and by releaseLock alike: "There are too many LockService operations against the same script."',
    'guides/services/quotas: no number for locks',
  ),
  errorWords: fact(
    'In which language services word their errors',
    ['english', 'of-the-account'],
    'documented nowhere; a public library tells errors apart by their wording in some forty languages, Indonesian among them',
  ),
  propertySize: fact(
    'How many bytes of a property are kept',
    [9216, 8066],
    'guides/services/quotas: "Properties value size: 9 KB / val"',
    'measured in May 2023 (tanaikech.github.io, "Specification of Properties Service"): 8,066 bytes; the name counts into the 500 kB of a store',
  ),
  undefinedFields: fact(
    'What a field of an object becomes that a page leaves undefined',
    ['left-out', 'null'],
    'guides/html/reference/run: "undefined fields within arrays become null"; of objects it does not say',
    'no public report was found of either way; a public page of rules (github.com/takahope/asset_managment) forbids undefined in what crosses',
  ),
  ownFiles: fact(
    'Whether the scope drive.file lets the Drive service see what FormApp and SpreadsheetApp have made',
    ['seen', 'unseen'],
    'drive/api/guides/api-specific-auth: files "created or opened by the app"; of services of the same script it does not say',
    'a public report (github.com/googleapis/google-api-ruby-client/issues/492): a spreadsheet made through the Sheets API is not marked as the application’s own in Drive',
  ),
  visitorAddress: fact(
    'Whether a web app that runs as its owner is told the address of a visitor from the same organisation',
    ['own-organisation', 'never'],
    'reference/base/session#getActiveUser(): told "if the developer … belongs to the same Google Workspace domain as the user", with exceptions by policy',
  ),
  visitorKey: fact(
    'What Session.getTemporaryActiveUserKey() gives',
    ['own', 'empty', 'shared', 'refused'],
    'reference/base/session#getTemporaryActiveUserKey(): unique to the user, rotates every 30 days',
    'public projects guard against an empty key, fall back to one shared by all, or catch that it is refused',
  ),
  addressCase: fact(
    'Whether addresses of accounts come in lower case',
    ['lower', 'as-registered'],
    'documented nowhere; addresses with capitals are reported from older accounts',
  ),
  pace: fact(
    'How many times longer than assumed every call takes',
    [1, 4],
    'Google publishes no times; the host\'s are assumptions (see "Limits and costs")',
  ),
} as const;

/** How Google behaves: for each fact one of its ways. */
export type Variants = {
  readonly [Name in keyof typeof facts]: (typeof facts)[Name]['ways'][number];
};

/** Every fact in its first way, but for those chosen. */
export const variantsWith = (chosen: Partial<Variants> = {}): Variants => ({
  ...(Object.fromEntries(Object.entries(facts).map(([name, { ways }]) => [name, ways[0]])) as Variants),
  ...chosen,
});

/** Which ways of each fact would have led to the same so far: those that nothing yet has told from the way chosen. */
export class OpenWays {
  private readonly open = new Map<keyof Variants, readonly Way[]>();

  /** @param chosen how Google behaves */
  constructor(private readonly chosen: Variants) {}

  /** What a question about a fact is answered; ways with another answer are open no longer. */
  ask<Name extends keyof Variants, Answer>(name: Name, question: (way: Variants[Name]) => Answer): Answer {
    const answer = question(this.chosen[name]);
    const ways: readonly Way[] = this.open.get(name) ?? facts[name].ways;
    if (ways.length > 1)
      this.open.set(
        name,
        ways.filter((way) => question(way as Variants[Name]) === answer),
      );
    return answer;
  }

  /** The facts that something so far has depended on. */
  get decided(): ReadonlySet<keyof Variants> {
    return new Set(
      [...this.open].filter(([name, ways]) => ways.length < facts[name].ways.length).map(([name]) => name),
    );
  }

  /** Whether all would have gone the same way so far where Google behaves like this. */
  admit(variants: Variants): boolean {
    return [...this.open].every(([name, ways]) => ways.includes(variants[name]));
  }

  /** Has been asked so far what the other has. @param other of ways that it admits */
  takeOver({ open }: OpenWays): void {
    for (const [name, ways] of open) {
      const own = this.open.get(name) ?? ways;
      this.open.set(
        name,
        ways.filter((way) => own.includes(way)),
      );
    }
  }
}

/** How Google behaves, noting what is asked for. */
export const watched = (variants: Variants, open: OpenWays): Variants =>
  new Proxy(variants, { get: (_, name: keyof Variants) => open.ask(name, (way) => way) });
