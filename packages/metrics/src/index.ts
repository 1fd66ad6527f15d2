export { type BaseName, type Bases, bases } from './bases/index.js';
export { catalogue, isMetricKey, type Metric, type MetricKey, metricKeys, metricOf } from './catalogue.js';
export { type Change, changeOf } from './comparison/change.js';
export { answerTargets, liveChannels, writtenChannels } from './definition/answering.js';
export { bandEdges, RelationshipBand, SeverityBand, TenureBand, TieBand } from './definition/bands.js';
export type { Base, BaseColumn } from './definition/base.js';
export { type Dimension, type DimensionKey, dimensionKeys, dimensions } from './definition/dimension.js';
export {
  EmpathyBand,
  experienceBandEdges,
  LoyaltyTier,
  leftWithinDays,
  SinceFailure,
} from './definition/experience-bands.js';
export type { Facts, Test, Value, Where } from './definition/facts.js';
export { Grain } from './definition/grain.js';
export type { Measure, Spells, Total } from './definition/measure.js';
export type { MetricDefinition } from './definition/metric.js';
export { basesOf, emptyIsZero, factsOf, spellsOf } from './definition/parts.js';
export { Stage } from './definition/stage.js';
export { type Language, languages, type Text } from './definition/text.js';
export { ChangeKind, MetricUnit } from './definition/unit.js';
export * from './enums/access.js';
export * from './enums/churn.js';
export * from './enums/computation.js';
export { defineEnum, type EnumDefinition, type EnumValue } from './enums/define-enum.js';
export * from './enums/experience.js';
export * from './enums/failure.js';
export * from './enums/recovery.js';
export * from './enums/reputation.js';
export * from './enums/spending.js';
export * from './enums/staff.js';
export { EvidenceStatus, type Finding, mayBeDefault } from './evidence/finding.js';
export { type FindingKey, findingKeys, ledger } from './evidence/ledger.js';
export { type LeftOut, leftOut } from './left-out.js';
