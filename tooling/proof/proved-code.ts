import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

const git = (...argv: string[]): string => execFileSync('git', argv, { encoding: 'utf8' }).trim();

const isTest = (line: string): boolean => /\.test\.ts$|\/testing\//.test(line);

export interface ProvedCode {
  readonly commit: string;
  /** SHA-256 over the sources of the packages in it, tests left out. */
  readonly sources: string;
}

/** The commit whose code is proved; null if the packages differ from what was committed. */
export function provedCode(packages: readonly string[]): ProvedCode | null {
  const top = git('rev-parse', '--show-toplevel');
  if (git('-C', top, 'status', '--porcelain', '--', ...packages) !== '') return null;
  const files = git('-C', top, 'ls-tree', '-r', 'HEAD', '--', ...packages.map((path) => `${path}/src`)).split('\n');
  const sources = files.filter((line) => !isTest(line)).join('\n');
  return { commit: git('rev-parse', 'HEAD'), sources: createHash('sha256').update(sources).digest('hex') };
}
