import { basename, extname } from 'node:path';
import { type DataTableName, dataTables } from '@catena/database';
import { Command, Option } from 'commander';
import { Refusal } from '../errors.js';
import { openSource, type Source } from '../import/file/source.js';
import { plainName } from '../import/header.js';
import { columnsRead } from '../import/mapping/mapping-plan.js';
import { presetNames, readPreset } from '../import/mapping/presets.js';
import { previewText } from '../import/mapping/preview.js';
import { fileColumns, likelyTable, proposeMapping } from '../import/mapping/propose-mapping.js';
import { type MappingFile, parseMapping } from '../import/mapping/read-mapping.js';
import { planFile } from '../import/plan-file.js';
import { localityOf } from '../import/values/parse-cell.js';
import { note, print } from '../terminal/print.js';
import { dayNamed, mappingNamed } from './import-options.js';

interface MapOptions {
  readonly table?: DataTableName;
  readonly mapping?: string;
  readonly asOf?: number;
}

/** The preset that reads all its columns from a file. */
function presetFor(source: Source): string | undefined {
  const names = new Set([...fileColumns(source).keys()].map(plainName));
  return presetNames.find((name) => columnsRead(readPreset(name)).every((column) => names.has(plainName(column))));
}

async function preview(source: Source, mapping: MappingFile, asOf: number | undefined): Promise<string> {
  const plan = await planFile(source, { mapping, asOf, style: {}, anyway: true });
  const { timeZone = 'UTC', currency = 'EUR' } = mapping.mapping.company ?? {};
  return previewText(plan, source, localityOf({ timeZone, currency }));
}

async function map(path: string, { table, mapping: named, asOf }: MapOptions): Promise<void> {
  const source = await openSource(path);
  if (named !== undefined) {
    print(await preview(source, await mappingNamed(named), asOf));
    return;
  }
  const preset = table ? undefined : presetFor(source);
  if (preset !== undefined) note(`This is a file that preset:${preset} reads; nothing need be proposed.`);
  const name = basename(path, extname(path)).slice(0, 40);
  const proposed = proposeMapping(name, source, table ?? likelyTable(fileColumns(source)));
  print(proposed.trimEnd());
  try {
    note(
      `\nWhat would be written of the first rows:\n${await preview(source, parseMapping(proposed, 'the proposal'), asOf)}`,
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    note(`\nTo be decided first: ${error.message}`);
  }
}

export const mapCommand = (): Command =>
  new Command('map')
    .summary('propose how the columns of a file become those of a table')
    .description(
      'Reads the header and the first rows of a file and proposes a mapping for "catena import --mapping": the likely ' +
        'table and columns, how dates are written, what the words of the file mean. What it cannot know is left open ' +
        'with a question mark, and an import refuses it until it is decided. Then it shows what would be written. ' +
        'Nothing is written to a database.',
    )
    .argument('<file>', 'the file to look at')
    .addOption(
      new Option('--table <name>', 'the table to map to; the likely one unless told').choices(Object.keys(dataTables)),
    )
    .addOption(
      new Option('--mapping <mapping>', 'propose nothing; show what this mapping makes of the first rows').conflicts(
        'table',
      ),
    )
    .addOption(new Option('--as-of <day>', 'day that a mapping counts durations back from').argParser(dayNamed))
    .addHelpText(
      'after',
      `
The mapping goes to standard output, what it would write to standard error. Its form is apps/cli/mapping.schema.json.

Examples:
  catena map tickets.csv > tickets.yaml
  catena map tickets.csv --mapping tickets.yaml
  catena import tickets.csv --mapping tickets.yaml`,
    )
    .action(map);
