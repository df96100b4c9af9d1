// Where several have rated the same people: how alike they see them, competency by competency, as whoever asks may know it.
import { prepareSheets } from '../bias/prepared-sheets';
import { raterAgreement } from '../bias/rater-agreement';
import type { User } from '../office/access';
import { competenciesOf, type Office } from '../office/office';
import { analyseRaters } from './rater-analysis';
import { toldSheets } from './told-sheets';

interface AgreementReport {
  readonly sentences: readonly string[];
  readonly competencies: readonly {
    readonly name: string;
    readonly sentence: string;
    /** Coefficients with their 95 % intervals; '' where none can be told. */
    readonly figures: string;
  }[];
}

/**
 * Rests only on sheets that the user may see: of one pair a count alone would tell what the other has said.
 * @param today ISO day
 * @returns undefined where nobody was rated by two
 */
export function agreementReport(office: Office, user: User, today: string): AgreementReport | undefined {
  const { cycle, texts } = office;
  const analysis = analyseRaters(office);
  if (analysis === undefined || cycle === undefined) return undefined;
  const sheets = analysis.sheets.filter(toldSheets(office, user, true, today));
  const found = raterAgreement(prepareSheets(sheets, { highestLevel: cycle.highestLevel, cycle: cycle.id }));
  if (found === undefined) return undefined;
  const words = texts.agreement;
  const names = new Map(competenciesOf(office, cycle).map(({ code, name }) => [code, name]));
  return {
    sentences: [words.lead(found.overall.n), words.overall(found.overall)],
    competencies: found.competencies.map((one) => {
      const code = analysis.codes[one.competency] ?? '';
      return {
        name: names.get(code) ?? code,
        sentence: `${words.counts(one)} ${one.n === 0 ? '' : words.verdict[one.verdict]}`.trim(),
        figures: words.figures(one),
      };
    }),
  };
}
