import type {
  ExperienceHeardTrendQuery,
  ExperienceHurtQuery,
  ExperienceTrustPartsQuery,
} from '../../generated/documents.js';
import type { Say } from '../../widgets/say.js';
import { shapeTrend } from '../../widgets/shape/trend.js';
import type { Shaped } from '../../widgets/shaped.js';

/** Whether customers feel heard and valued. */
export const shapeHeard = ({ report: { experience } }: ExperienceHeardTrendQuery, say: Say): Shaped =>
  shapeTrend(say, [experience.feltHeardShare, experience.feltValuedShare], {
    what: say.text('experienceHeard.what'),
    part: 'DENOMINATOR',
  });

/** What trust is made of. */
export const shapeTrustParts = ({ report: { experience } }: ExperienceTrustPartsQuery, say: Say): Shaped =>
  shapeTrend(say, [experience.trustReliability, experience.trustIntegrity, experience.trustCare], {
    what: say.text('experienceTrustParts.what'),
    baseline: 'fit',
    part: 'NUMERATOR',
  });

/** How often contacts hurt, and have to be explained again. */
export const shapeHurt = ({ report: { experience } }: ExperienceHurtQuery, say: Say): Shaped =>
  shapeTrend(say, [experience.emotionPrevalence, experience.repeatedExplanationRate], {
    what: say.text('experienceHurt.what'),
    part: 'NUMERATOR',
  });
