import { bandEdges } from '@catena/metrics';
import type { Expression } from '../source.js';
import { bandOf } from './shared.js';

/**
 * What was known of the tie between customer and company before a failure, as columns over an alias of the failure.
 *
 * Strength, from 0 to 1, is 1 − exp(−(0.25·years + 0.20·ln(1 + contacts) + 0.60·continuity + 0.40·satisfaction)):
 * years since the spell began; every contact before, in place of purchases, which the tables do not hold; how sure the
 * customer was of staying, as told last; mean satisfaction with the contacts before, brought to 0…1. What is not known
 * of the last two adds nothing. The weights are defaults, not estimates.
 */
export function relationshipOf(failure: string, needs: readonly string[] = []) {
  const years = `(${failure}."detected_day" - (SELECT c."started_on" FROM "customer" c
    WHERE c."id" = ${failure}."customer_id")) / 365.25`;
  const before = `FROM "interaction" i
    WHERE i."customer_id" = ${failure}."customer_id" AND i."started_at" < ${failure}."detected_at"`;
  const satisfaction = `(SELECT (avg(i."csat") - 1) / 4.0 ${before})`;
  const continuity = `(SELECT a."continuity_expectation" FROM "customer_attribute" a
    WHERE a."customer_id" = ${failure}."customer_id" AND a."valid_from" <= ${failure}."detected_day"
    ORDER BY a."valid_from" DESC LIMIT 1)`;
  const strength = `(1 - exp(-(0.25 * ${years} + 0.20 * ln(1 + (SELECT count(*) ${before}))
    + 0.60 * coalesce(${continuity}, 0) + 0.40 * coalesce(${satisfaction}, 0))))`;
  const bands = bandOf('x."strength"', bandEdges.relationship, ['WEAK', 'MEDIUM', 'STRONG']);
  return {
    relationship: { sql: strength, needs },
    // The limit keeps both engines from computing the strength once for each edge.
    relationshipBand: { sql: `(SELECT ${bands} FROM (SELECT ${strength} AS "strength" LIMIT 1) x)`, needs },
    /** Whether continuity and satisfaction are both known. */
    relationshipKnown: { sql: `(${continuity} IS NOT NULL AND ${satisfaction} IS NOT NULL)`, needs },
  } satisfies Record<string, Expression>;
}
