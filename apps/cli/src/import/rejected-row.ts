import type { Problem, Rejection } from '@catena/database';
import type { CsvRecord } from './csv/read-records.js';

/** A row that was refused, and why. */
export interface RejectedRow {
  readonly record: CsvRecord;
  readonly column: string | null;
  readonly code: string;
  readonly reason: string;
}

/** A row may have several problems: the first names column and code, the reason tells all. */
export function rejectFor(record: CsvRecord, problems: readonly (Problem | Rejection)[]): RejectedRow {
  return {
    record,
    column: problems[0]?.column ?? null,
    code: problems[0]?.code ?? 'REJECTED',
    reason: problems.map((problem) => problem.reason).join(' '),
  };
}
