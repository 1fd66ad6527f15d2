import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataTableName } from '@catena/database';
import { Stopped } from '../../errors.js';
import { companyFileName, companyFileText } from '../../export/company-file.js';
import { type FileFormat, type RowText, rowText } from '../../rows/row-text.js';
import type { Progress } from '../../terminal/progress.js';
import { companyOf, type SeedableWorld } from '../seed-world.js';
import { keyOf, type TableRow, tableOrder } from '../table-rows.js';
import { folderProblem, makeEmptyFolder } from './folder.js';
import { type FileRow, TableFile } from './table-file.js';

interface Watched {
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

interface Output {
  readonly file: TableFile;
  readonly line: RowText['line'];
}

type Outputs = Map<DataTableName, Output>;

/** Rows whose texts are in memory at a time. */
const rowsAtATime = 5000;

/**
 * Writes a world as an export is written: one file a table, and one for the company. Each row stands once, as it is at
 * the end. Memory grows with what the world itself holds, not with its rows. Whatever ends it early leaves the folder empty.
 * @returns rows in all files
 * @throws Refusal when the folder is not empty or cannot be written, Stopped when the signal asks for it
 */
export async function seedFiles(
  folder: string,
  format: FileFormat,
  world: SeedableWorld,
  watched: Watched,
): Promise<number> {
  await makeEmptyFolder(folder);
  try {
    return await writeFiles(folder, format, world, watched);
  } catch (error) {
    for (const name of await readdir(folder)) await rm(join(folder, name));
    if (error instanceof Stopped) throw new Stopped(error.signal, 'Stopped. The files written so far were removed.');
    throw folderProblem(folder, error);
  }
}

async function writeFiles(folder: string, format: FileFormat, world: SeedableWorld, watched: Watched): Promise<number> {
  const outputs: Outputs = new Map();
  try {
    for (const table of tableOrder) {
      const { header, line } = rowText(table, format);
      outputs.set(table, { file: new TableFile(join(folder, `${table}.${format}`), header), line });
    }
    await writeWorld(world, outputs, watched);
    let rows = 0;
    for (const { file } of outputs.values()) rows += await file.finish(watched.signal);
    await writeFile(join(folder, companyFileName), companyFileText(companyOf(world)));
    return rows;
  } finally {
    for (const { file } of outputs.values()) file.close();
  }
}

async function writeWorld(world: SeedableWorld, outputs: Outputs, { signal, progress }: Watched): Promise<void> {
  let written = 0;
  for (const { week, rows } of world.batches()) {
    for (let start = 0; start < rows.length; start += rowsAtATime) {
      // Signals are heard between two turns of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
      writeRows(rows.slice(start, start + rowsAtATime), outputs);
    }
    written += rows.length;
    progress.report((week + 1) / world.weeks, written);
  }
}

function writeRows(rows: readonly TableRow[], outputs: Outputs): void {
  const texts = new Map<TableFile, FileRow[]>();
  for (const entry of rows) {
    const output = outputs.get(entry.table);
    if (!output) continue;
    const list = texts.get(output.file) ?? [];
    list.push({ key: keyOf(entry), text: output.line(entry.row), amends: entry.amends ?? false });
    texts.set(output.file, list);
  }
  for (const [file, list] of texts) file.write(list);
}
