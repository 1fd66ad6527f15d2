import type { DataTableName } from '@catena/database';
import { UsageError } from '../errors.js';
import { Bindings } from './bindings.js';
import type { Source } from './file/source.js';
import { loadLookups } from './mapping/load-lookups.js';
import { mappingPlan } from './mapping/mapping-plan.js';
import type { MappingFile } from './mapping/read-mapping.js';
import type { ImportPlan } from './plan.js';
import { refuseMisfit } from './refuse-misfit.js';
import { tablePlan } from './table-plan.js';
import type { CellStyle } from './values/parse-cell.js';

/** What the command line says of a file's contents. */
export interface Contents {
  readonly table?: DataTableName;
  readonly mapping?: MappingFile;
  /** Day that a mapping counts durations back from. */
  readonly asOf?: number;
  readonly style: Partial<CellStyle>;
  /** Whether it is imported even if it does not seem to fit. */
  readonly anyway?: boolean;
}

async function planFor(source: Source, { table, mapping, asOf, style }: Contents): Promise<ImportPlan> {
  if (table && mapping) throw new UsageError('Give --table or --mapping, not both: a file is one or the other.');
  if (mapping) return mappingPlan(mapping, source, asOf, await loadLookups(mapping, source.path));
  if (asOf !== undefined) throw new UsageError('--as-of is for a --mapping; a table has dates of its own.');
  if (table) return tablePlan(table, source, style);
  throw new UsageError('Say what the file holds: --table NAME, --mapping FILE, or --mapping preset:NAME.');
}

/**
 * Decides how a file's rows become rows of tables.
 * @throws UsageError when the command line contradicts itself, Refusal when the file's first rows do not fit
 */
export async function planFile(source: Source, contents: Contents): Promise<ImportPlan> {
  const plan = await planFor(source, contents);
  // Not a row is written of a file whose columns are other ones.
  const bindings = new Bindings(plan, source.rows);
  const named = source.sample.find(({ names }) => names);
  if (named?.names) plan.bind(named.names);
  // Rejects that are mended in part are refused in part.
  if (!contents.anyway && !source.rejects) refuseMisfit(source, await planFor(source, contents));
  return bindings.plan;
}
