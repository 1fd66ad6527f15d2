import { defineEnum } from '@catena/metrics';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../entity/enum.js';
import { Node } from '../../relay/node.type.js';
import { DateScalar } from '../../scalars/scalars.js';

export const rowsParts = enumOf(
  defineEnum('RowsPart', 'Which of the rows behind a figure.', {
    NUMERATOR: 'Those above the line, or all of a count, sum, mean or quantile.',
    DENOMINATOR: 'Those below the line.',
    EVENTS: 'Those to whom it happened: customers who left, failures put right.',
    AT_RISK: 'Those to whom it could happen.',
  }),
);

@ObjectType('MetricRow', { description: 'One row that a figure counted.', simpleResolvers: true })
class MetricRow {
  @Field(() => DateScalar, { description: 'The day that put it into the period.' })
  day!: number;

  @Field(() => Node, { description: 'The row.' })
  node!: object;
}

@ObjectType('MetricRows', { description: 'A page of the rows that a figure counted, by day.', simpleResolvers: true })
class MetricRows {
  @Field(() => [MetricRow], { description: 'The rows.' })
  rows!: MetricRow[];

  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null when this one is empty.' })
  endCursor!: string | null;
}

@ObjectType('NotDrillable', { description: 'Why a figure has no rows to show.', simpleResolvers: true })
class NotDrillable {
  @Field(() => String, { description: 'The reason, in a sentence.' })
  reason!: string;
}

export const RowsResult = createUnionType({
  name: 'RowsResult',
  description: 'The rows behind a figure, or why there are none.',
  types: () => [MetricRows, NotDrillable] as const,
});
