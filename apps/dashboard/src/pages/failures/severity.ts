import type { FailureSeverityQuery } from '../../generated/documents.js';
import { capital } from '../../i18n/capital.js';
import type { Say } from '../../widgets/say.js';
import { shapeBreakdown } from '../../widgets/shape/breakdown.js';
import type { Shaped } from '../../widgets/shaped.js';
import { wordOf } from '../../widgets/word-of.js';

/** How grave the failures of each cause are. */
export function shapeSeverity({ report }: FailureSeverityQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { severityScore } = report.failure;
  return shapeBreakdown(say, severityScore, severityScore.breakdown, {
    what: text('failureSeverity.what'),
    label: (cause) => capital(wordOf(text, `cause.${cause}`, cause)),
    shape: 'dot',
    opens: { part: 'NUMERATOR', field: 'cause' },
    reference: (all) => text('failureSeverity.all', { all }),
    finding: (most) => text('failureSeverity.finding', { cause: most.label, value: formats.score(most.value) }),
  });
}
