import type { RequestSource } from '../request-source.js';
import { compute, type Kind, type Runner } from './kind.js';
import { kinds as ours } from './kinds.js';

/** Computes in this very thread: for small data, as in tests. It cannot be aborted. */
export function inProcess(source: RequestSource, kinds: ReadonlyMap<string, Kind> = ours): Runner {
  return {
    run(job, tell) {
      const kind = kinds.get(job.kind);
      if (!kind) return Promise.reject(new Error(`Nothing computes "${job.kind}".`));
      return compute(kind, JSON.parse(job.question), source, tell);
    },
  };
}
