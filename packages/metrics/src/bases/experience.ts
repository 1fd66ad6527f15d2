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

/** What customers said of the recovery of a failure, by the day on which it began. */
const fairness = base({
  entity: 'recovery',
  columns: {
    customer: ref,
    startedDay: day,
    distributiveJustice: number,
    proceduralJustice: number,
    interactionalJustice: number,
  },
  dimensions: ['segment', 'region', 'cause', 'severityBand'],
});

export const experienceBases = { loyalty, fairness } as const;
