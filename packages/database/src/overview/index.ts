export { type ConfidenceMonth, confidenceMonths } from './confidence-months.js';
export { type CustomerMonth, customerMonths } from './customer-months.js';
export { dataWindow } from './data-window.js';
export { type FailureMonth, failureMonths } from './failure-months.js';
export { reactiveSpendingMonths, type SpendingMonth } from './reactive-spending-months.js';
export type { Period, Scope } from './scope.js';
export { type StaffTurnover, staffTurnover } from './staff-turnover.js';
export { type TalkReach, talkReach } from './talk-reach.js';
export { hasNoCustomers, occurring } from './vocabulary.js';
