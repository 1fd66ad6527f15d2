import { formatDay } from '@catena/database';
import { plainName } from '../import/header.js';
import { columnsRead, dayOf } from '../import/mapping/mapping-plan.js';
import type { MappingFile } from '../import/mapping/read-mapping.js';
import type { PreparedImport } from '../import/prepare-import.js';
import type { RunCounts } from '../run/import-run.js';
import { note } from '../terminal/print.js';
import { showCount, showNumber } from '../terminal/show.js';

/** What became of a file's rows, in one line. */
export function summary({ source, plan }: PreparedImport, { read, ...became }: RunCounts): string {
  const { written, unchanged, rejected, blank } = became;
  const parts = Object.entries({ written, unchanged, rejected, blank }).map(
    ([what, count]) => `${showNumber(count)} ${what}`,
  );
  return `${source.path} into ${plan.tables.join(', ')}: ${showCount(read, 'row')} read, ${parts.join(', ')}.`;
}

/** Says what a mapping did not take from the file, and which day it counted from. */
export function tellMapping(file: MappingFile, { source }: PreparedImport, asOf: number | undefined): void {
  const day = dayOf(file, asOf);
  if (day !== undefined) note(`Durations were counted back from ${formatDay(day)}.`);
  if (source.rows.kind !== 'csv') return;
  const read = new Set(columnsRead(file).map(plainName));
  const others = source.rows.header.cells.filter((name) => !read.has(plainName(name)));
  const reasons = new Map(Object.entries(file.mapping.leftOut ?? {}).map(([name, why]) => [plainName(name), why]));
  const whyOf = (name: string): string => reasons.get(plainName(name)) ?? '';
  for (const why of new Set(others.map(whyOf))) {
    note(`Not stored${why && ` (${why})`}: ${others.filter((name) => whyOf(name) === why).join(', ')}.`);
  }
}

/** Says where rejected rows went, and what was wrong with the first. */
export function tellRejects({ rejects }: PreparedImport, { rejected }: RunCounts): void {
  if (rejected === 0) return;
  note(`${showCount(rejected, 'row')} rejected; ${rejects.path} says which and why. The first is ${rejects.example}`);
}
