import {
  askFollowUp,
  askRetention,
  askSpells,
  askSpellsSince,
  type FollowUpCount,
  type SpellsQuestion,
  type SpellTotals,
} from '@catena/database';
import type { Measure } from '@catena/metrics';
import {
  type Estimate,
  kaplanMeier,
  lifeTable,
  rate,
  ratioOfSums,
  type Subject,
  survivalAt,
  wilson,
} from '@catena/statistics';
import type { RequestData } from '../../data/request-data.js';
import { meet } from './cells.js';
import { type CellContext, type EstimatedCell, exactly, type Figure, figureOf } from './context.js';

export type SpellMeasure = Extract<
  Measure,
  { kind: 'STOCK' | 'STOCK_SHARE' | 'LOSS' | 'FLOW' | 'SURVIVAL' | 'RETAINED' }
>;

/** How a loss is related to those who could be lost. */
export type LossFormula = 'LOST_OVER_START' | 'LOST_OVER_AVERAGE';

export interface SpellOptions {
  readonly formula?: LossFormula;
  /** The day of the end, where it is another than the spell's own. */
  readonly endOn?: string;
}

const lengthOf = ({ from, until }: { from: number; until: number }): number => until - from;

function lossOf(totals: SpellTotals | undefined, formula: LossFormula, days: number): Figure {
  const lost = totals?.ended ?? 0;
  const base = formula === 'LOST_OVER_START' ? (totals?.atStart ?? 0) : (totals?.days ?? 0) / days;
  // Those who came in the period can be lost in it, so the relation is a rate, not a share.
  if (base <= 0) return exactly(null, 0, 'QUOTIENT', [lost, base]);
  return { ...figureOf(rate(lost, base), [lost, base]), n: Math.round(base) };
}

/** The share that ended, from the share still there. */
const ended = (survival: Estimate): Estimate => {
  const turned = (value: number | null): number | null => (value === null ? null : 1 - value);
  return {
    ...survival,
    estimate: turned(survival.estimate),
    ciLow: turned(survival.ciHigh),
    ciHigh: turned(survival.ciLow),
  };
};

/** Which spells a measure counts, apart from when. */
export const spellsOf = (
  measure: SpellMeasure,
  filter: CellContext['filter'],
  endOn?: string,
): Omit<SpellsQuestion, 'spans' | 'by'> => ({
  base: measure.spells.base,
  where: measure.spells.where,
  ends: 'ends' in measure ? measure.ends.where : {},
  endOn,
  filter,
});

/** Spells as subjects of survival: those that were never watched are left out. */
export const subjectsOf = (counts: readonly FollowUpCount[]): Subject[] =>
  counts
    .filter(({ entry, exit }) => exit > entry || entry === 0)
    .map(({ entry, exit, event, count }) => ({ entry, time: exit, event, weight: count }));

/** Figures about spells: who is there, who leaves, how long they stay. */
export async function estimateSpells(
  data: RequestData,
  measure: SpellMeasure,
  context: CellContext,
  { formula = 'LOST_OVER_START', endOn }: SpellOptions = {},
): Promise<EstimatedCell[]> {
  const { spans, by, filter } = context;
  const question = { ...spellsOf(measure, filter, endOn), spans, by };
  const daysOf = (span: number): number => lengthOf(context.spans[span] ?? { from: 0, until: 1 });
  const totals = () =>
    data.once(`spells ${JSON.stringify(question)}`, () => data.ask((manager) => askSpells(manager, question)));
  switch (measure.kind) {
    case 'STOCK':
      return meet(context, [await totals()], ([known]) => {
        const stock = known[0]?.atEnd ?? 0;
        return exactly(stock, stock, 'COUNTED', [stock]);
      });
    case 'LOSS':
      return meet(context, [await totals()], ([known]) => lossOf(known[0], formula, daysOf(known[0]?.span ?? 0)));
    case 'FLOW':
      return meet(context, [await totals()], ([known]) => {
        const { ended = 0, days = 0, span = 0 } = known[0] ?? {};
        if (days <= 0) return exactly(null, 0, 'QUOTIENT', [ended, 0]);
        const average = days / daysOf(span);
        return { ...figureOf(rate(ended, days / measure.days), [ended, average]), n: Math.round(average) };
      });
    case 'STOCK_SHARE': {
      const counts = await data.ask((manager) =>
        askSpellsSince(manager, { ...question, since: measure.since, youngerThan: measure.youngerThan }),
      );
      return meet(context, [counts], ([known]) => {
        const { part = 0, all = 0 } = known[0] ?? {};
        return figureOf(wilson(part, all), [part, all]);
      });
    }
    case 'SURVIVAL': {
      const counts = await data.ask((manager) => askFollowUp(manager, { ...question, horizon: measure.horizon }));
      return meet(context, [counts], ([known]) => {
        const subjects = subjectsOf(known);
        const events = known.reduce((sum, { event, count }) => sum + (event ? count : 0), 0);
        const all = known.reduce((sum, { count }) => sum + count, 0);
        if (subjects.length === 0) return exactly(null, 0, 'QUOTIENT', [0, 0]);
        const lasting = survivalAt(kaplanMeier(lifeTable(subjects)), measure.horizon);
        return figureOf(measure.share === 'ENDED' ? ended(lasting) : lasting, [events, all]);
      });
    }
    case 'RETAINED': {
      const sums = await data.ask((manager) => askRetention(manager, { ...context, growth: measure.growth }));
      return meet(context, [sums], ([known]) => {
        const { n = 0, kept = 0, start = 0, keptSquared = 0, product = 0, startSquared = 0 } = known[0] ?? {};
        const pair = { n, top: kept, bottom: start, topSquared: keptSquared, product, bottomSquared: startSquared };
        return figureOf(ratioOfSums(pair), [kept, start]);
      });
    }
  }
}
