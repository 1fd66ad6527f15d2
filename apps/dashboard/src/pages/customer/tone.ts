import type { EntryNode } from './timeline-data.js';

/** How an entry bears on the relationship, as far as it says so itself. */
export type Tone = 'good' | 'bad' | 'repair' | 'plain';

const fromScore = (score: number, badUpTo: number, goodFrom: number): Tone => {
  if (score <= badUpTo) return 'bad';
  return score >= goodFrom ? 'good' : 'plain';
};

/** Thresholds are the field's own: CSAT 1–2 and 4–5, net promoter 0–6 and 9–10. */
export function toneOf(node: EntryNode): Tone {
  switch (node.__typename) {
    case 'Interaction':
      if (node.outcome !== 'ANSWERED' || node.resolved === false || node.explained === false) return 'bad';
      return node.csat === null ? 'plain' : fromScore(node.csat, 2, 4);
    case 'ServiceFailure':
      return 'bad';
    case 'Recovery':
      return 'repair';
    case 'WordOfMouth':
      return ({ NEGATIVE: 'bad', NEUTRAL: 'plain', POSITIVE: 'good' } as const)[node.valence];
    case 'LoyaltyResponse':
      return node.recommend === null ? 'plain' : fromScore(node.recommend, 6, 9);
    case 'IncidentExposure':
      return node.notifiedAt === null ? 'bad' : 'repair';
    case 'CustomerStart':
      return 'good';
    case 'CustomerEnd':
      return 'bad';
  }
}
