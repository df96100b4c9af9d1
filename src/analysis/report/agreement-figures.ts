// How far raters agree where several rated the same person, or all answered the same practice cases.
import { peopleRatedTwice } from '../../core/bias/people-rated-twice';
import type { PreparedSheets } from '../../core/bias/prepared-sheets';
import { type Outcome, refused } from '../../core/stats/figure/outcome';
import {
  type CrossedIcc,
  intraclassCorrelation,
  type OneWayIcc,
} from '../../core/stats/intraclass-correlation';
import { type KrippendorffAlpha, krippendorffAlpha } from '../../core/stats/krippendorff-alpha';
import { median } from '../../core/stats/numeric/median';
import { type WeightedKappa, weightedKappa } from '../../core/stats/weighted-kappa';
import { type KendallW, kendallW } from '../kendall-w';
import { withinGroupAgreement } from '../within-group-agreement';
import { practiceTable } from './practice-table';

export interface AgreementFigures {
  /** People rated by several: raters differ from person to person. */
  readonly people: {
    readonly n: number;
    /** Levels of one person on one competency are a unit. */
    readonly alphaOrdinal: Outcome<KrippendorffAlpha>;
    readonly alphaInterval: Outcome<KrippendorffAlpha>;
    readonly alphaNominal: Outcome<KrippendorffAlpha>;
    /** Means of sheets, raters of a person taken at random. */
    readonly icc: Outcome<OneWayIcc>;
    /** The supervisor's levels beside the first other rater's, quadratic weights. */
    readonly kappa: Outcome<WeightedKappa>;
    /** Counts of these pairs: rows the supervisor's level, columns the other's. */
    readonly pairs: readonly (readonly number[])[];
    /** rwg(j) of each person against a uniform null, and their median. */
    readonly rwg: readonly {
      readonly ratee: string;
      readonly raters: number;
      readonly rwgJ: number;
      readonly ad: number;
    }[];
    readonly rwgMedian: number | undefined;
  };
  /** Practice cases, where every rater answers the same. */
  readonly practice: {
    readonly cases: number;
    readonly raters: number;
    readonly incomplete: number;
    readonly icc: Outcome<CrossedIcc>;
    readonly alphaOrdinal: Outcome<KrippendorffAlpha>;
    readonly kendall: Outcome<KendallW>;
  };
}

export function agreementFigures(prepared: PreparedSheets, highestLevel: number): AgreementFigures {
  const people = peopleRatedTwice(prepared);
  const scale = Array.from({ length: highestLevel }, (_, i) => i + 1);
  const crossed = <T>(figure: () => Outcome<T>): Outcome<T> =>
    people.length === 0 ? refused('not-crossed', { what: 'ratees', n: 0 }) : figure();
  const units = people.flatMap(({ sheets }) =>
    Array.from({ length: prepared.competencies }, (_, c) => sheets.map(({ levels }) => levels[c])),
  );
  const pairs = people
    .filter(({ sheets }) => sheets[0]?.role === 'supervisor')
    .flatMap(
      ({ sheets }) => sheets[0]?.levels.map((level, c) => [level, sheets[1]?.levels[c]] as const) ?? [],
    );
  const rwg = people.flatMap(({ ratee, sheets }) => {
    const own = withinGroupAgreement(
      sheets.map(({ levels }) => [...levels]),
      highestLevel,
    );
    return own.ok ? [{ ratee, raters: sheets.length, rwgJ: own.rwgJ, ad: own.adMean }] : [];
  });
  const table = practiceTable(prepared);
  const practised = <T>(figure: () => Outcome<T>): Outcome<T> =>
    table.cases.length === 0 ? refused('no-data', { what: 'tasks', n: 0 }) : figure();
  return {
    people: {
      n: people.length,
      alphaOrdinal: crossed(() => krippendorffAlpha(units, 'ordinal')),
      alphaInterval: crossed(() => krippendorffAlpha(units, 'interval')),
      alphaNominal: crossed(() => krippendorffAlpha(units, 'nominal')),
      icc: crossed(() =>
        intraclassCorrelation({
          y: people.flatMap(({ sheets }) => sheets.map(({ mean }) => mean)),
          group: people.flatMap(({ ratee, sheets }) => sheets.map(() => ratee)),
        }),
      ),
      kappa: crossed(() =>
        weightedKappa(
          { rater1: pairs.map(([one]) => one), rater2: pairs.map(([, other]) => other), levels: scale },
          'quadratic',
        ),
      ),
      pairs: scale.map((row) =>
        scale.map((column) => pairs.filter(([one, other]) => one === row && other === column).length),
      ),
      rwg,
      rwgMedian: median(rwg.map(({ rwgJ }) => rwgJ)),
    },
    practice: {
      cases: table.cases.length,
      raters: table.raters.length,
      incomplete: table.incomplete,
      icc: practised(() => intraclassCorrelation(table.levels)),
      alphaOrdinal: practised(() => krippendorffAlpha(table.levels, 'ordinal')),
      kendall: practised(() => kendallW(table.levels)),
    },
  };
}
