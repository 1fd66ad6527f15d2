import type { GroupedDuration } from '@catena/database';
import {
  type CurvePoint,
  type Estimate,
  kaplanMeier,
  type LifeTable,
  lifeTableFromCounts,
  survivalAt,
} from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';

@ObjectType('SurvivalPoint', { description: 'A curve of spells at one length.', simpleResolvers: true })
export class SurvivalPoint {
  @Field(() => Int, { description: 'Days since the spell began.' })
  day!: number;

  @Field(() => MetricFigure, { description: 'The share; null beyond the last length observed.' })
  share!: MetricFigure;

  @Field(() => Int, { description: 'How many were watched at this length.' })
  atRisk!: number;
}

/** Lengths at which curves are read: every 30 days for two years. */
const grid = Array.from({ length: 25 }, (_, index) => index * 30);

/** How many are observed just after a time. */
const watchedAt = ({ rows }: LifeTable, day: number): number => {
  const row = rows.findLast(({ time }) => time <= day);
  if (!row) return rows[0]?.atRisk ?? 0;
  return row.atRisk - row.events - row.censored + row.entered;
};

/** A curve, or none, read at the lengths of the grid. */
export const pointsOf = (table: LifeTable, at: (day: number) => Omit<Estimate, 'se'>): SurvivalPoint[] =>
  grid.map((day) => ({ day, share: estimatedFigure(at(day)), atRisk: Math.round(watchedAt(table, day)) }));

/** Before the first point nothing has ended, beyond the last nothing is known. */
export const incidenceAt = (points: readonly CurvePoint[], day: number): Omit<Estimate, 'se'> => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error('A curve of nobody has no points.');
  if (day > last.time) return { ...last, estimate: null, ciLow: null, ciHigh: null };
  return points.findLast(({ time }) => time <= day) ?? { ...first, estimate: 0, ciLow: 0, ciHigh: 0 };
};

/** The life table of one group; null where nobody was watched. */
export function tableOf(durations: readonly GroupedDuration[], group: string): LifeTable | null {
  const own = durations.filter((one) => one.group === group);
  return own.some(({ events, censored }) => events + censored > 0) ? lifeTableFromCounts(own) : null;
}

export const survivalPoints = (table: LifeTable): SurvivalPoint[] => {
  const curve = kaplanMeier(table);
  return pointsOf(table, (day) => survivalAt(curve, day));
};
