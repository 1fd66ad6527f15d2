import { resolve } from 'node:path';
import { dataTables, formatDay, LocalClock, openDataSource, parseDay } from '@catena/database';
import { Command, Help, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../errors.js';
import { exitCodes } from '../exit-codes.js';
import { importRows } from '../import/import-rows.js';
import { type InspectedFile, inspectFile } from '../import/inspect-file.js';
import type { ImportPlan } from '../import/plan.js';
import { type Contents, planFile } from '../import/plan-file.js';
import { presets } from '../import/presets/index.js';
import type { Preset } from '../import/presets/preset.js';
import { refuseOtherDay } from '../import/refuse-other-day.js';
import { RejectFile } from '../import/reject-file.js';
import { type CompanyOptions, settleCompany } from '../import/settle-company.js';
import type { RunCounts } from '../run/import-run.js';
import { note, print } from '../terminal/print.js';
import { startProgress } from '../terminal/progress.js';
import { showCount, showNumber } from '../terminal/show.js';
import { stopSignal } from '../terminal/stop-signal.js';
import { databaseOption, databaseUrl, jsonOption } from './database-option.js';

interface ImportOptions extends CompanyOptions, Contents {
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

function dayNamed(text: string): number {
  const day = parseDay(text);
  if (day === undefined) throw new InvalidArgumentError('It must be a day written YYYY-MM-DD.');
  return day;
}

function summary(path: string, plan: ImportPlan, { read, written, unchanged, rejected, blank }: RunCounts): string {
  const parts = Object.entries({ written, unchanged, rejected, blank }).map(
    ([what, count]) => `${showNumber(count)} ${what}`,
  );
  return `${path} into ${plan.tables.map(({ table }) => table).join(', ')}: ${showCount(read, 'row')} read, ${parts.join(', ')}.`;
}

async function importInto(
  url: string,
  file: InspectedFile,
  plan: ImportPlan,
  rejects: RejectFile,
  options: ImportOptions,
) {
  const source = await openDataSource(url, { migrate: true, readers: 1 });
  const progress = startProgress('Importing');
  try {
    const { timeZone } = await settleCompany(source, options, options.mapping?.company);
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
    const job = { file, plan, clock: new LocalClock(timeZone), rejects };
    return await importRows(source, run, job, { signal: stopSignal(), progress });
  } finally {
    progress.end();
    await rejects.close();
    await source.close();
  }
}

async function importFile(path: string, options: ImportOptions): Promise<void> {
  const url = databaseUrl(options.db);
  const rejects = new RejectFile(options.rejects ?? `${path}.rejects.csv`, path);
  if (resolve(rejects.path) === resolve(path))
    throw new UsageError('--rejects must name another file than the one imported.');
  const file = await inspectFile(path);
  const plan = await planFile(path, options);
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
    .summary('read a CSV file into a table without losing a row')
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
Cells: days as 2026-03-01, instants as 2026-03-01T09:30:00Z (or +01:00), money in whole minor units
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
