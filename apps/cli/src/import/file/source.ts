import { headerCode, rejectColumns, unguard } from '@catena/database';
import { Refusal } from '../../errors.js';
import { announcedDelimiter, type Dialect, detectDialect } from '../csv/dialect.js';
import { readRecords, readText as recordsOf } from '../csv/read-records.js';
import { parseLine } from '../ndjson/parse-line.js';
import { readLines } from '../ndjson/read-lines.js';
import { isBlank, type SourceRecord } from '../source-record.js';
import { type Encoding, wanted } from './encoding.js';
import { type InspectedFile, inspectFile } from './inspect-file.js';
import { readStart, readText } from './read-text.js';
import { unpackReject } from './unpack-reject.js';

/** How the rows of a file are written down. */
export type RowFormat =
  | { readonly kind: 'csv'; readonly dialect: Dialect; readonly header: SourceRecord }
  | { readonly kind: 'ndjson' };

/** A file that can be imported: what it is, how it is read, and how it begins. */
export interface Source extends InspectedFile {
  readonly rows: RowFormat;
  /** For a file of rejects, how it is written down itself; its originals are the rows. */
  readonly rejects: { readonly dialect: Dialect; readonly header: SourceRecord } | undefined;
  /** Its first rows. */
  readonly sample: readonly SourceRecord[];
}

/** What is said of how a file is written; what is left out is recognised. */
export interface SourceOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

const sampleRows = 500;

/** The dialect of a text and its header, the first line that says something. */
function csvFormat(text: string, path: string, delimiter: string | undefined): RowFormat & { kind: 'csv' } {
  const [first] = recordsOf(text.slice(0, 100), { delimiter: '\u0000', quote: '"' });
  const announced = first && announcedDelimiter(first);
  const detected = detectDialect(announced ? text.slice(text.indexOf('\n') + 1) : text);
  const dialect = { ...detected, delimiter: delimiter ?? announced ?? detected.delimiter };
  const header = recordsOf(text, dialect).find(
    (record) => !isBlank(record) && !(announced && record.line === first.line),
  );
  if (!header) throw new Refusal(`${path} is empty. ${wanted}`);
  if (header.broken) throw new Refusal(`The header of ${path} cannot be read. ${header.broken.reason}`);
  return { kind: 'csv', dialect, header };
}

function ndjsonFormat(text: string, path: string): RowFormat | undefined {
  const [line = ''] = text.trimStart().split(/\r?\n/, 1);
  if (/^\[\s*(\{|$)/.test(line)) {
    throw new Refusal(`${path} is a JSON list. Write one object a line (NDJSON), for example with: jq -c '.[]'`);
  }
  if (!line.startsWith('{')) return undefined;
  if (!parseLine(line, { line: 1 }).broken) return { kind: 'ndjson' };
  throw new Refusal(
    `${path} begins as JSON, but its first line is not one whole object. Write one object a line (NDJSON), for example with: jq -c .`,
  );
}

const isRejectHeader = ({ cells }: SourceRecord): boolean =>
  cells.length === rejectColumns.length && rejectColumns.every((name, index) => cells[index]?.trim() === name);

/** How the originals in a file of rejects are written down: their header stands on a line of its own. */
function formatOfOriginals(text: string, path: string, outer: RowFormat & { kind: 'csv' }): RowFormat {
  const records = recordsOf(text, outer.dialect).filter(({ line }) => line > outer.header.line);
  const code = rejectColumns.indexOf('code');
  if (!records.some(({ cells }) => cells[code] === headerCode)) return { kind: 'ndjson' };
  const sorted = records.toSorted(
    (a, b) => Number(b.cells[code] === headerCode) - Number(a.cells[code] === headerCode),
  );
  const originals = sorted.map(({ cells }) => unguard(cells.at(-1) ?? ''));
  return csvFormat(originals.join('\n'), path, undefined);
}

/** A row that ends in half a character is not the row that was meant. */
const withoutCutEnd = (record: SourceRecord): SourceRecord =>
  record.openEnd
    ? { ...record, cells: [], broken: { code: 'CUT_OFF', reason: 'The file ends inside a character.' } }
    : record;

/** The rows of a file, some at a time, with the bytes that have been read so far; its header is left out. */
export async function* readSource(
  source: Omit<Source, 'sample'>,
): AsyncGenerator<{ readonly records: readonly SourceRecord[]; readonly bytes: number }> {
  let bytes = 0;
  const text = readText(source, (read) => {
    bytes = read;
  });
  const { rows, rejects } = source;
  const outer = rejects ?? (rows.kind === 'csv' ? rows : undefined);
  const code = rejectColumns.indexOf('code');
  for await (const records of outer ? readRecords(text, outer.dialect) : readLines(text)) {
    const below = outer ? records.filter(({ line }) => line > outer.header.line) : records;
    const unpacked = rejects
      ? below.filter(({ cells }) => cells[code] !== headerCode).map((record) => unpackReject(record, rows))
      : below;
    yield { records: source.cut ? unpacked.map(withoutCutEnd) : unpacked, bytes };
  }
}

async function firstRows(source: Omit<Source, 'sample'>): Promise<SourceRecord[]> {
  const sample: SourceRecord[] = [];
  for await (const { records } of readSource(source)) {
    sample.push(...records.filter((record) => !isBlank(record)).slice(0, sampleRows - sample.length));
    if (sample.length >= sampleRows) break;
  }
  return sample;
}

/**
 * Finds out what a file is and how it is written down.
 * @throws Refusal with one sentence where it cannot be read
 */
export async function openSource(path: string, options: SourceOptions = {}): Promise<Source> {
  const file = await inspectFile(path, options.encoding);
  const start = await readStart(file);
  if (start.trim() === '') throw new Refusal(`${path} is empty. ${wanted}`);
  const ndjson = ndjsonFormat(start, path);
  const outer = ndjson ?? csvFormat(start, path, options.delimiter);
  const rejects = outer.kind === 'csv' && isRejectHeader(outer.header) ? outer : undefined;
  const rows = rejects ? formatOfOriginals(start, path, rejects) : outer;
  const source = { ...file, rows, rejects };
  return { ...source, sample: await firstRows(source) };
}
