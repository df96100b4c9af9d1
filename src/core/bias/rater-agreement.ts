// How alike raters see the same people, competency by competency, where several have rated them: where data are crossed.
import type { Outcome, Refusal } from '../stats/figure/outcome';
import { type IccForm, intraclassCorrelation } from '../stats/intraclass-correlation';
import { krippendorffAlpha } from '../stats/krippendorff-alpha';
import { weightedKappa } from '../stats/weighted-kappa';
import { peopleRatedTwice, type RatedBySeveral } from './people-rated-twice';
import type { PreparedSheets } from './prepared-sheets';

/** A coefficient with its 95 % interval. */
interface AgreementFigure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * `alike` and `apart` are sure, `open` is not; `few` people were rated by several, `same`: all levels are equal, so that nothing can
 * be told of people who differ.
 */
export type AgreementVerdict = 'alike' | 'apart' | 'open' | 'few' | 'same';

interface Agreement {
  /** People whom several raters have rated. */
  readonly n: number;
  /**
   * Of levels; of means for all competencies together. ICC(1), as raters differ from person to person; ICC(A,1) where the same
   * raters rated everybody.
   */
  readonly icc?: AgreementFigure;
  readonly form: 'ICC(1)' | 'ICC(A,1)';
}

export interface CompetencyAgreement extends Agreement {
  /** Place of the competency in the sheets. */
  readonly competency: number;
  /** Of the supervisor's level and the next rater's: how many are equal, and how many at most one level apart. */
  readonly equal: number;
  readonly near: number;
  /** Krippendorff's alpha, ordinal, of all raters. */
  readonly alpha?: AgreementFigure;
  /** Weighted kappa, quadratic, of the supervisor's level and the next rater's. */
  readonly kappa?: AgreementFigure;
  readonly verdict: AgreementVerdict;
}

export interface RaterAgreement {
  readonly overall: Agreement;
  readonly competencies: readonly CompetencyAgreement[];
}

/** Fewest people from which coefficients are told. */
const fewestPeople = 8;

/** Alpha from which conclusions may be drawn tentatively (Krippendorff 2004, p. 241). */
const tentativeAlpha = 0.667;

/** Undefined where nobody was rated by two. */
export function raterAgreement(prepared: PreparedSheets): RaterAgreement | undefined {
  const people = peopleRatedTwice(prepared);
  if (people.length === 0) return undefined;
  return {
    overall: {
      n: people.length,
      ...iccOf(people.map(({ sheets }) => sheets.map(({ rater, mean }) => ({ rater, value: mean })))),
    },
    competencies: Array.from({ length: prepared.competencies }, (_, competency) =>
      ofCompetency(people, competency, prepared.highestLevel),
    ),
  };
}

interface Rating {
  readonly rater: string;
  readonly value: number;
}

function ofCompetency(
  people: readonly RatedBySeveral[],
  competency: number,
  highestLevel: number,
): CompetencyAgreement {
  const rated = people
    .map(({ sheets }) =>
      sheets.flatMap(({ rater, levels }): Rating[] => {
        const value = levels[competency];
        return value === undefined ? [] : [{ rater, value }];
      }),
    )
    .filter((own) => own.length > 1);
  const pairs = rated.map(([one, other]) => [one?.value ?? 0, other?.value ?? 0] as const);
  const apart = pairs.map(([one, other]) => Math.abs(one - other));
  const n = rated.length;
  const counts = {
    competency,
    n,
    equal: apart.filter((levels) => levels === 0).length,
    near: apart.filter((levels) => levels <= 1).length,
  };
  const units = rated.map((own) => own.map(({ value }) => value));
  const found = n < fewestPeople ? undefined : krippendorffAlpha(units, 'ordinal');
  const alpha = found?.ok ? { value: found.alpha, low: found.lower, high: found.upper } : undefined;
  return {
    ...counts,
    ...iccOf(rated),
    ...(alpha === undefined ? {} : { alpha }),
    ...kappaOf(pairs, highestLevel),
    verdict: verdictOf(found, alpha),
  };
}

function verdictOf(found: Outcome<object> | undefined, alpha: AgreementFigure | undefined): AgreementVerdict {
  if (found === undefined) return 'few';
  if (alpha === undefined) return !found.ok && isSame(found.reason) ? 'same' : 'open';
  if (alpha.low >= tentativeAlpha) return 'alike';
  return alpha.high < tentativeAlpha ? 'apart' : 'open';
}

const isSame = ({ code }: Refusal): boolean => code === 'no-variation';

function kappaOf(
  pairs: readonly (readonly [number, number])[],
  highestLevel: number,
): Pick<CompetencyAgreement, 'kappa'> {
  if (pairs.length < fewestPeople) return {};
  const levels = Array.from({ length: highestLevel }, (_, at) => at + 1);
  const found = weightedKappa(
    { rater1: pairs.map(([one]) => one), rater2: pairs.map(([, other]) => other), levels },
    'quadratic',
  );
  return found.ok ? { kappa: { value: found.kappa, low: found.lower, high: found.upper } } : {};
}

/** The form that fits: of the same raters for everybody, or of raters who differ from person to person. */
function iccOf(people: readonly (readonly Rating[])[]): Pick<Agreement, 'icc' | 'form'> {
  const raters = [...new Set(people.flatMap((own) => own.map(({ rater }) => rater)))];
  const table = people.map((own) => raters.map((rater) => own.find((one) => one.rater === rater)?.value));
  const isCrossed = table.every((row) => row.every((value) => value !== undefined));
  const form = isCrossed ? 'ICC(A,1)' : 'ICC(1)';
  if (people.length < fewestPeople) return { form };
  if (isCrossed) {
    const found = intraclassCorrelation(table);
    return { form, ...figureOf(found.ok ? found.iccA1 : undefined) };
  }
  const found = intraclassCorrelation({
    y: people.flatMap((own) => own.map(({ value }) => value)),
    group: people.flatMap((own, at) => own.map(() => at)),
  });
  return { form, ...figureOf(found.ok ? found.icc1 : undefined) };
}

function figureOf(form: IccForm | undefined): { readonly icc?: AgreementFigure } {
  const { icc, lower, upper } = form ?? {};
  return icc === undefined || lower === undefined || upper === undefined
    ? {}
    : { icc: { value: icc, low: lower, high: upper } };
}
