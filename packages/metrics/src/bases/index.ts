import { accessBases } from './access.js';
import { churnBases } from './churn.js';
import { experienceBases } from './experience.js';
import { failureBases } from './failure.js';
import { recoveryBases } from './recovery.js';
import { reputationBases } from './reputation.js';
import { spendingBases } from './spending.js';
import { staffBases } from './staff.js';

/** Everything that can be counted. */
export const bases = {
  ...accessBases,
  ...failureBases,
  ...experienceBases,
  ...recoveryBases,
  ...churnBases,
  ...reputationBases,
  ...spendingBases,
  ...staffBases,
} as const;

export type Bases = typeof bases;
export type BaseName = keyof Bases;
