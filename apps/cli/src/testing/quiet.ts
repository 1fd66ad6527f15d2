import type { Progress } from '../terminal/progress.js';

/** Work that nobody watches or stops. */
export const quiet: { readonly signal: AbortSignal; readonly progress: Progress } = {
  signal: new AbortController().signal,
  progress: { report: () => undefined, end: () => undefined },
};
