import type { Problem, Rejection } from '@catena/database';
import type { Broken, SourcePlace } from './source-record.js';

/** A row that was refused, and why. */
export interface RejectedRow {
  readonly record: SourcePlace;
  readonly column: string | null;
  readonly code: string;
  readonly reason: string;
}

/** A row may have several problems: the first names column and code, the reason tells all. */
export function rejectFor(record: SourcePlace, problems: readonly (Problem | Rejection | Broken)[]): RejectedRow {
  const [first] = problems;
  return {
    record,
    column: first && 'column' in first ? (first.column ?? null) : null,
    code: first?.code ?? 'REJECTED',
    reason: problems.map((problem) => problem.reason).join(' '),
  };
}
