// Sentences of HR's page for the papers that an agency needs before use, and those papers, in English.
import type { AgencyFacts } from '../../agency-facts';
import { inEnglish } from '../../format';
import { laws } from '../../law';
import { tabNames } from '../../tab-names';
import { parts } from '../../visibility/promise';
import type { AgencyPaper, AgencyTexts } from '../id/agency';
import { hrTexts } from './hr';
import { promise, terms } from './terms';

const { longDay, count } = inEnglish;
const law = laws.privacy.name;

const blank = (hint: string) => `[to fill in: ${hint}]`;

const officeOf = ({ office }: AgencyFacts) => office || blank('name of the agency');
const contactOf = ({ contact }: AgencyFacts) => contact || blank('a name with a number or address');

const whoSees = () => parts.map((part) => promise.seen(part, 'anybody'));

const daysOf = ({ days, working }: AgencyFacts['objection']) =>
  `${days} ${working ? 'working' : 'calendar'} days`;

const keptFor = (facts: AgencyFacts) =>
  `${facts.retentionYears} years from the closing of the period, after the agency’s archive retention schedule (JRA)`;

const rest = blank('small, medium or large');

const purpose =
  'To know the level of competency reached beside the standard of the job, as matter for the talk between employee and supervisor and for the development plan.';

const basis = `Exercise of the agency’s authority under the law (${law} article 20 (2) e): management and development of employees’ competencies (${laws.asn.name}). ${blank('to be confirmed by the legal department')}`;

const dataRows: readonly (readonly string[])[] = [
  [
    'Identity in service',
    'name and titles, NIP, job, kind of job, kind of employment, grade, unit, supervisor, mail address',
    'SIASN export and list of supervisors',
  ],
  [
    'Ratings',
    'level of each competency as the employee, the supervisor and, where there is one, a second rater see it; examples of behaviour written by raters',
    'forms; or paper entered by HR',
  ],
  [
    'Written together',
    'notes of behaviour, record of the talk, development plan, objections with answer and decision',
    'employee, supervisor, whoever decides an objection',
  ],
  [
    'Rater checks',
    'rating practice, and the ratings of one rater beside those of others',
    'computed from the ratings',
  ],
  [
    'Technical',
    'time of answers, sender’s address, who opened whose result and when, sessions (fingerprints alone)',
    'noted in use',
  ],
  ['Never kept', 'NIK, home address, religion, telephone, NPWP, BPJS', 'the columns are never read'],
];

