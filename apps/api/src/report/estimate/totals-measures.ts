import type { Part } from '@catena/database';
import type { Facts, Measure, Total } from '@catena/metrics';
import { meanFromSums, netPromoterScore, rate, ratioOfSums, wilson } from '@catena/statistics';
import type { RequestData } from '../../data/request-data.js';
import { meet } from './cells.js';
import { type CellContext, type EstimatedCell, exactly, type Figure, figureOf } from './context.js';
import { type PartCell, readPart } from './totals-reader.js';

/** Measures that are made of parts which add up over days. */
export type TotalsMeasure = Extract<
  Measure,
  { kind: 'COUNT' | 'SUM' | 'PACE' | 'SHARE' | 'MEAN' | 'RATIO' | 'RATIO_OF_SUMS' | 'NET_SCORE' }
>;

interface Plan {
  /** Each with the rows that it is taken from. */
  readonly parts: readonly { readonly facts: Facts; readonly part: Part }[];
  /** @param days of the span */
  readonly figure: (sums: readonly number[], days: number) => Figure;
}

const of = (facts: Facts, part: Omit<Part, 'where'> = {}) => ({ facts, part: { where: facts.where, ...part } });
const countedIn = ({ value }: Total) =>
  value === undefined ? {} : { factors: [value] as const, counted: true as const };
const ofTotal = ({ facts, value }: Total) => of(facts, value === undefined ? {} : { factors: [value] });

function planOf(measure: TotalsMeasure): Plan {
  switch (measure.kind) {
    case 'COUNT':
      return { parts: [of(measure.facts)], figure: ([count = 0]) => exactly(count, count, 'COUNTED', [count]) };
    case 'SUM': {
      const { facts, value } = measure;
      return {
        parts: [of(facts, { factors: [value] }), of(facts, { factors: [value], counted: true })],
        figure: ([sum = 0, n = 0]) => exactly(sum, n, 'SUMMED', [sum, n]),
      };
    }
    case 'PACE': {
      const { facts } = measure;
      return {
        parts: [of(facts)],
        figure: ([count = 0], days) => figureOf(rate(count, days / measure.days), [count, days]),
      };
    }
    case 'SHARE': {
      const { facts, part: and } = measure;
      return {
        parts: [of(facts, { and }), of(facts)],
        figure: ([part = 0, whole = 0]) => figureOf(wilson(part, whole), [part, whole]),
      };
    }
    case 'MEAN': {
      const { facts, value } = measure;
      return {
        parts: [
          of(facts, { factors: [value] }),
          of(facts, { factors: [value], counted: true }),
          of(facts, { factors: [value, value] }),
        ],
        figure: ([sum = 0, n = 0, sumOfSquares = 0]) => figureOf(meanFromSums({ n, sum, sumOfSquares }), [sum, n]),
      };
    }
    case 'RATIO': {
      const { top, bottom, interval } = measure;
      return {
        parts: [ofTotal(top), ofTotal(bottom), of(bottom.facts, countedIn(bottom))],
        figure: ([above = 0, below = 0, n = 0]) =>
          interval === 'RATE' && (below > 0 || above === 0)
            ? { ...figureOf(rate(above, below), [above, below]), n }
            : exactly(below > 0 ? above / below : null, n, 'QUOTIENT', [above, below]),
      };
    }
    case 'RATIO_OF_SUMS': {
      const { facts, top, bottom } = measure;
      return {
        parts: [
          of(facts, { factors: [top] }),
          of(facts, { factors: [bottom] }),
          of(facts, { factors: [top, bottom], counted: true }),
          of(facts, { factors: [top, top] }),
          of(facts, { factors: [top, bottom] }),
          of(facts, { factors: [bottom, bottom] }),
        ],
        figure: ([top = 0, bottom = 0, n = 0, topSquared = 0, product = 0, bottomSquared = 0]) =>
          figureOf(ratioOfSums({ n, top, bottom, topSquared, product, bottomSquared }), [top, bottom]),
      };
    }
    case 'NET_SCORE': {
      const { facts, value } = measure;
      const answered = (range: { atLeast?: number; below?: number }) => of(facts, { and: { [value]: range } });
      return {
        parts: [answered({ atLeast: 9 }), answered({ atLeast: 7, below: 9 }), answered({ below: 7 })],
        figure: ([promoters = 0, passives = 0, detractors = 0]) =>
          figureOf(netPromoterScore({ promoters, passives, detractors }), [promoters, passives, detractors]),
      };
    }
  }
}

/** The figure of every cell, from parts that are read together with those of other metrics. */
export async function estimateTotals(
  data: RequestData,
  measure: TotalsMeasure,
  context: CellContext,
): Promise<EstimatedCell[]> {
  const { spans, by, filter } = context;
  const { parts, figure } = planOf(measure);
  const lists = await Promise.all(
    parts.map(({ facts: { base, on }, part }) => readPart(data, { base, on, spans, by, filter, part })),
  );
  return meet(context, lists, (known, { span }) => {
    const { from, until } = spans[span] ?? { from: 0, until: 0 };
    return figure(
      known.map((cells: readonly PartCell[]) => cells[0]?.sum ?? 0),
      until - from,
    );
  });
}
