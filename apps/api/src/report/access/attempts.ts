import type { ReportScope } from '../scope.js';

/** The contacts of a report's period, for questions about attempts. */
export const attempts = ({ period, filter }: ReportScope) =>
  ({ base: 'contact', on: 'startedDay', period, filter }) as const;
