import type { EntityManager } from 'typeorm';
import { ask } from '../read/ask.js';
import type { StoredRow } from '../schema/table.js';
import type { Tables } from '../tables/index.js';

/** A row that an import refused. */
export type ImportReject = Omit<StoredRow<Tables['import_reject']>, 'id' | 'fileDigest'>;

/** Refused rows of a file, by line, from behind a line on. */
export async function askImportRejects(
  manager: EntityManager,
  fileDigest: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<ImportReject[]> {
  const rows = await ask<Omit<ImportReject, 'line'> & { readonly line: number | string }>(
    manager,
    `SELECT "line", "target", "column", "code", "reason", "original" FROM "import_reject"
     WHERE "file_digest" = :fileDigest AND "line" > :after ORDER BY "line" LIMIT :limit`,
    { fileDigest, after, limit },
  );
  return rows.map((row) => ({ ...row, line: Number(row.line) }));
}
