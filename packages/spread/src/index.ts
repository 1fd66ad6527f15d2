export { type CustomerStudy, customerAnswers, customerStudies } from './answers/customer-answers.js';
export {
  type DayWindow,
  type EffectAnswer,
  type LinkWarning,
  type Provenance,
  unsupported,
} from './answers/effect-answer.js';
export { noEffectOn, sentenceOf } from './answers/sentence-of.js';
export { type CompanyEffectKey, companyEffectKeys, companyEffects } from './effects/company-effects.js';
export { type CustomerEffectKey, customerEffectKeys, customerEffects } from './effects/customer-effects.js';
export type { EffectDefinition, EffectUnit, Scale } from './effects/effect.js';
export { type AttemptCell, accessFailure } from './estimators/access-failure.js';
export { type AngerBefore, angerConfidence } from './estimators/anger-confidence.js';
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
export { type EdgeDefinition, type EdgeKey, edgeKeys, edges } from './graph/edges.js';
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
