import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import type { RequestData } from '../data/request-data.js';
import { AccessReport } from './access/access-report.type.js';
import { ChurnReport } from './churn/churn-report.type.js';
import { ExperienceReport } from './experience/experience-report.type.js';
import { FailureReport } from './failure/failure-report.type.js';
import { RecoveryReport } from './recovery/recovery-report.type.js';
import { Report } from './report.type.js';
import { ReputationReport } from './reputation/reputation-report.type.js';
import { type ReportRequest, type ReportScope, readScope } from './scope.js';
import { SpendingReport } from './spending/spending-report.type.js';
import { StaffReport } from './staff/staff-report.type.js';

/** The report of a stage, about the scope of the whole report. */
const stage = async <T>(
  type: new (data: RequestData, scope: ReportScope) => T,
  data: RequestData,
  request: ReportRequest,
): Promise<T> => new type(data, await readScope(data, request));

/** The stages of the chain, in the order in which trouble travels. */
@Resolver(() => Report)
export class StagesResolver {
  @FieldResolver(() => AccessReport, { description: 'Can customers reach the company, when and how they want?' })
  access(@Root() { request }: Report, @Ctx() { data }: RequestContext) {
    return stage(AccessReport, data, request);
  }

  @FieldResolver(() => FailureReport, { description: 'Does what customers get fall below what they expected?' })
  failure(@Root() { request }: Report, @Ctx() { data }: RequestContext) {
    return stage(FailureReport, data, request);
  }

  @FieldResolver(() => ExperienceReport, { description: 'How does it feel?' })
  experience(@Root() { request }: Report, @Ctx() { data }: RequestContext) {
    return stage(ExperienceReport, data, request);
  }

  @FieldResolver(() => RecoveryReport, { description: 'Is it put right, and prevented?' })
  recovery(@Root() { request }: Report, @Ctx() { data }: RequestContext) {
    return stage(RecoveryReport, data, request);
  }

  @FieldResolver(() => ChurnReport, { description: 'Do customers leave?' })
  churn(@Root() { request }: Report, @Ctx() { data }: RequestContext) {
    return stage(ChurnReport, data, request);
  }

  @FieldResolver(() => ReputationReport, { description: 'What do customers tell others, and what do others do?' })
  reputation(@Root() { request }: Report, @Ctx() { data }: RequestContext) {
    return stage(ReputationReport, data, request);
  }

  @FieldResolver(() => SpendingReport, { description: 'What does it cost?' })
  spending(@Root() { request }: Report, @Ctx() { data }: RequestContext) {
    return stage(SpendingReport, data, request);
  }

  @FieldResolver(() => StaffReport, {
    description: 'What does it do to those who answer? Whole months, groups of five or more.',
  })
  staff(@Root() { request }: Report, @Ctx() { data }: RequestContext) {
    return stage(StaffReport, data, request);
  }
}
