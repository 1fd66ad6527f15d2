import type { ChurnTrendQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeTrend } from '../../widgets/shape/trend.js';
import type { Shaped } from '../../widgets/shaped.js';

/** The pace of leaving over time. */
export function shapeChurnTrend({ report }: ChurnTrendQuery, say: Say): Shaped {
  const { text, formats, pieces } = say;
  return shapeTrend(say, [report.churn.churnHazard], {
    what: text('churnTrend.what'),
    part: 'EVENTS',
    finding: (first, last) =>
      text(last.value > first.value ? 'churnTrend.finding.up' : 'churnTrend.finding.down', {
        first: formats.value('SHARE_PER_MONTH', first.value),
        last: formats.value('SHARE_PER_MONTH', last.value),
        from: pieces.title(first.start),
        to: pieces.title(last.start),
      }),
  });
}
