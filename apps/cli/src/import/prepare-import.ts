import { resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { openSource, type Source, type SourceOptions } from './file/source.js';
import type { ImportPlan } from './plan.js';
import { type Contents, planFile } from './plan-file.js';
import { RejectFile } from './reject-file.js';

/** A file that can be imported as soon as there is a database. */
export interface PreparedImport {
  readonly source: Source;
  readonly plan: ImportPlan;
  readonly rejects: RejectFile;
}

/** What is said of a file; what is left out is recognised. */
export interface ImportOptions extends SourceOptions, Contents {
  /** Where rejected rows go; beside the file unless told. */
  readonly rejects?: string;
}

/**
 * Looks at a file and decides how it becomes rows, before a database is touched.
 * @throws Refusal, UsageError
 */
export async function prepareImport(path: string, options: ImportOptions): Promise<PreparedImport> {
  const rejectsPath = options.rejects ?? `${path}.rejects.csv`;
  if (resolve(rejectsPath) === resolve(path))
    throw new UsageError('--rejects must name another file than the one imported.');
  const { encoding, delimiter } = { ...options.mapping?.mapping.file, ...definedOf(options) };
  const source = await openSource(path, { encoding, delimiter });
  const plan = await planFile(source, options);
  const header = source.rows.kind === 'csv' ? source.rows.header : undefined;
  return { source, plan, rejects: new RejectFile(rejectsPath, path, header) };
}

/** What the command line says goes before what a mapping says. */
const definedOf = ({ encoding, delimiter }: SourceOptions): SourceOptions => ({
  ...(encoding === undefined ? {} : { encoding }),
  ...(delimiter === undefined ? {} : { delimiter }),
});
