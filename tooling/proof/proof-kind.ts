import type { ProvedCode } from './proved-code.js';

/** What can be asked of results, and what came of it. */
export interface Verdict {
  readonly holds: boolean;
  /** What was claimed, each with what was found. */
  readonly claims: readonly { readonly claim: string; readonly found: string; readonly holds: boolean }[];
}

/** A claim that takes thousands of worlds to prove, in parts that each stand alone. */
export interface Proof<Part = unknown, Result = unknown> {
  /** Packages whose code is proved; results of other code are not counted. */
  readonly packages: readonly string[];
  readonly parts: readonly Part[];
  prove(part: Part): Result | Promise<Result>;
  judge(results: readonly Result[]): Verdict;
}

/** A proof as it is committed. */
export interface ProvedFile<Result = unknown> extends ProvedCode {
  readonly command: string;
  readonly node: string;
  readonly verdict: Verdict;
  readonly results: readonly Result[];
}
