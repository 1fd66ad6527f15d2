import { bandEdges } from '@catena/metrics';
import type { BaseSource } from '../source.js';
import { bandOf } from './shared.js';

export const reputationSources = {
  telling: {
    columns: {
      signedReach: {
        sql: `CASE t."valence" WHEN 'POSITIVE' THEN t."reach" WHEN 'NEGATIVE' THEN -t."reach" ELSE 0 END`,
      },
      tieBand: {
        sql: `coalesce(${bandOf('t."tie_strength"', bandEdges.tie, ['WEAK', 'MEDIUM', 'STRONG'])}, 'UNKNOWN')`,
      },
      public: { sql: `(t."audience" IN ('SOCIAL', 'REVIEW'))` },
    },
  },
  opportunity: { columns: { opportunityKind: { sql: 't."kind"' }, opportunityReason: { sql: 't."reason"' } } },
} satisfies Record<string, BaseSource>;
