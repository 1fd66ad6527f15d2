import { askCross, type CrossCell } from '@catena/database';
import { type FailureCause, SeverityBand } from '@catena/metrics';
import { wilson } from '@catena/statistics';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { RequestData } from '../../data/request-data.js';
import { Department } from '../../department/department.type.js';
import type { Row } from '../../entity/row.js';
import { estimatedFigure } from '../figure.js';
import { MetricFigure } from '../metric-value.type.js';
import { askTold } from '../privacy/ask-told.js';
import type { ReportScope } from '../scope.js';
import type { StageReport } from '../stage-report.js';
import { departmentDoc, departmentsOf } from './departments.js';
import { causes, severityBands } from './enums.js';

@ObjectType('FailuresOfSeverity', { description: 'Failures of one severity.', simpleResolvers: true })
class FailuresOfSeverity {
  @Field(() => severityBands, { description: 'How severe.' })
  severity!: SeverityBand;

  @Field(() => Int, { description: 'How many.' })
  failures!: number;
}

@ObjectType('FailuresOfDepartment', {
  description: 'Failures of one cause that a department owns.',
  simpleResolvers: true,
})
class FailuresOfDepartment {
  @Field(() => Department, { nullable: true, description: `Department that owns the root cause. ${departmentDoc}` })
  department!: Row<'department'> | null;

  @Field(() => Int, { description: 'How many.' })
  failures!: number;

  @Field(() => [FailuresOfSeverity], { description: 'The same by severity.' })
  severities!: FailuresOfSeverity[];
}

@ObjectType('FailuresOfCause', { description: 'Failures of one cause.', simpleResolvers: true })
export class FailuresOfCause {
  @Field(() => causes, { description: 'The cause.' })
  cause!: FailureCause;

  @Field(() => Int, { description: 'How many.' })
  failures!: number;

  @Field(() => MetricFigure, { description: 'Their share of all failures.' })
  share!: MetricFigure;

  @Field(() => Float, { description: 'Share of all failures that this cause and all more frequent ones make up.' })
  cumulative!: number;

  @Field(() => MetricFigure, { description: 'How many of them are severe.' })
  severe!: MetricFigure;

  @Field(() => [FailuresOfDepartment], { description: 'The same by department, the most failures first.' })
  departments!: FailuresOfDepartment[];
}

interface Cell {
  readonly cause: FailureCause;
  readonly department: Row<'department'> | null;
  readonly severity: SeverityBand;
  readonly failures: number;
}

const count = (cells: readonly Cell[]): number => cells.reduce((sum, { failures }) => sum + failures, 0);

function groups<K>(cells: readonly Cell[], keyOf: (cell: Cell) => K): [K, Cell[]][] {
  const found = new Map<K, Cell[]>();
  for (const cell of cells) found.set(keyOf(cell), [...(found.get(keyOf(cell)) ?? []), cell]);
  return [...found].sort(([, one], [, other]) => count(other) - count(one));
}

async function cellsOf(data: RequestData, scope: ReportScope, found: readonly CrossCell[]): Promise<Cell[]> {
  const departmentOf = await departmentsOf(data, scope);
  return Promise.all(
    found.map(async ({ at: [cause, department, severity], sums: [failures = 0] }) => ({
      // Columns of these vocabularies hold nothing else.
      cause: cause as FailureCause,
      severity: severity as SeverityBand,
      department: await departmentOf(department),
      failures,
    })),
  );
}

const bySeverity = (cells: readonly Cell[]): FailuresOfSeverity[] =>
  SeverityBand.values.map((severity) => ({
    severity,
    failures: count(cells.filter((cell) => cell.severity === severity)),
  }));

/** Causes from the most to the least frequent, each by department and severity. */
export async function readPareto({ data, scope }: StageReport): Promise<FailuresOfCause[]> {
  const { period, filter } = scope;
  const by = ['cause', 'department', 'severityBand'];
  const found = await askTold(data, scope, (manager) =>
    askCross(manager, { base: 'failure', on: 'detectedDay', period, by, filter, parts: [{ where: {} }] }),
  );
  const cells = await cellsOf(data, scope, found);
  const all = count(cells);
  let sofar = 0;
  return groups(cells, ({ cause }) => cause).map(([cause, ofCause]) => {
    const failures = count(ofCause);
    sofar += failures;
    return {
      cause,
      failures,
      share: estimatedFigure(wilson(failures, all)),
      cumulative: sofar / all,
      severe: estimatedFigure(wilson(count(ofCause.filter(({ severity }) => severity === 'SEVERE')), failures)),
      departments: groups(ofCause, ({ department }) => department?.id ?? null).map(([, ofDepartment]) => ({
        department: ofDepartment[0]?.department ?? null,
        failures: count(ofDepartment),
        severities: bySeverity(ofDepartment),
      })),
    };
  });
}
