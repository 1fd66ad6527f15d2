import { askCross } from '@catena/database';
import { wilson } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';

@ObjectType('Rating', { description: 'How often one answer was given.', simpleResolvers: true })
export class Rating {
  @Field(() => Int, { description: 'The answer.' })
  rating!: number;

  @Field(() => Int, { description: 'How often it was given.' })
  answers!: number;

  @Field(() => MetricFigure, { description: 'Its share of all answers.' })
  share!: MetricFigure;
}

/** How often each answer to a question after a contact was given. */
export async function readRatings(
  { data, scope }: StageReport,
  question: 'csat' | 'effort' | 'feltHeard' | 'feltValued',
  highest: number,
): Promise<Rating[]> {
  const { period, filter } = scope;
  const cells = await askTold(data, scope, (manager) =>
    askCross(manager, {
      base: 'contact',
      on: 'startedDay',
      period,
      by: [question],
      filter,
      parts: [{ where: { [question]: { known: true } } }],
    }),
  );
  const counts = new Map(cells.map(({ at: [rating], sums: [answers = 0] }) => [Number(rating), answers]));
  const all = cells.reduce((sum, { sums: [answers = 0] }) => sum + answers, 0);
  return Array.from({ length: highest }, (_, index) => {
    const answers = counts.get(index + 1) ?? 0;
    return { rating: index + 1, answers, share: estimatedFigure(wilson(answers, all)) };
  });
}
