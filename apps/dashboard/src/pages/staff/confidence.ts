import type { StaffConfidenceQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeBreakdown } from '../../widgets/shape/breakdown.js';
import type { Shaped } from '../../widgets/shaped.js';
import { wordOf } from '../../widgets/word-of.js';

/** Confidence of those who have learned to face complaints, beside those who have not. */
export function shapeConfidenceByTraining({ report }: StaffConfidenceQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { employeeConfidence } = report.staff;
  return shapeBreakdown(say, employeeConfidence, employeeConfidence.byTraining, {
    what: text('staffConfidence.what'),
    label: (key) => wordOf(text, `copingTraining.${key}`, key),
    shape: 'dot',
    reference: (all) => text('staff.all', { all }),
    finding: (most, least) =>
      text('staffConfidence.finding', {
        most: most.label,
        high: formats.score(most.value),
        least: least.label,
        low: formats.score(least.value),
      }),
  });
}

/** Confidence by length of service. */
export function shapeConfidenceByTenure({ report }: StaffConfidenceQuery, say: Say): Shaped {
  const { text } = say;
  const { employeeConfidence } = report.staff;
  return shapeBreakdown(say, employeeConfidence, employeeConfidence.byTenure, {
    what: text('staffConfidence.what'),
    label: (key) => wordOf(text, `tenureBand.${key}`, key),
    shape: 'dot',
    reference: (all) => text('staff.all', { all }),
  });
}
