import { askCross } from '@catena/database';
import { Field, Int, ObjectType } from 'type-graphql';
import { Department } from '../../department/department.type.js';
import type { Row } from '../../entity/row.js';
import { meanOfParts, partsOfMean } from '../estimate/mean-parts.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { StageReport } from '../stage-report.js';
import { departmentDoc, departmentsOf } from './departments.js';

@ObjectType('DepartmentTransfers', {
  description: 'Issues passed from one department to another.',
  simpleResolvers: true,
})
export class DepartmentTransfers {
  @Field(() => Department, { nullable: true, description: `Who passed them on. ${departmentDoc}` })
  from!: Row<'department'> | null;

  @Field(() => Department, { nullable: true, description: `Who received them. ${departmentDoc}` })
  to!: Row<'department'> | null;

  @Field(() => Int, { description: 'How many.' })
  transfers!: number;

  @Field(() => MetricFigure, { description: 'Mean hours until they were taken; those still waiting are left out.' })
  wait!: MetricFigure;
}

const wait = { hours: ['requestedAt', 'acceptedAt'] } as const;

/** Who passes issues on to whom, and how long they wait there. */
export async function readTransfers({ data, scope }: StageReport): Promise<DepartmentTransfers[]> {
  const { period, filter } = scope;
  const [cells, departmentOf] = await Promise.all([
    askTold(data, scope, (manager) =>
      askCross(manager, {
        base: 'handoff',
        on: 'requestedDay',
        period,
        by: ['fromDepartment', 'toDepartment'],
        filter,
        parts: [{ where: {} }, ...partsOfMean(wait)],
      }),
    ),
    departmentsOf(data, scope),
  ]);
  const pairs = new Map<string, { from: Row<'department'> | null; to: Row<'department'> | null; sums: number[] }>();
  for (const { at, sums } of cells) {
    const [from, to] = await Promise.all([departmentOf(at[0]), departmentOf(at[1])]);
    const key = JSON.stringify([from?.id, to?.id]);
    const known = pairs.get(key)?.sums ?? [];
    pairs.set(key, { from, to, sums: sums.map((sum, index) => sum + (known[index] ?? 0)) });
  }
  return [...pairs.values()]
    .map(({ from, to, sums }) => ({
      from,
      to,
      transfers: sums[0] ?? 0,
      wait: estimatedFigure(meanOfParts(sums, 1)),
    }))
    .sort((one, other) => other.transfers - one.transfers);
}
