import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';

/** The segments, or the regions, that customers have or had, in the order of their letters. */
export async function occurring(manager: EntityManager, attribute: 'segment' | 'region'): Promise<string[]> {
  const rows = await ask<{ value: string }>(
    manager,
    `SELECT DISTINCT "${attribute}" AS "value" FROM "customer_attribute" WHERE "${attribute}" IS NOT NULL ORDER BY "value"`,
  );
  return rows.map(({ value }) => value);
}

/** Whether there is no customer yet. */
export async function hasNoCustomers(manager: EntityManager): Promise<boolean> {
  return (await ask(manager, 'SELECT 1 AS "one" FROM "customer" LIMIT 1')).length === 0;
}
