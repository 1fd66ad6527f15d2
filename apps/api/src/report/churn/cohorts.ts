import { askCohortMonths, bucketsOf } from '@catena/database';
import { wilson } from '@catena/statistics';
import { Field, Int, ObjectType } from 'type-graphql';
import { readWindow } from '../../company/window.js';
import { DateScalar } from '../../scalars/scalars.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import type { StageReport } from '../stage-report.js';

@ObjectType('Cohort', { description: 'The customers who began in one month.', simpleResolvers: true })
export class Cohort {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  month!: number;

  @Field(() => Int, { description: 'How many began in it.' })
  customers!: number;

  @Field(() => [MetricFigure], {
    description:
      'Share still there at the end of that month, of the month after it, and so on, as far as months are whole.',
  })
  stillThere!: MetricFigure[];
}

/** The most months of a triangle. */
const mostMonths = 24;

/** Cohorts of the last two years before the period ends, as far as the data and whole months go. */
export async function readCohorts({ data, scope }: StageReport): Promise<Cohort[]> {
  const window = await readWindow(data);
  if (!window) return [];
  const { until } = scope.period;
  const months = bucketsOf({ from: window.from, until }, 'MONTH')
    .filter(({ whole }) => whole)
    .slice(-mostMonths);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const period = { from: first.from, until: last.until };
  const counts = await data.ask((manager) => askCohortMonths(manager, { period, filter: scope.filter }));
  return months.flatMap(({ start }, index) => {
    const own = counts.filter(({ began }) => began === start);
    const customers = own.reduce((sum, one) => sum + one.customers, 0);
    if (customers === 0) return [];
    const stillThere = months.slice(index).map((month) => {
      const left = own.filter(({ left: day }) => day !== null && day <= month.start);
      return estimatedFigure(wilson(customers - left.reduce((sum, one) => sum + one.customers, 0), customers));
    });
    return [{ month: start, customers, stillThere }];
  });
}
