import { base, day, number, ref } from '../definition/base.js';

/** Answers about recommending the company, or about trust in it. */
const loyalty = base({
  entity: 'loyalty_response',
  columns: {
    customer: ref,
    answeredDay: day,
    recommend: number,
    reliability: number,
    integrity: number,
    care: number,
  },
  dimensions: ['segment', 'region'],
});

export const experienceBases = { loyalty } as const;
