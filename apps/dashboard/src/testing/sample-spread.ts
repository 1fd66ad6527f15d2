import type { LinkEffectFragment, LoopMapLinksQuery, LoopMapNodesQuery } from '../generated/documents.js';
import { estimatedSpread } from './sample-estimates.js';

const leaving: LinkEffectFragment = {
  key: 'failure.hazard.90',
  headline: true,
  label: 'Speed of leaving',
  scale: 'HAZARD_RATIO',
  unit: 'RATIO',
  provenance: 'ESTIMATED',
  adjusted: { estimate: 1.67, ciLow: 1.52, ciHigh: 1.84, n: 5559 },
  naive: { estimate: 1.94 },
  standardised: 0.51,
  lag: { from: 0, until: 90 },
  window: { from: '2024-07-01', until: '2026-07-01' },
  warnings: [{ code: 'SAMPLED', message: 'Estimated from a fixed sample of the customers.' }],
  estimator: 'Customers are compared with customers.',
  filtered: true,
  sentence: 'After a first failure, customers left 1.67 times as fast.',
  truth: { value: 1.69, covered: true },
};

export const loopMapNodes: LoopMapNodesQuery = {
  spread: {
    nodes: [
      {
        key: 'failure',
        stage: 'FAILURE',
        label: 'Failures',
        headline: {
          metric: { label: 'Failure rate', unit: 'SHARE' },
          figure: { value: 0.087, withheld: false },
          change: { kind: 'POINTS', value: -0.008, better: true },
          series: [{ start: '2026-06-01', whole: true, figure: { value: 0.087 } }],
        },
      },
      { key: 'churn', stage: 'CHURN', label: 'Churn', headline: null },
    ],
  },
};

export const loopMapLinks: LoopMapLinksQuery = {
  spread: {
    ...estimatedSpread,
    edges: [
      {
        key: 'failure-churn',
        from: 'failure',
        to: 'churn',
        moderator: null,
        sign: 'MORE',
        label: 'Failures → Churn',
        needs: 'failures with their day',
        effects: [leaving],
      },
      {
        key: 'reputation-partners',
        from: 'failure',
        to: 'churn',
        moderator: null,
        sign: 'MORE',
        label: 'Reputation → Partners',
        needs: 'partners with what they had heard',
        effects: [],
      },
    ],
    loops: [
      {
        key: 'R1',
        kind: 'REINFORCING',
        label: 'Cost cutting',
        story: 'Lost customers cost profit.',
        supported: false,
        steps: [{ from: 'failure', to: 'churn', edge: 'failure-churn' }],
      },
    ],
  },
};
