import { RateKind } from '@catena/metrics';
import type { EntityManager } from 'typeorm';
import { ask } from '../../read/ask.js';

/** The rates that hold on a day; those without a row are absent. */
export async function askRatesOn(manager: EntityManager, day: number): Promise<Partial<Record<RateKind, number>>> {
  const rows = await ask<{ kind: string; value: number | string }>(
    manager,
    `SELECT r."kind", r."value" FROM "rate" r WHERE r."valid_from" =
  (SELECT max(n."valid_from") FROM "rate" n WHERE n."kind" = r."kind" AND n."valid_from" <= ${Number(day)})`,
  );
  return Object.fromEntries(rows.flatMap(({ kind, value }) => (RateKind.has(kind) ? [[kind, Number(value)]] : [])));
}
