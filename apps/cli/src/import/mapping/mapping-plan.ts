import { createHash } from 'node:crypto';
import { dataTables, formatDay, LocalClock, type Problem, parseDay, rowProblems, type Table } from '@catena/database';
import type { Source } from '../file/source.js';
import { readHeader } from '../header.js';
import { badValue, type Converted, type ImportPlan } from '../plan.js';
import { columnsOf, compileValue, type MappedRow, type Reader } from './compile-value.js';
import { columnsExpected, expectations } from './expectations.js';
import type { Lookups } from './load-lookups.js';
import type { TableWrite, ValueSource } from './mapping.js';
import type { MappingFile } from './read-mapping.js';

const asSource = (source: string | ValueSource): ValueSource =>
  typeof source === 'string' ? { column: source } : source;

/** The columns of the file that a mapping reads. */
export const columnsRead = ({ mapping }: MappingFile): string[] => [
  ...new Set(
    mapping.writes.flatMap(({ columns }) => Object.values(columns).flatMap((source) => columnsOf(asSource(source)))),
  ),
];

/** The day that a mapping counts from: the one that was given, else its own. */
export function dayOf({ mapping, fail }: MappingFile, given: number | undefined): number | undefined {
  if (given !== undefined || mapping.asOf === undefined) return given;
  return parseDay(mapping.asOf) ?? fail(['asOf'], `"${mapping.asOf}" is no day`);
}

/** Counts how often each row has been met: rows alike are told apart by it. */
function fingerprints(): (cells: readonly string[]) => string {
  const met = new Map<string, number>();
  return (cells) => {
    const hash = createHash('sha256').update(cells.join('\u0000')).digest('hex').slice(0, 16);
    const times = (met.get(hash) ?? 0) + 1;
    met.set(hash, times);
    return `${hash}-${times}`;
  };
}

function compileWrite(
  { table: name, columns }: TableWrite,
  position: number,
  file: MappingFile,
  surroundings: { asOf: number | undefined; lookups: Lookups },
): { table: Table; properties: [string, Reader][] } {
  const table: Table = dataTables[name];
  const { mapping, fail } = file;
  const properties = Object.entries(columns).map(([property, source]): [string, Reader] => {
    const column = table.columns[property];
    const path = ['writes', position, 'columns', property];
    if (!column) return fail(path, `${name} has no such column`);
    return [
      property,
      compileValue(column, asSource(source), {
        ...surroundings,
        decimal: mapping.file?.decimal ?? 'point',
        fail: (key, problem) => fail([...path, key], problem),
      }),
    ];
  });
  return { table, properties };
}

/**
 * The plan of a file that a mapping describes.
 * @throws Refusal where the mapping is wrong, naming line and key
 */
export function mappingPlan(
  file: MappingFile,
  source: Source,
  given: number | undefined,
  lookups: Lookups,
): ImportPlan {
  const { mapping, label } = file;
  const asOf = dayOf(file, given);
  const writes = mapping.writes.map((write, index) => compileWrite(write, index, file, { asOf, lookups }));
  const columns = columnsRead(file);
  const zone = mapping.file?.zone === undefined ? undefined : new LocalClock(mapping.file.zone);
  const fingerprint = fingerprints();
  const problemsOf = expectations(mapping);
  return {
    name: asOf === undefined ? label : `${label} as of ${formatDay(asOf)}`,
    tables: mapping.writes.map(({ table }) => table),
    bind(names) {
      // A row of NDJSON may leave keys out.
      const required = source.rows.kind === 'csv' ? columns : [];
      const found = readHeader(
        source.path,
        names,
        { what: label, known: [...new Set([...columns, ...columnsExpected(mapping)])], required, ignoreOthers: true },
        source.sample,
      );
      const indices = new Map(found.map((column, index) => [column, index]));
      return {
        width: names.length,
        given: writes.map(({ properties }) => new Set(properties.map(([property]) => property))),
        convert(record, companys): Converted {
          const locality = zone ? { ...companys, clock: zone } : companys;
          let print: string | undefined;
          const row: MappedRow = {
            cell: (column) => record.cells[indices.get(column) ?? -1] ?? '',
            line: record.originalLine ?? record.line,
            fingerprint: () => {
              print ??= fingerprint(record.cells);
              return print;
            },
          };
          const unlike = problemsOf(row.cell);
          if (unlike.length > 0) return { problems: unlike };
          const problems = new Map<string, Problem>();
          const rows = writes.map(({ properties }) => {
            const values: Record<string, string | number | boolean | null> = {};
            for (const [property, read] of properties) {
              const value = read(row, locality);
              if ('value' in value) values[property] = value.value;
              else problems.set(value.at, badValue(value.at, value.reason));
            }
            return values;
          });
          if (problems.size > 0) return { problems: [...problems.values()] };
          const broken = writes.flatMap(({ table }, index) => rowProblems(table, rows[index] ?? {}));
          return broken.length > 0 ? { problems: broken } : { rows };
        },
      };
    },
  };
}
