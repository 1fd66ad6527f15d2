import { readdir, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { DataTableName } from '@catena/database';
import { Refusal } from '../errors.js';
import { companyFileName } from '../export/company-file.js';
import { fileFormats } from '../rows/row-text.js';
import { tableOrder } from '../seed/table-rows.js';

export interface TableFile {
  readonly table: DataTableName;
  readonly path: string;
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/**
 * The files of a folder that are named after tables, in the order in which tables refer to each other; undefined
 * when the path is no folder.
 * @throws Refusal when other data lies there, or none
 */
export async function folderFiles(path: string): Promise<readonly TableFile[] | undefined> {
  if (!(await isFolder(path))) return undefined;
  const known: readonly string[] = tableOrder;
  const names = (await readdir(path)).filter((name) => {
    const { ext, name: stem } = parse(name);
    const isRows = fileFormats.some((format) => ext === `.${format}`) && !/\.rejects(\.|$)/.test(name);
    if (isRows && !known.includes(stem))
      throw new Refusal(
        `${join(path, name)} is not named after a table, so import it on its own, with --table or --mapping.`,
      );
    return isRows;
  });
  const twice = tableOrder.find((table) => names.filter((name) => parse(name).name === table).length > 1);
  if (twice) throw new Refusal(`${path} holds ${twice} in two formats. Keep one of them.`);
  if (names.length === 0)
    throw new Refusal(`${path} holds no file of a table, such as person.csv beside ${companyFileName}.`);
  const files = tableOrder.flatMap((table) => {
    const name = names.find((candidate) => parse(candidate).name === table);
    return name === undefined ? [] : [{ table, path: join(path, name) }];
  });
  // A table without rows has an empty file in NDJSON.
  const sizes = await Promise.all(files.map(async (file) => (await stat(file.path)).size));
  return files.filter((_file, index) => (sizes[index] ?? 0) > 0);
}
