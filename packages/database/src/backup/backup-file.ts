import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { DatabaseError } from '../source/errors.js';
import { type VerifiedFile, verifyFile } from './verify-file.js';
import { withFile } from './with-file.js';

/**
 * Copies an SQLite database as it is at one moment, while others go on reading and writing it, and verifies the
 * copy. The file has its name only when it is whole.
 * @throws DatabaseError when there is a file of that name, or the copy is not right
 */
export async function backupFile(file: string, target: string): Promise<VerifiedFile> {
  if (existsSync(target))
    throw new DatabaseError('NOT_WRITABLE', `There is a file ${target} already. Name another one, or remove it.`);
  const part = `${target}.part`;
  await rm(part, { force: true });
  try {
    await withFile(file, 'read', async (ask) => {
      await ask('PRAGMA busy_timeout = 30000');
      await ask('VACUUM INTO ?', part);
    });
    const verified = await verifyFile(part);
    await rename(part, target);
    return verified;
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof DatabaseError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new DatabaseError('NOT_WRITABLE', `The backup ${target} cannot be written: ${message}.`, { cause: error });
  }
}
