import { ask, type CatenaDataSource, dataTables, entityOf, readCompany } from '@catena/database';

export type SeedState =
  | { readonly state: 'empty' }
  /** This very seed was begun and never finished. */
  | { readonly state: 'unfinished' }
  | { readonly state: 'seeded' }
  /** Something else is in it; the sentence says what. */
  | { readonly state: 'occupied'; readonly by: string; readonly complete: boolean };

const anyRow = Object.keys(dataTables)
  .map((table) => `EXISTS (SELECT 1 FROM "${table}")`)
  .join(' OR ');

/** Seeds are recorded among the import runs under this prefix. */
export const seedPrefix = 'seed:';

/** What a seed finds in the database that it is to fill. */
export function readSeedState(dataSource: CatenaDataSource, externalId: string): Promise<SeedState> {
  return dataSource.read(async (manager): Promise<SeedState> => {
    const runs = manager.getRepository(entityOf('import_run'));
    const own = await runs.findOneBy({ externalId });
    if (own) return { state: own.finishedAt === null ? 'unfinished' : 'seeded' };
    if ((await ask(manager, `SELECT 1 AS "found" WHERE ${anyRow}`)).length === 0) return { state: 'empty' };
    const [broken] = await ask<{ source: string }>(
      manager,
      `SELECT "source" FROM "import_run" WHERE "external_id" LIKE '${seedPrefix}%' AND "finished_at" IS NULL`,
    );
    if (broken)
      return { state: 'occupied', by: `a part of ${broken.source}, whose seed was broken off`, complete: false };
    const company = await readCompany(manager);
    return { state: 'occupied', by: `data of ${company?.name ?? 'another company'}`, complete: true };
  });
}
