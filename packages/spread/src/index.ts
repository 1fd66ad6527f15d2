export { customerAnswers, customerAnswersBy } from './answers/customer-answers.js';
export {
  type DayWindow,
  type EffectAnswer,
  type LinkWarning,
  type Provenance,
  unsupported,
} from './answers/effect-answer.js';
export { linkWarnings } from './answers/link-warnings.js';
export { noEffectOn, sentenceOf } from './answers/sentence-of.js';
export { type Amplification, amplificationOf, type LeverTruth } from './cost/amplification.js';
export type { CostMonth, SegmentMonth } from './cost/cost-month.js';
export {
  type CostAnswer,
  type CostGap,
  type CostPartAnswer,
  type CostQuestion,
  costOfPoorService,
} from './cost/cost-of-poor-service.js';
export { type CostPart, type CostPartKey, costPartKeys, costParts } from './cost/cost-parts.js';
export type { CostReference } from './cost/reference-level.js';
export { type CompanyEffectKey, companyEffectKeys, companyEffects } from './effects/company-effects.js';
export { type CustomerEffectKey, customerEffectKeys, customerEffects } from './effects/customer-effects.js';
export type { EffectDefinition, EffectUnit, Scale } from './effects/effect.js';
export { type AttemptCell, accessFailure } from './estimators/access-failure.js';
export { type AngerBefore, angerConfidence } from './estimators/anger-confidence.js';
export { type CompanyAggregates, companyQuestions } from './estimators/company-answers.js';
export {
  type AgentAnswers,
  type AnswerMoments,
  confidenceAttrition,
  type StrainCell,
} from './estimators/confidence-attrition.js';
export { type ContactMix, type ContactMixCell, noviceFailure } from './estimators/novice-failure.js';
export { oneSeries } from './estimators/one-series.js';
export { type HeardCell, talkChoice } from './estimators/talk-choice.js';
export { type RegionWeek, talkProspects } from './estimators/talk-prospects.js';
export { edgeLabel } from './graph/edge-label.js';
export { type EdgeDefinition, type EdgeKey, edgeKeys, edges } from './graph/edges.js';
export { type LoopStep, loopSteps } from './graph/loop-steps.js';
export { type LoopDefinition, type LoopKey, loopKeys, loops } from './graph/loops.js';
export { type NodeDefinition, type NodeKey, nodeKeys, nodes } from './graph/nodes.js';
export type {
  Contact,
  CustomerHistories,
  CustomerHistory,
  DatedAttributes,
  Exposure,
  Failure,
  LoyaltyAnswer,
  Recovery,
  Telling,
} from './histories/customer-history.js';
export type { LadderRung, Rung } from './stories/churn-ladder.js';
export { type CustomerStories, customerStories } from './stories/customer-stories.js';
export {
  type HarmCell,
  harmDays,
  type Relationship,
  relationships,
  severityBands,
} from './stories/harm-by-relationship.js';
export type { IncidentStory, IncidentWeek, Placebo } from './stories/incident-weeks.js';
export type { ParadoxPart, RecoveryParadox } from './stories/recovery-paradox.js';
export type { RemedyAudience, RemedyCell, RemedyMix } from './stories/remedies.js';
export type { TalkAsymmetry, TalkOfExperience } from './stories/talk-asymmetry.js';
export type { TrustAtAge, TrustScar } from './stories/trust-scar.js';
export { type CustomerStudy, customerStudies } from './studies/customer-studies.js';
