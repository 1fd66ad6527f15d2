export { backupFile } from './backup/backup-file.js';
export { restoreFile } from './backup/restore-file.js';
export { type Company, type CompanySettings, readCompany, requireCompany, setCompany } from './company/company.js';
export { coveredDays, extendCovered } from './company/covered-days.js';
export { dataWindow } from './company/data-window.js';
export { hasNoCustomers, occurring } from './company/vocabulary.js';
export { type Digest, digestData } from './digest/digest.js';
export type { Finding } from './health/finding.js';
export { type Health, readHealth, readHealthNow } from './health/health.js';
export { askImportRejects, type ImportReject } from './imports/import-rejects.js';
export { askImportRuns, type ImportRun } from './imports/import-runs.js';
export { headerCode, rejectColumns, rejectLine, rejectsFileStart } from './imports/rejects-file.js';
export { askCross, type CrossCell, type CrossQuestion } from './metrics/cross.js';
export { askDistinct, type DistinctCount } from './metrics/distinct.js';
export type { Filter } from './metrics/filter.js';
export { askFollowUp, type FollowUpCount } from './metrics/follow-up.js';
export { askPeople, type PeopleCount } from './metrics/people.js';
export { askDistribution, type ValueCount } from './metrics/quantile.js';
export { askRetention, type RetainedValue } from './metrics/retention.js';
export { askRows, askSpellRows, type CountedRow, type RowsAfter, type SpellsPart } from './metrics/rows.js';
export type { Cell, RowsQuestion } from './metrics/scoped-rows.js';
export { askSpells, askSpellsSince, type SpellsSince, type SpellTotals } from './metrics/spells.js';
export type { SpellsQuestion } from './metrics/spells-relation.js';
export { askDurations, type DurationCount } from './metrics/time-to.js';
export { askTotals, type Part, type Totals, type TotalsQuestion } from './metrics/totals.js';
export { askOpenHoursBetween } from './questions/access/open-hours-between.js';
export { type OpeningHours, openingHoursOn } from './questions/access/opening-hours.js';
export { askUnansweredAges, type UnansweredAge } from './questions/access/unanswered-ages.js';
export { askCohortMonths, type CohortMonth } from './questions/churn/cohort-months.js';
export {
  askCustomersAtRisk,
  askRiskGroups,
  type CustomerAtRisk,
  type RiskGroup,
  type RiskReason,
  riskDays,
  riskReasons,
} from './questions/churn/customers-at-risk.js';
export { askDestinationDurations } from './questions/churn/destination-durations.js';
export type { GroupedDuration } from './questions/churn/durations.js';
export { askExposureDurations } from './questions/churn/exposure-durations.js';
export { askFirstExperienceDurations } from './questions/churn/first-experience-durations.js';
export { askRevenueMoves, type RevenueMove, type RevenueMoved } from './questions/churn/revenue-moves.js';
export { askIncidentReach, type IncidentReach } from './questions/failure/incident-reach.js';
export {
  askImprovements,
  askWindows,
  type FailureWindow,
  type Improvement,
  type WindowCount,
} from './questions/recovery/improvements.js';
export {
  askIncidentOutcomes,
  type IncidentOutcome,
  recurrenceSpan,
} from './questions/recovery/incident-outcomes.js';
export { askCompetitorScoresOn, type CompetitorScoreOn } from './questions/reputation/competitor-scores.js';
export { askTalkAfter, type TalkAfter, type TalkOccasion, talkDays } from './questions/reputation/talk-after.js';
export { askRatesOn } from './questions/spending/rates-on.js';
export { askRetraining, type Retraining } from './questions/spending/retraining.js';
export { askSpendingMix, type SpendingSlice } from './questions/spending/spending-mix.js';
export {
  type AgentAnswers,
  type AnswerMoments,
  askAgentAnswers,
  type StrainCell,
} from './questions/spread/agent-answers.js';
export { type AngerBefore, askAngerBefore } from './questions/spread/anger-before.js';
export { type AttemptCell, askAttempts } from './questions/spread/attempts.js';
export { askCompanyAggregates, type CompanyAggregates } from './questions/spread/company-aggregates.js';
export { askContactMix, type ContactMix, type ContactMixCell } from './questions/spread/contact-mix.js';
export { askCostMonths, type CostMonth, type SegmentMonth } from './questions/spread/cost-months.js';
export {
  askCustomerHistories,
  type CustomerHistories,
  type HistoriesQuestion,
} from './questions/spread/customer-histories.js';
export type { CustomerHistory } from './questions/spread/customer-history.js';
export { askHeardTalk, type HeardCell } from './questions/spread/heard-talk.js';
export { askRegionWeeks, type RegionWeek } from './questions/spread/region-weeks.js';
export { allRows } from './read/all-rows.js';
export { ask, type Parameter } from './read/ask.js';
export { type KnownRow, rowsByKey, rowsWhere } from './read/rows-by-key.js';
export { readSnapshot } from './read/snapshot.js';
export type { Column, ColumnKind } from './schema/column.js';
export type { Dialect } from './schema/ddl.js';
export { entityOf } from './schema/entity.js';
export { formatText, type Parsed, parseText } from './schema/parse.js';
export { columnName, type InputRow, type StoredRow, storedName, type Table } from './schema/table.js';
export { type Problem, rowProblems, valueProblem } from './schema/validate.js';
export type { CatenaDataSource, CatenaReader, WriteTransaction } from './source/data-source.js';
export { readDataVersion } from './source/data-version.js';
export { parseDatabaseUrl } from './source/database-url.js';
export { DatabaseError, type DatabaseErrorCode } from './source/errors.js';
export { type OpenOptions, openDataSource, openReader } from './source/open.js';
export { type DataTableName, dataTables, type TableName, type Tables, tables } from './tables/index.js';
export { csvLine } from './text/csv-line.js';
export { guard, unguard } from './text/guard.js';
export { type Bucket, bucketsOf } from './time/buckets.js';
export { formatDay, monthStart, parseDay, weekday } from './time/day.js';
export { LocalClock } from './time/local-clock.js';
export type { Period } from './time/period.js';
export { BulkWriter, type LooseRow, type WriteOptions, type WriteResult } from './write/bulk-writer.js';
export type { Rejection } from './write/rejection.js';
export { rowKey } from './write/row-key.js';
