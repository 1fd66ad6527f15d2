import { defineEnum } from '@catena/metrics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../entity/enum.js';
import { DateScalar } from '../scalars/scalars.js';

const checks = enumOf(
  defineEnum('HealthCheck', 'What was looked for in the data.', {
    FRESHNESS: 'Tables that have stopped being filled.',
    DUPLICATES: 'Facts that are there twice.',
    ORPHANS: 'Rows that refer to nothing, or that nothing refers to.',
    IMPOSSIBLE: 'Values that cannot be, or hardly.',
    VOLUME: 'Months with far fewer or far more rows than usual.',
  }),
);

const severities = enumOf(
  defineEnum('HealthSeverity', 'How much a finding weighs.', {
    PROBLEM: 'It cannot be so.',
    WARNING: 'It may be so, and somebody should look.',
  }),
);

@ObjectType('TableHealth', { description: 'How much of a table is there.', simpleResolvers: true })
export class TableHealth {
  @Field(() => String, { description: 'Name of the table, as files and commands call it.' })
  table!: string;

  @Field(() => Int, { description: 'Rows.' })
  rows!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the values that may be unknown and are known; null where there are none.',
  })
  known!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the first fact; null where facts have no day.' })
  first!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the last fact; null where facts have no day.' })
  last!: number | null;

  @Field(() => [String], { description: 'Columns that are known of no row.' })
  neverKnown!: readonly string[];
}

@ObjectType('HealthFinding', {
  description: 'Something about the data that a person should look at.',
  simpleResolvers: true,
})
export class HealthFinding {
  @Field(() => checks, { description: 'What was looked for.' })
  check!: string;

  @Field(() => severities, { description: 'How much it weighs.' })
  severity!: string;

  @Field(() => String, { description: 'The table whose rows are concerned.' })
  table!: string;

  @Field(() => String, { description: 'Stable name of the rule, such as recovery_before_failure.' })
  rule!: string;

  @Field(() => Int, {
    description: 'Rows concerned; for FRESHNESS the days without a row, for VOLUME the rows of the last whole month.',
  })
  count!: number;

  @Field(() => Float, {
    description: 'Rows looked at; for VOLUME the rows of a usual month, which may lie between two whole numbers.',
  })
  of!: number;

  @Field(() => [String], {
    description:
      'Up to five of the rows by their external id, or what was seen. Empty where they would name employees.',
  })
  examples!: readonly string[];
}

@ObjectType('DataHealth', {
  description: "The state of the data. Staff's answers and days at work are left out; the command line checks them.",
  simpleResolvers: true,
})
export class DataHealth {
  @Field(() => Int, { description: 'The data version that was looked at.' })
  dataVersion!: number;

  @Field(() => [TableHealth], { description: 'Each table that holds rows.' })
  tables!: readonly TableHealth[];

  @Field(() => [HealthFinding], { description: 'What should be looked at, what cannot be so first.' })
  findings!: readonly HealthFinding[];
}
