// Joint maximum likelihood of a many-facet Rasch model by Newton steps, the largest facet absorbed.
import { isHeld } from './anchored-facets';
import { type NormalEquations, newtonStep } from './facet-newton';
import { type FacetParameters, type JointModel, workOut } from './joint-equations';

interface JointEstimate {
  readonly parameters: FacetParameters;
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly iterations: number;
  readonly maxResidual: number;
}

const ENOUGH = 1e-8;
/** Beyond this a measure or threshold is on its way to infinity. */
const RUNAWAY = 12;
/** No sensible measure lies farther out; reached only where the likelihood has no maximum. */
const FARTHEST = 40;

/** @param known thresholds that are held, where they are */
export function estimateJointly(
  model: JointModel,
  maxIterations: number,
  known?: readonly number[],
): JointEstimate {
  let parameters = heldIn(model, startingMeasures(model), known);
  let state = workOut(model, parameters);
  let iterations = 0;
  let converged = state.maxResidual <= ENOUGH;
  while (!converged && iterations < maxIterations) {
    iterations += 1;
    const step = newtonStep(state.equations);
    let share = 1;
    let improved = false;
    for (let attempt = 0; attempt < 20 && !improved; attempt += 1, share /= 2) {
      const candidate = moved(model, parameters, step, share);
      const next = workOut(model, candidate);
      if (next.logLikelihood >= state.logLikelihood - 1e-10 * Math.abs(state.logLikelihood)) {
        parameters = candidate;
        state = next;
        improved = true;
      }
    }
    converged = state.maxResidual <= ENOUGH;
    if (!improved) break;
  }
  return {
    parameters,
    logLikelihood: state.logLikelihood,
    converged: state.maxResidual <= 1e3 * ENOUGH && hasFiniteMaximum(parameters),
    iterations,
    maxResidual: state.maxResidual,
  };
}

const hasFiniteMaximum = ({ measures, thresholds }: FacetParameters): boolean =>
  [...measures, thresholds].every((values) => values.every((value) => Math.abs(value) < RUNAWAY));

/** Log odds of each element's mean score, half as far from the middle as it seems; thresholds from the categories' counts. */
function startingMeasures({ ratings, group, groups }: JointModel): FacetParameters {
  const { frame, score, top } = ratings;
  const overall = logOdds(
    score.reduce((s, v) => s + v, 0),
    frame.n,
    top,
  );
  const measures = frame.facets.map(({ index, levels, sign }) => {
    const totals = new Float64Array(levels.length);
    const counts = new Float64Array(levels.length);
    for (let i = 0; i < frame.n; i += 1) {
      const level = index[i] as number;
      totals[level] = (totals[level] as number) + (score[i] as number);
      counts[level] = (counts[level] as number) + 1;
    }
    return totals.map((total, level) =>
      (counts[level] as number) > 0 ? sign * (logOdds(total, counts[level] as number, top) - overall) : 0,
    );
  });
  const counts = new Float64Array(groups * (top + 1)).fill(0.5);
  for (let i = 0; i < frame.n; i += 1) {
    const at = (group[i] as number) * (top + 1) + (score[i] as number);
    counts[at] = (counts[at] as number) + 1;
  }
  const thresholds = new Float64Array(groups * top);
  for (let g = 0; g < groups; g += 1)
    for (let k = 1; k <= top; k += 1)
      thresholds[g * top + k - 1] = Math.log(
        (counts[g * (top + 1) + k - 1] as number) / (counts[g * (top + 1) + k] as number),
      );
  if (top === 1) thresholds.fill(0);
  return { measures, thresholds };
}

/** Anchored measures and thresholds put in their place. */
const heldIn = (
  { anchors }: JointModel,
  { measures, thresholds }: FacetParameters,
  known?: readonly number[],
): FacetParameters => ({
  measures: measures.map((values, f) =>
    values.map((value, level) => (isHeld(anchors, f, level) ? (anchors[f]?.[level] as number) : value)),
  ),
  thresholds: known === undefined ? thresholds : Float64Array.from(known),
});

function logOdds(total: number, count: number, top: number): number {
  const share = Math.min(0.97, Math.max(0.03, total / (count * top)));
  return Math.log(share / (1 - share));
}

function moved(
  { groups, ratings }: JointModel,
  { measures, thresholds }: FacetParameters,
  step: { readonly rest: Float64Array; readonly own: Float64Array; readonly equations: NormalEquations },
  share: number,
): FacetParameters {
  const { equations } = step;
  const bounded = (value: number, by: number): number =>
    Math.max(-FARTHEST, Math.min(FARTHEST, value + Math.max(-2, Math.min(2, by * share))));
  return {
    measures: measures.map((values, f) => {
      const from = equations.firstOf[f] as number;
      return values.map((value, level) =>
        bounded(value, (f === equations.absorbed ? step.own[level] : step.rest[from + level]) as number),
      );
    }),
    thresholds:
      ratings.top > 1
        ? thresholds.map((value, t) => bounded(value, step.rest[equations.firstThreshold + t] as number))
        : new Float64Array(groups * ratings.top),
  };
}
