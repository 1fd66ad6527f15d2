import type { BaseSource } from '../source.js';

export const reputationSources = {
  telling: {
    columns: {
      signedReach: {
        sql: `CASE t."valence" WHEN 'POSITIVE' THEN t."reach" WHEN 'NEGATIVE' THEN -t."reach" ELSE 0 END`,
      },
      public: { sql: `(t."audience" IN ('SOCIAL', 'REVIEW'))` },
    },
  },
  opportunity: { columns: { opportunityKind: { sql: 't."kind"' }, opportunityReason: { sql: 't."reason"' } } },
} satisfies Record<string, BaseSource>;
