import { type Estimate, matchedSetDifference } from '@catena/statistics';
import type { CustomerHistories } from '../histories/customer-history.js';
import { tenureBand } from '../histories/known-before.js';
import { followed, leftWithin, outcomesOf } from '../studies/outcomes.js';
import type { Study } from '../studies/study.js';

/** Severity from 0 to 1 in four bands; the lower end belongs to the band. */
export const severityBands = [
  { from: 0, until: 0.3 },
  { from: 0.3, until: 0.5 },
  { from: 0.5, until: 0.7 },
  { from: 0.7, until: 1.01 },
] as const;

export const relationships = ['FRESH', 'SETTLED', 'LONG'] as const;
/** In the first year, up to the third, or beyond. */
export type Relationship = (typeof relationships)[number];

/** What failures of one severity cost among customers of one relationship. */
export interface HarmCell {
  readonly severity: { readonly from: number; readonly until: number };
  readonly relationship: Relationship;
  /** Customers with such a failure. */
  readonly n: number;
  /** Share that left within the days, with the failure and without it; null where too few had one. */
  readonly exposed: number | null;
  readonly reference: number | null;
  readonly difference: Estimate | null;
}

/** Days within which leaving counts. */
export const harmDays = 180;
const fewest = 30;

/**
 * Whether severity makes failures cost more, whether a long relationship takes some of it up, and whether that ends where
 * failures are severe: the boundary beyond which a strong tie turns against the company (Grégoire & Fisher 2008).
 */
export function harmByRelationship(histories: CustomerHistories, study: Study): HarmCell[] {
  const sets = followed(study.sets, harmDays, histories.window);
  return severityBands.flatMap((severity) =>
    relationships.map((relationship): HarmCell => {
      const own = sets.filter(({ exposed: { history, at, failure } }) => {
        const grave = failure?.severity ?? -1;
        return grave >= severity.from && grave < severity.until && tenureBand(history, at) === relationship;
      });
      const cell = { severity, relationship, n: own.length };
      if (own.length < fewest) return { ...cell, exposed: null, reference: null, difference: null };
      const { effect, exposed, reference } = matchedSetDifference(outcomesOf(own, leftWithin(harmDays)));
      return { ...cell, exposed, reference, difference: effect };
    }),
  );
}