const impact = (facts: AgencyFacts): AgencyPaper => ({
  key: 'impact',
  title: 'Data Protection Impact Assessment',
  what: `Asked for before processing that evaluates and scores employees begins (${law} article 34).`,
  signs: 'Head of the agency',
  sections: [
    {
      heading: 'Identity',
      table: {
        heads: ['Matter', 'Entry'],
        rows: [
          ['Controller', officeOf(facts)],
          [`Whoever has the function of data protection (${law} article 53)`, blank('name and post')],
          ['Whom employees may ask', contactOf(facts)],
          ['Employees whose data are processed', count(facts.people)],
          ['Day of this assessment', blank('date')],
        ],
      },
    },
    {
      heading: 'Why an assessment is needed',
      lines: [
        `Competency appraisal evaluates and scores employees systematically; ${law} article 34 (2) names such processing as one that may carry a high risk.`,
        `No decision is taken by the program (${law} article 10). ${terms.use}`,
      ],
    },
    {
      heading: 'The processing',
      lines: [
        `Purpose: ${purpose}`,
        `Ground: ${basis}`,
        'Course: the roster is imported from SIASN; employees and supervisors fill in Google Forms by personal links; answers are recorded in one Google Sheets workbook; HR publishes results; they are talked over; employees may object; data are archived, then destroyed.',
        'Place: workbook, forms and program are in the agency’s Google account. The program sends data nowhere else, and its makers have no server.',
      ],
    },
    { heading: 'Data', table: { heads: ['Kind', 'What', 'Source'], rows: dataRows } },
    {
      heading: 'Need and proportion',
      lines: [
        'Of the export only the columns that are needed are read; other personal columns are never kept.',
        'Neither sees the other’s rating before the supervisor has rated, so that both are independent.',
        'No rank of employees and no performance predicate is printed. No figure about fewer than three employees is shown.',
        `Specific data (${law} article 4 (2)) are not asked for. What people write freely no program can vouch for: ${blank('appeal to raters to write about behaviour at work alone')}`,
      ],
    },
    {
      heading: 'Who sees what',
      lines: [
        ...whoSees(),
        terms.revised,
        `The accounts that can really open the workbook are listed on the screen “${hrTexts.places.fileAccess.title}”.`,
      ],
    },
    {
      heading: 'Risks and what stands against them',
      table: {
        heads: ['Risk to employees', 'What the program does', 'What the agency does', 'Remaining risk'],
        rows: [
          [
            'Unfair ratings',
            'rating practice; rater checks with size, certainty and number of data; second raters; examples of behaviour; talk; objection',
            'appoints raters who know the work; follows up the checks',
            rest,
          ],
          [
            'Use for another purpose',
            'every result says that it is indicative; no ranks',
            'forbids it by decision of its head',
            rest,
          ],
          [
            'Read by somebody who may not',
            'every step checks who asks; results are withheld as the period promises; openings of results are noted under “My data”',
            'shares the workbook with HR alone; looks at the screen of access every month',
            rest,
          ],
          [
            'Answers in another’s name',
            'personal links and codes that cannot be guessed; answers from other addresses are held; how a sender was known is written down',
            facts.verified
              ? 'forms take the address of the signed-in account'
              : 'considers verified addresses of signed-in accounts on the forms',
            rest,
          ],
          [
            'Words changed behind the screen',
            'every row of people’s words has a fingerprint; changed ones do not count and are named',
            'restores them by the version history',
            rest,
          ],
          [
            'Kept too long',
            `kept ${facts.retentionYears} years; a reminder when they have passed; destruction everywhere with a certificate`,
            'compares with the JRA; confirms the destruction',
            rest,
          ],
          [
            'Data outside Indonesia',
            'not for the program to decide: it follows the Google account used',
            `decides under ${laws.systems.name} and ${law} article 56, see the paper on controller and processor`,
            rest,
          ],
          [
            'Failure of data protection',
            'regular archive; logs without names and answers',
            `written notice within 3 x 24 hours (${law} article 46): ${blank('who gives it')}`,
            rest,
          ],
        ],
      },
    },
    {
      heading: 'Rights of employees, and how they are met',
      table: {
        heads: ['Right', 'How'],
        rows: [
          [`To be informed (${law} article 5)`, 'the notice; sentences on every form'],
          [
            `To see and have a copy (${law} articles 7 and 32)`,
            'the screen “My data”, as a file too; without telling other raters apart',
          ],
          [`To have mistakes corrected (${law} article 6)`, 'by HR; one’s own answers by the form'],
          [
            `To have data erased and destroyed (${law} articles 8, 43, 44)`,
            'the screen Archive, for an employee or a period, with a certificate',
          ],
          [
            'To object to a rating',
            `${daysOf(facts.objection)} from publication; answered within ${facts.answerDays} days, decided within ${facts.decisionDays} days by the superior’s superior`,
          ],
        ],
      },
    },
    {
      heading: 'Conclusion',
      lines: [
        `Opinion of whoever has the function of data protection: ${blank('opinion')}`,
        `Decision: ${blank('processing may begin, on conditions, or not yet')}`,
        `To be looked at again: ${blank('a day, before the next period at the latest')}`,
      ],
    },
  ],
});

