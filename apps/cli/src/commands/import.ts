import { join } from 'node:path';
import { type CompanySettings, dataTables, openDataSource, readCompany, setCompany } from '@catena/database';
import { Command, Help, Option } from 'commander';
import { UsageError } from '../errors.js';
import { exitCodes } from '../exit-codes.js';
import { companyFileName, readCompanyFile } from '../export/company-file.js';
import { delimiters } from '../import/csv/dialect.js';
import { encodings } from '../import/file/encoding.js';
import { folderFiles, type TableFile } from '../import/folder-files.js';
import { presetNames, readPreset } from '../import/mapping/presets.js';
import { type ImportOptions, type PreparedImport, prepareImport } from '../import/prepare-import.js';
import { runImport } from '../import/run-import.js';
import { type CompanyOptions, settleCompany } from '../import/settle-company.js';
import { type DateFormat, dateFormatHelp } from '../import/values/date-format.js';
import type { Decimal } from '../import/values/number-text.js';
import type { RunCounts } from '../run/import-run.js';
import { keepHeapLean } from '../run/lean-heap.js';
import { print } from '../terminal/print.js';
import { startProgress } from '../terminal/progress.js';
import { stopSignal } from '../terminal/stop-signal.js';
import { databaseOption, databaseUrl, jsonOption } from './database-option.js';
import { addDateFormat, dayNamed, delimiterNamed, mappingNamed } from './import-options.js';
import { summary, tellMapping, tellRejects } from './import-report.js';

interface CommandOptions extends CompanyOptions, Omit<ImportOptions, 'style' | 'mapping'> {
  readonly mapping?: string;
  readonly decimal?: Decimal;
  readonly dateFormat?: readonly DateFormat[];
  readonly db?: string;
  readonly json?: boolean;
}

/** Files that are imported together, and the company that they are said to be of. */
interface Imports {
  readonly files: readonly PreparedImport[];
  readonly company: CompanySettings | undefined;
}

async function prepareFolder(path: string, files: readonly TableFile[], options: ImportOptions): Promise<Imports> {
  if (options.table || options.mapping || options.rejects)
    throw new UsageError('A folder is imported by the names of its files: leave out --table, --mapping and --rejects.');
  const prepared: PreparedImport[] = [];
  for (const file of files) prepared.push(await prepareImport(file.path, { ...options, table: file.table }));
  return { files: prepared, company: await readCompanyFile(join(path, companyFileName)) };
}

async function importPath(
  path: string,
  { mapping: named, decimal, dateFormat, ...options }: CommandOptions,
): Promise<void> {
  const url = databaseUrl(options.db);
  const mapping = named === undefined ? undefined : await mappingNamed(named);
  const said = { ...options, mapping, style: { decimal, dateFormats: dateFormat } };
  const folder = await folderFiles(path);
  const { files, company: own }: Imports = folder
    ? await prepareFolder(path, folder, said)
    : { files: [await prepareImport(path, said)], company: mapping?.mapping.company };
  keepHeapLean();
  const dataSource = await openDataSource(url, { migrate: true, readers: 1 });
  const signal = stopSignal();
  const all: Record<string, RunCounts> = {};
  try {
    const isNew = (await dataSource.read(readCompany)) === null;
    const company = await settleCompany(dataSource, options, own);
    for (const file of files) {
      const progress = startProgress(folder ? `Importing ${file.plan.name}` : 'Importing');
      const counts = await runImport(dataSource, company, file, { signal, progress }).finally(progress.end);
      all[file.plan.name] = counts;
      if (mapping) tellMapping(mapping, file, options.asOf);
      tellRejects(file, counts);
      if (counts.rejected > 0) process.exitCode = exitCodes.rowsRejected;
      if (!options.json) print(summary(file, counts));
    }
    // Rows widen the days that the data covers; an export says which they are.
    if (folder && isNew && own)
      await dataSource.write((transaction) => setCompany(transaction, { ...own, ...company }));
  } finally {
    await dataSource.close();
  }
  if (options.json) print(JSON.stringify(folder ? all : Object.values(all)[0]));
}

