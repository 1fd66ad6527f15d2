import { type Column, type Parsed, parseText, valueProblem } from '@catena/database';
import { isBlankText } from '../source-record.js';
import { type DateFormat, dateFormat, dateFormatHelp } from '../values/date-format.js';
import { minorUnits, plainNumber } from '../values/number-text.js';
import { type CellStyle, type Locality, parseCell } from '../values/parse-cell.js';
import { type DayExpression, longestSpan, minusMonths, parseDayExpression } from './day-expression.js';
import type { Lookups } from './load-lookups.js';
import type { Constant, ValueSource } from './mapping.js';

/** A row of the file, as a mapping sees it. */
export interface MappedRow {
  cell(column: string): string;
  /** Number of its line in the original file. */
  readonly line: number;
  /** What the row says, and the how manieth of those that say it. */
  fingerprint(): string;
}

type Value = string | number | boolean | null;
/** A value, or what is wrong with which column of the file. */
type Read = { readonly value: Value } | { readonly at: string; readonly reason: string };
/** Reads one value from a row. */
export type Reader = (row: MappedRow, locality: Locality) => Read;

/** What a value depends on apart from its row. */
export interface Surroundings {
  readonly asOf: number | undefined;
  readonly lookups: Lookups;
  readonly decimal: CellStyle['decimal'];
  /** Says what is wrong with the mapping itself. @throws Refusal */
  fail(key: string, problem: string): never;
}

const braces = /\{([^{}]+)\}/g;

/** The columns of the file that a value comes from. */
export function columnsOf(source: ValueSource): string[] {
  const days = [source.day, ...Object.values(source.map ?? {}), source.otherwise];
  const counted = days.flatMap((text) => {
    const count = typeof text === 'string' ? parseDayExpression(text)?.count : undefined;
    return typeof count === 'object' ? [count.column] : [];
  });
  const inText = [...(source.text?.matchAll(braces) ?? [])].map((match) => match[1] ?? '');
  return [source.column, source.by, ...inText, ...counted].filter((name) => name !== undefined);
}

function dayReader({ count, months }: DayExpression, asOf: number): Reader {
  if (typeof count === 'number') return () => ({ value: minusMonths(asOf, count * months) });
  const longest = longestSpan / months;
  return (row) => {
    const text = row.cell(count.column).trim();
    const span = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (span <= longest) return { value: minusMonths(asOf, span * months) };
    return {
      at: count.column,
      reason: `is not a whole number of ${months === 12 ? 'years' : 'months'} up to ${longest}`,
    };
  };
}

/** Reads what stands in the mapping itself. */
function constantReader(column: Column, key: string, given: Constant, { asOf, fail }: Surroundings): Reader {
  if (given === null) return () => ({ value: null });
  const expression = column.type.kind === 'day' ? parseDayExpression(String(given)) : undefined;
  if (expression && asOf === undefined) return fail(key, 'it counts from a day, so give "asOf" or --as-of');
  if (expression && asOf !== undefined) return dayReader(expression, asOf);
  const parsed: Parsed = parseText(column, String(given));
  const problem = 'reason' in parsed ? parsed.reason : valueProblem(column, parsed.value);
  if ('reason' in parsed || problem !== undefined) return fail(key, `"${given}" ${problem}`);
  return () => parsed;
}

/** How a text of the file, which is not blank, becomes a value. */
function textReader(column: Column, source: ValueSource, surroundings: Surroundings) {
  const { fail, decimal } = surroundings;
  if (source.map) {
    const meanings = new Map(
      Object.entries(source.map).map(([text, given]) => [text, constantReader(column, 'map', given, surroundings)]),
    );
    const rest =
      source.otherwise === undefined ? undefined : constantReader(column, 'otherwise', source.otherwise, surroundings);
    const known = [...meanings.keys()].join(', ');
    return (text: string, row: MappedRow, locality: Locality): Read | Parsed =>
      (meanings.get(text) ?? rest)?.(row, locality) ?? { reason: `is not one of ${known}` };
  }
  if (source.unit) {
    if (column.type.kind !== 'money') return fail('unit', 'it is for amounts of money only');
    return (text: string, _row: MappedRow, { digits }: Locality): Parsed => {
      const plain = plainNumber(text, decimal);
      const value = plain === undefined ? undefined : minorUnits(plain, digits);
      return value === undefined ? { reason: `is not an amount such as ${digits > 0 ? '29.85' : '30'}` } : { value };
    };
  }
  const dateFormats = [source.format ?? []]
    .flat()
    .map(
      (text): DateFormat =>
        dateFormat(text) ?? fail('format', `"${text}" is no way of writing dates. ${dateFormatHelp}`.slice(0, -1)),
    );
  const style = { decimal, dateFormats };
  return (text: string, _row: MappedRow, locality: Locality): Parsed => parseCell(column, text, style, locality);
}

/** Where the text of a value comes from; `at` is the column that is told of when it is wrong. */
function textOrigin(
  source: ValueSource,
  { lookups, fail }: Surroundings,
): (row: MappedRow) => { at: string; text: string } | { at: string; reason: string } {
  const { column, text, lookup, by = '', take = '' } = source;
  if (column !== undefined) return (row) => ({ at: column, text: row.cell(column).trim() });
  if (text !== undefined) {
    return (row) => {
      const empty = [...text.matchAll(braces)].find((match) => isBlankText(row.cell(match[1] ?? '')));
      return {
        at: empty?.[1] ?? text,
        text: empty ? '' : text.replaceAll(braces, (_all, name) => row.cell(name).trim()),
      };
    };
  }
  const table = lookups.get(lookup ?? '');
  if (!table) return fail('lookup', `there is no "${lookup}" under "lookups"`);
  const index = table.indexOf(take);
  if (index === undefined) return fail('take', `${table.file} has no column "${take}"`);
  return (row) => {
    const key = row.cell(by).trim();
    if (key === '') return { at: by, text: '' };
    const found = table.rows.get(key);
    return found
      ? { at: by, text: (found[index] ?? '').trim() }
      : { at: by, reason: `"${key}" is not in ${table.file}` };
  };
}

/**
 * Makes the reader of one value.
 * @throws Refusal when the mapping cannot mean anything for that column
 */
export function compileValue(column: Column, source: ValueSource, surroundings: Surroundings): Reader {
  const { asOf, fail } = surroundings;
  if (source.value !== undefined) return constantReader(column, 'value', source.value, surroundings);
  if (source.day !== undefined) {
    if (column.type.kind !== 'day') return fail('day', 'it is for days only');
    return constantReader(column, 'day', source.day, { ...surroundings, asOf });
  }
  const { key, prefix = '' } = source;
  if (key === 'row-number') return (row) => ({ value: `${prefix}${row.line}` });
  if (key === 'row-hash') return (row) => ({ value: `${prefix}${row.fingerprint()}` });
  const origin = textOrigin(source, surroundings);
  const read = textReader(column, source, surroundings);
  const needed = source.required || !column.nullable;
  return (row, locality) => {
    const found = origin(row);
    if ('reason' in found) return found;
    if (found.text === '' && !(source.map && '' in source.map)) {
      return needed ? { at: found.at, reason: 'is blank' } : { value: null };
    }
    const value = read(found.text, row, locality);
    return 'reason' in value ? { at: found.at, ...value } : value;
  };
}
