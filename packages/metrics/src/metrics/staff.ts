import { metrics } from '../definition/metric.js';
import { employmentMetrics } from './staff-employment.js';
import { hiringMetrics } from './staff-hiring.js';
import { pulseMetrics } from './staff-pulse.js';
import { workMetrics } from './staff-work.js';

/** What does it do to those who answer? */
export const staffMetrics = metrics({ ...workMetrics, ...pulseMetrics, ...employmentMetrics, ...hiringMetrics });
