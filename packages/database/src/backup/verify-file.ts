import { DatabaseError } from '../source/errors.js';
import { dataTables } from '../tables/index.js';
import { withFile } from './with-file.js';

/** A database file that was found whole. */
export interface VerifiedFile {
  /** Rows of all tables of data. */
  readonly rows: number;
  readonly dataVersion: number;
}

const damaged = (file: string, found: string): DatabaseError =>
  new DatabaseError('DAMAGED', `${file} is damaged: ${found}. Use another backup.`);

/**
 * Reads a database file through, without changing it: every page, every index, every reference.
 * @throws DatabaseError DAMAGED, or CANNOT_OPEN when it is no database of Catena
 */
export async function verifyFile(file: string): Promise<VerifiedFile> {
  try {
    return await withFile(file, 'read', async (ask) => {
      const [first] = await ask('PRAGMA integrity_check(1)');
      const found = String(first?.integrity_check);
      if (found !== 'ok') throw damaged(file, found.split('\n')[0] ?? found);
      const [broken] = await ask('PRAGMA foreign_key_check');
      if (broken) throw damaged(file, `a row of ${broken.table} refers to a ${broken.parent} that is not there`);
      const counts = Object.keys(dataTables).map((table) => `(SELECT count(*) FROM "${table}")`);
      const [row] = await ask(`SELECT "version", ${counts.join(' + ')} AS "rows" FROM "data_version"`);
      return { rows: Number(row?.rows), dataVersion: Number(row?.version) };
    });
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (/SQLITE_CORRUPT/.test(message)) throw damaged(file, 'its pages do not fit together');
    throw new DatabaseError('CANNOT_OPEN', `${file} is no database of Catena: ${message}.`, { cause: error });
  }
}