const notice = (facts: AgencyFacts): AgencyPaper => {
  const { selfUntil, supervisorUntil } = facts.cycle ?? {};
  return {
    key: 'notice',
    title: 'Notice to Employees on the Appraisal of Competencies',
    what: 'Handed to all employees before the first invitation is sent.',
    signs: 'Head of the agency',
    sections: [
      {
        heading: 'What is done',
        lines: [
          `${officeOf(facts)} appraises competencies${facts.cycle ? ` (${facts.cycle.name})` : ''}. You rate yourself, your supervisor rates you, and the two of you talk the result over.`,
          ...(selfUntil === undefined ? [] : [`Self-ratings are filled in until ${longDay(selfUntil)}.`]),
          ...(supervisorUntil === undefined
            ? []
            : [`Supervisor ratings are filled in until ${longDay(supervisorUntil)}.`]),
          terms.use,
        ],
      },
      { heading: 'What for, and on what ground', lines: [purpose, basis] },
      { heading: 'Your data that are used', table: { heads: ['Kind', 'What', 'Source'], rows: dataRows } },
      {
        heading: 'Who sees what',
        lines: [...parts.map((part) => promise.seen(part, 'employee')), terms.revised],
      },
      {
        heading: 'How long they are kept',
        lines: [`${keptFor(facts)}. They are then destroyed, and you are told (${law} article 45).`],
      },
      {
        heading: 'Your rights',
        lines: [
          `You may see your data, have a copy, and ask for correction (${law} articles 6 and 7). All that is held on you, and who opened your result, is on the screen “My data” of your Timbang page.`,
          promise.objects(facts.objection, 'employee'),
          `No decision about you is taken by the program (${law} article 10).`,
          `Place of storage: ${blank('the agency’s Google account, and where its data lie by contract')}`,
          `Questions: ${contactOf(facts)}.`,
        ],
      },
    ],
  };
};

const record = (facts: AgencyFacts): AgencyPaper => ({
  key: 'record',
  title: 'Record of Processing of Personal Data',
  what: `The record that a controller has to keep (${law} article 31).`,
  signs: 'Whoever has the function of data protection',
  sections: [
    {
      heading: 'Controller',
      lines: [`${officeOf(facts)}. Whom to ask: ${contactOf(facts)}.`, `Ground: ${basis}`],
    },
    {
      heading: 'Activities',
      table: {
        heads: ['Activity', 'Purpose', 'Data', 'Recipients', 'Kept', 'Protection'],
        rows: [
          [
            'Roster and job standards',
            'who rates whom, and against which standard',
            'identity in service',
            'HR',
            'while in service; copies of a period as long as that is kept',
            'other columns are not read; NIPs are always text',
          ],
          [
            'Ratings',
            purpose,
            'levels, examples of behaviour, time, sender’s address',
            'as told under who sees what',
            keptFor(facts),
            'personal codes; doubtful answers are held; nothing is written as a formula',
          ],
          [
            'Talk, plan, objection, notes of behaviour',
            'following up a result, and meeting the employee’s rights',
            'words of employee, supervisor and whoever decides',
            'employee, supervisor, whoever decides an objection, HR',
            keptFor(facts),
            'only their author can change them; every row has a fingerprint',
          ],
          [
            'Practice and rater checks',
            'keeping ratings fair',
            'practice answers, comparison of raters',
            'the rater first, then HR',
            keptFor(facts),
            'files for re-examination use pseudonyms',
          ],
          [
            'Invitations and reminders',
            'telling people what to fill in',
            'name, mail address, personal link',
            'the rater concerned',
            'ledger with the period; mails as the mailbox keeps them',
            'previewed; once a day at most; no figures of results',
          ],
          [
            'Signing in without an office account',
            'knowing employees whom Google does not tell',
            'fingerprints of one-time codes and of sessions',
            'nobody',
            'codes ten minutes; sessions thirty days at most',
            'five tries; unknown addresses get the same answer',
          ],
          [
            'Access trace',
            'showing employees who opened their result',
            'name of the reader, time, door',
            'the employee concerned',
            keptFor(facts),
            'noted by the program; no screen turns it off',
          ],
        ],
      },
    },
    {
      heading: 'Further entries',
      lines: [
        `Processors: ${blank('Google, by the agency’s contract; others if any')}`,
        `Transfer out of Indonesia: ${blank('yes or no, and on what ground')}`,
      ],
    },
  ],
});

