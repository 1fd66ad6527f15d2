import {
  type Column,
  type DataTableName,
  dataTables,
  LocalClock,
  type Parsed,
  type Problem,
  type Table,
  unguard,
  valueProblem,
} from '@catena/database';
import type { Source } from './file/source.js';
import { matchHeader, readHeader } from './header.js';
import { type Binding, badValue, type Converted, type ImportPlan } from './plan.js';
import { isBlankText } from './source-record.js';
import { type CellStyle, type Locality, parseCell } from './values/parse-cell.js';
import { askForDates, type ColumnSample, detectDecimal } from './values/questions.js';

/** The columns that a file of the table may have: all that are not derived from others. */
export const nativeColumns = (name: DataTableName): ReadonlyMap<string, Column> => {
  const table: Table = dataTables[name];
  return new Map(Object.entries(table.columns).filter(([, column]) => !column.derived));
};

/** The first cells of each column that the file has. */
function samplesOf(name: DataTableName, { rows, sample }: Source): ColumnSample[] {
  const columns = nativeColumns(name);
  const cells = new Map<string, string[]>();
  for (const record of sample) {
    const names = record.names ?? (rows.kind === 'csv' ? rows.header.cells : []);
    for (const [index, property] of matchHeader(names, [...columns.keys()]).entries()) {
      if (property === undefined) continue;
      const list = cells.get(property) ?? [];
      list.push(record.cells[index] ?? '');
      cells.set(property, list);
    }
  }
  return [...cells].flatMap(([property, list]) => {
    const column = columns.get(property);
    return column ? [{ name: property, column, cells: list }] : [];
  });
}

/** What reading a sample needs of a place: any will do. */
const anywhere: Locality = { clock: new LocalClock('UTC'), digits: 2 };

const nothing = { value: null };

/** What is wrong with what was read for a column, if anything is. */
function problemOf(property: string, column: Column, read: Parsed | typeof nothing): Problem | undefined {
  if ('reason' in read) return badValue(property, read.reason);
  if (read.value !== null) {
    const reason = valueProblem(column, read.value);
    return reason === undefined ? undefined : badValue(property, reason);
  }
  if (column.nullable) return undefined;
  return { column: property, code: 'MISSING_VALUE', reason: `"${property}" must have a value.` };
}

type Row = Record<string, string | number | boolean | null>;

/**
 * A row without values, to be copied for each record. One that is built up property by property becomes a hash table
 * in V8, six times as large; what JSON makes does not.
 */
const blankRowOf = (properties: readonly string[]): Row =>
  JSON.parse(JSON.stringify(Object.fromEntries(properties.map((property) => [property, null]))));

function settleStyle(samples: readonly ColumnSample[], given: Partial<CellStyle>): CellStyle {
  const style = { decimal: given.decimal ?? detectDecimal(samples), dateFormats: given.dateFormats ?? [] };
  askForDates(samples, ({ column }, cell) => !('reason' in parseCell(column, cell, style, anywhere)));
  return style;
}

/**
 * The plan of a file whose header carries a table's own column names.
 * @param given what was said of how numbers and dates are written; the rest is seen in the first rows
 * @throws Refusal when what the first rows show must be decided by a person
 */
export function tablePlan(name: DataTableName, source: Source, given: Partial<CellStyle>): ImportPlan {
  const columns = nativeColumns(name);
  const required = [...columns].filter(([, column]) => !column.nullable).map(([property]) => property);
  const expected = { what: name, known: [...columns.keys()], required, ignoreOthers: false };
  let style: CellStyle | undefined;

  const bind = (names: readonly string[]): Binding => {
    const properties = readHeader(source.path, names, expected, source.sample);
    style ??= settleStyle(samplesOf(name, source), given);
    const settled = style;
    const cellsOf = properties.flatMap((property, index) => {
      const column = property === undefined ? undefined : columns.get(property);
      return property !== undefined && column ? [{ property, column, index }] : [];
    });
    const blankRow = blankRowOf(cellsOf.map(({ property }) => property));
    return {
      width: names.length,
      given: [new Set(cellsOf.map(({ property }) => property))],
      convert({ cells, names: own }, locality): Converted {
        const row = { ...blankRow };
        const problems: Problem[] = [];
        for (const { property, column, index } of cellsOf) {
          // JSON says what it means; a cell may be guarded, and spaces are nothing.
          const cell = cells[index] ?? '';
          const empty = own && column.type.kind === 'text' ? cell === '' : isBlankText(cell);
          const parsed = empty ? nothing : parseCell(column, own ? cell : unguard(cell), settled, locality);
          const problem = problemOf(property, column, parsed);
          if (problem) problems.push(problem);
          if ('value' in parsed) row[property] = parsed.value;
        }
        return problems.length > 0 ? { problems } : { rows: [row] };
      },
    };
  };
  return { name, tables: [name], bind };
}
