import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseError } from '../source/errors.js';
import { type VerifiedFile, verifyFile } from './verify-file.js';
import { withFile } from './with-file.js';

/**
 * Leaving WAL mode needs the file for oneself, and takes up what the log beside it still holds.
 * @throws DatabaseError BUSY when another process has it open
 */
async function requireUnused(file: string): Promise<void> {
  try {
    await withFile(file, 'write', async (ask) => {
      await ask('PRAGMA busy_timeout = 2000');
      await ask('PRAGMA journal_mode = DELETE');
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // What is no database, or a damaged one, is what a restore is for.
    if (!/SQLITE_BUSY|SQLITE_LOCKED/.test(message)) return;
    throw new DatabaseError('BUSY', `${file} is open in another process. Stop the server or import first.`, {
      cause: error,
    });
  }
}

async function syncToDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Puts a verified backup in the place of an SQLite database, in one step: whatever ends it early leaves the old file.
 * @param replace whether a database that is there may be lost
 * @throws DatabaseError
 */
export async function restoreFile(backup: string, file: string, replace: boolean): Promise<VerifiedFile> {
  if (!existsSync(backup)) throw new DatabaseError('CANNOT_OPEN', `There is no file ${backup}.`);
  if (existsSync(file) && !replace)
    throw new DatabaseError(
      'NOT_WRITABLE',
      `There is a database ${file} already. To lose what is in it, add --replace.`,
    );
  await verifyFile(backup);
  if (existsSync(file)) await requireUnused(file);
  const part = `${file}.restoring`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await copyFile(backup, part);
    await syncToDisk(part);
    const verified = await verifyFile(part);
    // The log of the old file must not be taken for one of the new.
    for (const rest of ['-wal', '-shm', '-journal']) await rm(`${file}${rest}`, { force: true });
    await rename(part, file);
    return verified;
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof DatabaseError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new DatabaseError('NOT_WRITABLE', `${file} cannot be written: ${message}.`, { cause: error });
  }
}
