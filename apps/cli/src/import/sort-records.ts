import type { LooseRow, Problem } from '@catena/database';
import type { Bindings } from './bindings.js';
import { type RejectedRow, rejectFor } from './rejected-row.js';
import { type Broken, isBlank, type SourcePlace, type SourceRecord } from './source-record.js';
import type { Locality } from './values/parse-cell.js';

/** A record that can be written: one row for each table of its plan. */
export interface SourceRow {
  readonly record: SourcePlace;
  readonly rows: readonly LooseRow[];
  /** For each of the rows, the properties that it carries. */
  readonly given: readonly ReadonlySet<string>[];
}

export interface SortedRecords {
  readonly blank: number;
  readonly rejected: readonly RejectedRow[];
  readonly rows: readonly SourceRow[];
}

/** What is wrong with a record before its values are looked at. */
function brokenShape(record: SourceRecord, width: number, header: readonly string[] | undefined): Broken | undefined {
  const { broken, cells, openEnd } = record;
  if (openEnd && (broken || cells.length < width)) {
    return {
      code: 'CUT_OFF',
      reason: 'The file ends inside this row: it seems to have been cut. Fetch the file again.',
    };
  }
  if (broken) return broken;
  if (cells.length !== width) {
    return { code: 'CELL_COUNT', reason: `The row has ${cells.length} cells, the header has ${width}.` };
  }
  if (header?.every((name, index) => name === cells[index])) {
    return { code: 'HEADER_AGAIN', reason: 'The row repeats the header, as files do that were joined.' };
  }
  return undefined;
}

/** What is kept of a record once it has become rows: not its cells. */
const placeOf = ({ line, text }: SourceRecord): SourcePlace => ({ line, text });

/** Tells blank and bad records from those that can be written; each record is exactly one of the three. */
export class Sorter {
  /** @param header names of the cells, where one line says them for all records */
  constructor(
    readonly bindings: Bindings,
    readonly header: readonly string[] | undefined,
    readonly locality: Locality,
  ) {}

  sort(records: readonly SourceRecord[]): SortedRecords {
    const rejected: RejectedRow[] = [];
    const rows: SourceRow[] = [];
    let blank = 0;
    for (const record of records) {
      if (isBlank(record)) {
        blank += 1;
        continue;
      }
      const found = this.#convert(record);
      if ('problems' in found) rejected.push(rejectFor(record, found.problems));
      else rows.push({ record: placeOf(record), rows: found.rows, given: found.given });
    }
    return { blank, rejected, rows };
  }

  #convert(record: SourceRecord): Omit<SourceRow, 'record'> | { readonly problems: readonly (Problem | Broken)[] } {
    const binding = record.broken ? undefined : this.bindings.of(record);
    if (binding && 'code' in binding) return { problems: [binding] };
    const broken = brokenShape(record, binding?.width ?? 0, this.header);
    if (broken || !binding) return { problems: broken ? [broken] : [] };
    const converted = binding.convert(record, this.locality);
    return 'problems' in converted ? converted : { rows: converted.rows, given: binding.given };
  }
}