const retention = (facts: AgencyFacts): AgencyPaper => ({
  key: 'retention',
  title: 'Retention and Destruction Plan for Appraisal Data',
  what: `How long what is kept, who destroys it, and how that is proved (${law} articles 44 and 45; ${laws.archives.name}).`,
  signs: 'Head of the agency and archive unit',
  sections: [
    {
      heading: 'Retention',
      lines: [
        `The data of a period are kept ${keptFor(facts)}. Classification number in the JRA: ${blank('number')}`,
        'When the time of a period has passed, HR is reminded in the panel; nothing is destroyed before it is confirmed.',
        'What an objection may still need is not destroyed before its last day has passed and all are decided.',
      ],
    },
    {
      heading: 'Steps of destruction',
      lines: [
        'Keep the archive of the period (one file, and a page for each employee) where the JRA wants it handed to the archive unit.',
        `Tell employees at least ${blank('number')} days before, so that whoever needs a copy can take it.`,
        'On the screen Archive choose the period or the employee, check the list, and confirm.',
        `Keep the certificate that the program writes (tab ${tabNames.erasures}): what was destroyed, what was kept, and why.`,
        `Tell employees that their data are destroyed (${law} article 45).`,
      ],
    },
    {
      heading: 'Where data lie',
      table: {
        heads: ['Place', 'Destroyed by'],
        rows: [
          ['Workbook: all tabs, with the pages of employees and the answers of forms', 'the program'],
          ['Google Forms: the answers within the forms', 'the program'],
          ['Notes of the program: sessions, access trace, ledger of mails', 'the program'],
          ['Archive files and prints kept outside the workbook', blank('who, and how')],
          ['Mails already sent', blank('after the agency’s rule for mail')],
          [
            'Google’s version history and backups',
            `by contract; the version history goes when the workbook is copied and the old one deleted: ${blank('decision')}`,
          ],
        ],
      },
    },
    {
      heading: 'Responsible',
      lines: [`Proposes: HR. Confirms: ${blank('official')}. Witness: ${blank('archivist')}.`],
    },
  ],
});

const roles = (facts: AgencyFacts): AgencyPaper => ({
  key: 'roles',
  title: 'Controller, Processor and Place of Data',
  what: `Who is responsible, who processes by order, and whether ${laws.systems.name} is met: to be decided before use.`,
  signs: 'Head of the agency',
  sections: [
    {
      heading: 'Controller and processor',
      table: {
        heads: ['Party', 'Position', 'Ground'],
        rows: [
          [
            officeOf(facts),
            'controller: determines purposes and exercises control',
            `${law} article 1; ${blank('or the regional government as one controller')}`,
          ],
          [
            'Google',
            'processor, where an organisation’s account with a data processing agreement is used',
            `${law} articles 51 and 52; ${blank('number and day of the agreement')}`,
          ],
          [
            'Makers of Timbang',
            'neither controller nor processor: they receive no data and cannot open the workbook',
            'the program runs in the agency’s account',
          ],
          [blank('whoever installs or helps, if anybody'), blank('position'), blank('agreement')],
        ],
      },
    },
    {
      heading: `Questions of ${laws.systems.name}`,
      lines: [
        'An agency is an electronic system operator of public scope. Its system and data are managed, processed and stored in Indonesia, unless the storage technology is not available in the country as determined by the authority.',
        `Account used: ${blank('the agency’s Google Workspace, or a private account; a private one is not advised, as there is no data processing agreement')}`,
        `Where data lie by contract or admin console: ${blank('region')}`,
        `Determination or permit relied on where data lie outside Indonesia: ${blank('number, day, or none')}`,
        `Protection there is equal or higher, or bound by an instrument, or consent was given (${law} article 56): ${blank('which')}`,
        `Registration of the electronic system: ${blank('number')}`,
      ],
    },
    {
      heading: 'Decision',
      lines: [
        `Timbang ${blank('may, may on conditions, or may not yet')} be used for the appraisal of competencies in ${officeOf(facts)}.`,
      ],
    },
  ],
});

