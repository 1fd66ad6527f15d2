import type { BaseSource } from '../source.js';
import { failureJoin, severityBand } from './shared.js';

export const experienceSources = {
  fairness: {
    joins: failureJoin,
    columns: {
      segment: { sql: 'sf."segment"', needs: ['failure'] },
      region: { sql: 'sf."region"', needs: ['failure'] },
      cause: { sql: 'sf."cause"', needs: ['failure'] },
      severityBand: { sql: severityBand('sf."severity"'), needs: ['failure'] },
    },
  },
} satisfies Record<string, BaseSource>;
