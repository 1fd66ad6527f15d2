import type { EffectAnswer } from '../answers/effect-answer.js';
import type { CustomerEffectKey } from '../effects/customer-effects.js';
import type { CustomerHistories } from '../histories/customer-history.js';
import type { CustomerStudy } from '../studies/customer-studies.js';
import type { Study } from '../studies/study.js';
import { churnLadder, type LadderRung } from './churn-ladder.js';
import { type HarmCell, harmByRelationship } from './harm-by-relationship.js';
import { type IncidentStory, incidentStory } from './incident-weeks.js';
import { type RecoveryParadox, recoveryParadox } from './recovery-paradox.js';
import { type RemedyCell, remedies } from './remedies.js';
import { type TalkAsymmetry, talkAsymmetry } from './talk-asymmetry.js';
import { type TrustScar, trustScar } from './trust-scar.js';

/** What one effect cannot tell, with the figures of its chart. Null where the data do not say. */
export interface CustomerStories {
  readonly harm: readonly HarmCell[];
  readonly paradox: RecoveryParadox;
  readonly talk: TalkAsymmetry | null;
  readonly scar: TrustScar | null;
  readonly incident: IncidentStory | null;
  readonly remedies: readonly RemedyCell[];
  readonly ladder: readonly LadderRung[];
  /** Telling in time beside making good afterwards: share leaving within 180 days, each against doing nothing. */
  readonly prevention: { readonly told: EffectAnswer; readonly recovered: EffectAnswer };
}

/** Every story of the customer side, from the studies and answers at hand. */
export function customerStories(
  histories: CustomerHistories,
  studies: Readonly<Record<CustomerStudy, Study>>,
  answers: Readonly<Record<CustomerEffectKey, EffectAnswer>>,
): CustomerStories {
  const incident = incidentStory(histories, studies.incident);
  return {
    harm: harmByRelationship(histories, studies.failure),
    paradox: recoveryParadox(histories, studies.failure),
    talk: talkAsymmetry(studies.failure),
    scar: trustScar(studies.failure),
    incident,
    remedies: remedies(histories, studies.recovery),
    ladder: churnLadder(histories, answers, incident),
    prevention: { told: answers['notice.churn.180'], recovered: answers['recovery.churn.180'] },
  };
}
