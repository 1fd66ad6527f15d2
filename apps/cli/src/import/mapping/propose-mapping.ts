import { type Column, type DataTableName, dataTables } from '@catena/database';
import { Document } from 'yaml';
import type { Source } from '../file/source.js';
import { plainName } from '../header.js';
import { isBlankText } from '../source-record.js';
import { nativeColumns } from '../table-plan.js';
import { plainNumber } from '../values/number-text.js';
import { possibleFormats } from '../values/questions.js';
import type { ValueSource } from './mapping.js';
import { namesOf } from './synonyms.js';

/** What a person has to put in the place of. */
const open = '?';

/** The columns of a file with their first cells that say something. */
export type FileColumns = ReadonlyMap<string, readonly string[]>;

export function fileColumns({ rows, sample }: Pick<Source, 'rows' | 'sample'>): FileColumns {
  const columns = new Map<string, string[]>();
  if (rows.kind === 'csv') for (const name of rows.header.cells) columns.set(name, []);
  for (const record of sample) {
    const names = record.names ?? (rows.kind === 'csv' ? rows.header.cells : []);
    for (const [index, name] of names.entries()) {
      const cells = columns.get(name) ?? [];
      const cell = (record.cells[index] ?? '').trim();
      if (!isBlankText(cell)) cells.push(cell);
      columns.set(name, cells);
    }
  }
  return columns;
}

/** For each property of a table the column of the file that is likely meant. */
function matches(table: DataTableName, columns: FileColumns): Map<string, string> {
  const filled = [...columns].filter(([, cells]) => cells.length > 0);
  const byPlainName = new Map(filled.map(([name]) => [plainName(name), name]));
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const property of nativeColumns(table).keys()) {
    const name = namesOf(property)
      .map((candidate) => byPlainName.get(plainName(candidate)))
      .find((known) => known !== undefined && !taken.has(known));
    if (name === undefined) continue;
    found.set(property, name);
    taken.add(name);
  }
  return found;
}

const isDataTable = (name: string): name is DataTableName => name in dataTables;

/** The table that most of a file's columns seem to be of. */
export function likelyTable(columns: FileColumns): DataTableName {
  const scored = Object.keys(dataTables)
    .filter(isDataTable)
    .map((name) => {
      const found = matches(name, columns);
      const exact = [...found].filter(([property, column]) => plainName(property) === plainName(column)).length;
      const missing = [...nativeColumns(name)].filter(
        ([property, { nullable }]) => !nullable && !found.has(property),
      ).length;
      return { name, score: found.size + exact - missing };
    });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).name;
}

const mostMeanings = 20;

/** How the texts of a column become values; what is not plain is left open. */
function proposeValue(column: Column, name: string, cells: readonly string[]): string | ValueSource {
  const { type } = column;
  if (type.kind === 'enum') {
    const byPlainName = new Map(type.enum.values.map((value) => [plainName(value), value]));
    const texts = [...new Set(cells)].slice(0, mostMeanings);
    if (texts.every((text) => type.enum.has(text))) return name;
    return {
      column: name,
      map: Object.fromEntries(texts.map((text) => [text, byPlainName.get(plainName(text)) ?? open])),
    };
  }
  if (type.kind === 'flag') {
    const texts = [...new Set(cells)].slice(0, mostMeanings);
    if (texts.every((text) => /^(true|false|0|1)$/i.test(text))) return name;
    const meaning = (text: string) => (/^(yes|y|s|si|sì)$/i.test(text) ? true : /^(no|n)$/i.test(text) ? false : open);
    return { column: name, map: Object.fromEntries(texts.map((text) => [text, meaning(text)])) };
  }
  if (type.kind === 'day' || type.kind === 'instant') {
    const formats = possibleFormats(cells).map(({ text }) => text);
    return formats.length === 0 ? name : { column: name, format: formats.join(' or ') };
  }
  if (type.kind === 'money' && cells.some((cell) => /[.,]\d{1,2}$/.test(cell))) return { column: name, unit: 'major' };
  return name;
}

/** Where most numbers with a comma could not be read with a decimal point. */
const hasDecimalComma = (columns: FileColumns): boolean => {
  const cells = [...columns.values()].flat().filter((cell) => /^[+-]?[\d.,]*\d$/.test(cell) && /[.,]/.test(cell));
  const commas = cells.filter((cell) => /,\d{1,2}$/.test(cell) && plainNumber(cell, 'comma') !== undefined);
  return commas.length > 0 && commas.length * 2 >= cells.length;
};

/**
 * A mapping to begin with: what the header and first rows say, with a question mark where a person must decide.
 * @returns YAML
 */
export function proposeMapping(name: string, source: Pick<Source, 'rows' | 'sample'>, table: DataTableName): string {
  const columns = fileColumns(source);
  const found = matches(table, columns);
  const values = [...found].flatMap(([property, column]): [string, string | ValueSource][] => {
    const definition = nativeColumns(table).get(property);
    return definition ? [[property, proposeValue(definition, column, columns.get(column) ?? [])]] : [];
  });
  const missing = [...nativeColumns(table)].filter(([property, { nullable }]) => !nullable && !found.has(property));
  const left = [...columns.keys()].filter((column) => ![...found.values()].includes(column));
  const document = new Document({
    name,
    ...(hasDecimalComma(columns) ? { file: { decimal: 'comma' } } : {}),
    writes: [
      {
        table,
        columns: Object.fromEntries([
          ...values,
          ...missing.map(([property, { type }]): [string, ValueSource] => [
            property,
            property === 'externalId'
              ? { key: 'row-hash' }
              : { value: type.kind === 'enum' ? `${open} ${type.enum.values.join(' ')}` : open },
          ]),
        ]),
      },
    ],
    ...(left.length > 0 ? { leftOut: Object.fromEntries(left.map((column) => [column, 'not mapped yet'])) } : {}),
  });
  const comment =
    ' Proposed from the header and the first rows. Decide wherever a question mark stands, and read the rest over.';
  document.commentBefore = comment;
  return document.toString({ lineWidth: 120 });
}
