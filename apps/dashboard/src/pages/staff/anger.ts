import type { StaffAngerQuery } from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeBreakdown } from '../../widgets/shape/breakdown.js';
import type { Shaped } from '../../widgets/shaped.js';
import { wordOf } from '../../widgets/word-of.js';

const mark = { hue: 2, hatched: false } as const;

/** Angry contacts an hour of those who have learned to face them, beside those who have not. */
export function shapeAngerByTraining({ report }: StaffAngerQuery, say: Say): Shaped {
  const { text } = say;
  const { angerExposure } = report.staff;
  return shapeBreakdown(say, angerExposure, angerExposure.byTraining, {
    what: text('staffAnger.what'),
    label: (key) => wordOf(text, `copingTraining.${key}`, key),
    reference: (all) => text('staff.all', { all }),
    mark,
  });
}

/** Angry contacts an hour by team. */
export function shapeAngerByTeam({ report }: StaffAngerQuery, say: Say): Shaped {
  const { text, formats } = say;
  const { angerExposure } = report.staff;
  return shapeBreakdown(say, angerExposure, angerExposure.byTeam, {
    what: text('staffAnger.what'),
    reference: (all) => text('staff.all', { all }),
    mark,
    finding: (most) =>
      text('staffTeams.finding', { team: most.label, value: formats.value(angerExposure.metric.unit, most.value) }),
  });
}
