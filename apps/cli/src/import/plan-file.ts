import type { DataTableName } from '@catena/database';
import { Refusal, UsageError } from '../errors.js';
import type { ImportPlan } from './plan.js';
import { presetPlan } from './preset-plan.js';
import type { Preset } from './presets/preset.js';
import { readFirstRecord } from './read-file.js';
import { tablePlan } from './table-plan.js';

/** What the command line says of a file's contents. */
export interface Contents {
  readonly table?: DataTableName;
  readonly mapping?: Preset;
  /** Day that a mapping counts durations back from. */
  readonly asOf?: number;
}

type Planner = (path: string, header: readonly string[]) => ImportPlan;

function plannerFor({ table, mapping, asOf }: Contents): Planner {
  if (table && mapping) throw new UsageError('Give --table or --mapping, not both: a file is one or the other.');
  if (mapping) return (path, header) => presetPlan(mapping, asOf ?? mapping.asOf, path, header);
  if (asOf !== undefined) throw new UsageError('--as-of is for a --mapping; a table has dates of its own.');
  if (table) return (path, header) => tablePlan(table, path, header);
  throw new UsageError('Say what the file holds: --table NAME or --mapping preset:NAME.');
}

/**
 * Reads a file's header and decides how its rows become rows of tables.
 * @throws UsageError when the command line contradicts itself, Refusal when the header does not fit
 */
export async function planFile(path: string, contents: Contents): Promise<ImportPlan> {
  const planner = plannerFor(contents);
  const header = await readFirstRecord(path);
  if (!header || header.broken !== undefined) {
    throw new Refusal(`The header of ${path} cannot be read. ${header?.broken ?? ''}`.trim());
  }
  return planner(path, header.cells);
}
