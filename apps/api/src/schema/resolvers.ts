import type { NonEmptyArray } from 'type-graphql';
import { AuditResolver } from '../audit/audit.resolver.js';
import { BenchmarkResolver } from '../benchmark/benchmark.resolver.js';
import { CaseResolver } from '../case/case.resolver.js';
import { CompanyResolver } from '../company/company.resolver.js';
import { CompanyWriteResolver } from '../company/company-write.resolver.js';
import { CompetitorScoreResolver } from '../competitor-score/competitor-score.resolver.js';
import { ComputationResolver } from '../computation/computation.resolver.js';
import { CustomerResolver } from '../customer/customer.resolver.js';
import { CustomerAttributeResolver } from '../customer-attribute/customer-attribute.resolver.js';
import { DataHealthResolver } from '../data-health/data-health.resolver.js';
import { DepartmentResolver } from '../department/department.resolver.js';
import { EmotionResolver } from '../emotion/emotion.resolver.js';
import { EmployeeResolver } from '../employee/employee.resolver.js';
import { ExpectationBreachResolver } from '../expectation-breach/expectation-breach.resolver.js';
import { FinancialMonthResolver } from '../financial-month/financial-month.resolver.js';
import { HandoffResolver } from '../handoff/handoff.resolver.js';
import { ImportRunResolver } from '../import-run/import-run.resolver.js';
import { ImprovementActionResolver } from '../improvement-action/improvement-action.resolver.js';
import { IncidentResolver } from '../incident/incident.resolver.js';
import { IncidentExposureResolver } from '../incident-exposure/incident-exposure.resolver.js';
import { InteractionHandlerResolver } from '../interaction/handler.resolver.js';
import { InteractionResolver } from '../interaction/interaction.resolver.js';
import { LoyaltyResponseResolver } from '../loyalty-response/loyalty-response.resolver.js';
import { OpeningHoursResolver } from '../opening-hours/opening-hours.resolver.js';
import { OpportunityResolver } from '../opportunity/opportunity.resolver.js';
import { PersonResolver } from '../person/person.resolver.js';
import { RateResolver } from '../rate/rate.resolver.js';
import { RecoveryResolver } from '../recovery/recovery.resolver.js';
import { RecoveryActionResolver } from '../recovery-action/recovery-action.resolver.js';
import { NodeResolver } from '../relay/node.resolver.js';
import { AccessReportResolver } from '../report/access/access-report.resolver.js';
import { CatalogueResolver } from '../report/catalogue.resolver.js';
import { ChurnReportResolver } from '../report/churn/churn-report.resolver.js';
import { ExperienceReportResolver } from '../report/experience/experience-report.resolver.js';
import { FailureReportResolver } from '../report/failure/failure-report.resolver.js';
import { MetricValueResolver } from '../report/metric-value.resolver.js';
import { RecoveryReportResolver } from '../report/recovery/recovery-report.resolver.js';
import { ReportResolver } from '../report/report.resolver.js';
import { ReputationReportResolver } from '../report/reputation/reputation-report.resolver.js';
import { MetricRowsResolver } from '../report/rows/rows.resolver.js';
import { SpendingSpecialResolver } from '../report/spending/spending-special.resolver.js';
import { StaffSpecialResolver } from '../report/staff/staff-special.resolver.js';
import { StagesResolver } from '../report/stages.resolver.js';
import { SavedSegmentResolver } from '../saved-segment/saved-segment.resolver.js';
import { ServiceFailureResolver } from '../service-failure/service-failure.resolver.js';
import { SpendingEntryResolver } from '../spending-entry/spending-entry.resolver.js';
import { SpreadEdgeResolver, SpreadLoopResolver, SpreadResolver } from '../spread/spread.resolver.js';
import { SpreadNodeResolver } from '../spread/spread-node.resolver.js';
import { SpreadStoriesResolver } from '../spread/stories/stories.resolver.js';
import { TeamResolver } from '../team/team.resolver.js';
import { CustomerTimelineResolver, TimelineEntryResolver } from '../timeline/timeline.resolver.js';
import { ToolOutageResolver } from '../tool-outage/tool-outage.resolver.js';
import { TrainingSessionResolver } from '../training-session/training-session.resolver.js';
import { VacancyResolver } from '../vacancy/vacancy.resolver.js';
import { WordOfMouthResolver } from '../word-of-mouth/word-of-mouth.resolver.js';
import { facts } from '../write/facts.js';
import { writeResolvers } from '../write/write-resolver.js';

/** Every room of the API. */
export const resolvers: NonEmptyArray<new () => object> = [
  AccessReportResolver,
  AuditResolver,
  BenchmarkResolver,
  CaseResolver,
  CatalogueResolver,
  ChurnReportResolver,
  CompanyResolver,
  CompanyWriteResolver,
  CompetitorScoreResolver,
  ComputationResolver,
  CustomerAttributeResolver,
  CustomerResolver,
  CustomerTimelineResolver,
  DataHealthResolver,
  DepartmentResolver,
  EmotionResolver,
  EmployeeResolver,
  ExpectationBreachResolver,
  ExperienceReportResolver,
  FailureReportResolver,
  FinancialMonthResolver,
  HandoffResolver,
  ImportRunResolver,
  ImprovementActionResolver,
  IncidentExposureResolver,
  IncidentResolver,
  InteractionHandlerResolver,
  InteractionResolver,
  LoyaltyResponseResolver,
  MetricRowsResolver,
  MetricValueResolver,
  NodeResolver,
  OpeningHoursResolver,
  OpportunityResolver,
  PersonResolver,
  RateResolver,
  RecoveryActionResolver,
  RecoveryReportResolver,
  RecoveryResolver,
  ReportResolver,
  ReputationReportResolver,
  SavedSegmentResolver,
  ServiceFailureResolver,
  SpendingEntryResolver,
  SpreadEdgeResolver,
  SpreadLoopResolver,
  SpreadNodeResolver,
  SpreadResolver,
  SpreadStoriesResolver,
  StagesResolver,
  SpendingSpecialResolver,
  StaffSpecialResolver,
  TeamResolver,
  TimelineEntryResolver,
  ToolOutageResolver,
  TrainingSessionResolver,
  VacancyResolver,
  WordOfMouthResolver,
  ...facts.flatMap(writeResolvers),
];
