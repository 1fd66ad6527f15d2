import { type DataTableName, dataTables, openDataSource } from '@catena/database';
import { Command, InvalidArgumentError, Option } from 'commander';
import { exportTables } from '../export/export-tables.js';
import { type FileFormat, fileFormats } from '../rows/row-text.js';
import { folderProblem, makeEmptyFolder } from '../seed/files/folder.js';
import { tableOrder } from '../seed/table-rows.js';
import { print } from '../terminal/print.js';
import { startProgress } from '../terminal/progress.js';
import { showCount } from '../terminal/show.js';
import { stopSignal } from '../terminal/stop-signal.js';
import { databaseOption, databaseUrl, jsonOption } from './database-option.js';

interface ExportOptions {
  readonly table?: readonly DataTableName[];
  readonly format: FileFormat;
  readonly db?: string;
  readonly json?: boolean;
}

const isDataTable = (name: string): name is DataTableName => name in dataTables;

function addTable(name: string, before: readonly DataTableName[] = []): readonly DataTableName[] {
  if (!isDataTable(name)) throw new InvalidArgumentError(`Allowed choices are ${tableOrder.join(', ')}.`);
  return [...before, name];
}

async function exportData(folder: string, { table, format, db, json }: ExportOptions): Promise<void> {
  const dataSource = await openDataSource(databaseUrl(db), { readers: 1 });
  const progress = startProgress('Exporting');
  try {
    await makeEmptyFolder(folder);
    const tables = tableOrder.filter((name) => table?.includes(name) ?? true);
    const written = await exportTables(dataSource, folder, tables, format, { signal: stopSignal(), progress });
    progress.end();
    const rows = Object.values(written).reduce((sum, count) => sum + count, 0);
    print(
      json
        ? JSON.stringify(written)
        : `${showCount(rows, 'row')} of ${showCount(tables.length, 'table')} are in ${folder}.`,
    );
  } catch (error) {
    throw folderProblem(folder, error);
  } finally {
    progress.end();
    await dataSource.close();
  }
}

export const exportCommand = (): Command =>
  new Command('export')
    .summary('write tables as files that import reads back')
    .description(
      'Writes one file a table into an empty folder, as the data is at one moment, and company.json beside them. ' +
        '"catena import <folder>" makes the same data of them. ' +
        'In CSV, text that a spreadsheet would run as a formula gets an apostrophe in front, which an import takes away again.',
    )
    .argument('<folder>', 'where the files go; made where it does not exist')
    .addOption(new Option('--table <name>', 'only this table; may be given several times').argParser(addTable))
    .addOption(new Option('--format <format>', 'of the files').choices(fileFormats).default('csv'))
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
With --json: {"department":…,"team":…,…}, the rows of each table.

Examples:
  catena export data/export
  catena export data/contacts --table interaction --table customer --format ndjson
  catena import data/export --db sqlite:data/copy.sqlite`,
    )
    .action(exportData);