const indent = (text: string): string => text.replaceAll(/^/gm, '    ');

function presetHelp(name: string): string {
  const { about = '', asOf } = readPreset(name).mapping;
  const day = asOf === undefined ? '' : ` (--as-of ${asOf} unless told)`;
  return `  preset:${name}${day}\n${indent(new Help().boxWrap(about, 76))}`;
}

export const importCommand = (): Command =>
  new Command('import')
    .summary('read a CSV or NDJSON file into a table without losing a row')
    .description(
      'Reads delimited text with a header (CSV) or NDJSON into a table, or into several by a mapping. ' +
        'Delimiter, quotes, line breaks and encoding are recognised; case, accents and spaces in the header do not matter. ' +
        'Each row is checked; rows that are not right go to a rejects file with line, column and reason, and the others are written. ' +
        'Mend the rejects file in its column "original" and import it like the file itself. ' +
        'The same file may be imported again: what is there already stays unchanged, and of two rows with one key the later holds. ' +
        'Always: read = written + unchanged + rejected + blank.',
    )
    .argument('<file>', 'the file to read, or a folder with files named after tables, as export writes it')
    .addOption(
      new Option('--table <name>', 'the table whose columns the header names').choices(Object.keys(dataTables)),
    )
    .addOption(
      new Option(
        '--mapping <mapping>',
        'a mapping file, or preset:NAME of a public file, instead of a table; see below',
      ),
    )
    .addOption(new Option('--anyway', 'import the rows that fit, even if most of the first ones would be refused'))
    .addOption(new Option('--as-of <day>', 'day that a mapping counts durations back from').argParser(dayNamed))
    .addOption(new Option('--encoding <name>', 'how the text is stored; recognised unless told').choices(encodings))
    .addOption(
      new Option(
        '--delimiter <sign>',
        `what stands between cells (${Object.keys(delimiters).join(', ')} or one character); recognised unless told`,
      ).argParser(delimiterNamed),
    )
    .addOption(
      new Option('--decimal <sign>', 'what stands before decimals; recognised unless told').choices(['point', 'comma']),
    )
    .addOption(
      new Option(
        '--date-format <format>',
        'how dates are written, where not as 2026-03-01, for example DD/MM/YYYY; may be given several times',
      ).argParser(addDateFormat),
    )
    .option('--rejects <file>', 'where rejected rows go; <file>.rejects.csv unless told, made only when there are any')
    .option('--company <name>', 'first import into an empty database: the name of the company')
    .option('--currency <code>', 'first import: the currency of every amount, for example EUR')
    .option('--time-zone <zone>', 'first import: the zone that days are counted in, for example Europe/Rome')
    .option('--locale <tag>', 'first import: how numbers and dates are shown, for example it-IT; en-GB unless told')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      () => `
${new Help().boxWrap(dateFormatHelp, 100)}
Times without a zone, as such formats have, are on the company's clock.

Cells otherwise: days as 2026-03-01, instants as 2026-03-01T09:30:00Z (or +01:00), money in whole minor units
(1250 for 12.50), flags as true or false, references as external ids; an empty cell is "not known".
A header that does not fit is answered with the table's columns.

A mapping is a YAML file that says how somebody else's columns become those of tables; "catena map" proposes one.
Mappings of public files:
${presetNames.map(presetHelp).join('\n')}

With --json: {"read":…,"written":…,"unchanged":…,"rejected":…,"blank":…}; for a folder {"person":{"read":…},…}.

Examples:
  catena import people.csv --table person --company "Bottega Lontana" --currency EUR --time-zone Europe/Rome
  catena import customers.csv --table customer
  catena import data/export --db sqlite:data/copy.sqlite
  catena import telco.csv --mapping preset:telco-churn --db sqlite:data/telco.sqlite`,
    )
    .action(importPath);
