import { ask, type CatenaDataSource } from '@catena/database';
import { Refusal } from '../errors.js';
import type { ImportPlan } from './plan.js';

/**
 * A mapping that counts back from a day gives each customer a start. Counted back from another day the same
 * customers would start, and be described, twice.
 * @throws Refusal when the database holds the mapping's rows as of another day
 */
export async function refuseOtherDay(dataSource: CatenaDataSource, plan: ImportPlan): Promise<void> {
  const [mapping, day] = plan.name.split(' as of ');
  if (day === undefined) return;
  const runs = await dataSource.read((manager) =>
    ask<{ target: string }>(
      manager,
      'SELECT DISTINCT "target" FROM "import_run" WHERE "target" LIKE :mapping AND "target" <> :plan AND "written" > 0',
      { mapping: `${mapping} as of %`, plan: plan.name },
    ),
  );
  const [other] = runs;
  if (!other) return;
  throw new Refusal(
    `This database holds ${other.target}; counted back from ${day}, its customers would be there twice. Give --as-of ${other.target.split(' as of ')[1]}, or use another database.`,
  );
}
