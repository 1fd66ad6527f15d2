import { dataTables, formatDay, type LooseRow, type Problem, rowProblems } from '@catena/database';
import type { Source } from './file/source.js';
import { readHeader } from './header.js';
import type { Converted, ImportPlan } from './plan.js';
import type { Preset } from './presets/preset.js';

/**
 * The plan of a well-known public file.
 * @param asOf day that its durations are counted back from
 */
export function presetPlan(preset: Preset, asOf: number, source: Source): ImportPlan {
  const problemsOf = (rows: readonly LooseRow[]): Problem[] =>
    preset.writes.flatMap(([table], index) => rowProblems(dataTables[table], rows[index] ?? {}));
  return {
    name: `preset:${preset.name} as of ${formatDay(asOf)}`,
    tables: preset.writes.map(([table]) => table),
    bind(names) {
      const columns = readHeader(
        source.path,
        names,
        { what: `preset:${preset.name}`, known: preset.columns, required: preset.columns, ignoreOthers: true },
        source.sample,
      );
      return {
        width: names.length,
        given: preset.writes.map(([, properties]) => new Set(properties)),
        convert({ cells }): Converted {
          const named: Record<string, string> = {};
          for (const [index, column] of columns.entries()) if (column !== undefined) named[column] = cells[index] ?? '';
          const converted = preset.convert(named, asOf);
          if ('problems' in converted) return converted;
          const problems = problemsOf(converted.rows);
          return problems.length > 0 ? { problems } : converted;
        },
      };
    },
  };
}
