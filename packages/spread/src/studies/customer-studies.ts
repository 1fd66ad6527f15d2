import type { CustomerHistories } from '../histories/customer-history.js';
import { failureRiskSets } from './failure-study.js';
import { incidentRiskSets } from './incident-study.js';
import { noticeRiskSets } from './notice-study.js';
import { recoveryRiskSets } from './recovery-study.js';
import { matchedStudy, type Study } from './study.js';

/** The matched sets of each exposure of customers: long to make, and the ground of all its answers. */
export const customerStudies = {
  failure: (histories: CustomerHistories): Study => matchedStudy(failureRiskSets(histories)),
  recovery: (histories: CustomerHistories): Study => matchedStudy(recoveryRiskSets(histories)),
  incident: (histories: CustomerHistories): Study => matchedStudy(incidentRiskSets(histories)),
  notice: (histories: CustomerHistories): Study => matchedStudy(noticeRiskSets(histories)),
} as const;

export type CustomerStudy = keyof typeof customerStudies;
