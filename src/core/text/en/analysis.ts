// Words of the analyst's report on an evidence pack, in English.
import type { AnalysisTexts } from '../id/analysis';

interface Found {
  readonly row?: number;
  readonly column?: string;
  readonly found?: string;
  readonly needs?: string;
}

const at = ({ row, column }: Found): string =>
  [row === undefined ? '' : `row ${row}`, column === undefined ? '' : `column ${column}`]
    .filter((part) => part !== '')
    .join(', ');

export const analysisTexts: AnalysisTexts = {
  usage: 'usage: npm run analyse -- --evidence FILE.csv --out DIR [--settings FILE.json] [--language id|en]',
  missingFile: (file) => `${file} was not found. Check its name and folder.`,
  refused: (n) =>
    `The evidence is refused as a whole, for ${n === 1 ? 'this reason' : `these ${n} reasons`}:`,
  more: (n) => `… and ${n} more of this kind.`,
  written: (folder) => `The report is in ${folder}: open index.html; its figures are in figures.json.`,
  problem: {
    notEvidence: () =>
      'The settings cannot be read, or are not from Timbang. Download both files of the evidence again.',
    badSetting: (found) =>
      `The setting "${found.column}" is missing or is not what it must be. Download both files of the evidence again.`,
    badNorms: (found) =>
      `The norms in the settings are not whole (${found.found}). Download both files again.`,
    settingsNeeded: (found) =>
      `The ratings are of several cycles (${found.found}). Add the settings file (.json), which says which cycle is judged.`,
    changed: () =>
      'Ratings or settings are not those that were exported (the seal does not fit). Use files that nobody has changed.',
    malformedCsv: () =>
      'Quotes in the ratings do not match. Download the file again without saving it from another program.',
    otherHeader: (found) => `The headings are not "${found.needs}". Download the ratings again.`,
    rowCount: (found) =>
      `There are ${found.found} rows of ratings; there should be ${found.needs}. Download the ratings again.`,
    cellCount: (found) => `In ${at(found)} there are ${found.found} cells; there should be ${found.needs}.`,
    otherCompetency: (found) =>
      `In ${at(found)} stands "${found.found}"; it should be "${found.needs}": a sheet is written whole and in order.`,
    brokenSheet: (found) =>
      `In ${at(found)} stands "${found.found}"; in the first row of the same sheet "${found.needs}".`,
    unknownRole: (found) => `In ${at(found)} stands "${found.found}"; known roles: ${found.needs}.`,
    noNumber: (found) => `In ${at(found)} stands "${found.found}"; it should be a number or empty.`,
  },
  verify: {
    usage:
      'usage: npm run verify -- FILE.csv [--settings FILE.json] [--figures FILE-angka.json] [--hash CODE] [--language id|en]',
    notFigures:
      'The figures cannot be read, or are not from Timbang. Download the three files of the evidence again.',
    otherRatings:
      'The figures belong to other ratings: their fingerprint does not fit. Download the three files again.',
    otherHash: (found) => `The code of these three files is ${found}, not the one you gave.`,
    differs: (where, published, found) => `- ${where}: published ${published}, computed again ${found}`,
    none: 'nothing',
    different: (n, of) => `Different: ${n} of ${of} figures and conclusions are not those computed again.`,
    equal: (n, raters, cycle) =>
      `Equal: ${n} figures and conclusions on ${raters} raters of period ${cycle} are those computed again.`,
    hash: (found) => `The code of the three files: ${found}.`,
    leftOut: (n) => `${n} answers that whoever downloaded may not see yet are not in the files.`,
    notAsShown: 'Their screen rests on other answers as well: some of its figures differ.',
    waiting: (n) => `Conclusions on ${n} raters are not published yet: they look first.`,
  },
  refusal: {
    'no-data': 'no data',
    'too-few': 'too few',
    'no-variation': 'all values are equal',
    malformed: 'data not of the form needed',
    'out-of-range': 'a value out of bounds',
    'not-crossed': 'nobody was rated by several raters',
    'not-converged': 'the computation did not settle',
  },
  subject: {
    values: 'values',
    ratees: 'people rated',
    raters: 'raters',
    ratings: 'ratings',
    groups: 'groups',
    items: 'competencies',
    categories: 'levels',
    pairs: 'pairs',
    tasks: 'practice cases',
    links: 'links between raters',
    'degrees-of-freedom': 'degrees of freedom',
  },
  notComputed: 'Not computed',
  counted: (n, needs) => (needs === undefined ? `${n}` : `${n}, needs ${needs}`),
  title: 'Report on the evidence of ratings',
  lead: 'Material for an analyst. These figures describe how people rate, not how anyone performs; people decide.',
  sealed: 'The seal fits: ratings and settings are those that were exported.',
  unsealed:
    'Without the settings file the seal cannot be checked; competencies and scale are read from the ratings themselves.',
  about: {
    title: 'What the evidence holds',
    cycle: 'Cycle',
    earlier: 'Earlier cycles, as links',
    raters: 'Raters',
    ratees: 'People rated',
    competencies: 'Competencies',
    scale: 'Scale',
    sheets: 'Sheets',
    problems: 'Sheets that do not count, or not wholly',
  },
  role: {
    self: 'self',
    supervisor: 'supervisor',
    second: 'second rater',
    upper: "superior's superior",
    vignette: 'practice',
  },
  design: {
    title: 'Who rated whom',
    caption:
      'Dots: raters, larger with more people rated. Lines: people rated by both. Raters in separate parts cannot be compared directly; self-scores are no neutral link and are not drawn.',
    parts: (n) => `Separate parts: ${n}.`,
    hangs: (names) => `Without these people a part would fall off: ${names}.`,
    precision: 'Precision by rater',
    standardError: 'standard error of leniency (levels)',
    smallest: 'smallest that can be found (levels)',
  },
  severity: {
    title: 'Lenient or severe',
    caption:
      'Estimate and 90 % interval of each rater, in levels; right of zero is lenient. No line: cannot be told.',
    axis: 'levels; left more severe, right more lenient',
  },
  rasch: {
    title: 'One ruler for people, raters and competencies',
    caption:
      'Many-facet Rasch measurement (rating scale, JML). People: higher is better; raters: higher is more severe; competencies: higher is harder; levels: the border between two levels for an average competency and rater.',
    warning:
      'Its standard errors take ratings as independent and the other measures as known; in nested data they are too small, so do not call a rater lenient or severe by them.',
    self: 'Self-scores enter as one further rater so that teams hang together: everyone is taken to be equally lenient with himself or herself.',
    subsets: (n) =>
      `The design falls into ${n} parts without a link: measures of different parts cannot be compared.`,
    notConverged: 'The computation ended before it settled; the measures are rough.',
    selfRater: 'self',
    column: { ratee: 'People', rater: 'Raters', item: 'Competencies', level: 'Levels' },
    measure: 'measure (logits)',
    se: 'standard error',
    infit: 'infit',
    outfit: 'outfit',
    fair: 'fair average',
    observed: 'average',
    fitTitle: 'Fit of raters to the model',
    fitCaption:
      'Circles infit, triangles outfit (mean squares): 1 is as the model expects; above 1.5 more irregular, below 0.5 more regular than expected.',
    separation: (facet, separation, reliability) =>
      `${facet}: separation ${separation}, reliability ${reliability}.`,
  },
  categories: {
    title: 'How each level is used: whether the scale works',
    lead: 'Average measure: how high the people given the level are (raters and competencies allowed for); it should rise from level to level. Threshold: where the level and the one below are as likely. Infit and outfit: 1 as the model expects, above 1.5 irregular.',
    level: 'level',
    count: 'number',
    share: 'share',
    average: 'average measure',
    expected: 'by the model',
    threshold: 'threshold',
    sound: 'All thresholds and averages rise from level to level.',
    thresholdDisordered: (level, below) =>
      `The threshold of level ${level} lies below that of level ${below}: level ${below} is rarely the likeliest choice. Look at how its behaviour is worded.`,
    averageDisordered: (level) =>
      `People given level ${level} are on average no higher than those a level below: this level does not tell people apart.`,
    few: (levels) => `Fewer than 10 ratings, so the figures are rough: level ${levels}.`,
  },
  anchored: {
    title: 'On the ruler of the cycle before',
    lead: (cycle) =>
      `Competencies, levels and common raters are held at their measures of cycle ${cycle}. Displacement: by how much the ratings of this cycle would move them; a rater moved up has become more severe.`,
    growth: (mean, n) =>
      `People rated in both cycles (${n}) changed by ${mean} logits on average, if their raters did not change.`,
    refusedFor: (cycle) => `Cycle ${cycle} cannot serve as a ruler.`,
    before: 'measure before',
    displacement: 'displacement',
  },
  agreement: {
    title: 'Agreement',
    people: (n) => `People rated by several raters: ${n}.`,
    practice: (cases, raters, incomplete) =>
      `Practice cases: ${cases}, answered in full by ${raters} raters${incomplete > 0 ? ` (${incomplete} raters not in full, left out)` : ''}.`,
    alphaOrdinal: "Krippendorff's alpha, ordinal",
    alphaInterval: "Krippendorff's alpha, interval",
    alphaNominal: "Krippendorff's alpha, nominal",
    icc1: 'ICC(1), means of sheets',
    iccA1: 'ICC(A,1), levels',
    iccAk: 'ICC(A,k), levels',
    kappa: 'Weighted kappa (quadratic), supervisor and second rater',
    kendall: "Kendall's W, practice",
    rwg: 'Median rwg(j) of a person',
    pairs: 'Levels by the supervisor and by the other rater',
    supervisor: 'level by the supervisor',
    other: 'level by the other rater',
    caption: 'Pairs of levels on the same competency and person; on the diagonal both are equal.',
  },
  generalizability: {
    title: 'Generalizability',
    people: 'People, raters partly in common: G(q,k)',
    practice: 'Practice: person × rater',
    consistency: "Cronbach's alpha over competencies, supervisors' sheets",
    relative: 'Eρ² (order)',
    absolute: 'Φ (level)',
    raters: 'raters a person',
    caption: 'How dependable a mean would be with so many raters a person.',
    components: 'Variance components',
    ratee: 'person',
    rater: 'rater',
    residual: 'residual',
  },
  levels: {
    title: 'Where levels differ: people, raters, competencies',
    lead: 'A random model that asks for no balance (REML): the variance of one level divided among people, raters, competencies, cycles where there are several, and their pairs.',
    component: 'component',
    variance: 'variance',
    share: 'share',
    levels: 'number',
    factor: { person: 'person', rater: 'rater', competency: 'competency', cycle: 'cycle' },
    rest: 'residual',
    leftOut: (name, like) => `${name} cannot be told from ${like}.`,
    nested:
      "Everyone was rated by one rater only, so a rater's own view of a person counts as the person: how dependable another rater would be cannot be told.",
    decision: 'Dependability of the mean over all competencies, by raters a person',
    specific: 'Raters on single competencies',
    specificShare: (share) =>
      `Share of the variance from raters who are more lenient or severe on single competencies only: ${share}.`,
    specificNote:
      'Below the largest, beside their general leniency. In nested data a team that really is strong on one competency looks the same; this is matter for a talk, not a finding.',
    effect: 'difference (levels)',
    sd: 'posterior standard deviation',
  },
  variances: {
    title: 'Whether raters differ, and by how much',
    lead: 'Variances of the model of severity, on means of sheets, with 90 % intervals from the profile likelihood. An interval that starts at zero: the data do not contradict that there is no such variance.',
    differ: (p, statistic) =>
      `Raters differ in leniency (restricted likelihood-ratio test ${statistic}; p ${p}).`,
    alike: (p, statistic) =>
      `The data do not show that raters differ in leniency (restricted likelihood-ratio test ${statistic}; p ${p}). That is no proof that they are alike.`,
    term: {
      rater: 'leniency of raters',
      team: 'team',
      ratee: 'person',
      self: 'way of rating oneself',
      climate: 'self-rating culture of a team',
      key: 'key of practice cases',
      Residual: 'residual',
    },
    variance: 'variance',
    low: 'from',
    high: 'to',
    axis: 'standard deviation (levels)',
  },
  distribution: {
    title: 'How each rater uses the scale',
    caption:
      "Share of each level among a rater's ratings; raters by their mean. A team's mean is not leniency: teams may really differ.",
    share: 'share',
    level: 'level',
    rater: 'rater',
    n: 'sheets',
    mean: 'mean',
    sd: 'SD over people',
    within: 'SD over competencies',
    straight: 'one-level sheets',
  },
  checks: { title: 'Rater checks as HR sees them', check: 'check', verdict: 'verdict', says: 'what it says' },
  figure: 'figure',
  estimate: 'estimate',
  interval: '95 % interval',
  people: 'people',
};
