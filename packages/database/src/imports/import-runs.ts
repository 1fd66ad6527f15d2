import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import type { StoredRow } from '../schema/table.js';
import type { Tables } from '../tables/index.js';

/** One run of an import or a seed. */
export type ImportRun = StoredRow<Tables['import_run']>;

type Raw = Record<keyof ImportRun, number | string | null>;

const count = (value: number | string | null): number => Number(value ?? 0);
const text = (value: number | string | null): string | null => (value === null ? null : String(value));

/** Which runs: the last ones, newest first, or the one of a name. */
type RunsWanted = { readonly limit: number } | { readonly externalId: string };

/** Runs of imports and seeds. */
export async function askImportRuns(manager: EntityManager, wanted: RunsWanted): Promise<ImportRun[]> {
  const which =
    'limit' in wanted ? 'ORDER BY "started_at" DESC, "id" DESC LIMIT :limit' : 'WHERE "external_id" = :externalId';
  const rows = await ask<Raw>(
    manager,
    `SELECT "id", "external_id" AS "externalId", "source", "file_digest" AS "fileDigest", "target",
       "started_at" AS "startedAt", "finished_at" AS "finishedAt", "read", "written", "unchanged", "rejected", "blank", "header"
     FROM "import_run" ${which}`,
    { ...wanted },
  );
  return rows.map((row) => ({
    id: count(row.id),
    externalId: String(row.externalId),
    source: String(row.source),
    fileDigest: text(row.fileDigest),
    target: String(row.target),
    startedAt: count(row.startedAt),
    finishedAt: row.finishedAt === null ? null : Number(row.finishedAt),
    read: count(row.read),
    written: count(row.written),
    unchanged: count(row.unchanged),
    rejected: count(row.rejected),
    blank: count(row.blank),
    header: text(row.header),
  }));
}
