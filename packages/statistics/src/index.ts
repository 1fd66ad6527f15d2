export { aalenJohansen, type CauseCurve } from './competing-risks/aalen-johansen.js';
export {
  type CompetingCount,
  type CompetingOptions,
  type CompetingSubject,
  competingTable,
  competingTableFromCounts,
} from './competing-risks/competing-subjects.js';
export { type CusumPoint, cusumChart } from './control-charts/cusum.js';
export { type EwmaPoint, ewmaChart } from './control-charts/ewma.js';
export { type PChartPoint, pChart, type ShareCount } from './control-charts/p-chart.js';
export { type ProcessLevel, processLevel, type Signal } from './control-charts/process-level.js';
export { type Dose, type DoseCell, exposureHalfLife, type HalfLife } from './decay/exposure-half-life.js';
export { profileInterval } from './decay/profile-interval.js';
export { type AgedChanges, type RecoveryCurve, recoveryCurve } from './decay/recovery-curve.js';
export { StatisticsError, type StatisticsErrorCode } from './errors.js';
export type { Estimate, EstimateOptions, TestResult } from './estimate.js';
export {
  type ChangeStratum,
  type Changes,
  differenceInDifferences,
} from './event-studies/difference-in-differences.js';
export type { EventEffects, EventTimeEffect } from './event-studies/event-answer.js';
export { type EventStudyOptions, eventStudy } from './event-studies/event-study.js';
export { type GroupTimeOptions, groupTimeEffects } from './event-studies/group-time-effects.js';
export {
  type EventWindow,
  type OutcomeSeries,
  type SeriesGroup,
  seriesGroups,
} from './event-studies/outcome-series.js';
export type { Coefficient } from './hazards/coefficients.js';
export { type CoxFit, type CoxOptions, coxRegression } from './hazards/cox.js';
export type { CoxRow } from './hazards/cox-data.js';
export { type BaselineHazard, type GroupedHazardFit, groupedHazard } from './hazards/grouped-hazard.js';
export { type HazardCell, hazardCells, type StratifiedRow } from './hazards/hazard-cells.js';
export type { ModelTests } from './hazards/model-tests.js';
export type { ProportionalHazardsTest } from './hazards/proportional-hazards-test.js';
export type { RiskProfile, Stretch } from './hazards/risk-profiles.js';
export type { Ties } from './hazards/risk-sets.js';
export { type Contrast, type StandardisedRisks, standardisedRisks } from './hazards/standardised-risk.js';
export { differenceOfEstimates } from './intervals/difference-of-estimates.js';
export { differenceOfProportions, type Share } from './intervals/difference-of-proportions.js';
export { type CountedValue, meanFromSums, meanInterval, weightedMean } from './intervals/mean.js';
export { netPromoterScore, type PromoterCounts, weightedNetPromoterScore } from './intervals/nps.js';
export { quantileInterval } from './intervals/quantile.js';
export { rate } from './intervals/rate.js';
export { ratioOfProportions } from './intervals/ratio-of-proportions.js';
export { type EventRate, ratioOfRates } from './intervals/ratio-of-rates.js';
export { type PairSums, ratioOfSums } from './intervals/ratio-of-sums.js';
export { sumOfEstimates } from './intervals/sum-of-estimates.js';
export { effectiveSampleSize, type WeightedShare, weightedWilson, wilson } from './intervals/wilson.js';
export type { BalanceRow } from './matching/balance-table.js';
export type { CountedSpell } from './matching/cumulative-mean.js';
export { type MatchedOutcome, matchedDifference } from './matching/matched-difference.js';
export {
  effectiveControls,
  type MatchedSet,
  type MatchedSetsOptions,
  matchedSetCounts,
  matchedSetDifference,
  matchedSetHazardRatio,
  type SetEffect,
} from './matching/matched-sets.js';
export { type MatchedSpell, matchedSurvivalDifference } from './matching/matched-survival.js';
export type { MatchedRows, Replacement } from './matching/nearest-neighbours.js';
export type { Pair } from './matching/pair-variance.js';
export { type Matching, type MatchingOptions, type RiskSetRow, riskSetMatching } from './matching/risk-set-matching.js';
export type { SurvivalMeasure } from './matching/survival-pulls.js';
export { type Method, methods } from './methods.js';
export type { SearchRange } from './numerics/lattice-search.js';
export { randomSource } from './numerics/random.js';
export { sum, sumOf } from './numerics/sum.js';
export { type IncidentEffect, type PooledIncidents, pooledIncidents } from './pooling/pooled-incidents.js';
export { type AbandonmentPerformance, erlangA } from './queues/erlang-a.js';
export { erlangB } from './queues/erlang-b.js';
export { erlangC } from './queues/erlang-c.js';
export type { Queue, QueuePerformance } from './queues/queue.js';
export {
  type ReachabilityFactor,
  type ReachabilityIndex,
  type ReachabilityPart,
  reachabilityIndex,
} from './queues/reachability-index.js';
export type { PanelOptions } from './regression/absorbed-panel.js';
export { type ResponseWeights, responseWeights } from './regression/inverse-probability.js';
export type { LinearCoefficient } from './regression/linear-coefficient.js';
export { type BinaryRow, type LogisticFit, logisticRegression, type OddsCoefficient } from './regression/logistic.js';
export { panelRegression } from './regression/panel-regression.js';
export type { PanelRow } from './regression/panel-rows.js';
export { type AskedGroup, responseByAnswer } from './regression/response-by-answer.js';
export { type WildOptions, wildClusterBootstrap } from './regression/wild-cluster-bootstrap.js';
export type { WildWeights } from './regression/wild-weights.js';
export { type BootstrapOptions, clusterBootstrap } from './resampling/cluster-bootstrap.js';
export { groupedJackknife } from './resampling/grouped-jackknife.js';
export { benjaminiHochberg } from './sensitivity/benjamini-hochberg.js';
export { asRiskRatio, eValue, type RatioKind } from './sensitivity/e-value.js';
export { type CurveOptions, type CurvePoint, kaplanMeier, survivalAt } from './survival/kaplan-meier.js';
export { type LifeTable, type LifeTableOptions, type LifeTableRow, numbersAtRisk } from './survival/life-table.js';
export { type LogRankGroup, type LogRankResult, logRank } from './survival/log-rank.js';
export { nelsonAalen } from './survival/nelson-aalen.js';
export type { IntervalKind } from './survival/probability-interval.js';
export { type HorizonEstimate, restrictedMean, restrictedMeanDifference } from './survival/rmst.js';
export { type DurationCount, lifeTable, lifeTableFromCounts, type Spell, type Subject } from './survival/subjects.js';
export { survivalQuantile } from './survival/survival-quantile.js';
export { type Warning, type WarningCode, warningSentences } from './warnings.js';
