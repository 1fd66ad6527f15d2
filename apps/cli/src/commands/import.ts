import { resolve } from 'node:path';
import { dataTables, formatDay, openDataSource, parseDay } from '@catena/database';
import { Command, Help, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../errors.js';
import { exitCodes } from '../exit-codes.js';
import { delimiters } from '../import/csv/dialect.js';
import { type Encoding, encodings } from '../import/file/encoding.js';
import { openSource, type Source } from '../import/file/source.js';
import { importRows } from '../import/import-rows.js';
import type { ImportPlan } from '../import/plan.js';
import { type Contents, planFile } from '../import/plan-file.js';
import { presets } from '../import/presets/index.js';
import type { Preset } from '../import/presets/preset.js';
import { refuseOtherDay } from '../import/refuse-other-day.js';
import { RejectFile } from '../import/reject-file.js';
import { type CompanyOptions, settleCompany } from '../import/settle-company.js';
import { type DateFormat, dateFormat, dateFormatHelp } from '../import/values/date-format.js';
import type { Decimal } from '../import/values/number-text.js';
import { localityOf } from '../import/values/parse-cell.js';
import type { RunCounts } from '../run/import-run.js';
import { note, print } from '../terminal/print.js';
import { startProgress } from '../terminal/progress.js';
import { showCount, showNumber } from '../terminal/show.js';
import { stopSignal } from '../terminal/stop-signal.js';
import { databaseOption, databaseUrl, jsonOption } from './database-option.js';

interface ImportOptions extends CompanyOptions, Omit<Contents, 'style'> {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly decimal?: Decimal;
  readonly dateFormat?: readonly DateFormat[];
  readonly rejects?: string;
  readonly db?: string;
  readonly json?: boolean;
}

function presetNamed(text: string): Preset {
  const preset = presets.find(({ name }) => text === `preset:${name}`);
  if (!preset)
    throw new InvalidArgumentError(`It must be one of ${presets.map(({ name }) => `preset:${name}`).join(', ')}.`);
  return preset;
}

function delimiterNamed(text: string): string {
  const delimiter = delimiters[text] ?? text;
  if (delimiter.length !== 1 || delimiter === '"' || /\s/.test(delimiter.replace('\t', '')))
    throw new InvalidArgumentError(`It must be one character, or one of ${Object.keys(delimiters).join(', ')}.`);
  return delimiter;
}

function addDateFormat(text: string, before: readonly DateFormat[] = []): readonly DateFormat[] {
  const format = dateFormat(text);
  if (!format) throw new InvalidArgumentError(dateFormatHelp);
  return [...before, format];
}

function dayNamed(text: string): number {
  const day = parseDay(text);
  if (day === undefined) throw new InvalidArgumentError('It must be a day written YYYY-MM-DD.');
  return day;
}

function summary(path: string, plan: ImportPlan, { read, written, unchanged, rejected, blank }: RunCounts): string {
  const parts = Object.entries({ written, unchanged, rejected, blank }).map(
    ([what, count]) => `${showNumber(count)} ${what}`,
  );
  return `${path} into ${plan.tables.join(', ')}: ${showCount(read, 'row')} read, ${parts.join(', ')}.`;
}

async function importInto(url: string, file: Source, plan: ImportPlan, rejects: RejectFile, options: ImportOptions) {
  const source = await openDataSource(url, { migrate: true, readers: 1 });
  const progress = startProgress('Importing');
  try {
    const company = await settleCompany(source, options, options.mapping?.company);
    await refuseOtherDay(source, plan);
    await rejects.begin();
    const startedAt = Date.now();
    const run = {
      externalId: `import:${file.digest.slice(0, 16)}:${startedAt}`,
      source: file.path.slice(-500),
      fileDigest: file.digest,
      target: plan.name,
      startedAt,
    };
    const job = { source: file, plan, locality: localityOf(company), rejects };
    return await importRows(source, run, job, { signal: stopSignal(), progress });
  } finally {
    progress.end();
    await rejects.close();
    await source.close();
  }
}

async function importFile(path: string, options: ImportOptions): Promise<void> {
  const url = databaseUrl(options.db);
  const rejectsPath = options.rejects ?? `${path}.rejects.csv`;
  if (resolve(rejectsPath) === resolve(path))
    throw new UsageError('--rejects must name another file than the one imported.');
  const file = await openSource(path, options);
  const plan = planFile(file, { ...options, style: { decimal: options.decimal, dateFormats: options.dateFormat } });
  const rejects = new RejectFile(rejectsPath, path, file.rows.kind === 'csv' ? file.rows.header : undefined);
  const counts = await importInto(url, file, plan, rejects, options);
  if (options.mapping) note(`Durations were counted back from ${formatDay(options.asOf ?? options.mapping.asOf)}.`);
  if (counts.rejected > 0) {
    note(`${showCount(counts.rejected, 'row')} rejected; ${rejects.path} says which and why.`);
    process.exitCode = exitCodes.rowsRejected;
  }
  print(options.json ? JSON.stringify(counts) : summary(path, plan, counts));
}

const indent = (text: string): string => text.replaceAll(/^/gm, '    ');

const presetHelp = presets
  .map(
    ({ name, about, asOf }) =>
      `  preset:${name} (--as-of ${formatDay(asOf)} unless told)\n${indent(new Help().boxWrap(about, 76))}`,
  )
  .join('\n');

export const importCommand = (): Command =>
  new Command('import')
    .summary('read a CSV or NDJSON file into a table without losing a row')
    .description(
      'Reads comma-separated text (UTF-8, with a header) into a table, or a well-known public file into several. ' +
        'Each row is checked; rows that are not right go to a rejects file with line, column and reason, and the others are written. ' +
        'The same file may be imported again: what is there already stays unchanged, and of two rows with one key the later holds. ' +
        'Always: read = written + unchanged + rejected + blank.',
    )
    .argument('<file>', 'the file to read')
    .addOption(
      new Option('--table <name>', 'the table whose columns the header names').choices(Object.keys(dataTables)),
    )
    .addOption(
      new Option('--mapping <mapping>', 'a well-known file instead of a table; see below').argParser(presetNamed),
    )
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
      `
${new Help().boxWrap(dateFormatHelp, 100)}
Times without a zone, as such formats have, are on the company's clock.

Cells otherwise: days as 2026-03-01, instants as 2026-03-01T09:30:00Z (or +01:00), money in whole minor units
(1250 for 12.50), flags as true or false, references as external ids; an empty cell is "not known".
A header that does not fit is answered with the table's columns.

Mappings:
${presetHelp}

With --json: {"read":…,"written":…,"unchanged":…,"rejected":…,"blank":…}.

Examples:
  catena import people.csv --table person --company "Bottega Lontana" --currency EUR --time-zone Europe/Rome
  catena import customers.csv --table customer
  catena import telco.csv --mapping preset:telco-churn --db sqlite:data/telco.sqlite`,
    )
    .action(importFile);
