import type { Facts } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import type { Filter } from '../../metrics/filter.js';
import { rowsOf } from '../../metrics/scoped-rows.js';
import { columnOf } from '../../metrics/source.js';
import { ask } from '../../read/ask.js';
import type { Period } from '../../time/period.js';

/** What training after something went wrong took. */
export interface Retraining {
  readonly trainings: number;
  readonly hours: number;
  /** Minor units: hours at the wage of their day; null where no wage is known on one of the days. */
  readonly wages: number | null;
  /** Minor units, where the cost of a training is known. */
  readonly fees: number;
}

const reactive: Facts = { base: 'training', on: 'heldOn', where: { reactive: true } };

/** Reactive trainings of a period. */
export async function askRetraining(
  manager: EntityManager,
  { period, filter }: { readonly period: Period; readonly filter: Filter },
): Promise<Retraining> {
  const { sql, parameters } = rowsOf(
    { facts: reactive, spans: [period], filter },
    { hours: columnOf('training', 'hours'), cost: columnOf('training', 'cost') },
  );
  const wage = `(SELECT w."value" FROM "rate" w WHERE w."kind" = 'LOADED_WAGE' AND w."valid_from" <= r."day"
    ORDER BY w."valid_from" DESC LIMIT 1)`;
  const [row] = await ask<Record<'trainings' | 'hours' | 'wages' | 'unknown' | 'fees', number | string | null>>(
    manager,
    `SELECT count(*) AS "trainings", coalesce(sum("hours"), 0) AS "hours", sum("hours" * "wage") AS "wages",
  count(*) - count("wage") AS "unknown", coalesce(sum("cost"), 0) AS "fees"
FROM (SELECT r."hours", r."cost", ${wage} AS "wage" FROM (${sql}) r) trained`,
    parameters,
  );
  const known = Number(row?.unknown ?? 0) === 0;
  return {
    trainings: Number(row?.trainings ?? 0),
    hours: Number(row?.hours ?? 0),
    wages: known ? Math.round(Number(row?.wages ?? 0)) : null,
    fees: Number(row?.fees ?? 0),
  };
}
