import type { StaffTrendsQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeTrend } from '../../widgets/shape/trend.js';
import type { Shaped } from '../../widgets/shaped.js';

// Rows about staff are shown to nobody, so nothing here opens.

/** How fast people leave, and how many of them of their own will. */
export const shapeLeaving = ({ report: { staff } }: StaffTrendsQuery, say: Say): Shaped =>
  shapeTrend(say, [staff.turnoverRate, staff.voluntaryTurnoverRate], { what: say.text('staffLeaving.what') });

/** Whether people mean to stay. */
export const shapeIntent = ({ report: { staff } }: StaffTrendsQuery, say: Say): Shaped =>
  shapeTrend(say, [staff.intentToStay], { what: say.text('staffIntent.what'), baseline: 'fit' });

/** How many want to work here. */
export const shapeApplicants = ({ report: { staff } }: StaffTrendsQuery, say: Say): Shaped =>
  shapeTrend(say, [staff.applicantsPerOpening], { what: say.text('staffApplicants.what') });

/** How long a place stays empty. */
export const shapeTimeToFill = ({ report: { staff } }: StaffTrendsQuery, say: Say): Shaped =>
  shapeTrend(say, [staff.timeToFill], { what: say.text('staffTimeToFill.what') });
