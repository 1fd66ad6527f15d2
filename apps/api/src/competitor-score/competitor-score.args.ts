import { makePages } from '../relay/pages.js';

export const competitorScorePages = makePages('competitor_score', 'CompetitorScore', {
  orders: ['competitor'],
  filters: ['competitor', 'validFrom'],
});
