import type { EntityManager } from 'typeorm';

export type Parameter = string | number | boolean | null | readonly (string | number)[];

/**
 * Asks one SQL question on either engine. Parameters are written `:name`, lists `(:...names)`.
 * Numbers that PostgreSQL hands over as text stay text: convert at the edge that knows them.
 */
export async function ask<Row extends object>(
  manager: EntityManager,
  sql: string,
  parameters: Readonly<Record<string, Parameter>> = {},
): Promise<Row[]> {
  const [text, values] = manager.connection.driver.escapeQueryWithParameters(sql, { ...parameters }, {});
  return manager.query<Row[]>(text, values);
}
