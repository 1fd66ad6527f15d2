import type { EntityManager } from 'typeorm';

/** How many write transactions there have been. */
export async function readDataVersion(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ version: number }[]>('SELECT "version" FROM "data_version"');
  return Number(row?.version ?? 0);
}
