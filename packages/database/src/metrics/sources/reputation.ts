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
} satisfies Record<string, BaseSource>;
