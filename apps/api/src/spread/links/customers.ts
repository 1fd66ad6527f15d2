import { type CustomerStudy, customerEffectKeys, type EdgeKey } from '@catena/spread';
import { studyAnswers, studyNames } from './customer-work.js';
import type { Link } from './link.js';

/** The link that is named while a study is at work. */
const named: Readonly<Record<CustomerStudy, EdgeKey>> = {
  failure: 'failure-churn',
  recovery: 'recovery-churn',
  incident: 'incident-churn',
  notice: 'notice-churn',
};

/** Links that are seen in the histories of customers. */
export const customerLinks: readonly Link[] = studyNames.map((study) => ({
  edge: named[study],
  effects: customerEffectKeys.filter((key) => key.startsWith(`${study}.`)),
  narrows: true,
  estimate: (manager, scope) => studyAnswers(manager, scope, study),
}));
