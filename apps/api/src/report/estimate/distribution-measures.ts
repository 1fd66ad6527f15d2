import { askDistinct, askDistribution, askDurations } from '@catena/database';
import type { Measure } from '@catena/metrics';
import { lifeTable, quantileInterval, survivalQuantile } from '@catena/statistics';
import type { RequestData } from '../../data/request-data.js';
import { meet } from './cells.js';
import { type CellContext, type EstimatedCell, exactly, figureOf } from './context.js';

export type DistributionMeasure = Extract<Measure, { kind: 'DISTINCT' | 'QUANTILE' | 'TIME_TO' }>;

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

const noSubjects = { estimate: null, se: null, ciLow: null, ciHigh: null, n: 0, timeBasis: null, warnings: [] };

/** Figures that need the whole distribution of a cell. */
export async function estimateDistribution(
  data: RequestData,
  measure: DistributionMeasure,
  context: CellContext,
): Promise<EstimatedCell[]> {
  const { spans, by, filter, dataUntil } = context;
  const question = { facts: measure.facts, spans, by, filter };
  switch (measure.kind) {
    case 'DISTINCT': {
      const counts = await data.ask((manager) => askDistinct(manager, { ...question, column: measure.column }));
      return meet(context, [counts], ([known]) => {
        const count = known[0]?.count ?? 0;
        return exactly(count, count, 'COUNTED', [count]);
      });
    }
    case 'QUANTILE': {
      const counts = await data.ask((manager) => askDistribution(manager, { ...question, value: measure.value }));
      return meet(context, [counts], ([known]) => figureOf(quantileInterval(known, measure.p), [sum(known)]));
    }
    case 'TIME_TO': {
      const { from, to } = measure;
      const end = dataUntil * 86_400_000;
      const counts = await data.ask((manager) => askDurations(manager, { ...question, from, to, end }));
      return meet(context, [counts], ([known]) => {
        const ended = sum(known.filter((duration) => duration.ended));
        const subjects = known.map((duration) => ({
          time: duration.minutes / 60,
          event: duration.ended,
          weight: duration.count,
        }));
        const median =
          subjects.length === 0
            ? { ...noSubjects, method: 'BROOKMEYER_CROWLEY_LOG_LOG' as const }
            : survivalQuantile(lifeTable(subjects));
        return figureOf(median, [ended, sum(known)]);
      });
    }
  }
}