const decree = (facts: AgencyFacts): AgencyPaper => ({
  key: 'decree',
  title: `Decision of ${blank('post of the head')} on Officers and Rules of Competency Appraisal`,
  what: 'Draft decision (SK): who the HR officers are, and what employees are promised.',
  signs: 'Whoever decides',
  sections: [
    {
      heading: 'Considering',
      lines: [
        'that the development of competencies needs an appraisal that is fair, open to those appraised, and followed up;',
        'that employees need to know from the beginning what results are used for and how ratings are guarded;',
      ],
    },
    {
      heading: 'In view of',
      lines: [
        laws.asn,
        laws.privacy,
        laws.pns,
        laws.performanceRating,
        laws.standards,
        laws.performance,
        laws.systems,
      ].map(({ name, title }) => `${name} on ${title};`),
    },
    { heading: 'DECIDES', lines: ['To lay down:'] },
    {
      heading: 'FIRST',
      lines: ['Appoints as HR officers for the appraisal of competencies:'],
      table: {
        heads: ['No', 'Name', 'NIP', 'Account'],
        rows: facts.officers.map(({ name, nip, address }, index) => [
          String(index + 1),
          name ?? blank('name'),
          nip ?? blank('NIP'),
          address,
        ]),
      },
    },
    {
      heading: 'SECOND',
      lines: [
        'HR officers prepare the roster and the job standards, open and close periods, decide on held answers, publish results, and keep and destroy data. Nobody acts in a case of their own.',
      ],
    },
    { heading: 'THIRD', lines: ['Who sees what, and from when:', ...whoSees(), terms.revised] },
    { heading: 'FOURTH', lines: [terms.use] },
    {
      heading: 'FIFTH',
      lines: [
        promise.objects(facts.objection, 'anybody'),
        `The supervisor answers within ${facts.answerDays} days; the superior’s superior decides within ${facts.decisionDays} days, and that is final.`,
      ],
    },
    { heading: 'SIXTH', lines: [`Data are kept ${keptFor(facts)}, then destroyed.`] },
    {
      heading: 'SEVENTH',
      lines: [
        'Workbook and forms are shared with HR officers alone. What a period promises does not change once it is opened.',
        `This decision is in force from ${blank('date')}.`,
      ],
    },
  ],
});

export const agencyTexts: AgencyTexts = {
  agency: {
    lead: 'Papers that an agency needs before it uses Timbang, filled in from the settings as far as the program decides it. What stands in square brackets is yours to complete. All are templates: have your legal department check them before anybody signs.',
    noContact: `The contact of HR is not filled in on the tab ${tabNames.settings}: the papers show it as still to be filled in.`,
    noCycle: 'No period has been opened, so its deadlines are not in the papers.',
    print: 'Print or save as PDF',
    file: 'Save for editing',
    fileWhy: 'The HTML file can be opened and edited in Word, LibreOffice or Google Docs.',
    /** Names of the files. */
    files: {
      impact: 'impact-assessment',
      notice: 'notice-to-employees',
      record: 'record-of-processing',
      retention: 'retention-plan',
      roles: 'controller-processor',
      decree: 'draft-decision',
    },
    numbers: { page: 'Page', pageOf: 'of' },
    template: 'TEMPLATE, not signed',
    laws: 'Rules cited',
    lawHeads: ['Rule', 'About', 'Status', 'Checked'],
    place: 'Place and date:',
    papers: (facts) => [
      impact(facts),
      notice(facts),
      record(facts),
      retention(facts),
      roles(facts),
      decree(facts),
    ],
  },
};
