import type { Matrix } from 'ml-matrix';
import { requireNonNegative, requireSome, requireValid } from '../errors.js';
import { type Design, keepColumns, scaleDesign } from '../numerics/design.js';
import { clusterLevels, type Levels } from '../numerics/levels.js';
import { type Maximum, maximise } from '../numerics/newton.js';
import { sumOf } from '../numerics/sum.js';
import { independentColumns, inverseSymmetric } from '../numerics/symmetric-matrix.js';
import type { Warning } from '../warnings.js';
import { fitWarnings } from './fit-warnings.js';
import { type BaselineGroup, type BaselineMoments, baselineMoments, groupedLikelihood } from './grouped-likelihood.js';
import type { HazardCell } from './hazard-cells.js';

/** A baseline with what the coefficients make of it. */
export interface FittedBaseline extends BaselineGroup, BaselineMoments {}

/** A fitted grouped hazard in scaled covariates: what coefficients, baselines and risks are read from. */
export interface GroupedFit {
  readonly cells: readonly HazardCell[];
  readonly clusters: Levels | null;
  /** The columns that can be told apart. */
  readonly kept: readonly number[];
  readonly design: Design;
  readonly events: number;
  readonly exposure: number;
  readonly warnings: readonly Warning[];
  /** Null, like the variance, when nothing could be fitted. */
  readonly maximum: Maximum | null;
  readonly modelVariance: Matrix | null;
  readonly baselines: readonly FittedBaseline[];
}

/** @throws StatisticsError EMPTY_INPUT, INVALID_INPUT (also events without exposure) */
export function fitGroupedHazard(names: readonly string[], given: readonly HazardCell[]): GroupedFit {
  requireSome(names, 'covariates');
  requireSome(given, 'cells');
  given.forEach(requireCell);
  const cells = given.filter((cell) => cell.exposure > 0);
  requireSome(cells, 'cells with exposure');
  const clusters = clusterLevels(cells.map(({ cluster }) => cluster));
  const whole = scaleDesign(
    names,
    cells.map((cell) => cell.covariates),
  );
  const groups = baselineGroups(cells);
  const events = sumOf(groups, (group) => group.events);
  const exposure = sumOf(cells, (cell) => cell.exposure);
  const zero = new Float64Array(names.length);
  const kept =
    events > 0
      ? independentColumns(groupedLikelihood(cells, whole, groups, zero).information, names.length)
      : names.map((_, column) => column);
  const design = keepColumns(whole, kept);
  const reached = events > 0 ? maximise((at) => groupedLikelihood(cells, design, groups, at), kept.length) : null;
  const warnings = fitWarnings(reached, events, kept.length, clusters?.count ?? null);
  const maximum = reached?.converged && kept.length > 0 ? reached : null;
  return {
    ...{ cells, clusters, kept, design, events, exposure, warnings, maximum },
    modelVariance: maximum ? inverseSymmetric(maximum.end.information, kept.length) : null,
    baselines: groups.map((group) => {
      return {
        ...group,
        ...baselineMoments(cells, design, group, maximum?.parameters ?? new Float64Array(kept.length)),
      };
    }),
  };
}

function requireCell(cell: HazardCell, index: number): void {
  requireNonNegative(cell.events, `The count of events of cell ${index}`);
  requireNonNegative(cell.exposure, `The exposure of cell ${index}`);
  requireValid(
    cell.exposure > 0 || cell.events === 0,
    `Cell ${index} has ${cell.events} events but no exposure. Count the day of the event as a day at risk.`,
  );
}

function baselineGroups(cells: readonly HazardCell[]): BaselineGroup[] {
  const rows = new Map<string, number[]>();
  cells.forEach(({ baseline }, row) => {
    const known = rows.get(baseline);
    if (known) known.push(row);
    else rows.set(baseline, [row]);
  });
  return [...rows].map(([baseline, members]) => {
    return { baseline, rows: members, events: sumOf(members, (row) => cells[row]?.events ?? 0) };
  });
}

/** Events of each cell beyond those that the fit expects, in the order of the cells. */
export function unexpectedEvents({ cells, design, baselines, maximum }: GroupedFit): Float64Array {
  const count = design.names.length;
  const unexpected = new Float64Array(cells.length);
  for (const { rows, events, denominator } of baselines) {
    for (const row of rows) {
      const predictor = sumOf(design.names.keys(), (column) => {
        return (design.values[row * count + column] ?? 0) * (maximum?.parameters[column] ?? 0);
      });
      const cell = cells[row];
      unexpected[row] = (cell?.events ?? 0) - ((cell?.exposure ?? 0) * Math.exp(predictor) * events) / denominator;
    }
  }
  return unexpected;
}

/** What each cell pulls at the coefficients, in rows of as many numbers as there are coefficients. */
export function groupedScores(fit: GroupedFit): Float64Array {
  const count = fit.design.names.length;
  const unexpected = unexpectedEvents(fit);
  const scores = new Float64Array(fit.cells.length * count);
  for (const { rows, mean } of fit.baselines) {
    for (const row of rows) {
      for (let column = 0; column < count; column += 1) {
        const place = row * count + column;
        scores[place] = (unexpected[row] ?? 0) * ((fit.design.values[place] ?? 0) - (mean[column] ?? 0));
      }
    }
  }
  return scores;
}
