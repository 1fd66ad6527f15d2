import type { LooseRow } from '@catena/database';
import type { CsvRecord } from './csv/read-records.js';
import { type ImportPlan, isBlankText } from './plan.js';
import { type RejectedRow, rejectFor } from './rejected-row.js';

/** A record that can be written: one row for each table of its plan. */
export interface SourceRow {
  readonly record: CsvRecord;
  readonly rows: readonly LooseRow[];
}

export interface SortedRecords {
  readonly blank: number;
  readonly rejected: readonly RejectedRow[];
  readonly rows: readonly SourceRow[];
}

/** A line of nothing but commas, as spreadsheets leave at the end, is blank too. */
export const isBlank = ({ broken, cells }: CsvRecord): boolean => broken === undefined && cells.every(isBlankText);

/** Tells blank and bad records from those that can be written; each record is exactly one of the three. */
export function sortRecords(plan: ImportPlan, records: readonly CsvRecord[]): SortedRecords {
  let blank = 0;
  const rejected: RejectedRow[] = [];
  const rows: SourceRow[] = [];
  const reject = (record: CsvRecord, code: string, reason: string): void => {
    rejected.push({ record, column: null, code, reason });
  };
  for (const record of records) {
    if (isBlank(record)) {
      blank += 1;
    } else if (record.broken !== undefined) {
      reject(record, 'BROKEN_QUOTES', record.broken);
    } else if (record.cells.length !== plan.width) {
      reject(record, 'CELL_COUNT', `The row has ${record.cells.length} cells, the header has ${plan.width}.`);
    } else {
      const converted = plan.convert(record.cells);
      if ('rows' in converted) rows.push({ record, rows: converted.rows });
      else rejected.push(rejectFor(record, converted.problems));
    }
  }
  return { blank, rejected, rows };
}
