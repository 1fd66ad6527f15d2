import type { EstimatedFragment, SpreadStateFragment } from '../generated/documents.js';

/** Estimates that are up to date. */
export const estimatedSpread: SpreadStateFragment = {
  status: 'READY',
  window: { from: '2024-07-01', until: '2026-07-01' },
  computation: { id: 'c1', status: 'DONE', progress: 1, stage: null, error: null },
};

/** An estimate with its interval. */
export const estimated = (
  estimate: number | null,
  ciLow = estimate,
  ciHigh = estimate,
  n = 100,
): EstimatedFragment => ({
  estimate,
  ciLow,
  ciHigh,
  n,
});
