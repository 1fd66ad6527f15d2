import { dataTables, formatDay, type LooseRow, type Problem, rowProblems } from '@catena/database';
import { readHeader } from './header.js';
import type { Converted, ImportPlan } from './plan.js';
import type { Preset } from './presets/preset.js';

/**
 * The plan of a well-known public file.
 * @param asOf day that its durations are counted back from
 * @throws Refusal when the header is not that file's
 */
export function presetPlan(preset: Preset, asOf: number, file: string, header: readonly string[]): ImportPlan {
  const columns = readHeader(file, header, {
    what: `preset:${preset.name}`,
    known: preset.columns,
    required: preset.columns,
    ignoreOthers: true,
  });
  const problemsOf = (rows: readonly LooseRow[]): Problem[] =>
    preset.writes.flatMap(([table], index) => rowProblems(dataTables[table], rows[index] ?? {}));
  return {
    name: `preset:${preset.name} as of ${formatDay(asOf)}`,
    tables: preset.writes.map(([table, properties]) => ({ table, given: new Set(properties) })),
    width: header.length,
    convert(cells): Converted {
      const named: Record<string, string> = {};
      for (const [index, column] of columns.entries()) if (column !== undefined) named[column] = cells[index] ?? '';
      const converted = preset.convert(named, asOf);
      if ('problems' in converted) return converted;
      const problems = problemsOf(converted.rows);
      return problems.length > 0 ? { problems } : converted;
    },
  };
}
