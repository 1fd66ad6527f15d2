import type { DataTableName } from '../tables/index.js';

type HealthCheck = 'FRESHNESS' | 'DUPLICATES' | 'ORPHANS' | 'IMPOSSIBLE' | 'VOLUME';

/** Something about the data that a person should look at. */
export interface Finding {
  readonly check: HealthCheck;
  readonly table: DataTableName;
  /** Stable name of what was looked for, such as `recovery_before_failure`. */
  readonly rule: string;
  /** `PROBLEM` cannot be so; `WARNING` may be so. */
  readonly severity: 'PROBLEM' | 'WARNING';
  /** Rows concerned. */
  readonly count: number;
  /** Rows looked at. */
  readonly of: number;
  /** Up to five of the rows, by what they are known by outside; or what was seen. */
  readonly examples: readonly string[];
}

/** Examples of each finding. */
export const exampleLimit = 5;
