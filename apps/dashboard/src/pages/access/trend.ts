import type { AccessTrendQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeTrend } from '../../widgets/shape/trend.js';
import type { Shaped } from '../../widgets/shaped.js';

/** Being open and answering in time, over time. */
export const shapeAccessTrend = ({ report }: AccessTrendQuery, say: Say): Shaped =>
  shapeTrend(say, [report.access.answeredInTime, report.access.inHoursShare], {
    what: say.text('accessTrend.what'),
    part: 'DENOMINATOR',
    finding: (first, last) =>
      say.text('accessTrend.finding', {
        first: say.theShare(first.value),
        last: say.theShare(last.value),
        from: say.pieces.title(first.start),
        to: say.pieces.title(last.start),
      }),
  });
